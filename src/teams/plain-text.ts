/** What was typed, without what Teams wraps around it: mentions of the bot, HTML, entities. */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: '\u00a0',
};

/** `<at>BPV bot</at> uren 6&nbsp;vrijdag` is "uren 6 vrijdag", its non-breaking space kept. Time grows with the length only. */
export function plainText(typed: string): string {
  // Half a character cannot be stored, nor hashed.
  const text = typed.toWellFormed();
  if (!/[<&]/.test(text)) return text.trim();
  return text
    .replace(/<at\b[^<>]*>[^<]*<\/at>/gi, '')
    .replace(/<br\b[^<>]*>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#39|[a-z]{2,4});/gi, (whole, entity: string) => ENTITIES[entity.toLowerCase()] ?? whole)
    .trim();
}
