/** The form of one side before a talk, both sides beside one another, and the report. */
import type { Day } from '../domain/calendar/day.js';
import type { Goal } from '../domain/goals/goals.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { FormHead, TalkForm } from '../domain/school/talk-settings.js';
import { headsOf } from '../domain/talks/talk-forms.js';
import type { SaidInTalk, Side, Talk } from '../domain/talks/talks.js';
import { instantInWords } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/talk-forms.js';
import { buttons, whenAndWhere } from '../texts/talks.js';
import { formShow } from './form.js';
import { listShow } from './list.js';
import type { Field } from './parts.js';
import type { Shown } from './reply.js';
import type { ListRow } from './list-rows.js';
import { button, type Button } from './button.js';

interface SideForm {
  readonly placement: PlacementId;
  readonly talk: Talk;
  readonly form: TalkForm;
  readonly side: Side;
  readonly revision: number;
  /** In the order of the heads of this side. */
  readonly answers: readonly string[];
  readonly isSent: boolean;
  readonly student: string;
  readonly other: string;
  readonly isHidden: boolean;
  readonly error?: string;
}

export function sideFormShow({
  placement,
  talk,
  form,
  side,
  revision,
  answers,
  isSent,
  student,
  other,
  isHidden,
  error = '',
}: SideForm): Shown<'form'> {
  const key = { placement, talk: talk.id, revision, form: form.version };
  const question = (head: FormHead): string => `${head.title}. ${head[side] ?? ''}`;
  return formShow({
    title: texts.formOf(form.title, side === 'student' ? null : student),
    error,
    lines: [
      texts.beforeTalk(talk.kind, talk.planned?.day ?? null),
      isSent ? texts.sentAlready : isHidden ? texts.seenOnceBoth(other) : texts.seenOnceSent(other),
    ],
    fields: headsOf(form, side).map((head, i) => ({
      ...({ id: `a${i + 1}`, label: question(head), as: 'words' } as const),
      value: answers[i] ?? '',
    })),
    buttons: [
      button(buttons.send, { verb: 'send-form', ...key }, { look: 'positive', isOfForm: true }),
      ...(isSent ? [] : [button(buttons.keep, { verb: 'keep-form', ...key }, { isOfForm: true })]),
      button(buttons.allTalks, { verb: 'show-talks', placement }),
    ],
  });
}

export interface BothForms {
  readonly placement: PlacementId;
  readonly talk: Talk;
  readonly title: string;
  readonly student: string;
  readonly sides: readonly {
    readonly name: string;
    /** What the reader sees of it: what was said by head, or why there is nothing. */
    readonly seen: { readonly form: TalkForm; readonly side: Side } | { readonly why: string };
  }[];
  readonly ways: readonly Button[];
}

/** Under each head what either has written. */
export function bothFormsShow({ placement, talk, title, student, sides, ways }: BothForms): Shown<'list'> {
  const read = sides.flatMap(({ name, seen }) => ('form' in seen ? [{ name, ...seen }] : []));
  const heads = [
    ...new Map(read.flatMap(({ form, side }) => headsOf(form, side)).map((head) => [head.id, head])).values(),
  ];
  const said = (id: string): ListRow[] =>
    read.flatMap(({ name, form, side }) => {
      if (!headsOf(form, side).some((head) => head.id === id)) return [];
      const answer = talk.forms[side]?.answers[id] ?? '';
      return [{ title: name, lines: answer === '' ? [texts.nothingSaid] : answer.split('\n').filter(Boolean) }];
    });
  const unseen = sides.flatMap(({ name, seen }) => ('why' in seen ? [{ title: name, lines: [seen.why] }] : []));
  return listShow({
    title: texts.formOf(title, student),
    sections: [
      ...(unseen.length > 0 ? [{ heading: '', rows: unseen }] : []),
      ...heads.map((head) => ({ heading: head.title, rows: said(head.id) })),
    ],
    lines: talk.planned ? [whenAndWhere(talk.planned)] : [],
    buttons: [...ways, button(buttons.allTalks, { verb: 'show-talks', placement })],
  });
}

interface ReportForm {
  readonly placement: PlacementId;
  readonly talk: Talk;
  readonly student: string;
  readonly on: Day | null;
  readonly said: SaidInTalk;
  /** Those that can be judged: what the praktijkopleider agreed to. */
  readonly goals: readonly Goal[];
  readonly hasAdvice: boolean;
  readonly error?: string;
}

export function reportFormShow({
  placement,
  talk,
  student,
  on,
  said,
  goals,
  hasAdvice,
  error = '',
}: ReportForm): Shown<'form'> {
  const key = { placement, talk: talk.id, revision: talk.report?.revision ?? 0, goals: goals.map(({ id }) => id) };
  const outcomeOf = (goal: Goal): string => said.judged.find((one) => one.goal === goal.id)?.outcome ?? '';
  const words = (id: 'points' | 'agreements' | 'newGoals' | 'advice', label: string): Field => ({
    ...({ id, label, as: 'words' } as const),
    value: said[id],
  });
  return formShow({
    title: texts.reportTitle(talk.kind, student),
    error,
    lines: [texts.allThreeSee],
    fields: [
      { id: 'on', label: texts.onLabel, as: 'day', value: on ?? '' },
      words('points', texts.pointsLabel),
      words('agreements', texts.agreementsLabel),
      ...goals.map((goal, i): Field => ({
        ...({ id: `g${i + 1}`, label: texts.goalLabel(goal), as: 'one', value: outcomeOf(goal) } as const),
        options: [
          { title: texts.outcomes.none, value: '' },
          { title: texts.outcomes.reached, value: 'reached' },
          { title: texts.outcomes.adjust, value: 'adjust' },
        ],
      })),
      words('newGoals', texts.newGoalsLabel),
      ...(hasAdvice ? [words('advice', texts.adviceLabel)] : []),
    ],
    buttons: [
      button(labels.save, { verb: 'save-report', ...key }, { look: 'positive', isOfForm: true }),
      button(buttons.allTalks, { verb: 'show-talks', placement }),
    ],
  });
}

interface ReportFacts {
  readonly placement: PlacementId;
  readonly talk: Talk;
  readonly student: string;
  readonly writer: string;
  readonly goals: readonly Goal[];
  readonly notes: readonly string[];
  readonly ways: readonly Button[];
}

export function reportShow({ placement, talk, student, writer, goals, notes, ways }: ReportFacts): Shown<'list'> {
  const { report } = talk;
  const part = (title: string, words: string): ListRow[] =>
    words === '' ? [] : [{ title, lines: words.split('\n').filter(Boolean) }];
  const judged = (report?.judged ?? []).map(({ goal, outcome }) => {
    const known = goals.find(({ id }) => id === goal);
    return `${known?.said.goal ?? ''}: ${texts.outcomes[outcome].toLowerCase()}`;
  });
  return listShow({
    title: texts.reportTitle(talk.kind, student),
    sections: report
      ? [
          {
            heading: '',
            rows: [
              ...part(texts.pointsLabel, report.points),
              ...part(texts.agreementsLabel, report.agreements),
              ...part(texts.goalsHead, judged.join('\n')),
              ...part(texts.newGoalsLabel, report.newGoals),
              ...part(texts.adviceLabel, report.advice),
            ],
          },
        ]
      : [],
    lines: [...notes, ...(report ? [texts.writtenBy(writer, instantInWords(report.at))] : [texts.noReport])],
    buttons: [...ways, button(buttons.allTalks, { verb: 'show-talks', placement })],
  });
}
