/** The cards of goals and work agreements, with the longest and strangest data that can come into them. */
import type { Day } from '../../src/domain/calendar/day.js';
import { MOST_GOALS } from '../../src/domain/goals/write-goals.js';
import type { WorkProcess } from '../../src/domain/school/school.js';
import type { Goal, GoalSaid, Goals, WorkAgreements } from '../../src/domain/goals/goals.js';
import { goalFormShow, goalsShow, goalsToApproveShow, type GoalsFacts, type ToApprove } from '../../src/shows/goals.js';
import type { Reply } from '../../src/shows/reply.js';
import { workFormShow, workShow } from '../../src/shows/work-agreements.js';
import { empty, idOf, saying } from './goals.js';
import { sanne } from './people.js';

const goal = (name: string, more: Partial<Goal> = {}): Goal => ({
  ...{ id: idOf(name), said: saying(), state: 'approved', revision: 3, since: '2026-11-20T10:00:00.000Z' },
  ...{ reason: null, approved: null },
  ...more,
});

/** Template, name and card. */
export function strangestGoalsCards(strange: string, long: string): readonly (readonly [string, string, Reply])[] {
  const workProcesses: WorkProcess[] = Array.from({ length: 17 }, (_, i) => ({
    code: `B1-K1-W${i + 1}`,
    title: 'Verzamelt apparatuur en maakt klaar voor transport',
  }));
  const facts = (goals: readonly Goal[], work: WorkAgreements | null = null): GoalsFacts => ({
    goals: { ...empty, goals, work } satisfies Goals,
    ...{ reader: sanne().id, student: 'Sanne de Wit', trainer: 'Karel Jansen', company: 'Theater De Brug' },
    isGoingOn: true,
    ...{ workProcesses, notes: [] },
  });
  const longest: GoalSaid = { goal: long, criterion: long, about: workProcesses.map(({ code }) => code), by: null };
  const many = Array.from({ length: MOST_GOALS }, (_, i) =>
    goal(`g${i}`, { said: longest, state: 'returned', reason: strange }),
  );
  const waiting = Array.from({ length: MOST_GOALS }, (_, i) =>
    goal(`g${i}`, { said: longest, state: 'sent', approved: longest }),
  );
  const toApprove = (about: readonly Goal[], more: Partial<ToApprove> = {}): Reply =>
    goalsToApproveShow({ ...facts(about), about, state: '', isGood: false, ...more });
  const form = {
    ...{ placement: empty.id, goal: idOf('a'), trainer: 'Karel Jansen', workProcesses },
    ...{ revision: 0, said: saying({ criterion: '', about: [], by: null }), approved: null },
  };
  const codes = workProcesses.map(({ code }) => code);
  const work: WorkAgreements = {
    ...{ here: codes.slice(0, 9), later: codes.slice(9, 14), note: 'Geluid van Peter, beeld vanaf februari.' },
    ...{ state: 'sent', revision: 1, since: '2026-11-20T10:00:00.000Z', reason: null },
  };
  return [
    ['form', 'goal-form', goalFormShow(form)],
    ['form', 'goal-form-wrong', goalFormShow({ ...form, revision: 2, said: longest, error: strange })],
    [
      'list',
      'goals',
      goalsShow(
        facts([
          goal('a'),
          goal('b', { state: 'draft', said: saying({ criterion: '' }) }),
          goal('c', { state: 'draft' }),
        ]),
        '',
      ),
    ],
    ['list', 'goals-none', goalsShow(facts([]), '')],
    ['list', 'goals-fullest', goalsShow({ ...facts(many), company: strange, notes: [long, long] }, '')],
    [
      'approval',
      'goals-to-approve',
      toApprove([
        goal('a', { state: 'sent' }),
        goal('b', {
          state: 'sent',
          approved: saying(),
          said: saying({ by: '2027-01-29' as Day, goal: 'een show draaien' }),
        }),
      ]),
    ],
    [
      'approval',
      'goals-approved',
      toApprove([goal('a')], { state: '✔ Akkoord gegeven door Karel Jansen.', isGood: true }),
    ],
    [
      'approval',
      'goals-to-approve-fullest',
      toApprove(waiting, { company: long, notes: [strange, long], student: strange }),
    ],
    [
      'form',
      'work-form',
      workFormShow({
        placement: empty.id,
        revision: 0,
        work: { here: [], later: [], note: '' },
        trainer: 'Karel Jansen',
        workProcesses,
      }),
    ],
    ['approval', 'work-to-agree', workShow({ ...facts([], work), as: 'trainer' })],
    ['approval', 'work-none', workShow({ ...facts([]), as: 'student' })],
    [
      'approval',
      'work-returned',
      workShow({ ...facts([], { ...work, state: 'returned', reason: long, note: strange }), as: 'student' }),
    ],
  ];
}
