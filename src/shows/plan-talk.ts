/** The form in which a talk is planned or moved. */
import type { Moment } from '../domain/calendar/moment.js';
import type { Day } from '../domain/calendar/day.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { Talk } from '../domain/talks/talks.js';
import * as texts from '../texts/talks.js';
import { formShow } from './form.js';
import type { Shown } from './reply.js';
import { button } from './button.js';

export interface PlanForm {
  readonly placement: PlacementId;
  readonly talk: Talk;
  readonly isOwn: boolean;
  readonly student: string;
  readonly teacher: string;
  readonly others: readonly string[];
  /** Moments at which the BPV-docent can. */
  readonly moments: readonly Moment[];
  readonly typed: { readonly day: Day | null; readonly time: string; readonly place: string };
  readonly lines?: readonly string[];
  readonly error?: string;
}

export function planFormShow({
  placement,
  talk,
  isOwn,
  student,
  teacher,
  others,
  moments,
  typed,
  lines = [],
  error = '',
}: PlanForm): Shown<'form'> {
  const key = { placement, talk: talk.id, revision: talk.revision };
  return formShow({
    title: talk.state === 'planned' ? texts.moveTitle(talk.kind) : texts.planTitle(talk.kind, isOwn ? null : student),
    error,
    lines: [...lines, texts.arrangeFirst(others)],
    fields: [
      ...(moments.length > 0
        ? [
            {
              ...({ id: 'moment', label: texts.momentLabel(teacher), as: 'one', value: '' } as const),
              options: [
                { title: texts.otherMoment, value: '' },
                ...moments.map((one) => ({ title: texts.momentInWords(one), value: `${one.day}T${one.time}` })),
              ],
            },
          ]
        : []),
      { id: 'day', label: texts.dayLabel, as: 'day', value: typed.day ?? '' },
      { id: 'time', label: texts.timeLabel, as: 'time', value: typed.time },
      { id: 'place', label: texts.placeLabel, as: 'text', value: typed.place },
    ],
    buttons: [
      button(
        talk.state === 'planned' ? texts.buttons.move : texts.buttons.plan,
        { verb: 'save-talk', ...key },
        { look: 'positive', isOfForm: true },
      ),
      button(texts.buttons.allTalks, { verb: 'show-talks', placement }),
    ],
  });
}
