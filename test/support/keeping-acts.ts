/** What is kept of Sanne: who may have it, remove it, and see who looked. */
import type { KeepingAsks } from '../../src/asks/keeping.js';
import type { DecidingPress } from '../../src/asks/same-press.js';
import { hashOf } from '../../src/domain/evidence/hash.js';
import type { Act } from './acts.js';
import type { Conversation } from './conversation.js';
import type { Press } from './office-presses.js';
import { anneke, sanne } from './people.js';
import { written } from './states-of-sanne.js';

const OFFICE = ['office'] as const;
const person = sanne().id;
const drawn = hashOf([person, 1, 'part']).slice(0, 16);

export const KEEPING_ACTS: { readonly [Kind in KeepingAsks['kind']]: Act<Kind> } = {
  'my-data': { request: { kind: 'my-data' }, sees: ['student'] },
  'forget-named': { request: { kind: 'forget-named', name: 'Sanne', what: 'all' }, sees: OFFICE, after: written },
  'ask-forget': { request: { kind: 'ask-forget', person, what: 'texts' }, sees: OFFICE, after: written },
  forget: {
    request: { kind: 'forget', person, what: 'all', drawn },
    ...{ changes: OFFICE, sees: OFFICE, after: written },
  },
  'looks-named': { request: { kind: 'looks-named', name: 'Sanne' }, sees: OFFICE },
  'see-looks': { request: { kind: 'see-looks', person }, sees: OFFICE },
};

export const KEEPING_PRESSES: {
  readonly [Kind in DecidingPress & KeepingAsks['kind']]: Readonly<
    Record<string, (talk: Conversation) => Promise<Press>>
  >;
} = {
  forget: {
    '[Verwijderen] of who has hours': async (talk) => {
      await talk.says(sanne(), 'uren 6 vrijdag licht ingehangen');
      return [await talk.says(anneke(), 'verwijder Sanne de Wit'), 'Verwijderen'];
    },
    '[Verwijderen] of who has none': async (talk) => [
      await talk.says(anneke(), 'verwijder Sanne de Wit'),
      'Verwijderen',
    ],
    '[Verwijderen] of texts': async (talk) => {
      await talk.says(sanne(), 'uren 6 vrijdag licht ingehangen');
      return [await talk.says(anneke(), 'verwijder teksten van Sanne'), 'Verwijderen'];
    },
  },
};
