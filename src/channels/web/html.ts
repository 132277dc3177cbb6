/** HTML of which everything that was not written here is escaped. */

/** Ready to be sent; made by `html` alone. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | readonly Html[];

/** What is filled in becomes text, never mark-up; what `html` made stays it, and null is nothing. */
export function html(words: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(words.reduce((before, word, i) => before + filledIn(parts[i - 1] ?? null) + word));
}

function filledIn(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
