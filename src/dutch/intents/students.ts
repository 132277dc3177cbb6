/** What staff ask of their students: "contact Milan", "week 46 van Milan", "wie is ziek". */
import { weekOf, type Day } from '../../domain/calendar/day.js';
import type { AboutStudent, TextRequest } from '../../asks/typed.js';
import type { Doubts } from '../doubts.js';
import { saidIn, type Sentence } from '../sentence.js';
import { withoutHealth } from '../health.js';
import type { Decision, Made } from './made.js';
import { setOf } from '../words/list.js';
import { QUESTION_WORDS } from '../words/staff-commands.js';
import { dayOnCalendar } from './prepositions.js';
import { weekSaid } from './week-requests.js';

/** Of what is named, the first of these. */
const ABOUT: readonly AboutStudent[] = [
  ...(['complete-file', 'mark-entered', 'judgement', 'dossier'] as const),
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
  const about = asSaid(ABOUT.find(has), sentence);
  const [day] = about === 'mark-entered' ? saidIn(sentence, 'day') : [];
  const on = day ? dayOnCalendar(day.day, today, 'back', doubts) : null;
  const request: TextRequest = {
    kind: 'student',
    name,
    ...(whether && { whether }),
    ...(week && { week }),
    ...(about && { about }),
    ...(on && { on }),
    ...(isQuestion && { isQuestion }),
  };
  return { request, healthDropped };
}

/** "is het dossier van Sanne compleet?" and "nog niet ingevoerd" ask how it stands. */
function asSaid(about: AboutStudent | undefined, { tokens }: Sentence): AboutStudent | undefined {
  if (about !== 'complete-file' && about !== 'mark-entered') return about;
  const isAsked = tokens.some(({ text }) => text === '?') || QUESTION_WORDS.has(tokens[0]?.word ?? '');
  const isSo = !isAsked && !tokens.some(({ word }) => NOT_YET.has(word));
  return isSo ? about : about === 'complete-file' ? 'dossier' : 'judgement';
}

const NOT_YET: ReadonlySet<string> = setOf('niet nog wanneer geen moet wordt');

/** Without a name it is asked of whom. */
export function concluding(kind: 'complete-file' | 'mark-entered', sentence: Sentence): TextRequest {
  const about = asSaid(kind, sentence);
  return { kind: about === 'dossier' || about === 'judgement' ? about : kind };
}

export function readWho({ commands }: Sentence): TextRequest {
  const of = commands.find((hit) => hit.of)?.of;
  return of ? { kind: 'who', of } : { kind: 'overview' };
}
