/** Buttons of goals and work agreements that decide something: a press of each is one act, whatever id it comes under. */
import type { GoalsAsks } from '../../src/asks/goals.js';
import type { DecidingPress } from '../../src/asks/same-press.js';
import type { Conversation, Seen } from './conversation.js';
import type { Press } from './office-presses.js';
import { karel, sanne } from './people.js';

const GOAL = {
  text: 'zelfstandig een monitormix maken',
  criterion: 'de band is tevreden',
  about: 'B1-K1-W5',
  by: '2027-01-29',
};
const WORK = { here: 'B1-K1-W4', later: '', note: '' };

const form = (talk: Conversation): Promise<Seen> => talk.says(sanne(), 'leerdoel: zelfstandig een monitormix maken');
const written = async (talk: Conversation): Promise<Seen> => (await form(talk)).press('Opslaan', GOAL);
const workForm = async (talk: Conversation): Promise<Seen> =>
  (await talk.says(sanne(), 'werkafspraken')).press('Invullen');
const toKarel = async (talk: Conversation): Promise<Seen> =>
  (await talk.delivered()).find(({ to }) => to === karel().id)!.seen;
const sent = async (talk: Conversation): Promise<Seen> => {
  await (await written(talk)).press('Naar Karel');
  return toKarel(talk);
};
const workSent = async (talk: Conversation): Promise<Seen> => {
  await (await workForm(talk)).press('Naar Karel', WORK);
  return toKarel(talk);
};

export const GOALS_PRESSES: {
  readonly [Kind in DecidingPress & (GoalsAsks['kind'] | 'employed')]: Readonly<
    Record<string, (talk: Conversation) => Promise<Press>>
  >;
} = {
  'save-goal': {
    '[Opslaan] of a new goal': async (talk) => [await form(talk), 'Opslaan', GOAL],
    '[Opslaan] of another wording': async (talk) => [
      await (await written(talk)).press('Wijzigen'),
      'Opslaan',
      { ...GOAL, criterion: 'er piept niets' },
    ],
  },
  employed: {
    '[Vroeger wel]': async (talk) => {
      await written(talk);
      const asked = (await talk.delivered()).find(({ seen }) => seen.buttons.includes('Vroeger wel'))!.seen;
      return [asked, 'Vroeger wel'];
    },
  },
  'drop-goal': { '[Weghalen]': async (talk) => [await (await written(talk)).press('Wijzigen'), 'Weghalen'] },
  'send-goals': { '[Naar Karel]': async (talk) => [await written(talk), 'Naar Karel'] },
  'approve-goals': { '[Akkoord]': async (talk) => [await sent(talk), 'Akkoord'] },
  'return-goals': { '[Terugsturen]': async (talk) => [await sent(talk), 'Terugsturen', { reason: 'te groot' }] },
  'save-work': { '[Naar Karel] of work agreements': async (talk) => [await workForm(talk), 'Naar Karel', WORK] },
  'agree-work': { '[Akkoord] to work agreements': async (talk) => [await workSent(talk), 'Akkoord'] },
  'return-work': {
    '[Terugsturen] of work agreements': async (talk) => [await workSent(talk), 'Terugsturen', { reason: 'beeld niet' }],
  },
};
