/** A placement that ends early, as it stands: for the student, for who answers, and for who is told. */
import type { EndingPart } from '../domain/endings/ending.js';
import { endingIdOf } from '../domain/endings/ending.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import * as texts from '../texts/endings.js';
import type { Shown } from './reply.js';
import type { Show } from './show.js';
import type { Button } from './button.js';

type Facts = Omit<Show<'ending'>, 'kind' | 'summary' | 'answer'>;

export interface EndingToShow extends Facts {
  readonly placement: PlacementId;
  readonly version: number;
  readonly reader: PersonId;
  readonly formal: boolean;
  /** As whom the reader can answer now; null where they cannot. */
  readonly part: EndingPart | null;
  readonly buttons: readonly Button[];
}

export function endingShow({ placement, version, reader, formal, part, ...facts }: EndingToShow): Shown<'ending'> {
  const key = { placement, version };
  const agree =
    part === 'decider'
      ? [
          {
            ...{ label: texts.agreeAndCarry, said: texts.iAgreeAndCarry },
            ask: { verb: 'ending-with-hours', ...key } as const,
          },
          {
            ...{ label: texts.agreeNotCarry, said: texts.iAgreeNotCarry },
            ask: { verb: 'ending-without-hours', ...key } as const,
          },
        ]
      : [{ label: texts.agree, said: texts.iAgree, ask: { verb: 'agree-ending', ...key } as const }];
  return {
    kind: 'show',
    show: {
      ...{ ...facts, kind: 'ending' },
      answer: part && {
        agree,
        refuse: {
          ...{ label: texts.refuse(part), said: texts.iRefuse(part), why: texts.whyRefuse(formal) },
          ask: { verb: 'refuse-ending', ...key },
        },
      },
      summary: [facts.title, facts.subtitle, facts.state].filter(Boolean).join(' · '),
    },
    tracks: { personId: reader, subject: endingIdOf(placement) },
  };
}
