/** A student's page, for who guides them: how far, what needs attention, the last weeks one tap away. */
import type { PersonId } from '../domain/people/people.js';
import { labels } from '../texts/buttons.js';
import { totalsInWords } from '../texts/totals.js';
import type { Progress } from '../domain/placements/progress.js';
import { amountsOf, factsOf } from './progress.js';
import type { Shown } from './reply.js';
import type { Show } from './show.js';
import { button, type Button } from './button.js';

type Facts = Pick<Show<'student'>, 'subtitle' | 'answer' | 'note' | 'attention' | 'facts' | 'lines' | 'weeks'>;

/** `facts`: beside those of the progress. */
export interface StudentFacts extends Facts {
  readonly progress: Progress & { readonly expected?: number };
  readonly student: { readonly id: PersonId; readonly name: string };
  /** To the weeks before and after. */
  readonly ways: readonly Button[];
  readonly buttons: readonly Button[];
}

export function studentShow({ student, progress, ways, buttons, facts, ...more }: StudentFacts): Shown<'student'> {
  const totals = totalsInWords(progress);
  return {
    kind: 'show',
    show: {
      ...{ kind: 'student', title: student.name, ...more, totals, ...amountsOf(progress) },
      facts: [...factsOf(progress), ...facts],
      buttons: [
        ...ways,
        button(labels.contact, { verb: 'show-contact', student: student.id }),
        ...buttons,
        button(labels.overview, { verb: 'ask', about: 'overview' }),
      ],
      summary: [more.answer, more.note, `${student.name}: ${totals}`].filter(Boolean).join(' '),
    },
  };
}
