/** Buttons of the BPV-bureau that decide something: a press of each is one act, whatever id it comes under. */
import type { DecidingPress } from '../../src/asks/same-press.js';
import type { ImportAsks } from '../../src/asks/import.js';
import type { OfficeAsks } from '../../src/asks/office.js';
import type { PlacementFormAsks } from '../../src/asks/placement-form.js';
import type { SchoolAsks } from '../../src/asks/school.js';
import type { SchoolYearAsks } from '../../src/asks/school-year.js';
import type { Conversation, Seen } from './conversation.js';
import { givenPerson, givenPlacement } from './given.js';
import { IS_OVER } from './office-acts.js';
import { csv, placement, table } from './office-files.js';
import { anneke, fatima, placementOfSanne, sanne, TENANT } from './people.js';

export type Press = readonly [card: Seen, title: string, inputs?: Record<string, unknown>];
type OfOffice = DecidingPress &
  ('set-pok' | 'clear-pok' | (OfficeAsks | SchoolAsks | SchoolYearAsks | PlacementFormAsks | ImportAsks)['kind']);

const PERSON = csv(table([{ rol: 'student', nummer: '0081002', naam: 'Kim van den Berg' }]));
const fileOf = (talk: Conversation): Promise<Seen> => talk.sends(anneke(), { 'mensen.csv': PERSON });

export const OFFICE_PRESSES: {
  readonly [Kind in OfOffice]: Readonly<Record<string, (talk: Conversation) => Promise<Press>>>;
} = {
  'set-pok': {
    'the day of the POK': async (talk) => [
      await talk.presses(anneke(), 'ask-pok', { placement: placementOfSanne().id }),
      'Opslaan',
      { pok: '2026-11-20' },
    ],
  },
  'clear-pok': {
    '[Toch niet binnen]': async (talk) => [
      await (await talk.presses(anneke(), 'ask-pok', { placement: placementOfSanne().id })).press('Toch niet binnen'),
      'Ja, de POK is niet binnen',
    ],
  },
  'save-import': {
    '[Opslaan] of a file': async (talk) => [await fileOf(talk), 'Opslaan'],
  },
  'drop-import': {
    '[Niet doen] of a file': async (talk) => [await fileOf(talk), 'Niet doen'],
  },
  'set-import': {
    '[Zo lezen] of what a file lacks': async (talk) => {
      const all = Object.entries(placement({ studentnummer: '0081002' }));
      const rest = Object.fromEntries(all.filter(([column]) => column !== 'docent'));
      const card = await talk.sends(anneke(), { 'mensen.csv': PERSON, 'plaatsingen.csv': csv(table([rest])) });
      return [await card.press('Vul in: docent'), 'Zo lezen', { docent: 'els@example.com' }];
    },
  },
  'save-placement': {
    '[Opslaan] of more hours': async (talk) => {
      const form = await talk.says(anneke(), 'wijzig plaatsing Sanne');
      const terms = { from: '2026-09-07', until: '2027-07-04', year: '2', days: 'do 7; vr 6', start: '09:00' };
      return [await form.press('Opslaan', { ...terms, hours: '480', since: '2026-11-25', signed: 'no' }), 'Opslaan'];
    },
  },
  'undo-placement': {
    '[Ongedaan maken] of more hours': async (talk) => {
      const form = await talk.says(anneke(), 'wijzig plaatsing Sanne');
      const terms = { from: '2026-09-07', until: '2027-07-04', year: '2', days: 'do 7; vr 6', start: '09:00' };
      const asked = await form.press('Opslaan', { ...terms, hours: '480', since: '2026-11-25', signed: 'no' });
      return [await asked.press('Opslaan'), 'Ongedaan maken'];
    },
  },
  'change-school': {
    '[Opslaan] of a holiday': async (talk) => [await talk.says(anneke(), 'vakantie 20 t/m 28 februari'), 'Opslaan'],
  },
  'fill-school': {
    '[Opslaan] of settings': async (talk) => [
      await (await talk.says(anneke(), 'instellingen')).press('Drempels'),
      'Opslaan',
      {
        ...{ weeksWithoutHours: '3', daysUnsigned: '7', daysSick: '5', percentBehind: '10' },
        ...{ remindAfter: '3', tellTeacherAfter: '7', longSickDays: '14' },
      },
    ],
  },
  'undo-school': {
    '[Ongedaan maken] of a holiday': async (talk) => [
      await (await talk.says(anneke(), 'vakantie 20 t/m 28 februari')).press('Opslaan'),
      'Ongedaan maken',
    ],
  },
  'close-year': {
    '[Afsluiten] of what is complete': async (talk) => {
      await givenPlacement(talk.ports, placementOfSanne(IS_OVER));
      return [await talk.says(anneke(), 'nieuw schooljaar'), 'Afsluiten: 1'];
    },
  },
  'undo-close-year': {
    '[Ongedaan maken] of closing': async (talk) => {
      await givenPlacement(talk.ports, placementOfSanne(IS_OVER));
      return [await (await talk.says(anneke(), 'nieuw schooljaar')).press('Afsluiten: 1'), 'Ongedaan maken'];
    },
  },
  'replace-guide': {
    '[Vervangen]': async (talk) => {
      await givenPerson(talk.ports, fatima());
      return [await talk.says(anneke(), 'Fatima vervangt Karel vanaf vandaag'), 'Vervangen'];
    },
  },
  'add-guide': {
    '[Toevoegen] of somebody new': async (talk) => [
      await talk.says(anneke(), 'Wim vervangt Karel'),
      'Toevoegen',
      { name: 'Wim de Boer', mail: 'wim@example.com', phone: '' },
    ],
  },
  'bind-account': {
    '[Dit is Sanne de Wit]': async (talk) => {
      const account = { tenantId: TENANT, objectId: 'a-new-account' };
      const member = { ...account, name: 'Sanne de Wit', address: 'sanne@example.com', isGuest: false };
      Object.assign(talk.ports, { members: { of: () => Promise.resolve(member) } });
      await talk.says(sanne({ teams: account }), 'hoi');
      return [await talk.says(anneke(), 'twijfels'), 'Dit is Sanne de Wit'];
    },
  },
  'undo-replace': {
    '[Ongedaan maken]': async (talk) => {
      await givenPerson(talk.ports, fatima());
      const asked = await talk.says(anneke(), 'Fatima vervangt Karel vanaf vandaag');
      return [await asked.press('Vervangen'), 'Ongedaan maken'];
    },
  },
};
