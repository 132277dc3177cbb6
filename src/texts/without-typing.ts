/** In a mail and on its page nothing can be typed to the bot: a sentence that says what to type is left out there. */

const TYPES = /\btyp\b/i;

/** "En nog 2 studenten. Eerst deze; typ daarna weer "openstaand"." becomes "En nog 2 studenten. Eerst deze." */
export function withoutTyping(text: string): string {
  if (!TYPES.test(text)) return text;
  return text
    .split(/(?<=[.!?])\s+/)
    .flatMap((sentence) => {
      if (!TYPES.test(sentence)) return [sentence];
      const before = sentence.split(/;\s+/).filter((clause) => !TYPES.test(clause));
      return before.length > 0 ? [`${before.join('; ').replace(/[.!?]$/, '')}.`] : [];
    })
    .join(' ');
}
