/** What happens before each message about papers that comes unasked. */
import type { NoticeAbout } from '../../src/domain/evidence/decision.js';
import { asks } from './asking.js';
import type { Conversation } from './conversation.js';
import { karel } from './people.js';
import { PAPER, paperHandedIn } from './states-of-sanne.js';

type Happening = (talk: Conversation) => Promise<unknown>;

const judged =
  (kind: 'approve-paper' | 'return-paper', remark: string): Happening =>
  async (talk) => {
    await paperHandedIn(talk);
    await talk.delivered();
    await asks(talk, karel(), { kind, paper: PAPER, version: 1, remark });
  };

export const PAPERS_UNASKED: Readonly<
  Record<
    Extract<NoticeAbout['kind'], 'paper-for-trainer' | 'paper-for-teacher' | 'paper-judged'>,
    Readonly<Record<string, Happening>>
  >
> = {
  'paper-for-trainer': { 'handed in': paperHandedIn },
  'paper-for-teacher': { 'handed in': paperHandedIn },
  'paper-judged': {
    sufficient: judged('approve-paper', ''),
    'not yet': judged('return-paper', 'de kabels ontbreken'),
  },
};
