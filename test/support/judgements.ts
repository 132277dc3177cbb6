/** Final judgements of Sanne: as they are made and pressed. */
import type { DossierAsks } from '../../src/asks/dossier.js';
import type { Day } from '../../src/domain/calendar/day.js';
import { asks } from './asking.js';
import type { Conversation } from './conversation.js';
import { els, placementOfSanne } from './people.js';

export const PLACEMENT = placementOfSanne().id;

/** Onvoldoende, so that the mark can be entered whatever the file lacks. */
export const JUDGING: Extract<DossierAsks, { kind: 'judge' }> = {
  ...({ kind: 'judge', placement: PLACEMENT, version: 0, form: 1 } as const),
  heads: ['sufficient', 'insufficient', 'sufficient', 'sufficient'],
  ...{ attitude: null, result: 'insufficient', discussedOn: '2026-11-24' as Day, remark: 'geheim oordeel' },
};
export const judged = (talk: Conversation): Promise<unknown> => asks(talk, els(), JUDGING, 'judge');

/** What the form of it is filled in with. */
export const FILLED = {
  ...{ h1: 'sufficient', h2: 'sufficient', h3: 'sufficient', h4: 'sufficient' },
  ...{ result: 'sufficient', discussedOn: '2026-11-24', remark: '' },
};
