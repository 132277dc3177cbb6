/** Buttons of papers that decide something: a press of each is one act, whatever id it comes under. */
import type { PapersAsks } from '../../src/asks/papers.js';
import type { DecidingPress } from '../../src/asks/same-press.js';
import type { Conversation, Seen } from './conversation.js';
import type { Press } from './office-presses.js';
import { PDF } from './papers.js';
import { karel, sanne } from './people.js';

const sent = (talk: Conversation, text: string): Promise<Seen> =>
  talk.sends(sanne(), { 'lichtplan.pdf': PDF }, { text });
const toKarel = async (talk: Conversation): Promise<Seen> => {
  await sent(talk, 'mijn opdracht');
  return (await talk.delivered()).find(({ to }) => to === karel().id)!.seen;
};

export const PAPERS_PRESSES: {
  readonly [Kind in DecidingPress & PapersAsks['kind']]: Readonly<
    Record<string, (talk: Conversation) => Promise<Press>>
  >;
} = {
  'name-paper': { 'what a file is': async (talk) => [await sent(talk, ''), 'BPV-opdracht'] },
  'withdraw-paper': { '[Intrekken] of a paper': async (talk) => [await sent(talk, 'opdracht'), 'Intrekken'] },
  'seen-paper': { '[Gezien] of a paper': async (talk) => [await toKarel(talk), 'Gezien'] },
  'approve-paper': { '[Voldoende]': async (talk) => [await toKarel(talk), 'Voldoende'] },
  'return-paper': {
    '[Nog niet voldoende]': async (talk) => [await toKarel(talk), 'Nog niet voldoende', { reason: 'de kabels' }],
  },
};
