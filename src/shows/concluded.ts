/** A placement is concluded: the result, the signed sheet, and what SBB asks once. */
import type { Result } from '../domain/dossier/file-facts.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/judgement.js';
import { listShow } from './list.js';
import type { Shown } from './reply.js';
import { button } from './button.js';

export interface Concluded {
  readonly placement: PlacementId;
  readonly as: 'student' | 'trainer';
  readonly student: string;
  readonly company: string;
  /** Null where there is none, as of what ended early. */
  readonly result: Result | null;
  /** An address; null where it was asked before, or the school has none. */
  readonly monitor: string | null;
}

export function concludedShow({ placement, as, monitor, ...facts }: Concluded): Shown<'list'> {
  return listShow({
    title: texts.concludedFor(as, facts),
    sections:
      monitor === null
        ? []
        : [
            {
              heading: '',
              rows: [
                {
                  title: texts.monitorTitle,
                  // A mail carries the address as words.
                  lines: [texts.monitor(as === 'trainer'), monitor],
                  links: [{ title: texts.monitorTitle, url: monitor }],
                },
              ],
            },
          ],
    lines: [texts.statementBelow, texts.whyConcluded(as)],
    buttons: [
      button(labels.statement, { verb: 'export', placement }),
      button(labels.look, { verb: 'show-judgement', placement }),
    ],
  });
}
