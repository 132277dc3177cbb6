/** How things may stand with Sanne when somebody asks for something of hers; her words are "geheim" in all of them. */
import type { DirectRequest } from '../../src/carry-out/carried.js';
import { addDays, type Day } from '../../src/domain/calendar/day.js';
import { goalIdOf } from '../../src/domain/goals/goals.js';
import { paperIdOf, type KeptFile, type PaperKind } from '../../src/domain/dossier/papers.js';
import { reflectionIdOf } from '../../src/domain/dossier/reflections.js';
import { leaveIdOf } from '../../src/domain/leave/leave.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import { optionalFor } from '../../src/domain/reminders/unasked.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { sicknessIdOf } from '../../src/domain/sickness/sickness.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import { asks } from './asking.js';
import type { Conversation } from './conversation.js';
import { karel, sanne } from './people.js';

export const PLACEMENT = 'sanne-de-brug' as PlacementId;
export const SHEET = 'sanne-de-brug:2026-W47' as SheetId;
export const FRIDAY = '2026-11-20' as Day;
export const TOMORROW = '2026-11-26' as Day;
export const LEAVE = leaveIdOf(sanne().id, 'leave');
export const SICKNESS = sicknessIdOf(sanne().id, 1);
export const entries = [{ day: FRIDAY, minutes: 360, activity: 'geheim werk' }];

/** What she hears unasked: as it comes, and nothing at all. */
export const USUAL_REMINDERS = {
  ...{ on: optionalFor(['student']), days: [5] as const, at: '16:00' as ClockTime },
  ...{ quietFrom: '22:00' as ClockTime, quietUntil: '07:00' as ClockTime },
};
export const NO_REMINDERS = {
  ...{ on: [], days: [], at: '16:00' as ClockTime },
  ...{ quietFrom: '22:00' as ClockTime, quietUntil: '07:00' as ClockTime },
};

export type State = (talk: Conversation) => Promise<unknown>;
export const written: State = (talk) => asks(talk, sanne(), { kind: 'hours', entries }, 'hours');
/** The same, by somebody whom the bot can write to. */
export const writtenInTeams: State = async (talk) => {
  await talk.says(sanne(), 'help');
  return written(talk);
};
/** The same, a week before. */
export const writtenBefore: State = (talk) => {
  const before = entries.map((entry) => ({ ...entry, day: addDays(entry.day, -7) }));
  return asks(talk, sanne(), { kind: 'hours', entries: before }, 'hours-before');
};
export const handedIn: State = async (talk) => {
  await written(talk);
  await asks(talk, sanne(), { kind: 'hand-in', sheet: SHEET, version: 1 });
};
export const signed: State = async (talk) => {
  await handedIn(talk);
  await asks(talk, karel(), { kind: 'approve', sheet: SHEET, version: 2 });
};
export const reopened: State = async (talk) => {
  await signed(talk);
  await asks(talk, sanne(), { kind: 'reopen', sheet: SHEET, version: 3 });
};
export const leaveForm: DirectRequest & { readonly kind: 'ask-leave' } = {
  ...{ kind: 'ask-leave', leave: LEAVE, leaveKind: 'special', reason: 'geheim' },
  ...{ from: '2026-12-03' as Day, until: null },
};
export const leaveAsked: State = (talk) => asks(talk, sanne(), leaveForm, 'leave');
export const sick: State = (talk) => asks(talk, sanne(), { kind: 'sick', from: '2026-11-19' as Day });
export const GOAL = goalIdOf(PLACEMENT, 'goal');
const said = { goal: 'geheim doel', criterion: 'geheim criterium', about: ['B1-K1-W5'], by: '2027-01-29' as Day };
export const goalForm = { kind: 'save-goal', placement: PLACEMENT, goal: GOAL, revision: 0, said } as const;
export const goalWritten: State = (talk) => asks(talk, sanne(), goalForm, 'goal');
export const goalsSent: State = async (talk) => {
  await goalWritten(talk);
  const goals = [{ goal: GOAL, revision: 1 }];
  await asks(talk, sanne(), { kind: 'send-goals', placement: PLACEMENT, goals });
};
export const workForm = {
  ...({ kind: 'save-work', placement: PLACEMENT, revision: 0 } as const),
  work: { here: ['B1-K1-W4'], later: ['B1-K1-W5'], note: 'geheim' },
};
export const workSent: State = (talk) => asks(talk, sanne(), workForm, 'work');
export const PAPER = paperIdOf(PLACEMENT, 'paper');
export const FILE: KeptFile = { name: 'geheim plan', type: 'pdf', bytes: 2_000, sha256: 'a'.repeat(64) };
const handsIn =
  (of: PaperKind | null): State =>
  (talk) =>
    asks(talk, sanne(), { kind: 'hand-in-files', files: [FILE], of, placementId: PLACEMENT }, 'paper');
export const paperHandedIn: State = handsIn('assignment');
export const paperUnnamed: State = handsIn(null);
export const REFLECTION = reflectionIdOf(PLACEMENT, 'reflection');
export const reflected: State = (talk) =>
  asks(talk, sanne(), { kind: 'reflection', text: 'geheim', placementId: PLACEMENT }, 'reflection');
export const planned: State = async (talk) => {
  await sick(talk);
  await asks(talk, sanne(), { kind: 'propose-make-up', placement: PLACEMENT, version: 0, proposal: 'geheim plan' });
};
