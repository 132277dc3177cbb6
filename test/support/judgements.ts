/** Final judgements of Sanne: as they are made and pressed. */
import type { DossierAsks } from '../../src/asks/dossier.js';
import type { Day } from '../../src/domain/calendar/day.js';
import { asks } from './asking.js';
import type { Conversation } from './conversation.js';
import { els, joost, placementOfSanne } from './people.js';

export const PLACEMENT = placementOfSanne().id;

/** Onvoldoende, so that the mark can be entered whatever the file lacks. */
export const JUDGING: Extract<DossierAsks, { kind: 'judge' }> = {
  ...({ kind: 'judge', placement: PLACEMENT, version: 0, form: 1 } as const),
  heads: ['sufficient', 'insufficient', 'sufficient', 'sufficient'],
  ...{ attitude: null, result: 'insufficient', discussedOn: '2026-11-24' as Day, remark: 'geheim oordeel' },
};
export const judged = (talk: Conversation): Promise<unknown> => asks(talk, els(), JUDGING, 'judge');

/** Its mark is entered, so that the file is closed; the document is of version 3 then. */
export async function concluded(talk: Conversation): Promise<void> {
  await judged(talk);
  await asks(talk, joost(), { kind: 'mark-entered', placement: PLACEMENT, version: 1 }, 'mark');
}

/** What the form of it is filled in with. */
export const FILLED = {
  ...{ h1: 'sufficient', h2: 'sufficient', h3: 'sufficient', h4: 'sufficient' },
  ...{ result: 'sufficient', discussedOn: '2026-11-24', remark: '' },
};
