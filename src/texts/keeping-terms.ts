/** How long what is kept, as the BPV-bureau sets it. */
import type { KeepingTerms } from '../domain/keeping/terms.js';

export const keepingTitle = 'Bewaartermijnen';
export const keepingEffect =
  'Wat ouder is gaat vannacht weg en komt niet terug. Uren zijn bewijs: onder de zeven jaar kan een accountant ze niet meer nagaan.';
export const keepingFields = {
  evidence: 'Dagen na de BPV: uren, POK, beoordeling',
  sickness: 'Dagen na de laatste melding: ziekte',
  leave: 'Dagen na de laatste dag: verlof',
  messages: 'Dagen: vragen in de chat, berichten, links in mails',
  looks: 'Dagen: wie welke student bekeek',
} as const satisfies Readonly<Record<keyof KeepingTerms, string>>;

/** "7 jaar", "90 dagen" */
export function daysInWords(days: number): string {
  const years = Math.floor(days / 365);
  if (years > 0 && days - years * 365 <= 2) return `${years} jaar`;
  return days === 1 ? '1 dag' : `${days} dagen`;
}
