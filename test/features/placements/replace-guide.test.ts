import { expect } from 'chai';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { handOver } from '../../../src/features/placements/hand-over.js';
import { asks } from '../../support/asking.js';
import { asks as asksLeave } from '../../support/leave.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
  TENANT,
} from '../../support/people.js';

const WIM: Person = karel({
  ...{ id: 'wim' as PersonId, name: 'Wim de Boer', mail: 'wim@example.com' },
  teams: { tenantId: TENANT, objectId: 'object-wim' },
});
const SANNE = 'sanne-de-brug' as PlacementId;
const MILAN = 'milan-de-brug' as PlacementId;

/** Karel has Sanne and Milan; a week of Sanne's waits for him. */
async function school(people: readonly Person[] = [WIM]): Promise<Conversation> {
  const talk = await conversation({
    people: [sanne(), milan(), karel(), els(), joost(), anneke(), fatima(), ...people],
    placements: [placementOfSanne(), placementOfMilan({ id: MILAN, trainerId: karel().id })],
  });
  await talk.says(karel(), 'help');
  await talk.says(sanne(), 'do 7 vr 6');
  await asks(talk, sanne(), { kind: 'hand-in', sheet: 'sanne-de-brug:2026-W47' as never, version: 1 });
  await talk.delivered();
  return talk;
}
const trainers = async ({ ports }: Conversation): Promise<unknown[]> =>
  Promise.all([SANNE, MILAN].map(async (id) => (await ports.placements.byId(id))?.trainerId));
const told = async (talk: Conversation): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await talk.delivered()).map(({ to, seen }) => [to, seen.text.split('\n')[0] ?? '']));

describe('Somebody else in the place of a praktijkopleider', () => {
  it('is shown with whom it is about and what goes over, before anything is so', async () => {
    const talk = await school();
    const asked = await talk.says(anneke(), 'Wim vervangt Karel vanaf maandag');
    expect(asked.text.split('\n')).to.deep.equal([
      'Wim de Boer vervangt Karel Jansen als praktijkopleider vanaf maandag 30 november, bij 2 studenten?',
      'Milan Bakker',
      'Licht & Geluid Twente',
      'Sanne de Wit',
      'Theater De Brug',
      'gaat mee over: week 47 om af te tekenen',
    ]);
    expect(asked.buttons).to.deep.equal(['Alleen Milan', 'Alleen Sanne', 'Voor alle 2', 'Niet doen']);
    expect(await trainers(talk)).to.deep.equal(['karel', 'karel']);
  });

  it("is shown with a sickness that goes on and leave that waits, also of an SLB'er", async () => {
    const talk = await school();
    await talk.says(sanne(), 'ziek tot vrijdag');
    await asksLeave(talk);
    const line = async (said: string): Promise<string | undefined> =>
      (await talk.says(anneke(), said)).text.split('\n').find((one) => one.startsWith('gaat mee over'));
    expect(await line('Wim vervangt Karel vanaf maandag')).to.equal(
      'gaat mee over: week 47 om af te tekenen, de ziekmelding en 1 verlofaanvraag',
    );
    expect(await line('Els vervangt Joost vanaf maandag')).to.equal('gaat mee over: de ziekmelding');
  });

  it('of a later day is so for all but one that cannot be read, and then for that one as well', async () => {
    const talk = await school();
    await (await talk.says(anneke(), 'Wim vervangt Karel vanaf maandag')).press('Voor alle 2');
    talk.ports.clock.set('2026-11-29T23:05:00Z');
    const { placements } = talk.ports;
    const load: typeof placements.load = (id) =>
      id === MILAN ? Promise.reject(new Error('unreadable')) : placements.load(id);
    await handOver.run({ ...talk.ports, placements: { ...placements, load } });
    expect((await trainers(talk)).toSorted()).to.deep.equal(['karel', 'wim']);
    expect(talk.ports.log.lines.filter(({ event }) => event === 'one-passed-over')).to.have.length(1);
    await handOver.run(talk.ports);
    expect(await trainers(talk)).to.deep.equal(['wim', 'wim']);
  });

  it('from a later day on stands ready, and is so in the morning of that day: what waits goes over, and each hears it once', async () => {
    const talk = await school();
    const done = await (await talk.says(anneke(), 'Wim vervangt Karel vanaf maandag')).press('Voor alle 2');
    expect(done.text.split('\n')).to.deep.equal([
      '✔ Wim de Boer vervangt Karel Jansen als praktijkopleider vanaf maandag 30 november, bij 2 studenten.',
      'Milan, Sanne, Wim en Karel horen het op maandag 30 november.',
    ]);
    expect(await trainers(talk)).to.deep.equal(['karel', 'karel']);
    expect(await told(talk)).to.deep.equal({});
    talk.ports.clock.set('2026-11-29T09:00:00Z');
    await handOver.run(talk.ports);
    expect(await trainers(talk)).to.deep.equal(['karel', 'karel']);
    talk.ports.clock.set('2026-11-29T23:05:00Z');
    await handOver.run(talk.ports);
    await handOver.run(talk.ports);
    expect(await trainers(talk)).to.deep.equal(['wim', 'wim']);
    // Nobody is woken for it.
    expect(await talk.delivered()).to.deep.equal([]);
    talk.ports.clock.set('2026-11-30T07:00:00Z');
    const heard = await talk.delivered();
    expect(
      heard.filter(({ seen }) => !seen.text.includes('week 47')).map(({ to, seen }) => [to, seen.text.split('\n')[0]]),
    ).to.have.deep.members([
      [
        'wim',
        'U bent vanaf nu praktijkopleider van Milan Bakker en Sanne de Wit bij Licht & Geluid Twente en Theater De Brug, in plaats van Karel Jansen. Wat wachtte komt naar u toe.',
      ],
      [
        'karel',
        'Wim de Boer is vanaf nu praktijkopleider van Milan Bakker en Sanne de Wit. U hoeft daar niets meer voor te doen.',
      ],
      [
        'sanne',
        'Wim de Boer is vanaf nu je praktijkopleider bij Theater De Brug, in plaats van Karel Jansen. Wat nog op een antwoord wachtte ligt nu bij Wim.',
      ],
      [
        'milan',
        'Wim de Boer is vanaf nu je praktijkopleider bij Licht & Geluid Twente, in plaats van Karel Jansen. Wat nog op een antwoord wachtte ligt nu bij Wim.',
      ],
    ]);
    expect(heard.filter(({ seen }) => seen.text.includes('week 47')).map(({ to }) => to)).to.deep.equal(['wim']);
  });

  it('is for one student where one is named or chosen', async () => {
    for (const ask of [
      async (talk: Conversation): Promise<Seen> =>
        (await talk.says(anneke(), 'Wim vervangt Karel')).press('Alleen Sanne'),
      (talk: Conversation): Promise<Seen> => talk.says(anneke(), 'Wim neemt Sanne over van Karel'),
      (talk: Conversation): Promise<Seen> => talk.says(anneke(), 'vervang Karel door Wim bij theater de brug'),
    ]) {
      const talk = await school();
      await (await ask(talk)).press('Vervangen');
      expect(await trainers(talk)).to.deep.equal(['wim', 'karel']);
    }
  });

  it('is confirmed by "ja" as well', async () => {
    const talk = await school();
    await talk.says(anneke(), 'Wim vervangt Karel');
    await talk.says(anneke(), 'ja');
    expect(await trainers(talk)).to.deep.equal(['wim', 'wim']);
  });

  it('who is not known yet is asked for in a form, and put in once', async () => {
    const talk = await school([]);
    const form = await talk.says(anneke(), 'Wim vervangt Karel vanaf maandag');
    expect(form.text).to.include('Wim ken ik nog niet. Wie wordt de praktijkopleider?');
    const wrong = await form.press('Toevoegen', { name: 'Wim', mail: '', phone: '' });
    expect(wrong.text).to.include('Vul een voornaam en een achternaam in.');
    const filled = { name: 'Wim de Boer', mail: 'wim@example.com', phone: '06-1234 5699' };
    const asked = await form.press('Toevoegen', filled);
    expect(asked.text).to.include('Wim de Boer vervangt Karel Jansen als praktijkopleider vanaf maandag 30 november');
    await form.press('Toevoegen', filled);
    const known = await talk.ports.people.ofSchool(anneke().schoolId, 'trainer');
    expect(known.filter(({ name }) => name === 'Wim de Boer')).to.have.length(1);
    const person = known.find(({ name }) => name === 'Wim de Boer');
    expect([person?.roles, person?.phone]).to.deep.equal([['trainer'], '06-1234 5699']);
  });

  it('is undone as long as nothing else was recorded: everything goes back', async () => {
    const talk = await school();
    const done = await (await talk.says(anneke(), 'Wim vervangt Karel')).press('Voor alle 2');
    await talk.delivered();
    expect((await done.press('Ongedaan maken')).text).to.include('✔ Teruggedraaid bij 2 studenten.');
    expect(await trainers(talk)).to.deep.equal(['karel', 'karel']);
    const heard = await talk.delivered();
    expect(heard.filter(({ seen }) => seen.text.includes('week 47')).map(({ to }) => to)).to.deep.equal(['karel']);
    const later = await (await talk.says(anneke(), 'Wim vervangt Karel vanaf maandag')).press('Voor alle 2');
    await later.press('Ongedaan maken');
    expect((await talk.ports.placements.byId(SANNE))?.handovers).to.equal(undefined);
    const last = await (await talk.says(anneke(), 'Wim vervangt Karel')).press('Voor alle 2');
    await asks(talk, anneke(), { kind: 'clear-pok', placement: SANNE, version: 0, sure: true });
    await asks(talk, anneke(), { kind: 'clear-pok', placement: MILAN, version: 0, sure: true });
    expect((await last.press('Ongedaan maken')).text).to.include('kan niet meer ongedaan worden gemaakt');
  });

  it('from a card that is behind shows how it stands now and changes nothing', async () => {
    const talk = await school();
    const old = await talk.says(anneke(), 'Wim vervangt Karel');
    await (await talk.says(anneke(), 'Fatima vervangt Karel bij Milan')).press('Vervangen');
    const behind = await old.press('Voor alle 2');
    expect(behind.text).to.include('bij 1 student?').and.include('Er is intussen iets veranderd');
    expect(await trainers(talk)).to.deep.equal(['karel', 'fatima']);
  });

  it('a teacher or a coach is replaced the same way, and who teaches as well gets the role', async () => {
    const talk = await school();
    await (await talk.says(anneke(), 'Joost vervangt Els')).press('Voor alle 2');
    expect((await talk.ports.placements.byId(SANNE))?.teacherId).to.equal('joost');
    expect((await talk.ports.people.byId(joost().id))?.roles).to.deep.equal(['coach', 'teacher']);
    const both = await talk.says(anneke(), 'Els vervangt Joost');
    expect(both.buttons).to.deep.equal(['BPV-docent', "SLB'er"]);
    const asked = await both.press("SLB'er");
    expect(asked.text).to.include("als SLB'er");
  });
});

describe('Somebody else as werkbegeleider', () => {
  it('is asked by name, told to student and both, and goes to the company for what is new', async () => {
    const mentor = karel({
      ...{ id: 'mentor' as PersonId, name: 'Kim Smeets', roles: ['mentor'], mail: null },
      teams: { tenantId: TENANT, objectId: 'object-kim' },
    });
    const talk = await conversation({
      people: [sanne(), karel(), els(), joost(), anneke(), mentor, WIM],
      placements: [placementOfSanne({ mentorId: mentor.id })],
    });
    const asked = await talk.says(anneke(), 'Wim vervangt Kim als werkbegeleider');
    expect(asked.text).to.include('Wim de Boer vervangt Kim Smeets als werkbegeleider vanaf vandaag, bij 1 student?');
    await asked.press('Vervangen');
    const placement = await talk.ports.placements.byId(SANNE);
    expect([placement?.mentorId, placement?.trainerId]).to.deep.equal(['wim', 'karel']);
    expect((await talk.ports.people.byId(WIM.id))?.roles).to.deep.equal(['trainer', 'mentor']);
    expect(await told(talk)).to.deep.equal({
      sanne: 'Wim de Boer is vanaf nu je werkbegeleider bij Theater De Brug, in plaats van Kim Smeets.',
      mentor: 'Wim de Boer is vanaf nu werkbegeleider van Sanne de Wit. U hoeft daar niets meer voor te doen.',
      wim: 'U bent vanaf nu werkbegeleider van Sanne de Wit bij Theater De Brug, in plaats van Kim Smeets.',
    });
    const contact = await talk.presses(sanne(), 'ask', { about: 'contact' });
    expect(contact.text).to.include('Wim de Boer\nwerkbegeleider · Theater De Brug');
    expect((await talk.presses(els(), 'show-student', { student: 'sanne' })).text).to.include('Wim de Boer');
  });
});
