/** Whether a free text says when: a day, a date, a part of a day or a week. "7" does not. */
import { sentenceOf } from './sentence.js';
import type { Said } from './phrases/phrase.js';
import { tidy } from './tidy.js';

const DAYS: ReadonlySet<Said['kind']> = new Set(['day', 'days', 'week', 'whole-week', 'each-day', 'part']);
/** "elke zaterdag", "komend weekend", "in de kerstvakantie" */
const ALSO = /(dag|dagen|avond|avonden|weekend|weekenden|weken|week|vakantie|maand)$/;

export function namesDay(text: string): boolean {
  const { tokens, phrases } = sentenceOf(tidy(text) ?? '', false);
  const isDate = ({ said }: { readonly said: Said }): boolean => said.kind === 'span' && said.date !== null;
  const isDay = ({ said }: { readonly said: Said }): boolean => DAYS.has(said.kind);
  return phrases.some((phrase) => isDay(phrase) || isDate(phrase)) || tokens.some(({ word }) => ALSO.test(word));
}
