/** Buttons of talks that decide something: a press of each is one act, whatever id it comes under. */
import type { TalksAsks } from '../../src/asks/talks.js';
import type { DecidingPress } from '../../src/asks/same-press.js';
import type { Conversation, Seen } from './conversation.js';
import type { Press } from './office-presses.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { givenPlacement } from './given.js';
import { els, placementOfSanne, sanne } from './people.js';

const WHEN = { moment: '', day: '2026-12-04', time: '10:00', place: 'De Brug' };
const planned = (talk: Conversation): Promise<Seen> =>
  talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00 in de foyer');
const held = (talk: Conversation): Promise<Seen> => talk.says(els(), 'tussenevaluatie Sanne gehouden');

export const TALKS_PRESSES: {
  readonly [Kind in DecidingPress & TalksAsks['kind']]: Readonly<
    Record<string, (talk: Conversation) => Promise<Press>>
  >;
} = {
  'save-talk': {
    '[Plannen]': async (talk) => [await talk.says(sanne(), 'tussenevaluatie plannen'), 'Plannen', WHEN],
    '[Verplaatsen]': async (talk) => [
      await (await planned(talk)).press('Verplaatsen'),
      'Verplaatsen',
      { ...WHEN, time: '11:00' },
    ],
  },
  'cancel-talk': {
    '[Afzeggen]': async (talk) => [await (await planned(talk)).press('Afzeggen'), 'Afzeggen', { reason: 'druk' }],
  },
  'cannot-come': {
    '[Doorgeven]': async (talk) => {
      await planned(talk);
      const seen = (await talk.delivered()).find(({ to }) => to === els().id)!.seen;
      return [await seen.press('Ik kan dan niet'), 'Doorgeven', { reason: 'les', day: '2026-12-07', time: '09:00' }];
    },
  },
  'hold-talk': {
    '[Gehouden]': async (talk) => {
      await planned(talk);
      talk.ports.clock.set('2026-12-07T08:00:00Z');
      return [await talk.says(sanne(), 'gesprekken'), 'Gehouden'];
    },
  },
  'not-held': { '[Toch niet gehouden]': async (talk) => [await held(talk), 'Toch niet gehouden'] },
  'waive-talk': {
    '[Niet nodig op dit adres]': async (talk) => {
      const company = { name: 'Licht & Geluid', address: '', phone: null };
      await givenPlacement(talk.ports, placementOfSanne({ id: 'sanne-2' as PlacementId, company }));
      const which = await talk.says(els(), 'gesprekken Sanne');
      return [await which.press('Theater De Brug'), 'Niet nodig op dit adres'];
    },
  },
  'save-form': {
    '[Bewaren]': async (talk) => [
      await (await planned(talk)).press('Voorbereiden'),
      'Bewaren',
      { a1: 'goed', a2: '', a3: '', a4: '' },
    ],
    '[Versturen]': async (talk) => [
      await (await planned(talk)).press('Voorbereiden'),
      'Versturen',
      { a1: 'goed', a2: '', a3: '', a4: '' },
    ],
  },
  'save-report': {
    '[Opslaan] of a report': async (talk) => [
      await (await held(talk)).press('Verslag maken'),
      'Opslaan',
      { on: '2026-11-25', points: 'gaat goed', agreements: '', newGoals: '', advice: '' },
    ],
  },
  'drop-slots': { '[Toch niet] of a day': async (talk) => [await talk.says(els(), 'ik kan vrijdag'), 'Toch niet'] },
};
