/** What the BPV-bureau keeps: only that of her own school does it to Sanne, and sees it. */
import { hashOf } from '../../src/domain/evidence/evidence.js';
import type { Day } from '../../src/domain/calendar/day.js';
import type { OfficeAsks } from '../../src/asks/office.js';
import type { Act } from './acts.js';
import { asks } from './asking.js';
import type { Who } from './everybody.js';
import { anneke, fatima, karel } from './people.js';
import { PLACEMENT, type State } from './states-of-sanne.js';

const NOBODY: readonly Who[] = [];
const TODAY = '2026-11-25' as Day;
const replacement = { role: 'trainer', was: karel().id, becomes: fatima().id } as const;
const DRAWN = hashOf([[PLACEMENT, 1]]).slice(0, 16);
/** Fatima in the place of Karel. */
const replaced: State = (talk) =>
  asks(talk, anneke(), { kind: 'replace-guide', ...replacement, from: TODAY, drawn: DRAWN }, 'replaced');

export const OFFICE_ACTS: { readonly [Kind in OfficeAsks['kind']]: Act<Kind> } = {
  replace: { request: { kind: 'replace', was: 'Karel', becomes: 'Fatima', at: 'Sanne' }, sees: ['office'] },
  'ask-replace': { request: { kind: 'ask-replace', ...replacement, from: TODAY }, sees: ['office'] },
  'replace-guide': {
    request: { kind: 'replace-guide', ...replacement, from: TODAY, drawn: DRAWN },
    changes: ['office'],
    sees: ['office'],
  },
  // It puts in somebody who is not known yet, and shows whom it is about.
  'add-guide': {
    request: {
      ...{ kind: 'add-guide', role: 'trainer', was: karel().id, from: TODAY },
      ...{ name: 'Wim de Boer', mail: '', phone: '' },
    },
    sees: ['office'],
  },
  'undo-replace': {
    request: { kind: 'undo-replace', ...replacement, done: 'replaced' },
    changes: ['office'],
    sees: NOBODY,
    after: replaced,
  },
};
