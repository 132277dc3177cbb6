/** The file of a placement for who reads it: what is theirs to do, the next of it as a button, and how the rest stands. */
import type { Owner } from '../domain/dossier/completion.js';
import type { TalkOfFile } from '../domain/dossier/file-facts.js';
import type { StepKind, TalkToPrepare } from '../domain/dossier/step-plan.js';
import { nextStep, type Step } from '../domain/dossier/steps.js';
import { EMPLOYMENT_ANSWERS, type PlacementId } from '../domain/placements/placement.js';
import type { TalkId } from '../domain/talks/talks.js';
import type { Ask } from '../asks/press.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/dossier.js';
import { conclusion, fileComplete, judge, markEntered } from '../texts/judgement.js';
import { answers, say as sayEmployment } from '../texts/employment.js';
import { newGoal } from '../texts/goals.js';
import { uploadOne } from '../texts/papers.js';
import { fillIn } from '../texts/work-agreements.js';
import { howManyFit, listShow } from './list.js';
import type { Shown } from './reply.js';
import type { ListRow, ListSection } from './list-rows.js';
import { button, type Button } from './button.js';

export interface DossierFacts {
  readonly placement: PlacementId;
  readonly year: number;
  readonly company: string;
  /** As which of those who have steps; null: the BPV-bureau. */
  readonly as: Owner | null;
  readonly student: string;
  readonly nameOf: (of: Owner) => string;
  readonly steps: readonly Step[];
  readonly talks: readonly TalkOfFile[];
  /** What is missing for completion, per person. */
  readonly missing: readonly string[];
  /** What was just done, or why nothing was; and what there is to say of the whole. */
  readonly notes: readonly string[];
  /** Of the judgement, which the buttons of the SLB'er carry. */
  readonly version: number;
  /** Nothing is to be done any more: how it was concluded can be seen. */
  readonly isClosed: boolean;
  /** Whether it is the time for the last check. */
  readonly isNearEnd: boolean;
}

/** So that a message bears all of it. */
const MOST_OF_REST = 25;
const MOST_ROWS = 12;

export function dossierShow(facts: DossierFacts): Shown<'list'> {
  const { company, as, student, missing, notes, isNearEnd, isClosed } = facts;
  const steps = isClosed ? facts.steps.filter(({ state }) => state === 'done') : facts.steps;
  const next = as && nextStep(steps, as);
  const nextLine = next && next.state !== 'done' ? lineOf(next) : null;
  const mine = steps.filter(({ of }) => of === as);
  const open = (some: readonly Step[]): Step[] => some.filter(({ state }) => state === 'late' || state === 'due');
  const others = open(steps.filter(({ of }) => of !== as));
  const rest = (as === null ? steps : mine).filter(({ state }) => state === 'later' || state === 'done');
  const isLate = mine.some(({ state }) => state === 'late');
  const section = (heading: string, rows: readonly Step[], how: Partial<ListSection> = {}): ListSection => ({
    ...{ heading, rows: rows.map((step) => rowOf(step, facts)) },
    ...how,
  });
  const sections: ListSection[] = [
    { heading: '', rows: notes.map((title) => ({ title, lines: [] })) },
    section(texts.headings.now, open(mine), isLate ? { isPressing: true } : {}),
    section(texts.headings.others, others),
    section(texts.headings.rest, rest.slice(-MOST_OF_REST), { isFolded: true }),
  ];
  return listShow({
    title: `${texts.titleOf(as === 'student' ? null : student)} · ${company}`,
    sections: sections.filter(({ rows }) => rows.length > 0),
    lines: [
      ...(isClosed
        ? []
        : nextLine
          ? [nextLine]
          : others.length === 0
            ? [texts.allDone]
            : as === null
              ? []
              : [texts.waitsForOthers]),
      ...(isNearEnd && missing.length > 0 ? [texts.stillMissing(missing)] : []),
    ],
    buttons: [
      ...(isClosed ? [button(conclusion, { verb: 'show-judgement', placement: facts.placement })] : []),
      ...(next ? buttonsOf(next, facts) : []),
      ...(as === 'student' ? [button(labels.progress, { verb: 'ask', about: 'progress' })] : []),
    ],
  });
}

function lineOf(step: Step): string {
  const words = [texts.stepInWords(step.kind), texts.whenInWords(step)] as const;
  return step.state === 'later' ? texts.nextIs(...words) : texts.nextStepIs(...words);
}

function rowOf(step: Step, { as, nameOf, year, placement }: DossierFacts): ListRow {
  const words = texts.stepInWords(step.kind);
  return {
    title: step.of === as ? words : texts.stepWhose(words, nameOf(step.of)),
    lines: [`${texts.whenInWords(step)} · ${texts.periodOfStep(year, step.when)}`],
    // Whatever comes before it: the message that asked it may be out of reach.
    ...(step.kind === 'employment' && as === 'student' && step.state !== 'done'
      ? { buttons: [button(sayEmployment, { verb: 'ask-employment', placement })] }
      : {}),
  };
}

type Next = (facts: DossierFacts) => readonly (readonly [label: string, ask: Ask])[];

function talkWays(verb: 'plan-talk' | 'fill-form', kind: TalkToPrepare, facts: DossierFacts): ReturnType<Next> {
  const talk = facts.talks.find((one) => one.kind === kind)?.id ?? (`${kind}-1` as TalkId);
  const step = verb === 'plan-talk' ? (`plan-${kind}` as const) : (`form-${kind}` as const);
  return [[texts.stepInWords(step), { verb, placement: facts.placement, talk }]];
}

const toTalks: Next = ({ placement }) => [[texts.talks, { verb: 'show-talks', placement }]];

/** What is done with one tap, or begun; of the others a line says what is to be done. */
const NEXT: Readonly<Partial<Record<StepKind, Next>>> = {
  employment: ({ placement }) =>
    EMPLOYMENT_ANSWERS.map((answer) => [answers[answer], { verb: 'employed', placement, answer }]),
  goals: ({ placement }) => [[newGoal, { verb: 'new-goal', placement }]],
  'new-goals': ({ placement }) => [[newGoal, { verb: 'new-goal', placement }]],
  'agree-goals': ({ placement }) => [[labels.look, { verb: 'show-goals', placement }]],
  'agree-new-goals': ({ placement }) => [[labels.look, { verb: 'show-goals', placement }]],
  'plan-trainer-talk': (facts) => talkWays('plan-talk', 'trainer-talk', facts),
  'plan-halfway': (facts) => talkWays('plan-talk', 'halfway', facts),
  'plan-final': (facts) => talkWays('plan-talk', 'final', facts),
  'form-trainer-talk': (facts) => talkWays('fill-form', 'trainer-talk', facts),
  'form-halfway': (facts) => talkWays('fill-form', 'halfway', facts),
  'form-final': (facts) => talkWays('fill-form', 'final', facts),
  call: toTalks,
  'first-contact': toTalks,
  'trainer-talk': toTalks,
  halfway: toTalks,
  final: toTalks,
  'judge-goals': toTalks,
  'work-agreements': ({ placement }) => [[fillIn, { verb: 'edit-work', placement }]],
  'agree-work': ({ placement }) => [[labels.look, { verb: 'show-work', placement }]],
  sheet: () => [[labels.thisWeek, { verb: 'ask', about: 'this-week' }]],
  sign: () => [[labels.openWeeks, { verb: 'ask', about: 'open-weeks' }]],
  confidentiality: ({ placement }) => [[uploadOne, { verb: 'upload-paper', placement }]],
  'reflection-report': ({ placement }) => [[uploadOne, { verb: 'upload-paper', placement }]],
  assignments: ({ placement }) => [[uploadOne, { verb: 'upload-paper', placement }]],
  judgement: ({ placement }) => [[judge, { verb: 'judge-form', placement }]],
  complete: ({ placement, version }) => [[fileComplete, { verb: 'complete-file', placement, version }]],
  mark: ({ placement, version }) => [[markEntered, { verb: 'mark-entered', placement, version }]],
};

/** What is for later can be begun, save where somebody else comes first. */
function buttonsOf(step: Step, facts: DossierFacts): Button[] {
  const isToCome = step.state === 'later' && ['judgement', 'complete', 'mark', 'sign'].includes(step.kind);
  const next = isToCome ? [] : (NEXT[step.kind]?.(facts) ?? []);
  // Of several answers none is the one to give.
  return next.map(([label, ask]) =>
    button(label, ask, next.length === 1 ? { look: 'positive' } : { under: texts.toAnswer }),
  );
}

export interface DossierRow {
  readonly placement: PlacementId;
  readonly student: string;
  readonly company: string;
  readonly as: Owner | null;
  readonly steps: readonly Step[];
}

/** All files of who guides students: the ones with most that is late first. */
export function dossiersShow(rows: readonly DossierRow[], { from, all }: { from: number; all: number }): Shown<'list'> {
  const drawn = rows.map(rowOfStudent);
  const count = howManyFit(drawn, MOST_ROWS);
  const shown = from + count;
  return listShow({
    title: texts.dossiersTitle(all),
    sections: [{ heading: '', rows: drawn.slice(0, count) }],
    lines: shown < all || from > 0 ? [texts.shownOf(count, all)] : [],
    buttons: shown < all ? [button(texts.moreDossiers, { verb: 'show-dossiers', from: shown })] : [],
  });
}

function rowOfStudent({ placement, student, company, as, steps }: DossierRow): ListRow {
  const late = steps.filter(({ state }) => state === 'late').length;
  const next = as === null ? null : nextStep(steps, as);
  return {
    title: `${student} · ${company}`,
    ...(late > 0 && { reasons: [texts.lateCount(late)] }),
    lines: next ? [lineOf(next)] : [],
    buttons: [button(labels.look, { verb: 'show-dossier', placement })],
  };
}
