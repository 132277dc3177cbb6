/** About how Teams draws cards, light, dark and in high contrast: its sizes, spaces and colours for the official renderer. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

interface Colours {
  readonly page: string;
  readonly border: string;
  readonly text: string;
  readonly subtle: string;
  readonly button: string;
  readonly onButton: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  /** Of containers: default, emphasis, accent, good, warning, attention. */
  readonly backgrounds: readonly [string, string, string, string, string, string];
}

export const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    ...{
      page: '#f5f5f5',
      border: '#d1d1d1',
      text: '#242424',
      subtle: '#616161',
      button: '#5b5fc7',
      onButton: '#ffffff',
    },
    ...{ accent: '#5b5fc7', good: '#237b4b', warning: '#835c00', attention: '#c4314b' },
    backgrounds: ['#ffffff', '#f0f0f0', '#e8ebfa', '#e7f2da', '#fbf6d9', '#fcf4f6'],
  },
  dark: {
    ...{
      page: '#141414',
      border: '#666666',
      text: '#ffffff',
      subtle: '#adadad',
      button: '#5b5fc7',
      onButton: '#ffffff',
    },
    ...{ accent: '#9ea2ff', good: '#92c353', warning: '#f8d22a', attention: '#f9526b' },
    backgrounds: ['#292929', '#1f1f1f', '#2f2f4a', '#0d2e0d', '#3d3000', '#3b1118'],
  },
  contrast: {
    ...{
      page: '#000000',
      border: '#ffffff',
      text: '#ffffff',
      subtle: '#ffffff',
      button: '#1aebff',
      onButton: '#000000',
    },
    ...{ accent: '#1aebff', good: '#3ff23f', warning: '#ffff01', attention: '#ff7a7a' },
    backgrounds: ['#000000', '#000000', '#000000', '#000000', '#000000', '#000000'],
  },
};

const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const lineHeights = { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 };

export function hostConfig(theme: Theme): object {
  const { backgrounds, ...colours } = COLOURS[theme];
  const text = (usual: string, subtle = usual): object => ({ default: usual, subtle });
  const foregroundColors = {
    default: text(colours.text, colours.subtle),
    dark: text(colours.text, colours.subtle),
    light: text(colours.text, colours.subtle),
    ...{ accent: text(colours.accent), good: text(colours.good) },
    ...{ warning: text(colours.warning), attention: text(colours.attention) },
  };
  const on = (backgroundColor: string): object => ({ backgroundColor, foregroundColors });
  const [usual, emphasis, accent, good, warning, attention] = backgrounds;
  return {
    fontFamily: 'Noto Sans, sans-serif',
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
    fontSizes,
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights,
    fontTypes: {
      default: { fontFamily: 'Noto Sans, sans-serif', fontSizes, lineHeights },
      monospace: { fontFamily: 'DejaVu Sans Mono, Consolas, Menlo, monospace', fontSizes, lineHeights },
    },
    containerStyles: {
      ...{ default: on(usual), emphasis: on(emphasis), accent: on(accent) },
      ...{ good: on(good), warning: on(warning), attention: on(attention) },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    separator: { lineThickness: 1, lineColor: colours.border },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: { wrap: true }, spacing: 12 },
    inputs: { label: { requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } } },
  };
}

const colours = THEMES.map((theme) => {
  const { page, border, text, button, onButton, backgrounds } = COLOURS[theme];
  return `.${theme} { --page: ${page}; --border: ${border}; --text: ${text}; --button: ${button}; --on: ${onButton}; --card: ${backgrounds[0]}; }`;
});

export const css = `
  ${colours.join('\n  ')}
  * { box-sizing: border-box; }
  body { margin: 0; background: #f5f5f5; font: 14px/20px 'Noto Sans', sans-serif; }
  section { padding: 8px; background: #e8e8e8; width: max-content; }
  .screens { display: flex; gap: 8px; align-items: flex-start; margin-bottom: 8px; }
  .screen { background: var(--page); color: var(--text); padding: 4px 0; }
  .card { background: var(--card); border-radius: 6px; outline: 1px solid var(--border); }
  .ac-pushButton { font: 600 12px/16px 'Noto Sans', sans-serif; padding: 7px 12px; border: 1px solid var(--border);
    border-radius: 4px; background: var(--card); color: var(--text); max-width: 100%; }
  .ac-pushButton.style-positive { background: var(--button); border-color: var(--button); color: var(--on); }
  .ac-pushButton.style-destructive { background: #b02a41; border-color: #b02a41; color: #fff; }
  .ac-input { font: 14px/20px 'Noto Sans', sans-serif; padding: 6px 10px; border: 1px solid var(--border); border-radius: 4px;
    width: 100%; background: var(--card); color: var(--text); }
  .ac-selectable { border-radius: 4px; cursor: pointer; }
`;
