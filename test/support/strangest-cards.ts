/** Every card with the longest and strangest data that can come into it; shown to the renderer and drawn as pictures. */
import { draw } from '../../src/channels/cards/draw.js';
import { changeWeekShow, editEntryShow } from '../../src/shows/change-week.js';
import type { Show } from '../../src/shows/show.js';
import { button } from '../../src/shows/button.js';
import { progressShow } from '../../src/shows/progress.js';
import { noteShow, questionShow } from '../../src/shows/note.js';
import { signOffShow } from '../../src/shows/sign-off.js';
import { handInButtons, notWorkedButtons, weekButtons, weekShow } from '../../src/shows/week.js';
import { addDays, type Day, type Week } from '../../src/domain/calendar/day.js';
import { marksOf } from '../../src/domain/hours/marks.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import { emptySheet, type Entry, type WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import type { Reply } from '../../src/shows/reply.js';
import { draftLine, notWorkedInWords } from '../../src/texts/weeks.js';
import { placementOfSanne, sanne, school } from './people.js';
import { strangestEndingCards } from './strangest-ending-cards.js';
import { strangestEvidenceCards } from './strangest-evidence-cards.js';
import { strangestDossierCards } from './strangest-dossier-cards.js';
import { strangestPapersCards } from './strangest-papers-cards.js';
import { strangestGoalsCards } from './strangest-goals-cards.js';
import { strangestLeaveCards } from './strangest-leave-cards.js';
import { strangestSchoolCards } from './strangest-school-cards.js';
import { strangestOfficeCards } from './strangest-office-cards.js';
import { strangestReminderCards } from './strangest-reminder-cards.js';
import { strangestSicknessCards } from './strangest-sickness-cards.js';
import { strangestLookingCards } from './strangest-looking-cards.js';

export interface NamedCard {
  readonly template: string;
  readonly name: string;
  readonly card: object;
  /** What it is drawn from; null: a text. */
  readonly show: Show | null;
}

const STRANGE = '**vet** _schuin_ [klik](https://example.com) <b>x</b> ${geen} sjabloon # \\ ` 🎭 ‮omgekeerd';
const LONG = `${STRANGE} ${'opbouwen en inhangen van de lichtinstallatie '.repeat(5)}`.slice(0, 300);
const placement = placementOfSanne({ pok: null });

const monday = '2026-11-16' as Day;
const entry = (i: number): Entry => ({
  id: `m${i}#1`,
  source: `m${i}`,
  day: addDays(monday, i % 7),
  minutes: 745,
  start: '09:35' as ClockTime,
  end: '00:00' as ClockTime,
  breakMinutes: 120,
  activity: LONG,
  workProcesses: school().workProcesses.map(({ code }) => code),
  makesUp: true,
});

const full: WeekSheet = {
  ...emptySheet(placement.id, '2026-W47' as Week),
  version: 12,
  entries: Array.from({ length: 14 }, (_, i) => entry(i)).sort((a, b) => a.day.localeCompare(b.day)),
};
const small: WeekSheet = {
  ...emptySheet(placement.id, '2026-W47' as Week),
  version: 2,
  entries: [
    {
      id: 'a#1',
      source: 'a',
      day: '2026-11-19' as Day,
      minutes: 420,
      start: '13:00' as ClockTime,
      end: '20:00' as ClockTime,
      activity: 'opbouw licht',
    },
    { id: 'b#1', source: 'b', day: '2026-11-20' as Day, minutes: 360 },
  ],
};
const STATES = {
  ...{ submitted: 'Ingediend door jou op vrijdag 20 november 17:12' },
  ...{ approved: 'Afgetekend door Karel Jansen op vrijdag 27 november 16:02', returned: '', reopened: '' },
} as const;
const inState = (sheet: WeekSheet, state: WeekSheet['state']): WeekSheet => ({ ...sheet, state });
const marks = marksOf(full.entries, placement, school());

const progress = { counted: 8340, submitted: 480, written: 300, notCounting: 1200, toMake: 27600, short: 18480 };
const week = (sheet: WeekSheet, title: string, more: Partial<Parameters<typeof weekShow>[0]> = {}): Reply =>
  weekShow({
    title,
    subtitle: 'Theater De Brug',
    state: sheet.state === 'draft' ? draftLine(sheet) : STATES[sheet.state],
    sheet,
    marks: [],
    lines: [],
    footer: 'Week 47: 13 van ongeveer 13 uur · totaal 152 van 460',
    buttons: weekButtons(sheet, { source: 'a', sheets: [sheet.id] }),
    reader: sanne().id,
    ...more,
  });
const toSign = (sheet: WeekSheet, more: Partial<Parameters<typeof signOffShow>[0]> = {}): Reply =>
  signOffShow({
    reader: sanne().id,
    student: 'Sanne de Wit',
    company: 'Theater De Brug',
    sheet,
    marks: [],
    lines: [],
    note: '',
    state: '',
    alsoWaiting: 0,
    canSign: sheet.state === 'submitted',
    buttons: [],
    why: 'U krijgt dit bericht omdat u praktijkopleider bent van deze student.',
    ...more,
  });
const form = { day: '2026-11-20' as Day, workProcesses: school().workProcesses };
const typed = {
  day: '2026-11-20',
  amount: 'zes',
  start: '09:00',
  end: '',
  breakMinutes: 'x',
  activity: LONG,
  workProcesses: '',
  makesUp: 'true',
};

export function strangestCards(): NamedCard[] {
  const cards: readonly (readonly [string, string, Reply])[] = [
    ['week', 'week-stored', week(small, '✔ Vrijdag 20 november: 6 uur.')],
    [
      'week',
      'week-submitted',
      week(inState(small, 'submitted'), '✔ Ingediend. Je hoort het als Karel heeft afgetekend.'),
    ],
    ['week', 'week-approved', week(inState(small, 'approved'), 'Week 47 (16 t/m 22 november)')],
    ['week', 'week-hand-in', week(small, 'Week 47 naar Karel Jansen?', { buttons: handInButtons(small) })],
    [
      'week',
      'week-empty',
      week(emptySheet(placement.id, small.week), 'In week 47 staat nog niets.', {
        buttons: notWorkedButtons(small, notWorkedInWords),
      }),
    ],
    ['week', 'week-fullest', week(full, STRANGE, { state: STRANGE, subtitle: STRANGE, marks, lines: [STRANGE, LONG] })],
    ['sign-off', 'sign-off', toSign(inState(small, 'submitted'), { lines: ['zo 22 nov: zondag na 22:00'] })],
    [
      'sign-off',
      'sign-off-many',
      toSign(inState(full, 'submitted'), { student: STRANGE, company: LONG, marks, lines: [LONG], alsoWaiting: 2 }),
    ],
    [
      'sign-off',
      'sign-off-done',
      toSign(inState(small, 'approved'), { state: '✔ Afgetekend door u op vrijdag 27 november 16:02.' }),
    ],
    [
      'question',
      'question',
      questionShow({
        id: 'q',
        askedAt: '',
        text: 'Vrijdag staat al op 4 uur. Komt er 6 uur bij, of was het 6 uur in plaats daarvan?',
        choices: [
          { label: 'Erbij: 10 uur', request: { kind: 'nothing' } },
          { label: 'Vervangen: 6 uur', request: { kind: 'nothing' } },
        ],
      }),
    ],
    ...strangestOfficeCards(STRANGE, LONG),
    ...strangestSchoolCards(STRANGE),
    ...strangestLeaveCards(STRANGE, LONG),
    ...strangestGoalsCards(STRANGE, LONG),
    ...strangestPapersCards(STRANGE, LONG),
    ...strangestDossierCards(STRANGE, LONG),
    ...strangestEndingCards(STRANGE, LONG),
    ...strangestEvidenceCards(STRANGE, LONG),
    ...strangestReminderCards(STRANGE, LONG),
    ...strangestSicknessCards(STRANGE, LONG),
    ...strangestLookingCards(STRANGE, LONG, full),
    ['question', 'question-longest', noteShow(LONG, [button(STRANGE, { verb: 'leave-as-is' })], [STRANGE, LONG])],
    ['change-week', 'change-week', changeWeekShow(small)],
    ['change-week', 'change-week-fullest', changeWeekShow(full)],
    ['edit-entry', 'edit-entry', editEntryShow(small, small.entries[0] ?? null, form)],
    [
      'edit-entry',
      'edit-entry-wrong',
      editEntryShow(full, null, { ...form, error: 'Vul de uren in als een getal: 6 of 6,5.', typed }),
    ],
    [
      'progress',
      'progress',
      progressShow({ ...progress, expected: 10800 }, 'Theater De Brug', ['De POK is nog niet binnen.']),
    ],
    [
      'progress',
      'progress-nothing',
      progressShow({ counted: 0, submitted: 0, written: 0, notCounting: 0, toMake: 27600, short: 18480 }, STRANGE, []),
    ],
    ['progress', 'progress-over', progressShow({ ...progress, counted: 40000 }, STRANGE, [LONG])],
  ];
  return cards.map(([template, name, reply]) => ({
    template,
    name,
    card: reply.kind === 'show' ? draw(reply.show) : {},
    show: reply.kind === 'show' ? reply.show : null,
  }));
}
