/** What happens before each message about goals that comes unasked. */
import type { NoticeAbout } from '../../src/domain/evidence/decision.js';
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { asks } from './asking.js';
import type { Conversation } from './conversation.js';
import { karel, sanne } from './people.js';
import { GOAL, goalsSent, goalWritten, PLACEMENT, workSent } from './states-of-sanne.js';

type Happening = (talk: Conversation) => Promise<unknown>;
type OfGoals = Extract<
  NoticeAbout['kind'],
  'goals' | 'work-agreements' | 'goals-waiting' | 'goals-unanswered' | 'ask-employment' | 'employment' | 'goals-missing'
>;

const placement = PLACEMENT;
const sent = { goal: GOAL, revision: 2 };
/** Once Karel has it. */
const then =
  (before: Happening, ...request: Parameters<typeof asks>[2][]): Happening =>
  async (talk) => {
    await before(talk);
    await talk.delivered();
    for (const one of request) await asks(talk, karel(), one);
  };
const later =
  (time: string, before: Happening): Happening =>
  async (talk) => {
    await before(talk);
    await talk.delivered();
    talk.ports.clock.set(time);
  };

/** At nine on that day, from the Friday before the placement begins on. */
const onMorningOf =
  (day: string): Happening =>
  async (talk) => {
    talk.ports.clock.set('2026-09-04T12:00:00Z');
    await remindStudents.run(talk.ports);
    talk.ports.clock.set(`${day}T07:00:00Z`);
    await remindStudents.run(talk.ports);
  };

export const GOALS_UNASKED: Readonly<Record<OfGoals, Readonly<Record<string, Happening>>>> = {
  goals: {
    sent: goalsSent,
    agreed: then(goalsSent, { kind: 'approve-goals', placement, goals: [sent] }),
    'sent back': then(goalsSent, { kind: 'return-goals', placement, goals: [sent], about: null, reason: 'te groot' }),
  },
  'work-agreements': {
    sent: workSent,
    agreed: then(workSent, { kind: 'agree-work', placement, revision: 1 }),
    'sent back': then(workSent, { kind: 'return-work', placement, revision: 1, reason: 'beeld niet' }),
  },
  'ask-employment': {
    'with the first goal': goalWritten,
    'on the first day': onMorningOf('2026-09-07'),
  },
  employment: {
    'is employed there': (talk) => asks(talk, sanne(), { kind: 'employed', placement, answer: 'is' }),
  },
  'goals-missing': { 'two weeks on': onMorningOf('2026-09-21') },
  'goals-waiting': {
    'goals after three days': later('2026-11-30T14:00:00Z', goalsSent),
    'work agreements after three days': later('2026-11-30T14:00:00Z', workSent),
  },
  'goals-unanswered': {
    'goals after seven days': later('2026-12-04T14:00:00Z', goalsSent),
    'work agreements after seven days': later('2026-12-04T14:00:00Z', workSent),
  },
};
