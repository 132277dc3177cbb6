/** What the pages for people say can be typed is understood, and what they show is there. */
import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day, Week } from '../src/domain/calendar/day.js';
import type { ClockTime } from '../src/domain/calendar/moment.js';
import type { Role } from '../src/domain/people/people.js';
import { read } from '../src/dutch/read.js';
import type { TextRequest } from '../src/asks/typed.js';

const folder = join(import.meta.dirname, '..', 'docs');
const now = { day: '2026-11-25' as Day, time: '14:00' as ClockTime };
const placement = { company: 'Theater De Brug', from: '2026-09-07' as Day, until: '2027-07-04' as Day };

type Typed = Readonly<Record<string, TextRequest>>;
const thursday = '2026-11-19' as Day;
const friday = '2026-11-20' as Day;
const audition = '2026-12-03' as Day;
const span = { start: '09:00' as ClockTime, end: '17:00' as ClockTime };
const SANNE = { kind: 'student', name: 'Sanne' } as const;

const OF_STAFF: Typed = {
  overzicht: { kind: 'overview' },
  Sanne: SANNE,
  'week 46 Sanne': { ...SANNE, week: '2026-W46' as Week },
  'contact Sanne': { ...SANNE, about: 'contact' },
  herinneringen: { kind: 'reminders' },
};
const OF_SCHOOL: Typed = {
  ...OF_STAFF,
  'wie is ziek': { kind: 'who', of: 'sick' },
  'wie loopt achter': { kind: 'who', of: 'behind' },
  'wie heeft geen uren': { kind: 'who', of: 'no-hours' },
  'wie heeft geen POK': { kind: 'who', of: 'pok-missing' },
  urenstaat: { kind: 'export' },
};
/** Per page what it says to type, and what that is read as. */
const PAGES: Readonly<Record<string, { readonly role: Role; readonly typed: Typed }>> = {
  'student.md': {
    role: 'student',
    typed: {
      'uren 6 vrijdag': { kind: 'hours', entries: [{ day: friday, minutes: 360 }] },
      'do 9-17 half uur pauze': {
        ...{ kind: 'hours', entries: [{ day: thursday, ...span, minutes: 450, breakMinutes: 30 }] },
      },
      'do 7 vr 6': {
        ...{ kind: 'hours' },
        entries: [
          { day: thursday, minutes: 420 },
          { day: friday, minutes: 360 },
        ],
      },
      'vrijdag 6 uur opbouw licht': {
        ...{ kind: 'hours', entries: [{ day: friday, minutes: 360, activity: 'opbouw licht' }] },
      },
      'vrijdag moet 7 zijn': { kind: 'correct', entries: [{ day: friday, minutes: 420 }] },
      'zelfde als vorige week': { kind: 'same-week' },
      week: { kind: 'week', week: '2026-W48' as Week },
      'week indienen': { kind: 'submit-week' },
      voortgang: { kind: 'progress' },
      'reflectieverslag ingeleverd in OnStage': { kind: 'paper', of: 'reflection-report', day: '2026-11-25' as Day },
      'mijn documenten': { kind: 'papers' },
      'reflectie: het inhangen ging goed': { kind: 'reflection', text: 'het inhangen ging goed' },
      'reflectie aan': { kind: 'reflection-asks', on: true },
      reflecties: { kind: 'reflections' },
      werkprocessen: { kind: 'coverage' },
      urenstaat: { kind: 'export' },
      'leerdoel: ik kan zelf een monitormix maken': { kind: 'goal', text: 'ik kan zelf een monitormix maken' },
      leerdoelen: { kind: 'goals' },
      werkafspraken: { kind: 'work-agreements' },
      'tussenevaluatie vrijdag 4 december 10:00': {
        ...{ kind: 'talk', talk: 'halfway', day: '2026-12-04' as Day, at: '10:00' as ClockTime },
      },
      'gesprek gehouden': { kind: 'talk-held' },
      dossier: { kind: 'dossier' },
      ziek: { kind: 'sick', from: now.day },
      'weer beter': { kind: 'recovered', on: now.day },
      'vrij voor auditie 3 december': { kind: 'leave', from: audition, until: audition, reason: 'auditie' },
      contact: { kind: 'contact' },
      herinneringen: { kind: 'reminders' },
      help: { kind: 'help' },
      'mijn gegevens': { kind: 'my-data' },
    },
  },
  'praktijkopleider.md': {
    role: 'trainer',
    typed: {
      ...OF_STAFF,
      'mijn gegevens': { kind: 'my-data' },
      openstaand: { kind: 'open-weeks' },
      gesprekken: { kind: 'talks' },
      'liever mail': { kind: 'prefer', by: 'mail' },
      'liever Teams': { kind: 'prefer', by: 'teams' },
    },
  },
  'docent.md': {
    role: 'teacher',
    typed: {
      ...OF_SCHOOL,
      'mijn gegevens': { kind: 'my-data' },
      'ik kan dinsdag 14-17 en vrijdag': {
        kind: 'availability',
        slots: [
          { day: '2026-12-01' as Day, from: '14:00' as ClockTime, until: '17:00' as ClockTime },
          { day: '2026-11-27' as Day, from: '09:00' as ClockTime, until: '17:00' as ClockTime },
        ],
      },
      gesprekken: { kind: 'talks' },
      'eerste contact met Sanne gehad': { kind: 'talk-held', talk: 'first-contact', name: 'Sanne' },
      'telefoongesprek met Sanne gehouden': { kind: 'talk-held', talk: 'call', name: 'Sanne' },
      'gesprek met Sanne ging niet door': { kind: 'talk-off', isOver: true, name: 'Sanne' },
      'voorbereiding Sanne': { ...SANNE, about: 'preparation' },
      'verslag Sanne': { ...SANNE, about: 'report' },
      'leerdoelen Sanne': { ...SANNE, about: 'goals' },
      openstaand: { kind: 'open-weeks' },
      'eindbeoordeling Sanne': { ...SANNE, about: 'judgement' },
      'dossier Sanne': { ...SANNE, about: 'dossier' },
      dossiers: { kind: 'dossier' },
    },
  },
  'slber.md': {
    role: 'coach',
    typed: {
      ...OF_SCHOOL,
      dossiers: { kind: 'dossier' },
      'dossier Sanne': { ...SANNE, about: 'dossier' },
      'wie heeft geen gesprek gepland': { kind: 'who', of: 'contact-moment' },
      openstaand: { kind: 'open-weeks' },
      'dossier van Sanne is compleet': { ...SANNE, about: 'complete-file' },
      'cijfer van Sanne is ingevoerd': { ...SANNE, about: 'mark-entered' },
      'mijn gegevens': { kind: 'my-data' },
      'overzicht week 47': { kind: 'overview', week: '2026-W47' as Week },
      'wie is niet bereikbaar': { kind: 'who', of: 'unreachable' },
      'wie krijgt mail': { kind: 'ways' },
    },
  },
  'bureau.md': {
    role: 'office',
    typed: {
      ...Object.fromEntries(['overzicht', 'contact Sanne', 'herinneringen'].map((one) => [one, OF_STAFF[one]!])),
      'overzicht week 47': { kind: 'overview', week: '2026-W47' as Week },
      Tijn: { kind: 'student', name: 'Tijn' },
      urenstaat: { kind: 'export' },
      'wie loopt achter': { kind: 'who', of: 'behind' },
      'wie heeft geen POK': { kind: 'who', of: 'pok-missing' },
      'wie is niet bereikbaar': { kind: 'who', of: 'unreachable' },
      'wie krijgt mail': { kind: 'ways' },
      dossiers: { kind: 'dossier' },
      gesprekken: { kind: 'talks' },
      'mijn gegevens': { kind: 'my-data' },
      'verwijder Sanne de Wit': { kind: 'forget-named', name: 'Sanne de Wit', what: 'all' },
      'verwijder teksten van Sanne': { kind: 'forget-named', name: 'Sanne', what: 'texts' },
      'wie heeft Sanne bekeken': { kind: 'looks-named', name: 'Sanne' },
      twijfels: { kind: 'doubts' },
      'nieuw schooljaar': { kind: 'new-school-year' },
      kalender: { kind: 'school-calendar' },
      instellingen: { kind: 'school-settings' },
      'nieuwe plaatsing': { kind: 'new-placement' },
      'wijzig plaatsing Sanne': { kind: 'edit-placement', name: 'Sanne' },
      'Wim vervangt Karel vanaf maandag': { kind: 'replace', becomes: 'Wim', was: 'Karel', from: '2026-11-30' as Day },
      'Sanne stopt met de stage': { kind: 'end-early', name: 'Sanne' },
      'vakanties regio noord': {
        ...{ kind: 'ask-change-school', change: { what: 'region', region: 'noord', schoolYear: '2026-2027' } },
      },
      'vakantie 12 t/m 20 oktober': {
        kind: 'ask-change-school',
        change: { what: 'holiday', name: 'vakantie', from: '2026-10-12' as Day, until: '2026-10-20' as Day },
      },
      'themaweek 48': { kind: 'ask-change-school', change: { what: 'theme-week', week: '2026-W48' as Week } },
      'schooldag vrijdag 4 december leerjaar 2': {
        kind: 'ask-change-school',
        change: { what: 'school-day', name: 'schooldag', day: '2026-12-04' as Day, year: 2 },
      },
    },
  },
};

describe('The pages for people', () => {
  for (const [page, { role, typed }] of Object.entries(PAGES)) {
    const text = readFileSync(join(folder, page), 'utf8');

    it(`${page}: everything it says to type is read as what it says`, () => {
      const commands = [...new Set([...text.matchAll(/`([^`]+)`/g)].map(([, command = '']) => command))];
      expect(commands).to.have.members(Object.keys(typed));
      const placements = role === 'student' ? { placements: [placement] } : {};
      for (const command of commands) {
        const { request, question } = read(command, { now, role, ...placements });
        expect({ request, question }, command).to.deep.equal({ request: typed[command], question: null });
      }
    });

    it(`${page}: its pictures are there, each with words for who cannot see it`, () => {
      const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
      expect(pictures).not.to.have.length(0);
      for (const [, words = '', file = ''] of pictures) {
        expect(words).not.to.equal('');
        expect(existsSync(join(folder, file)), file).to.equal(true);
      }
    });
  }

  it('are found from the README', () => {
    const readme = readFileSync(join(folder, '..', 'README.md'), 'utf8');
    for (const page of Object.keys(PAGES)) expect(readme).to.include(`(docs/${page})`);
  });
});
