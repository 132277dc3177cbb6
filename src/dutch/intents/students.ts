/** What staff ask of their students: "contact Milan", "week 46 van Milan", "wie is ziek". */
import { weekOf, type Day } from '../../domain/calendar/day.js';
import type { AboutStudent, TextRequest } from '../../asks/typed.js';
import type { Doubts } from '../doubts.js';
import type { Sentence } from '../sentence.js';
import { withoutHealth } from '../health.js';
import type { Decision, Made } from './made.js';
import { weekSaid } from './week-requests.js';

/** Of what is named, the first of these. */
const ABOUT: readonly AboutStudent[] = [
  ...(['goals', 'work-agreements', 'papers', 'coverage', 'talks', 'preparation', 'report', 'contact'] as const),
];

export function readStudent(
  { name: typed, isQuestion }: Decision,
  sentence: Sentence,
  today: Day,
  doubts: Doubts,
): Made {
  const { text: name, dropped: healthDropped } = withoutHealth(typed ?? sentence.text, { by: 'words' });
  const has = (intent: string): boolean => sentence.commands.some((hit) => hit.intent === intent);
  // "overzicht Sanne week 47" is how she stands.
  const week = has('overview') ? null : (weekSaid(sentence, { today }, doubts) ?? (has('week') ? weekOf(today) : null));
  const whether = sentence.commands.find((hit) => hit.of)?.of;
  const about = ABOUT.find(has);
  const request: TextRequest = {
    kind: 'student',
    name,
    ...(whether && { whether }),
    ...(week && { week }),
    ...(about && { about }),
    ...(isQuestion && { isQuestion }),
  };
  return { request, healthDropped };
}

export function readWho({ commands }: Sentence): TextRequest {
  const of = commands.find((hit) => hit.of)?.of;
  return of ? { kind: 'who', of } : { kind: 'overview' };
}
