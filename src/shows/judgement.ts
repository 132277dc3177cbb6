/** The final judgement: its form, and how it stands for who may see it. */
import type { Day } from '../domain/calendar/day.js';
import type { SaidJudgement } from '../domain/dossier/judge-placement.js';
import { judgementSubject, type Judgement } from '../domain/dossier/judgement.js';
import { RESULTS } from '../domain/dossier/file-facts.js';
import type { PersonId } from '../domain/people/people.js';
import type { Placement, PlacementId } from '../domain/placements/placement.js';
import type { JudgementForm } from '../domain/school/judgement-form.js';
import { capital } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/judgement.js';
import { formShow } from './form.js';
import { listShow } from './list.js';
import type { Field, Option } from './parts.js';
import type { Shown } from './reply.js';
import type { ListRow } from './list-rows.js';
import { button, type Button } from './button.js';

export interface JudgeForm {
  readonly placement: PlacementId;
  readonly version: number;
  readonly form: JudgementForm;
  readonly said: SaidJudgement;
  readonly isQualifying: boolean;
  readonly student: string;
  readonly company: string;
  readonly error?: string;
}

const RESULT_OPTIONS: readonly Option[] = RESULTS.map((value) => ({
  title: capital(texts.resultInWords(value)),
  value,
}));

export function judgeFormShow(facts: JudgeForm): Shown<'form'> {
  const { placement, version, form, said, isQualifying, student, company, error = '' } = facts;
  const choose = (id: string, label: string, value: string | null | undefined): Field => ({
    ...{ id, label, as: 'one', value: value ?? '', options: RESULT_OPTIONS },
  });
  return formShow({
    title: texts.formTitle(student),
    error,
    lines: [company, texts.formHint, texts.aboutHealth, ...(version > 0 ? [texts.correctionHint] : [])],
    fields: [
      ...form.heads.map(({ id, title, criteria }, i) =>
        choose(`h${i + 1}`, texts.headLabel(title, criteria), said.heads[id]),
      ),
      ...(isQualifying ? [choose('attitude', texts.attitudeLabel, said.attitude)] : []),
      choose('result', texts.resultLabel, said.result),
      { id: 'discussedOn', label: texts.discussedLabel, as: 'day', value: said.discussedOn ?? '' },
      { id: 'remark', label: texts.remarkLabel, as: 'text', value: said.remark },
    ],
    buttons: [
      button(
        texts.sign,
        { verb: 'judge', placement, version, form: form.version },
        { look: 'positive', isOfForm: true },
      ),
      button(labels.back, { verb: 'show-judgement', placement }),
    ],
  });
}

export interface JudgementFacts {
  readonly document: Judgement;
  readonly placement: Placement;
  readonly form: JudgementForm | null;
  readonly reader: PersonId;
  /** As which of these it is looked at. */
  readonly as: 'student' | 'teacher' | 'coach' | 'other';
  readonly student: string;
  readonly nameOf: (id: PersonId) => string;
  /** What is missing for completion, per person. */
  readonly isReady: boolean;
  /** What was just done, or why nothing was. */
  readonly notes: readonly string[];
  readonly closed: Day | null;
}

export function judgementShow(facts: JudgementFacts): Shown<'list'> {
  const { document, placement, as, student, nameOf, notes, reader, closed } = facts;
  const { judgement, completed, marked } = document;
  const { show } = listShow({
    title: `${texts.titleOf(as === 'student' ? null : student)} · ${placement.company.name}`,
    sections: [{ heading: '', rows: [...notes.map((title) => ({ title, lines: [] })), ...rowsOf(facts)] }],
    lines: [
      ...(judgement
        ? [
            texts.discussedOn(judgement.discussedOn),
            texts.signedBy(nameOf(judgement.by), judgement.at),
            ...earlierOf(document, nameOf),
          ]
        : [texts.notJudgedYet]),
      ...(completed ? [texts.completedBy(nameOf(completed.by), completed.at)] : []),
      ...(marked ? [texts.markedOn(marked.on)] : []),
      ...(closed === null ? [] : [texts.closed(closed)]),
    ],
    buttons: buttonsOf(facts),
  });
  return { kind: 'show', show, tracks: { personId: reader, subject: judgementSubject(placement.id) } };
}

/** The whole first, then what it rests on. */
function rowsOf({ document: { judgement }, form }: JudgementFacts): ListRow[] {
  if (!judgement) return [];
  const { result, kind, attitude, heads, remark } = judgement;
  const titleOf = (head: string): string => form?.heads.find(({ id }) => id === head)?.title ?? head;
  return [
    { title: texts.resultLabel, lines: [texts.resultLine(result, kind)] },
    ...(attitude ? [{ title: texts.attitudeLabel, lines: [texts.resultInWords(attitude)] }] : []),
    ...heads.map((one) => ({ title: titleOf(one.head), lines: [texts.resultInWords(one.result)] })),
    ...(remark === '' ? [] : [{ title: texts.remarkTitle, lines: [remark] }]),
  ];
}

function earlierOf({ history }: Judgement, nameOf: JudgementFacts['nameOf']): string[] {
  const judged = history.flatMap(({ what, by, at }) =>
    what.kind === 'judged' ? [texts.earlier(what.judgement.result, nameOf(by), at)] : [],
  );
  return judged.slice(0, -1);
}

function buttonsOf({ document, placement, as, isReady, closed }: JudgementFacts): Button[] {
  const { version, judgement, completed, marked } = document;
  const key = { placement: placement.id, version };
  if (as === 'teacher') {
    return [button(judgement ? texts.correct : texts.judge, { verb: 'judge-form', placement: placement.id })];
  }
  // The signed sheet, for who keeps it in the report.
  if (as !== 'coach')
    return closed === null ? [] : [button(labels.statement, { verb: 'export', placement: placement.id })];
  const isInsufficient = judgement?.result === 'insufficient';
  return [
    ...(completed === null && isReady ? [button(texts.fileComplete, { verb: 'complete-file', ...key })] : []),
    ...(judgement !== null && marked === null && (completed !== null || isInsufficient)
      ? [button(texts.markEntered, { verb: 'mark-entered', ...key })]
      : []),
    button(texts.toFile, { verb: 'show-dossier', placement: placement.id }),
    ...(closed === null ? [] : [button(texts.openFile, { verb: 'open-file', ...key })]),
  ];
}
