/** Work agreements: their form, and how they stand for the student, the praktijkopleider and who else looks. */
import { goalsSubject, type Goals, type SaidWork } from '../domain/goals/goals.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { WorkProcess } from '../domain/school/school.js';
import { asksNoMore } from '../texts/general.js';
import { labels } from '../texts/buttons.js';
import { workProcess } from '../texts/goals.js';
import * as texts from '../texts/work-agreements.js';
import { formShow } from './form.js';
import type { Shown } from './reply.js';
import type { Show } from './show.js';
import { button } from './button.js';

export interface WorkForm {
  readonly placement: PlacementId;
  readonly revision: number;
  readonly work: SaidWork;
  readonly trainer: string;
  readonly workProcesses: readonly WorkProcess[];
  readonly error?: string;
}

export function workFormShow({
  placement,
  revision,
  work,
  trainer,
  workProcesses,
  error = '',
}: WorkForm): Shown<'form'> {
  const options = workProcesses.map((one) => ({ title: workProcess(one), value: one.code }));
  return formShow({
    title: texts.formTitle,
    error,
    lines: [texts.formHint],
    fields: [
      { id: 'here', label: texts.hereLabel, as: 'several', value: work.here.join(','), options },
      { id: 'later', label: texts.laterLabel, as: 'several', value: work.later.join(','), options },
      { id: 'note', label: texts.noteLabel, as: 'text', value: work.note },
    ],
    buttons: [
      button(texts.sendTo(trainer), { verb: 'save-work', placement, revision }, { look: 'positive', isOfForm: true }),
      ...(revision > 0 ? [button(labels.back, { verb: 'show-work', placement })] : []),
    ],
  });
}

export interface WorkFacts {
  readonly goals: Goals;
  readonly reader: PersonId;
  /** As which of these it is looked at. */
  readonly as: 'student' | 'trainer' | 'other';
  readonly student: string;
  readonly trainer: string;
  readonly company: string;
  readonly workProcesses: readonly WorkProcess[];
  /** Whether there is still something to ask. */
  readonly isGoingOn: boolean;
  readonly notes: readonly string[];
}

export function workShow({
  goals: { id: placement, work },
  reader,
  as,
  student,
  trainer,
  company,
  workProcesses,
  isGoingOn,
  notes,
}: WorkFacts): Shown<'approval'> {
  const title = texts.titleOf(as === 'student' ? null : student);
  const isToAgree = isGoingOn && as === 'trainer' && work?.state === 'sent';
  const isDropped = !isGoingOn && work?.state === 'sent';
  const stands = work ? texts.stateOf(work, { trainer, isTrainer: as === 'trainer' }) : '';
  const state = isDropped ? asksNoMore : stands;
  const key = { placement, revision: work?.revision ?? 0 };
  return {
    kind: 'show',
    show: {
      ...{ kind: 'approval', title, subtitle: company, notes, state },
      rows: work ? rowsOf(work, workProcesses) : [],
      lines: work ? [] : [as === 'student' ? texts.noneYet : texts.noneOf(student)],
      tone: work?.state === 'agreed' ? 'good' : work?.state === 'returned' ? 'attention' : 'plain',
      answer: isToAgree
        ? {
            ...{ agree: { verb: 'agree-work', ...key }, back: { verb: 'return-work', ...key } },
            ...{ label: texts.toAgree, about: [] },
          }
        : null,
      why: isToAgree ? texts.whyWork(student) : '',
      buttons:
        as === 'student' && isGoingOn
          ? [button(work ? labels.change : texts.fillIn, { verb: 'edit-work', placement })]
          : [],
      summary: [title, company, state].filter(Boolean).join(' · '),
    },
    tracks: { personId: reader, subject: goalsSubject(placement, 'work-agreements') },
  };
}

function rowsOf({ here, later, note }: SaidWork, workProcesses: readonly WorkProcess[]): Show<'approval'>['rows'] {
  const those = (is: (code: string) => boolean): string[] =>
    workProcesses.filter(({ code }) => is(code)).map(workProcess);
  return [
    { title: texts.hereTitle, lines: those((code) => here.includes(code)) },
    { title: texts.laterTitle, lines: those((code) => later.includes(code)) },
    { title: texts.notTitle, lines: those((code) => !here.includes(code) && !later.includes(code)) },
    { title: texts.noteTitle, lines: note === '' ? [] : [note] },
  ].filter(({ lines }) => lines.length > 0);
}
