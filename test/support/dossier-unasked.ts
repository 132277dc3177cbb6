/** What happens before each message about a final judgement that comes unasked. */
import { asks } from './asking.js';
import type { Conversation } from './conversation.js';
import { joost } from './people.js';
import { judged, PLACEMENT } from './judgements.js';

type Happening = (talk: Conversation) => Promise<unknown>;

export const DOSSIER_UNASKED: Readonly<Record<'judgement', Readonly<Record<string, Happening>>>> = {
  judgement: {
    judged,
    concluded: async (talk) => {
      await judged(talk);
      await talk.delivered();
      await asks(talk, joost(), { kind: 'mark-entered', placement: PLACEMENT, version: 1 });
    },
  },
};
