/** A student's page, for who guides them: how far, what needs attention, the last weeks one tap away. */
import template from '../../cards/student.json' with { type: 'json' };
import type { PersonId } from '../domain/people/people.js';
import type { Progress } from '../domain/placements/progress.js';
import type { SheetId } from '../domain/weeks/week-sheet.js';
import type { Reply } from '../messages.js';
import { totalsInWords } from '../texts/totals.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';
import { barOf, factsOf, type BarPart, type Fact } from './progress-card.js';

interface WeekRow {
  readonly title: string;
  readonly what: string;
  readonly data: object;
  readonly submit: object;
}

const fill = cardOf<{
  answer: string;
  title: string;
  subtitle: string;
  note: string;
  attention: readonly string[];
  progress: string;
  bar: readonly BarPart[];
  facts: readonly Fact[];
  lines: readonly string[];
  weeks: readonly WeekRow[];
  buttons: readonly Button[];
}>(template);

export interface StudentView {
  readonly student: { readonly id: PersonId; readonly name: string };
  readonly subtitle: string;
  /** To a question about the student: before all else; "" where nothing was asked. */
  readonly answer: string;
  /** What was just done; "" where nothing was. */
  readonly note: string;
  readonly attention: readonly string[];
  readonly progress: Progress;
  /** Beside those of the progress. */
  readonly facts: readonly Fact[];
  readonly lines: readonly string[];
  readonly weeks: readonly { readonly sheet: SheetId; readonly title: string; readonly what: string }[];
  /** To the weeks before and after. */
  readonly ways: readonly Button[];
  readonly buttons: readonly Button[];
}

export function studentCard(view: StudentView): Reply {
  const { student, progress } = view;
  return {
    kind: 'card',
    card: fill({
      answer: view.answer,
      title: student.name,
      subtitle: view.subtitle,
      note: view.note,
      attention: view.attention,
      progress: totalsInWords(progress),
      bar: barOf(progress),
      facts: [...factsOf(progress), ...view.facts],
      lines: view.lines,
      weeks: view.weeks.map(({ sheet, title, what }) => ({
        title,
        what,
        data: { sheet },
        submit: { sheet, verb: 'show-week' },
      })),
      buttons: [
        ...view.ways,
        button('Contact', { verb: 'show-contact', student: student.id }),
        ...view.buttons,
        button('Overzicht', { verb: 'ask', about: 'overview' }),
      ],
    }),
    summary: [view.answer, view.note, `${student.name}: ${totalsInWords(progress)}`].filter(Boolean).join(' '),
  };
}
