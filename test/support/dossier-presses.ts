/** Buttons of a file that decide something: a press of each is one act, whatever id it comes under. */
import type { DossierAsks } from '../../src/asks/dossier.js';
import type { DecidingPress } from '../../src/asks/same-press.js';
import { givenPlacement } from './given.js';
import type { Conversation } from './conversation.js';
import { at } from './files-of-sanne.js';
import { concluded, FILLED, judged, PLACEMENT } from './judgements.js';
import type { Press } from './office-presses.js';
import { els, joost, placementOfSanne } from './people.js';

export const DOSSIER_PRESSES: {
  readonly [Kind in DecidingPress & DossierAsks['kind']]: Readonly<
    Record<string, (talk: Conversation) => Promise<Press>>
  >;
} = {
  judge: {
    '[Ondertekenen] of a first judgement': async (talk) => [
      await talk.presses(els(), 'judge-form', { placement: PLACEMENT }),
      ...(['Ondertekenen', FILLED] as const),
    ],
    '[Ondertekenen] of a correction': async (talk) => {
      await judged(talk);
      return [await talk.presses(els(), 'judge-form', { placement: PLACEMENT }), 'Ondertekenen', FILLED];
    },
  },
  'complete-file': {
    '[Dossier compleet]': async (talk) => {
      // Of what ended early, before the first day on which there was work, nothing is missing.
      const ended = { planned: placementOfSanne().period.until, carriesOver: true };
      const period = { from: at('2026-11-23'), until: at('2026-11-24') };
      await givenPlacement(talk.ports, placementOfSanne({ ended, period }));
      return [await talk.presses(joost(), 'show-judgement', { placement: PLACEMENT }), 'Dossier compleet'];
    },
  },
  'open-file': {
    '[Weer openen]': async (talk) => {
      await concluded(talk);
      return [await talk.presses(joost(), 'show-judgement', { placement: PLACEMENT }), 'Weer openen'];
    },
  },
  'mark-entered': {
    '[Cijfer is ingevoerd]': async (talk) => {
      await judged(talk);
      return [await talk.presses(joost(), 'show-judgement', { placement: PLACEMENT }), 'Cijfer is ingevoerd'];
    },
  },
};
