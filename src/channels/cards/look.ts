/** The language of cards [docs/cards.md]: what a tone, a part of the bar and a title look like. Never colour alone. */
import type { Show } from '../../shows/show.js';
import type { BarPart, Tone } from '../../shows/parts.js';

/** A sign, a colour of text, and the style of the strip it stands in. */
const TONES: Readonly<Record<Tone, { readonly sign: string; readonly color: string; readonly style: string }>> = {
  good: { sign: '✔', color: 'Good', style: 'good' },
  waiting: { sign: '◐', color: 'Warning', style: 'warning' },
  attention: { sign: '!', color: 'Attention', style: 'attention' },
  plain: { sign: '○', color: 'Default', style: 'emphasis' },
};

const DONE = '✔ ';

/** A strip with the word; none where there is nothing to say. What says itself that it is done bears its sign already. */
export function standingsOf(words: string, tone: Tone): object[] {
  const { sign, ...look } = TONES[tone];
  return words === '' ? [] : [{ ...look, words, sign: words.startsWith(DONE) ? '' : `${sign} ` }];
}

/** Above this many letters a title is a sentence, and shouts when it is large. */
const LONG_TITLE = 80;

/** What a title takes: it is a heading, so a TextBlock, in which Markdown would mean something. */
export function titleOf(title: string): object {
  return {
    heading: plain(title),
    headingSize: title.length > LONG_TITLE ? 'Default' : 'Large',
    titleStyle: styleOf(title),
  };
}

export const styleOf = (said: string): string => (said.startsWith(DONE) ? 'good' : 'default');

/** The signs of Markdown as others that look like them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ '*': '∗', _: '‗', '[': '(', ']': ')', '`': '´', '\\': '∖', '<': '‹', '>': '›', '~': '∼', '#': '♯' },
};
export const plain = (text: string): string => text.replace(/[*_[\]`\\<>~#]/g, (sign) => LOOKALIKES[sign] ?? sign);

/** The bar is of letters: every client draws those, in colours that can be told from its background. Height tells too. */
const CELLS = 25;
const NORM = '▲';
const NO_BREAK = '\u00a0';
/** Spaces in a row are drawn as one, this beside them. */
const WIDE = '\u2002';
const PARTS: Readonly<
  Record<BarPart['part'], { readonly cell: string; readonly color: string; readonly subtle: boolean }>
> = {
  counted: { cell: '█', color: 'Good', subtle: false },
  submitted: { cell: '▅', color: 'Warning', subtle: false },
  written: { cell: '▃', color: 'Accent', subtle: false },
  short: { cell: '▁', color: 'Default', subtle: true },
};

/** What is made gets a cell at least, however little it is; what is left is what is still to be made. */
export function barOf({ bar, norm }: Pick<Show<'progress'>, 'bar' | 'norm'>): {
  readonly bar: object[];
  readonly legend: object[];
  readonly marker: string;
} {
  const whole = Math.max(
    bar.reduce((sum, { minutes }) => sum + minutes, 0),
    1,
  );
  let free = CELLS;
  const cells = bar.flatMap(({ part, minutes }) => {
    const { cell, ...look } = PARTS[part];
    const isRest = part === 'short';
    const width = isRest ? free : Math.min(free, minutes > 0 ? Math.max(1, Math.round((CELLS * minutes) / whole)) : 0);
    free -= width;
    return width > 0 ? [{ ...look, cells: cell.repeat(width) }] : [];
  });
  const legend = bar.flatMap(({ part, words }) => {
    const { cell, ...look } = PARTS[part];
    return [
      { ...look, text: `${cell}${NO_BREAK}`, font: 'Monospace' },
      { text: `${words.replaceAll(' ', NO_BREAK)}${WIDE} `, color: 'Default', subtle: true, font: 'Default' },
    ];
  });
  if (!norm) return { bar: cells, legend, marker: '' };
  const place = Math.min(CELLS - 1, Math.round((CELLS * norm.minutes) / whole));
  const ofNorm = { text: norm.words.replaceAll(' ', NO_BREAK), color: 'Default', subtle: true, font: 'Default' };
  return {
    bar: cells,
    legend: [...legend, { text: `${NORM}${NO_BREAK}`, color: 'Default', subtle: false, font: 'Monospace' }, ofNorm],
    marker: `${NO_BREAK.repeat(place)}${NORM}`,
  };
}
