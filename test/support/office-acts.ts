/** What the BPV-bureau keeps: only that of her own school does it to Sanne, and sees it. */
import { hashOf } from '../../src/domain/evidence/hash.js';
import type { Day } from '../../src/domain/calendar/day.js';
import type { ImportAsks, ImportId } from '../../src/asks/import.js';
import type { OfficeAsks } from '../../src/asks/office.js';
import type { PlacementFormAsks } from '../../src/asks/placement-form.js';
import type { SchoolAsks } from '../../src/asks/school.js';
import type { SchoolYearAsks } from '../../src/asks/school-year.js';
import type { Act } from './acts.js';
import { asks } from './asking.js';
import type { Who } from './everybody.js';
import { givenPlacement } from './given.js';
import { csv, table } from './office-files.js';
import { anneke, fatima, karel, sanne, TENANT } from './people.js';
import { PLACEMENT, type State } from './states-of-sanne.js';

const NOBODY: readonly Who[] = [];
const TODAY = '2026-11-25' as Day;
const replacement = { role: 'trainer', was: karel().id, becomes: fatima().id } as const;
const DRAWN = hashOf([[PLACEMENT, 1]]).slice(0, 16);
/** Fatima in the place of Karel. */
const replaced: State = (talk) =>
  asks(talk, anneke(), { kind: 'replace-guide', ...replacement, from: TODAY, drawn: DRAWN }, 'replaced');

const HOLIDAY = { what: 'holiday', name: 'vakantie', from: '2027-02-20', until: '2027-02-28' } as const;
const holiday = { ...HOLIDAY, from: HOLIDAY.from as Day, until: HOLIDAY.until as Day };
const changedSchool: State = (talk) =>
  asks(talk, anneke(), { kind: 'change-school', change: holiday, version: 1 }, 'changed');
const OFFICE = ['office'] as const;

/** Somebody speaks from another account than Sanne's, with her address. */
const inDoubt: State = async ({ ports, says }) => {
  const account = { tenantId: TENANT, objectId: 'a-new-account' };
  const member = { ...account, name: 'Sanne de Wit', address: 'sanne@example.com', isGuest: false };
  Object.assign(ports, { members: { of: () => Promise.resolve(member) } });
  await says(sanne({ teams: account }), 'hoi');
};

/** The calendar and the settings are everybody's of the school: nothing of Sanne's stands in them. */
const SCHOOL_ACTS: { readonly [Kind in SchoolAsks['kind']]: Act<Kind> } = {
  // [Weghalen] of what stands in it.
  'school-calendar': { request: { kind: 'school-calendar' }, sees: OFFICE },
  'school-settings': { request: { kind: 'school-settings' }, sees: NOBODY },
  'school-form': { request: { kind: 'school-form', form: 'times' }, sees: NOBODY },
  'ask-change-school': { request: { kind: 'ask-change-school', change: holiday }, sees: NOBODY },
  'change-school': {
    request: { kind: 'change-school', change: holiday, version: 1 },
    changes: OFFICE,
    sees: NOBODY,
  },
  'fill-school': {
    request: {
      ...{ kind: 'fill-school', form: 'help', version: 1 },
      values: { desk: 'career', name: 'Loopbaanwinkel', phone: '+31 53 555 01 60' },
    },
    changes: OFFICE,
    sees: NOBODY,
  },
  'undo-school': { request: { kind: 'undo-school', version: 2 }, changes: OFFICE, sees: NOBODY, after: changedSchool },
};

/** Ended early, with nothing missing. */
export const IS_OVER = {
  period: { from: '2026-09-07' as Day, until: '2026-11-20' as Day },
  ended: { planned: '2027-07-04' as Day, carriesOver: false },
};
const isOver: State = async ({ ports }) => {
  const placement = await ports.placements.byId(PLACEMENT);
  if (placement) await givenPlacement(ports, { ...placement, ...IS_OVER });
};
const COMPLETE = hashOf([PLACEMENT]).slice(0, 16);
const YEAR_ACTS: { readonly [Kind in SchoolYearAsks['kind']]: Act<Kind> } = {
  'new-school-year': { request: { kind: 'new-school-year' }, sees: NOBODY, after: isOver },
  'year-list': { request: { kind: 'year-list', of: 'complete', from: 0 }, sees: OFFICE, after: isOver },
  'close-year': { request: { kind: 'close-year', drawn: COMPLETE }, changes: OFFICE, sees: NOBODY, after: isOver },
  'undo-close-year': {
    request: { kind: 'undo-close-year', done: 'closed' },
    ...{ changes: OFFICE, sees: NOBODY },
    after: async (talk) => {
      await isOver(talk);
      await asks(talk, anneke(), { kind: 'close-year', drawn: COMPLETE }, 'closed');
    },
  },
};

const terms = {
  ...{ hours: '480', from: '2026-09-07', until: '2027-07-04', year: '2', days: 'do 7; vr 6', start: '09:00' },
};
const PLACEMENT_ACTS: { readonly [Kind in PlacementFormAsks['kind']]: Act<Kind> } = {
  'edit-placement': { request: { kind: 'edit-placement', name: 'Sanne' }, sees: OFFICE },
  'placement-form': { request: { kind: 'placement-form', placement: PLACEMENT }, sees: OFFICE },
  'new-placement': { request: { kind: 'new-placement' }, sees: NOBODY },
  'fill-placement': {
    request: { kind: 'fill-placement', placement: PLACEMENT, version: 1, values: terms },
    sees: OFFICE,
  },
  'undo-placement': {
    request: { kind: 'undo-placement', placement: PLACEMENT, version: 2 },
    ...{ changes: OFFICE, sees: OFFICE },
    after: (talk) =>
      asks(talk, anneke(), { kind: 'save-placement', placement: PLACEMENT, version: 1, values: terms }, 'saved'),
  },
  'save-placement': {
    request: { kind: 'save-placement', placement: PLACEMENT, version: 1, values: terms },
    changes: OFFICE,
    sees: OFFICE,
  },
};

/** A file of the BPV-bureau says that Sanne is called otherwise. */
const fileSent: State = async (talk) => {
  const row = { rol: 'student', mail: 'sanne@example.com', naam: 'Sanne de Wit-Vos' };
  await talk.sends(anneke(), { 'mensen.csv': csv(table([row])) }, 'sent');
};
const IMPORT = hashOf({ by: anneke().id, source: 'sent' }).slice(0, 32) as ImportId;
const waits = { import: IMPORT, version: 1 } as const;
const IMPORT_ACTS: { readonly [Kind in ImportAsks['kind']]: Act<Kind> } = {
  'take-files': { request: { kind: 'take-files', files: [] }, sees: NOBODY },
  'see-import': { request: { kind: 'see-import', import: IMPORT, list: 'changes' }, sees: OFFICE, after: fileSent },
  'import-form': { request: { kind: 'import-form', import: IMPORT }, sees: NOBODY, after: fileSent },
  'set-import': { request: { kind: 'set-import', ...waits, values: {} }, sees: NOBODY, after: fileSent },
  'save-import': { request: { kind: 'save-import', ...waits }, changes: OFFICE, sees: NOBODY, after: fileSent },
  'drop-import': { request: { kind: 'drop-import', ...waits }, sees: NOBODY, after: fileSent },
  'not-seen': { request: { kind: 'not-seen' }, sees: NOBODY },
};

export const OFFICE_ACTS: {
  readonly [Kind in (OfficeAsks | SchoolAsks | SchoolYearAsks | PlacementFormAsks | ImportAsks)['kind']]: Act<Kind>;
} = {
  ...IMPORT_ACTS,
  ...SCHOOL_ACTS,
  ...YEAR_ACTS,
  ...PLACEMENT_ACTS,
  doubts: { request: { kind: 'doubts' }, sees: OFFICE, after: inDoubt },
  'bind-account': {
    request: { kind: 'bind-account', account: `${TENANT}:a-new-account`, person: sanne().id },
    changes: OFFICE,
    sees: OFFICE,
    after: inDoubt,
  },
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
