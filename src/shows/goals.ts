/** Goals: their form, the list of them, and what waits for the praktijkopleider. */
import {
  goalsSubject,
  PERSONAL,
  shown,
  type Goal,
  type GoalSaid,
  type Goals,
  type ShownGoal,
} from '../domain/goals/goals.js';
import { isToSend, missingIn, readyToSend } from '../domain/goals/write-goals.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { WorkProcess } from '../domain/school/school.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/goals.js';
import { formShow } from './form.js';
import { howManyFit, listShow } from './list.js';
import type { Shown } from './reply.js';
import type { ListRow } from './list-rows.js';
import { button } from './button.js';

/** So that all of them and their buttons go into one message. */
const MOST_ROWS = 20;

export interface GoalForm extends ShownGoal {
  readonly placement: PlacementId;
  readonly said: GoalSaid;
  /** What the praktijkopleider agreed to before; null where nothing. */
  readonly approved: GoalSaid | null;
  readonly trainer: string;
  readonly workProcesses: readonly WorkProcess[];
  readonly error?: string;
}

export function goalFormShow({
  placement,
  goal,
  revision,
  said,
  approved,
  trainer,
  workProcesses,
  error = '',
}: GoalForm): Shown<'form'> {
  const key = { placement, goal, revision };
  const isNew = revision === 0;
  return formShow({
    title: isNew ? texts.newGoalTitle : texts.editGoalTitle,
    error,
    lines: [approved ? texts.agreedAnew(trainer) : texts.feasible(trainer)],
    fields: [
      { id: 'text', label: texts.goalLabel, as: 'text', value: said.goal },
      { id: 'criterion', label: texts.criterionLabel, as: 'text', value: said.criterion },
      {
        ...{ id: 'about', label: texts.aboutLabel, as: 'several', value: said.about.join(',') },
        options: [
          { title: texts.personal, value: PERSONAL },
          ...workProcesses.map((one) => ({ title: texts.workProcess(one), value: one.code })),
        ],
      },
      { id: 'by', label: texts.byLabel, as: 'day', value: said.by ?? '' },
    ],
    buttons: [
      button(labels.save, { verb: 'save-goal', ...key }, { look: 'positive', isOfForm: true }),
      ...(isNew || approved ? [] : [button(labels.remove, { verb: 'drop-goal', ...key }, { look: 'destructive' })]),
      button(labels.back, { verb: 'show-goals', placement }),
    ],
  });
}

export interface GoalsFacts {
  readonly goals: Goals;
  readonly reader: PersonId;
  readonly student: string;
  readonly trainer: string;
  readonly company: string;
  readonly workProcesses: readonly WorkProcess[];
  /** Whether there is still something to ask. */
  readonly isGoingOn: boolean;
  /** What was just done, or why nothing was. */
  readonly notes: readonly string[];
}

/** To write and to send, where `own` says what was just done ("" where nothing was); of somebody else (null) only to be seen. */
export function goalsShow(
  { goals, reader, student, trainer, company, workProcesses, isGoingOn, notes }: GoalsFacts,
  own: string | null,
): Shown<'list'> {
  const isOwn = own !== null;
  const writes = isOwn && isGoingOn;
  const placement = goals.id;
  const ready = readyToSend(goals);
  const rows = goals.goals.map((goal) => rowOf(goal, { placement, trainer, workProcesses, isOwn: writes }));
  const count = howManyFit(rows, MOST_ROWS);
  const { show } = listShow({
    title: isOwn ? own || texts.yourGoals : texts.goalsOf(student, goals.goals.length),
    sections: [{ heading: texts.at(company), rows: rows.slice(0, count) }],
    lines: [
      ...notes,
      ...(rows.length === 0 ? [isOwn ? texts.noGoalsYet : texts.noGoalsOf(student)] : []),
      ...(count < rows.length ? [texts.andMore(rows.length - count)] : []),
      ...(writes && ready.length > 0 ? [texts.askSend(trainer)] : []),
    ],
    buttons: writes
      ? [
          ...(ready.length > 0
            ? [
                button(
                  texts.sendTo(trainer),
                  { verb: 'send-goals', placement, goals: ready.map(shown) },
                  { look: 'positive' },
                ),
              ]
            : []),
          button(rows.length === 0 ? texts.newGoal : texts.oneMore, { verb: 'new-goal', placement }),
        ]
      : [],
  });
  return { kind: 'show', show, tracks: { personId: reader, subject: goalsSubject(placement) } };
}

function rowOf(
  goal: Goal,
  {
    placement,
    trainer,
    workProcesses,
    isOwn,
  }: {
    readonly placement: PlacementId;
    readonly trainer: string;
    readonly workProcesses: readonly WorkProcess[];
    readonly isOwn: boolean;
  },
): ListRow {
  const missing = isToSend(goal) ? missingIn(goal.said) : [];
  return {
    title: goal.said.goal,
    lines: [
      texts.stateLine(texts.stateInWords(goal.state, trainer), goal.said),
      ...(goal.reason === null ? [] : [texts.reasonLine(trainer, goal.reason)]),
      ...linesOf(goal.said, workProcesses),
      ...(isOwn && missing.length > 0 ? [texts.stillMissing(missing)] : []),
    ],
    buttons:
      isOwn && goal.state !== 'reached'
        ? [button(missing.length > 0 ? texts.fillUp : labels.change, { verb: 'edit-goal', placement, goal: goal.id })]
        : [],
  };
}

export interface ToApprove extends GoalsFacts {
  /** Who did what when, where nothing waits. */
  readonly state: string;
  readonly isGood: boolean;
  /** Those that this is about: what waits, or what was answered last. */
  readonly about: readonly Goal[];
}

/** What waits for the praktijkopleider, as far as it goes into one message; or how it was answered. */
export function goalsToApproveShow({
  goals,
  reader,
  student,
  company,
  workProcesses,
  notes,
  state,
  isGood,
  isGoingOn,
  about,
}: ToApprove): Shown<'approval'> {
  const all = about.map((goal) => ({
    title: goal.said.goal,
    lines: [
      ...linesOf(goal.said, workProcesses),
      ...[texts.byLine(goal.said)].filter(Boolean),
      ...(goal.approved && goal.state === 'sent' ? [texts.wasLine(goal.approved)] : []),
    ],
  }));
  const count = howManyFit(all, MOST_ROWS);
  const waiting = isGoingOn ? about.filter((goal) => goal.state === 'sent').slice(0, count) : [];
  const key = { placement: goals.id, goals: waiting.map(shown) };
  const title = texts.goalsOf(student, all.length);
  return {
    kind: 'show',
    show: {
      ...{ kind: 'approval', title, subtitle: company, notes, rows: all.slice(0, count), state },
      lines: count < all.length ? [texts.andMore(all.length - count)] : [],
      tone: waiting.length > 0 ? 'plain' : isGood ? 'good' : 'plain',
      answer:
        waiting.length > 0
          ? {
              agree: { verb: 'approve-goals', ...key },
              back: { verb: 'return-goals', ...key },
              label: texts.toApprove,
              about:
                waiting.length > 1
                  ? [
                      { title: texts.all, value: 'all' },
                      ...waiting.map(({ id, said }) => ({ title: said.goal, value: id })),
                    ]
                  : [],
            }
          : null,
      why: waiting.length > 0 ? texts.whyGoals(student) : '',
      buttons: [],
      summary: [title, company, state].filter(Boolean).join(' · '),
    },
    tracks: { personId: reader, subject: goalsSubject(goals.id) },
  };
}

const linesOf = ({ criterion, about }: GoalSaid, workProcesses: readonly WorkProcess[]): string[] => [
  ...(criterion === '' ? [] : [texts.criterionLine(criterion)]),
  ...(about.length === 0 ? [] : [texts.aboutLine(about, workProcesses)]),
];
