/** Buttons of an early ending that decide something: a press of each is one act, whatever id it comes under. */
import type { DecidingPress } from '../../src/asks/same-press.js';
import type { EndingAsks } from '../../src/asks/endings.js';
import type { Conversation, Seen } from './conversation.js';
import { endingFilled, FORM, PLACEMENT, teacherAgreed, trainerAgreed } from './endings.js';
import type { Press } from './office-presses.js';
import { anneke, els, karel, sanne } from './people.js';

const cardOf = (talk: Conversation, who = karel()): Promise<Seen> =>
  talk.presses(who, 'show-ending', { placement: PLACEMENT });

export const ENDING_PRESSES: {
  readonly [Kind in DecidingPress & EndingAsks['kind']]: Readonly<
    Record<string, (talk: Conversation) => Promise<Press>>
  >;
} = {
  'open-ending': {
    '[Starten] of an early ending': async (talk) => [await talk.says(anneke(), 'Sanne stopt met de stage'), 'Starten'],
  },
  'fill-ending': {
    '[Versturen] of the form to end early': async (talk) => [
      await (await talk.says(sanne(), 'ik wil stoppen met mijn stage')).press('Formulier invullen'),
      'Versturen',
      FORM,
    ],
  },
  'agree-ending': {
    '[Akkoord] of the trainer with an early ending': async (talk) => {
      await endingFilled(talk);
      return [await cardOf(talk), 'Akkoord'];
    },
    '[Akkoord, uren mee] of who decides': async (talk) => {
      await teacherAgreed(talk);
      return [await cardOf(talk, anneke()), 'Akkoord, uren mee'];
    },
  },
  'refuse-ending': {
    '[Terugsturen] of the form to end early': async (talk) => {
      await endingFilled(talk);
      return [await cardOf(talk), 'Terugsturen', { reason: 'eerst praten' }];
    },
    '[Niet akkoord] of the teacher': async (talk) => {
      await trainerAgreed(talk);
      return [await cardOf(talk, els()), 'Niet akkoord', { reason: 'eerst praten' }];
    },
  },
  'withdraw-ending': {
    '[Intrekken] of an early ending': async (talk) => {
      await endingFilled(talk);
      return [await cardOf(talk, sanne()), 'Intrekken'];
    },
  },
};
