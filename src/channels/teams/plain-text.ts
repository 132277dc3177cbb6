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
  if (!/[<&]/.test(text)) return withoutQuote(text).trim();
  const plain = withoutBlockquotes(text)
    .replace(/<at\b[^<>]*>[^<]*<\/at>/gi, '')
    .replace(/<br\b[^<>]*>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#39|[a-z]{2,4});/gi, (whole, entity: string) => ENTITIES[entity.toLowerCase()] ?? whole);
  return withoutQuote(plain).trim();
}

/** What is quoted was said by somebody before: it is context, never what this message says. One that is not closed goes on to the end. */
function withoutBlockquotes(text: string): string {
  const parts = text.split(/(<\/?blockquote\b[^<>]*>)/i);
  let depth = 0;
  return parts
    .filter((part) => {
      if (/^<blockquote\b/i.test(part)) depth += 1;
      else if (/^<\/blockquote\b/i.test(part)) depth = Math.max(0, depth - 1);
      else return depth === 0;
      return false;
    })
    .join('\n');
}

/** The bot's name above a text of its own, as Teams puts a quoted message into plain text. */
const QUOTED_BOT = /^(?:BPV(?:[ -]?bot)?)\b[^\n]{0,40}$/i;
/** What the bot's own messages begin with and nobody types. */
const OWN_SIGN = /^(?:✔|Week \d{1,2}:)/u;

/** Without the lines that begin with ">" and without the bot's own message above an empty line. */
function withoutQuote(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const isBots = first >= 0 && QUOTED_BOT.test(lines[first]?.trim() ?? '') && lines.length > first + 1;
  const isOwn = first >= 0 && OWN_SIGN.test(lines[first]?.trim() ?? '');
  const empty = lines.findIndex((line, place) => place > first && line.trim() === '');
  const rest = isBots || isOwn ? (empty < 0 ? [] : lines.slice(empty)) : lines;
  return rest.filter((line) => !/^\s*>/.test(line)).join('\n');
}
