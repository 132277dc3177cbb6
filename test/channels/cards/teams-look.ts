/** About how Teams draws cards on a light screen: its sizes, spaces and colours for the official renderer. */
const text = (usual: string, subtle = usual) => ({ default: usual, subtle });
const foregroundColors = {
  default: text('#242424', '#616161'),
  dark: text('#242424', '#616161'),
  light: text('#ffffff', '#f0f0f0'),
  accent: text('#5b5fc7'),
  good: text('#237b4b'),
  warning: text('#835c00'),
  attention: text('#c4314b'),
};
const on = (backgroundColor: string) => ({ backgroundColor, foregroundColors });

export const hostConfig = {
  fontFamily: 'Noto Sans, sans-serif',
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  containerStyles: {
    default: on('#ffffff'),
    emphasis: on('#f0f0f0'),
    accent: on('#e8ebfa'),
    good: on('#e7f2da'),
    warning: on('#fbf6d9'),
    attention: on('#fcf4f6'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { wrap: true },
    spacing: 12,
  },
  inputs: { label: { requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } } },
};

export const css = `
  * { box-sizing: border-box; }
  body { margin: 0; background: #f5f5f5; font: 14px/20px 'Noto Sans', sans-serif; }
  #card { background: #fff; border-radius: 6px; border: 1px solid #e0e0e0; margin: 8px; }
  .ac-pushButton { font: 600 12px/16px 'Noto Sans', sans-serif; padding: 7px 12px; border: 1px solid #d1d1d1;
    border-radius: 4px; background: #fff; color: #242424; max-width: 100%; }
  .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
  .ac-pushButton.style-destructive { background: #c4314b; border-color: #c4314b; color: #fff; }
  .ac-input { font: 14px/20px 'Noto Sans', sans-serif; padding: 6px 10px; border: 1px solid #d1d1d1; border-radius: 4px;
    width: 100%; background: #fff; }
  .ac-selectable { border-radius: 4px; }
`;
