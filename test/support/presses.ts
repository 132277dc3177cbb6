/** Each press by which something is decided, as it comes to be pressed: what `pressed-again` presses four times. */
import type { DecidingPress } from '../../src/asks/same-press.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { askStillSick } from '../../src/features/sickness/ask-still-sick.js';
import { at, FRIDAY } from './reminded.js';
import { longDecision } from '../../src/texts/sickness.js';
import { takeBackSignature } from '../../src/texts/weeks.js';
import { conversation, type Conversation, type Seen } from './conversation.js';
import { DOSSIER_PRESSES } from './dossier-presses.js';
import { GOALS_PRESSES } from './goals-presses.js';
import { REFLECTIONS_PRESSES } from './reflections-acts.js';
import { PAPERS_PRESSES } from './papers-presses.js';
import { ENDING_PRESSES } from './ending-presses.js';
import { TALKS_PRESSES } from './talks-presses.js';
import { KEEPING_PRESSES } from './keeping-acts.js';
import { OFFICE_PRESSES, type Press } from './office-presses.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from './people.js';

export const WEEK_47 = 'sanne-de-brug:2026-W47' as SheetId;
const PLACEMENT = 'sanne-de-brug' as PlacementId;
export const LINE = {
  day: '2026-11-20',
  start: '',
  end: '',
  breakMinutes: '',
  activity: '',
  workProcesses: '',
  makesUp: '',
};

export const started = (): Promise<Conversation> =>
  conversation({
    people: [sanne(), karel(), els(), joost(), anneke()],
    placements: [placementOfSanne()],
  });

async function twoLines(talk: Conversation): Promise<Seen> {
  await talk.says(sanne(), 'do 7 vr 6');
  return talk.says(sanne(), 'week 47');
}
export async function formOfFriday(talk: Conversation): Promise<Seen> {
  const list = await (await twoLines(talk)).press('Wijzigen');
  return list.press('vr 20 nov · 6 uur');
}
export async function handedIn(talk: Conversation): Promise<{ student: Seen; trainer: Seen }> {
  await twoLines(talk);
  const student = await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
  return { student, trainer: (await talk.delivered()).at(-1)!.seen };
}
async function signed(talk: Conversation): Promise<Seen> {
  await (await handedIn(talk)).trainer.press('Aftekenen');
  return talk.says(sanne(), 'week 47');
}
async function leaveAsked(talk: Conversation): Promise<Seen> {
  const form = await talk.says(sanne(), 'vrij voor auditie 3 december');
  return form.press('Aanvragen', {
    ...{ leaveKind: 'special', from: '2026-12-03', until: '2026-12-03', reason: 'auditie' },
  });
}
async function reminded(talk: Conversation): Promise<Seen> {
  await remindStudents.run(talk.ports);
  const told = await at(talk, FRIDAY);
  return told.find(({ to }) => to === sanne().id)!.seen;
}
async function planned(talk: Conversation): Promise<Seen> {
  await talk.says(sanne(), 'ziek sinds 19 november');
  return talk.presses(sanne(), 'propose-make-up', { placement: PLACEMENT, version: 0, proposal: 'za 5 dec 4 uur' });
}

/** A button that decides something does not compile until it stands here. */
export const PRESSES: Readonly<
  Record<DecidingPress, Readonly<Record<string, (talk: Conversation) => Promise<Press>>>>
> = {
  'save-entry': {
    '[Opslaan] of a line': async (talk) => [await formOfFriday(talk), 'Opslaan', { ...LINE, amount: '4,5' }],
    '[Opslaan] of a new line': async (talk) => [
      await (await (await twoLines(talk)).press('Wijzigen')).press('Regel toevoegen'),
      'Opslaan',
      { ...LINE, amount: '2', activity: 'opruimen' },
    ],
    '[Weghalen]': async (talk) => [await formOfFriday(talk), 'Weghalen'],
  },
  'same-week': {
    '[Zelfde als vorige week]': async (talk) => {
      await talk.says(sanne(), 'donderdag 12 november 7');
      return [await talk.says(sanne(), 'week 47'), 'Zelfde als vorige week'];
    },
  },
  undo: {
    '[Ongedaan maken]': async (talk) => [await talk.says(sanne(), 'uren 6 vrijdag'), 'Ongedaan maken'],
  },
  'hand-in': {
    '[Indienen]': async (talk) => {
      await twoLines(talk);
      return [await talk.says(sanne(), 'week 47 indienen'), 'Indienen'];
    },
  },
  'hand-in-all': {
    'two weeks at once': async (talk) => {
      await talk.says(sanne(), 'vrijdag 13 november 5');
      await twoLines(talk);
      return [await talk.says(sanne(), 'week 46 en 47 indienen'), '2 weken indienen'];
    },
  },
  withdraw: {
    '[Intrekken] of a week': async (talk) => [(await handedIn(talk)).student, 'Intrekken'],
  },
  approve: {
    '[Aftekenen]': async (talk) => [(await handedIn(talk)).trainer, 'Aftekenen'],
  },
  return: {
    '[Terugsturen]': async (talk) => [(await handedIn(talk)).trainer, 'Terugsturen', { reason: 'vrijdag was korter' }],
  },
  reopen: {
    '[Correctie aanvragen]': async (talk) => [await signed(talk), 'Correctie aanvragen'],
  },
  'take-back-signature': {
    'a signature taken back': async (talk) => [
      await (await handedIn(talk)).trainer.press('Aftekenen'),
      takeBackSignature,
    ],
  },
  'give-up-correction': {
    '[Toch niet] to a correction': async (talk) => [
      await (await signed(talk)).press('Correctie aanvragen'),
      'Toch niet',
    ],
  },
  'approve-all': {
    'all weeks at once': async (talk) => {
      await handedIn(talk);
      await talk.says(sanne(), 'vrijdag 13 november 5');
      await (await talk.says(sanne(), 'week 46 indienen')).press('Indienen');
      const [card] = (await talk.delivered()).filter(({ to }) => to === karel().id);
      return [await card!.seen.press('Alle 2 weken aftekenen'), 'Alle 2 weken aftekenen'];
    },
  },
  'sick-how-long': {
    '[T/m morgen]': async (talk) => [await talk.says(sanne(), 'ziek'), 'T/m morgen'],
  },
  'take-back-sick': {
    '[Toch niet ziek]': async (talk) => [await talk.says(sanne(), 'ziek'), 'Toch niet ziek'],
  },
  'back-today': {
    '[Weer beter]': async (talk) => [await (await talk.says(sanne(), 'ziek')).press('T/m morgen'), 'Weer beter'],
  },
  'decide-long-sick': {
    'what was decided of a long sickness': async (talk) => {
      await talk.says(sanne(), 'ziek');
      const sickness = 'sick:sanne:1';
      return [await talk.presses(anneke(), 'decide-long-sick', { sickness, isExtended: true }), longDecision(false)];
    },
  },
  'seen-sick': {
    '[Gezien]': async (talk) => {
      await talk.says(sanne(), 'ziek');
      return [(await talk.delivered()).find(({ to }) => to === karel().id)!.seen, 'Gezien'];
    },
  },
  'ask-leave': {
    '[Aanvragen] of leave': async (talk) => [
      await talk.says(sanne(), 'vrij voor auditie 3 december'),
      'Aanvragen',
      { leaveKind: 'special', from: '2026-12-03', until: '2026-12-03', reason: 'auditie' },
    ],
  },
  'withdraw-leave': {
    '[Intrekken] of leave': async (talk) => [await leaveAsked(talk), 'Intrekken'],
  },
  'grant-leave': {
    '[Akkoord] with leave': async (talk) => {
      await leaveAsked(talk);
      return [(await talk.delivered()).find(({ to }) => to === karel().id)!.seen, 'Akkoord'];
    },
  },
  'refuse-leave': {
    'a refusal of leave': async (talk) => {
      await leaveAsked(talk);
      return [(await talk.delivered()).find(({ to }) => to === karel().id)!.seen, 'Weigeren', { reason: 'première' }];
    },
  },
  'propose-make-up': {
    'a make-up plan': async (talk) => {
      await talk.says(sanne(), 'ziek sinds 19 november');
      return [
        await talk.presses(sanne(), 'make-up', { placement: PLACEMENT }),
        'Voorstellen',
        { proposal: 'za 4 uur' },
      ];
    },
  },
  'agree-make-up': {
    '[Akkoord] with a make-up plan': async (talk) => {
      await planned(talk);
      return [await talk.presses(karel(), 'make-up', { placement: PLACEMENT }), 'Akkoord'];
    },
  },
  ...OFFICE_PRESSES,
  ...KEEPING_PRESSES,
  ...GOALS_PRESSES,
  ...PAPERS_PRESSES,
  ...REFLECTIONS_PRESSES,
  ...DOSSIER_PRESSES,
  ...ENDING_PRESSES,
  ...TALKS_PRESSES,
  'set-reminders': {
    'the form of reminders': async (talk) => [
      await talk.presses(sanne(), 'ask', { about: 'show-reminders' }),
      'Opslaan',
      { on: 'hours-reminder', days: '3,4', at: '18:30', quietFrom: '21:00', quietUntil: '08:00' },
    ],
  },
  'still-sick': {
    '[Nog ziek]': async (talk) => {
      await talk.says(sanne(), 'ziek');
      talk.ports.clock.set('2026-11-26T06:00:00Z');
      await askStillSick.run(talk.ports);
      return [(await talk.delivered()).find(({ to }) => to === sanne().id)!.seen, 'Nog ziek'];
    },
  },
  snooze: {
    '[Later: over 2 uur]': async (talk) => [await reminded(talk), 'Later: over 2 uur'],
  },
  'nudge-student': {
    '[Herinner]': async (talk) => {
      await talk.says(sanne(), 'do 5 nov 7');
      return [await talk.presses(joost(), 'ask', { about: 'overview' }), 'Herinner'];
    },
  },
  'not-worked': {
    '[Niet gewerkt]': async (talk) => [await reminded(talk), 'Niet gewerkt'],
  },
};
