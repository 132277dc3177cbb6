/** What staff ask of their students: "contact Milan", "week 46 van Milan", "wie is ziek". */
import { weekOf, type Day } from '../../domain/calendar/day.js';
import type { TextRequest } from '../../messages.js';
import type { Doubts } from '../doubts.js';
import type { Sentence } from '../sentence.js';
import { weekSaid } from './week-requests.js';

export function readStudent(
  { name, isQuestion }: { readonly name: string; readonly isQuestion: true | undefined },
  sentence: Sentence,
  today: Day,
  doubts: Doubts,
): TextRequest {
  const has = (intent: string): boolean => sentence.commands.some((hit) => hit.intent === intent);
  // "overzicht Sanne week 47" is how she stands.
  const week = has('overview') ? null : (weekSaid(sentence, { today }, doubts) ?? (has('week') ? weekOf(today) : null));
  const whether = sentence.commands.find((hit) => hit.of)?.of;
  return {
    kind: 'student',
    name,
    ...(whether && { whether }),
    ...(week && { week }),
    ...(has('contact') && { about: 'contact' }),
    ...(isQuestion && { isQuestion }),
  };
}

export function readWho({ commands }: Sentence): TextRequest {
  const of = commands.find((hit) => hit.of)?.of;
  return of ? { kind: 'who', of } : { kind: 'overview' };
}
