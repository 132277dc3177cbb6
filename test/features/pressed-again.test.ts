/** Teams sends one click up to four times, twice under new ids: a press is one act, whatever id it comes under. */
import { expect } from 'chai';
import type { DecidingPress } from '../../src/asks/same-press.js';
import type { Decided } from '../../src/domain/evidence/decision.js';
import type { Placement, PlacementId } from '../../src/domain/placements/placement.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { askStillSick } from '../../src/features/sickness/ask-still-sick.js';
import { at, FRIDAY } from '../support/reminded.js';
import { longDecision } from '../../src/texts/sickness.js';
import { takeBackSignature } from '../../src/texts/weeks.js';
import { conversation, type Conversation, type Seen } from '../support/conversation.js';
import { DOSSIER_PRESSES } from '../support/dossier-presses.js';
import { GOALS_PRESSES } from '../support/goals-presses.js';
import { REFLECTIONS_PRESSES } from '../support/reflections-acts.js';
import { PAPERS_PRESSES } from '../support/papers-presses.js';
import { ENDING_PRESSES } from '../support/ending-presses.js';
import { TALKS_PRESSES } from '../support/talks-presses.js';
import { KEEPING_PRESSES } from '../support/keeping-acts.js';
import { OFFICE_PRESSES, type Press } from '../support/office-presses.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../support/people.js';

const WEEK_47 = 'sanne-de-brug:2026-W47' as SheetId;
const PLACEMENT = 'sanne-de-brug' as PlacementId;
const LINE = { day: '2026-11-20', start: '', end: '', breakMinutes: '', activity: '', workProcesses: '', makesUp: '' };

const started = (): Promise<Conversation> =>
  conversation({
    people: [sanne(), karel(), els(), joost(), anneke()],
    placements: [placementOfSanne()],
  });

/** All that was decided on and told. */
async function kept({ ports }: Conversation): Promise<string> {
  const placement = await ports.placements.byId(PLACEMENT);
  const { pok, pokHistory, trainerId, agreed, employment, closed } = placement ?? ({} as Partial<Placement>);
  const recorded = [pok, pokHistory, trainerId, agreed, employment, closed];
  const people = (await ports.people.ofSchool(sanne().schoolId)).map(({ id, teams }) => [id, teams]);
  const files = ports.imports.all().map(({ waiting, outcome }) => [waiting.version, outcome]);
  const rhythm = await ports.rhythms.of(sanne().id, 'student');
  const { sheets, leaves, sicknesses, makeUpPlans, goals, endings, papers, talks, availabilities } = ports;
  const all = [
    ...[sheets, leaves, sicknesses, makeUpPlans, goals, endings],
    ...[papers, talks, availabilities, ports.reflections, ports.judgements],
  ];
  const decided = all.flatMap((store) =>
    (store.all() as readonly Decided<unknown>[]).map(
      ({ id, version, textsRemovedAt = '' }) => `${id} v${version} ${textsRemovedAt}`,
    ),
  );
  return JSON.stringify([
    decided,
    await ports.schools.byId(sanne().schoolId),
    recorded,
    people,
    files,
    rhythm && { ...rhythm, version: 0 },
    ports.notices.all().flatMap(({ key, about }) => (about.kind === 'nudge' ? [key] : [])),
  ]);
}

async function twoLines(talk: Conversation): Promise<Seen> {
  await talk.says(sanne(), 'do 7 vr 6');
  return talk.says(sanne(), 'week 47');
}
async function formOfFriday(talk: Conversation): Promise<Seen> {
  const list = await (await twoLines(talk)).press('Wijzigen');
  return list.press('vr 20 nov · 6 uur');
}
async function handedIn(talk: Conversation): Promise<{ student: Seen; trainer: Seen }> {
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
const PRESSES: Readonly<Record<DecidingPress, Readonly<Record<string, (talk: Conversation) => Promise<Press>>>>> = {
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

describe('A click that comes four times, under new ids', () => {
  for (const [what, prepare] of Object.values(PRESSES).flatMap((cases) => Object.entries(cases))) {
    it(`${what}: is one act, with one answer, told once`, async () => {
      const talk = await started();
      // Who is out of reach until something is told to them would read otherwise before it than after.
      for (const one of [karel(), els(), joost()]) await talk.says(one, 'help');
      const [card, title, inputs] = await prepare(talk);
      await talk.delivered();
      const before = await kept(talk);
      const first = await card.press(title, inputs);
      const after = await kept(talk);
      expect(after).not.to.equal(before);
      await talk.delivered();
      for (let i = 0; i < 3; i++) expect((await card.press(title, inputs)).text).to.equal(first.text);
      expect(await kept(talk)).to.equal(after);
      expect(await talk.delivered()).to.have.length(0);
    });
  }

  it('at the same moment is one act as well', async () => {
    const talk = await started();
    const form = await formOfFriday(talk);
    await Promise.all([1, 2, 3, 4].map(() => form.press('Opslaan', { ...LINE, amount: '4,5' })));
    expect((await talk.ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes)).to.deep.equal([420, 270]);
  });

  it('that comes after something else was done says so instead of how it was', async () => {
    const talk = await started();
    const { student } = await handedIn(talk);
    await student.press('Intrekken');
    await talk.says(sanne(), 'zaterdag 21 november 2');
    expect((await student.press('Intrekken')).text).to.include('Dat had je al gedaan');
    expect((await talk.ports.sheets.load(WEEK_47))?.state).to.equal('draft');
  });
});
