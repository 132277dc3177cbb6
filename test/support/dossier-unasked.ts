/** What happens before each message about a final judgement that comes unasked. */
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { asks } from './asking.js';
import type { Conversation } from './conversation.js';
import { joost } from './people.js';
import { concluded, judged, PLACEMENT } from './judgements.js';

type Happening = (talk: Conversation) => Promise<unknown>;

export const DOSSIER_UNASKED: Readonly<Record<'judgement' | 'last-check', Readonly<Record<string, Happening>>>> = {
  'last-check': {
    'four weeks before the end': async (talk) => {
      await remindStudents.run(talk.ports);
      talk.ports.clock.set('2027-06-07T07:00:00Z');
      await remindStudents.run(talk.ports);
    },
  },
  judgement: {
    judged,
    concluded: async (talk) => {
      await judged(talk);
      await talk.delivered();
      await asks(talk, joost(), { kind: 'mark-entered', placement: PLACEMENT, version: 1 });
    },
    opened: async (talk) => {
      await concluded(talk);
      await talk.delivered();
      await asks(talk, joost(), { kind: 'open-file', placement: PLACEMENT, version: 3 });
    },
  },
};
