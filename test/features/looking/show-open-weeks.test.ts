import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { SaidEntry } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen, type SchoolOf } from '../../support/conversation.js';
import {
  anneke,
  CALLED,
  els,
  fatima,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';
import { endingFilled, trainerAgreed } from '../../support/endings.js';
import { judged } from '../../support/judgements.js';
import { talkPlanned } from '../../support/states-of-talks.js';
import { USUAL_TALK_SETTINGS } from '../../../src/domain/school/talk-settings.js';
import type { TalkId } from '../../../src/domain/talks/talks.js';
import { goalsSent, workSent } from '../../support/states-of-sanne.js';
import type { Person } from '../../../src/domain/people/people.js';

const everybody = [sanne(), milan(), karel(), els(), joost(), anneke(), fatima()];
const both: SchoolOf = {
  people: everybody,
  placements: [placementOfSanne({ held: CALLED }), placementOfMilan({ held: CALLED })],
};
const shows = (talk: Conversation, who: Person, about: string): Promise<Seen> => talk.presses(who, 'ask', { about });

/** Hours on the Thursday of each of these weeks, handed in. */
async function handedIn(talk: Conversation, who: Person, ...days: string[]): Promise<void> {
  for (const day of days) {
    const entries: SaidEntry[] = [{ day: day as Day, minutes: 420 }];
    await asks(talk, who, { kind: 'hours', entries }, `hours ${who.id} ${day}`);
    const sheet = talk.ports.sheets.all().find(({ entries: [entry] }) => entry?.source === `hours ${who.id} ${day}`)!;
    const handIn = { kind: 'hand-in', sheet: sheet.id, version: sheet.version } as const;
    await asks(talk, who, handIn);
  }
}

describe('An early ending', () => {
  it('stands in "openstaand" of whose answer it waits for, until they have given it, and of nobody else', async () => {
    const talk = await conversation(both);
    await endingFilled(talk);
    const seen = await talk.says(karel(), 'openstaand');
    expect(seen.text).to.include('Nog te doen: 1 keer eerder stoppen').and.include('Sanne de Wit\neerder stoppen');
    expect((await seen.press('Bekijk')).buttons).to.include('Akkoord');
    for (const other of [els(), joost(), fatima()])
      expect((await talk.says(other, 'openstaand')).text).to.not.include('eerder stoppen');
    const next = await conversation(both);
    await trainerAgreed(next);
    expect((await next.says(els(), 'openstaand')).text).to.include('Sanne de Wit\neerder stoppen');
    expect((await next.says(karel(), 'openstaand')).text).to.not.include('eerder stoppen');
  });

  it('has its button on the page of the student, for who guides them', async () => {
    const talk = await conversation(both);
    const page = () => talk.presses(joost(), 'show-student', { student: 'sanne' });
    expect((await page()).buttons.join()).to.not.include('stoppen');
    await endingFilled(talk);
    const found = (await page()).buttons.find((title) => title === 'Eerder stoppen');
    expect((await (await page()).press(found!)).text).to.include('Laatste dag');
  });
});

describe('"openstaand"', () => {
  it('lists per student what waits, the longest first, and opens the oldest week', async () => {
    const other = placementOfMilan({ trainerId: karel().id });
    const talk = await conversation({ people: everybody, placements: [placementOfSanne(), other] });
    await handedIn(talk, milan(), '2026-11-19');
    talk.ports.clock.set('2026-11-25T13:05:00Z');
    await handedIn(talk, sanne(), '2026-11-12', '2026-11-19');
    const seen = await shows(talk, karel(), 'open-weeks');
    expect(seen.text.split('\n')).to.deep.equal([
      'Nog af te tekenen: 3 weken',
      'Milan Bakker',
      'week 47 · 7 uur',
      'Sanne de Wit',
      'week 46 en 47 · 14 uur',
    ]);
    expect(seen.buttons).to.deep.equal(['Bekijk', 'Bekijk', 'Alle 2 weken']);
    expect((await seen.press('Bekijk')).buttons).to.include('Aftekenen');
    const all = await seen.press('Alle 2 weken');
    await all.press('Alle 2 weken aftekenen');
    expect((await shows(talk, karel(), 'open-weeks')).text).to.include('Nog af te tekenen: 1 week');
  });

  it('names goals and work agreements that wait for an answer, and leads to them', async () => {
    const talk = await conversation(both);
    await goalsSent(talk);
    await workSent(talk);
    const seen = await shows(talk, karel(), 'open-weeks');
    expect(seen.text).to.include('Nog te doen: leerdoelen en werkafspraken').and.include('Sanne de Wit');
    await (await seen.press('Bekijk')).press('Akkoord');
    const left = await shows(talk, karel(), 'open-weeks');
    expect(left.text).to.include('Nog te doen: werkafspraken').and.not.include('leerdoelen');
    await (await left.press('Bekijk')).press('Akkoord');
    expect((await shows(talk, karel(), 'open-weeks')).text).to.equal('Er ligt niets om af te tekenen.');
  });

  it('says so where nothing waits, and that others do not sign', async () => {
    const talk = await conversation(both);
    expect((await shows(talk, karel(), 'open-weeks')).text).to.equal('Er ligt niets om af te tekenen.');
    expect((await shows(talk, els(), 'open-weeks')).text).to.include('Aftekenen doet de praktijkopleider');
  });
});

describe('What is theirs in a file', () => {
  const line = async (talk: Conversation, who: Person): Promise<string> => (await talk.says(who, 'openstaand')).text;

  it('is a paper of who judges it, until they have looked at it', async () => {
    const talk = await conversation(both);
    await talk.says(sanne(), 'reflectieverslag ingeleverd in OnStage');
    const seen = await talk.says(karel(), 'wat wacht op mij');
    expect(seen.text).to.include('Nog te doen: 1 stuk bekijken').and.include('Sanne de Wit\nstuk om te bekijken');
    await (await seen.press('Bekijk')).press('Gezien');
    expect(await line(talk, karel())).to.equal('Er ligt niets om af te tekenen.');
    expect(await line(talk, els())).to.include('stuk om te bekijken');
    expect(await line(talk, joost())).to.include('Er wacht niets op je');
    expect(await line(talk, fatima())).to.not.include('Sanne');
  });

  it('is the form of the praktijkopleider from a week ahead on, until it is sent', async () => {
    const talk = await conversation(both);
    await talkPlanned(talk);
    talk.ports.clock.set('2026-11-26T14:00:00Z');
    expect(await line(talk, karel())).to.not.include('formulier');
    talk.ports.clock.set('2026-11-27T14:00:00Z');
    const seen = await talk.says(karel(), 'openstaand');
    expect(seen.text).to.include('formulier voor de tussenevaluatie');
    const form = await seen.press('Bekijk');
    await form.press('Versturen', { a1: 'Gaat goed.' });
    expect(await line(talk, karel())).to.not.include('formulier');
  });

  it('is of the BPV-docent a call, a talk to tick, a judgement; of the SLB’er what comes after that', async () => {
    const uncalled = { ...both, placements: [placementOfSanne(), placementOfMilan({ held: CALLED })] };
    expect(await line(await conversation(uncalled), els())).to.include('het telefoongesprek is nog niet geweest');
    const talk = await conversation(both);
    await talkPlanned(talk);
    talk.ports.clock.set('2026-12-07T14:00:00Z');
    expect(await line(talk, els())).to.include('is de tussenevaluatie doorgegaan?');
    await asks(talk, els(), {
      ...{ kind: 'hold-talk', placement: placementOfSanne().id, talk: 'final-1' as TalkId, revision: 0 },
      on: '2026-12-07' as Day,
    });
    expect(await line(talk, els())).to.include('eindbeoordeling geven');
    await judged(talk);
    expect(await line(talk, els())).to.not.include('eindbeoordeling geven');
    expect(await line(talk, joost())).to.include('dossier nakijken en cijfer invoeren');
  });

  it('is planning of the BPV-docent where the school says so', async () => {
    const byTeacher = { talks: { ...USUAL_TALK_SETTINGS, planner: 'teacher' as const } };
    const late = '2027-01-18T09:00:00Z';
    expect(await line(await conversation({ ...both, now: late }), els())).to.not.include('plannen');
    const seen = await (await conversation({ ...both, now: late, school: byTeacher })).says(els(), 'openstaand');
    expect(seen.text).to.include('de tussenevaluatie plannen');
  });
});
