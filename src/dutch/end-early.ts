/** "ik wil stoppen met mijn stage", "ik wil weg bij De Brug"; of the BPV-bureau: "Sanne stopt met de stage" [2.10]. */
import type { TextRequest } from '../asks/typed.js';
import type { HelpNeed } from '../domain/school/help.js';
import type { ReadContext } from './intents/made.js';
import { companyIn } from './company.js';
import { END_OF, LEAVES_COMPANY, LEAVING, STOPS } from './words/help-needs.js';

/**
 * Who needs help beside it is pointed to that, and so is who only asks; `need`: what the message shows of it, `text`: the
 * message as it was typed.
 */
export function endEarlyIn(
  {
    text,
    need,
    isAsked = false,
  }: { readonly text: string; readonly need: HelpNeed | null; readonly isAsked?: boolean },
  { role, namesCompany, placements = [] }: ReadContext,
): Extract<TextRequest, { kind: 'end-early' }> | null {
  if ((need !== null && need !== 'stopping') || isAsked) return null;
  if (role === 'student') {
    if (need === 'stopping') return { kind: 'end-early' };
    if (!LEAVING.test(text)) return null;
    const named = companyIn(
      text,
      placements.map(({ company }) => company),
    );
    const isNamed = namesCompany === true || named !== null;
    return isNamed && LEAVES_COMPANY.test(named?.rest ?? text) ? { kind: 'end-early' } : null;
  }
  if (role !== 'office') return null;
  const name = (STOPS.exec(text) ?? END_OF.exec(text))?.groups?.['name']?.trim();
  return name ? { kind: 'end-early', name } : null;
}
