import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { leaveIdOf, newLeave } from '../../../src/domain/leave/leave.js';
import { sheetIdOf } from '../../../src/domain/weeks/week-sheet.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type SchoolOf } from '../../support/conversation.js';
import { els, fatima, joost, karel, milan, noor, placementOfSanne, sanne, school } from '../../support/people.js';
import { givenPerson } from '../../support/given.js';

/** Sanne was sick in all of week 47 (Thursday 7 hours, Friday 6); it is Monday of week 48. */
async function wasSick(given: SchoolOf = {}, who = sanne()): Promise<Conversation> {
  const talk = await conversation({ now: '2026-11-23T08:00:00Z', ...given });
  await asks(talk, who, { kind: 'sick', from: '2026-11-16' as Day, until: '2026-11-22' as Day });
  await talk.delivered();
  return talk;
}
const progress = (talk: Conversation, who = sanne()) => asks(talk, who, { kind: 'progress' });

describe('What sickness cost', () => {
  it('is on the progress card, and of who was not sick it is not', async () => {
    expect((await progress(await wasSick())).text).to.include('In te halen: 13 uur');
    expect((await progress(await conversation())).text).not.to.include('In te halen');
  });

  it('is less a day on which leave was granted', async () => {
    const talk = await wasSick();
    const period = { from: '2026-11-19' as Day, until: '2026-11-19' as Day };
    const leave = newLeave(
      leaveIdOf(sanne().id, 's'),
      { kind: 'special', period, reason: 'auditie' },
      { studentId: sanne().id, placements: [placementOfSanne()], school: school() },
    );
    await talk.ports.leaves.commit({ ...leave, state: 'granted', version: 1 }, 0);
    expect((await progress(talk)).text).to.include('In te halen: 6 uur');
  });

  it('goes down by hours that the form marks as made up, and is counted once', async () => {
    const talk = await wasSick();
    const sheet = sheetIdOf(placementOfSanne().id, '2026-W48' as Week);
    const form = await asks(talk, sanne(), { kind: 'edit-entry', sheet, entry: '' });
    const values = {
      day: '2026-11-23',
      amount: '4',
      start: '',
      end: '',
      breakMinutes: '',
      activity: '',
      workProcesses: '',
    };
    const saved = await form.press('Opslaan', { ...values, makesUp: 'true' });
    expect(saved.text).to.include('inhaaluren');
    expect((await progress(talk)).text).to.include('In te halen: 9 uur (13 uur gemist, 4 uur ingehaald)');
    await (
      await asks(talk, sanne(), { kind: 'edit-entry', sheet, entry: '' })
    ).press('Opslaan', { ...values, makesUp: 'false' });
    expect((await progress(talk)).text).to.include('In te halen: 9 uur');
    const [line] = (await talk.ports.sheets.load(sheet))!.entries;
    const again = await asks(talk, sanne(), { kind: 'edit-entry', sheet, entry: line!.id });
    await again.press('Opslaan', { ...values, makesUp: 'false' });
    expect((await progress(talk)).text).to.include('In te halen: 13 uur');
  });

  it('goes down by hours that are typed as made up', async () => {
    const talk = await wasSick();
    const seen = await talk.says(sanne(), 'zaterdag 5 uur ingehaald');
    expect(seen.text).to.include('inhaaluren');
    expect((await progress(talk)).text).to.include('In te halen: 8 uur (13 uur gemist, 5 uur ingehaald)');
  });

  it('says of hours beyond it that they are work like any other, typed and in the form', async () => {
    const talk = await wasSick();
    expect((await talk.says(sanne(), 'zaterdag 5 uur ingehaald')).text).not.to.include('gewoon werk');
    talk.ports.clock.set('2026-11-26T08:00:00Z');
    const seen = await talk.says(sanne(), 'gisteren 10 uur ingehaald');
    expect(seen.text).to.include('Er viel minder in te halen: 2 uur daarvan is gewoon werk.');
    const plan = await asks(talk, sanne(), { kind: 'make-up', placement: placementOfSanne().id });
    expect(plan.text).to.include('Er hoeft nu niets te worden ingehaald.').and.not.include('krijgt je voorstel');
  });

  it('at two companies is a number and a plan for each', async () => {
    const places = [
      placementOfSanne({ studentId: noor().id, id: 'noor-brug' as PlacementId, plannedMinutes: { 4: 240 } }),
      placementOfSanne({
        studentId: noor().id,
        id: 'noor-twente' as PlacementId,
        trainerId: fatima().id,
        company: { name: 'Licht & Geluid Twente', address: '', phone: null },
        plannedMinutes: { 5: 120 },
      }),
    ];
    const seen = await progress(
      await wasSick({ people: [noor(), karel(), fatima(), els(), joost()], placements: places }, noor()),
      noor(),
    );
    expect(seen.text)
      .to.include('In te halen bij Theater De Brug: 4 uur')
      .and.include('In te halen bij Licht & Geluid Twente: 2 uur');
    expect(seen.buttons).to.include.members(['Inhaalplan Theater De Brug', 'Inhaalplan Licht & Geluid Twente']);
  });
});

describe('The plan to make up hours', () => {
  const proposal = 'za 5 dec 4 uur';
  async function proposed() {
    const talk = await wasSick();
    const form = await (await progress(talk)).press('Inhaalplan');
    const sent = await form.press('Voorstellen', { proposal });
    const heard = (await talk.delivered()).filter(({ seen }) => seen.text !== '');
    return { talk, form, sent, heard, card: heard[0]!.seen };
  }

  it('is proposed by the student and goes to the trainer, who agrees; the student hears it', async () => {
    const { talk, sent, heard, card } = await proposed();
    expect(sent.text).to.include(proposal).and.include('Je hoort het als Karel reageert');
    expect(heard.map(({ to }) => to)).to.deep.equal([karel().id]);
    expect(card.text)
      .to.include('Inhaalplan van Sanne de Wit')
      .and.include(proposal)
      .and.include('In te halen: 13 uur');
    const agreed = await card.press('Akkoord');
    expect(agreed.text).to.include('✔ Afgesproken met Sanne');
    expect(agreed.buttons).to.deep.equal([]);
    const [hears] = await talk.delivered();
    expect(hears?.to).to.equal(sanne().id);
    expect(hears?.seen.text).to.include('✔ Afgesproken met Karel').and.include(proposal);
  });

  it('can be answered with another, to which the student agrees', async () => {
    const { talk, card } = await proposed();
    await card.press('Voorstellen', { proposal: 'zo 6 dec 4 uur' });
    const [hears] = await talk.delivered();
    expect(hears?.seen.text).to.include('Karel stelt dit voor. Ga je akkoord?').and.include('zo 6 dec 4 uur');
    await hears!.seen.press('Akkoord');
    const [trainer] = await talk.delivered();
    expect(trainer?.to).to.equal(karel().id);
    expect(trainer?.seen.text).to.include('✔ Afgesproken met Sanne');
  });

  it('is agreed to once, as it was shown; an old card shows how it stands', async () => {
    const { talk, sent, card } = await proposed();
    await sent.press('Voorstellen', { proposal: 'za 5 dec 6 uur' });
    const old = await card.press('Akkoord');
    expect(old.text).to.include('sinds dit kaartje veranderd').and.include('6 uur');
    expect((await talk.ports.makeUpPlans.load(placementOfSanne().id))?.agreed).to.equal(false);
    const agreed = await old.press('Akkoord');
    expect((await old.press('Akkoord')).text).to.equal(agreed.text);
    expect((await card.press('Akkoord')).text).to.include('was al afgesproken');
    expect((await talk.ports.makeUpPlans.load(placementOfSanne().id))?.version).to.equal(3);
  });

  it('needs words, and is between these two only', async () => {
    const { talk, form, card } = await proposed();
    const late = await form.press('Voorstellen', { proposal: ' ' });
    expect(late.text).to.include('sinds dit kaartje veranderd');
    for (const by of [els(), joost(), milan()]) {
      await givenPerson(talk.ports, by);
      for (const button of card.buttons.filter((title) => title !== 'Ander voorstel')) {
        expect((await card.press(button, { proposal: 'x' }, { by })).text).to.include('hoort bij iemand anders');
      }
    }
    expect((await card.press('Akkoord', {}, { by: sanne() })).text).to.include('de ander moet reageren');
  });

  it('says on which day: "7" is sent back with what was typed', async () => {
    const { talk, card } = await proposed();
    for (const text of ['7', '7 uur']) {
      const refused = await card.press('Voorstellen', { proposal: text });
      expect(refused.text).to.include(`Aan "${text}" zie ik niet op welke dag`);
    }
    expect((await talk.ports.makeUpPlans.load(placementOfSanne().id))?.version).to.equal(1);
    for (const text of ['elke zaterdag 3 uur', '5-12 van 9 tot 13', 'week 50', 'in de kerstvakantie']) {
      const sent = await (await asks(talk, sanne(), { kind: 'make-up' })).press('Voorstellen', { proposal: text });
      expect(sent.text, text).to.include('Verstuurd');
    }
  });

  it('opens by "inhalen", and once agreed stands on the progress card', async () => {
    const { talk, card } = await proposed();
    expect((await talk.says(sanne(), 'inhalen')).text)
      .to.include('Inhaalplan')
      .and.include(proposal);
    expect((await progress(talk)).text).not.to.include('Afgesproken');
    await card.press('Akkoord');
    expect((await progress(talk)).text).to.include(`Afgesproken: ${proposal}`);
  });

  it('by "inhalen" at two addresses is asked at which, as long as something is left at both', async () => {
    const twente = { company: { name: 'Licht & Geluid Twente', address: '', phone: null }, trainerId: fatima().id };
    const places = (minutes: number): Placement[] => [
      placementOfSanne({ plannedMinutes: { 4: 240 } }),
      placementOfSanne({ ...twente, id: 'sanne-twente' as PlacementId, plannedMinutes: { 5: minutes } }),
    ];
    const people = [sanne(), karel(), fatima(), els(), joost()];
    const asked = await (await wasSick({ people, placements: places(120) })).says(sanne(), 'inhalen');
    expect(asked.text).to.include('Bij welk adres wil je uren inhalen?');
    expect(asked.buttons).to.deep.equal(['Theater De Brug', 'Licht & Geluid Twente']);
    expect((await asked.press('Licht & Geluid Twente')).text)
      .to.include('Licht & Geluid Twente')
      .and.include('2 uur');
    const one = await (await wasSick({ people, placements: places(0) })).says(sanne(), 'inhalen');
    expect(one.text).to.include('Inhaalplan').and.include('4 uur');
  });

  it('with nothing but words of health in it is asked for anew, of the student and of the trainer', async () => {
    const { talk, card } = await proposed();
    const health = { proposal: 'migraine' };
    const own = await asks(talk, sanne(), { kind: 'make-up' });
    expect((await own.press('Voorstellen', health)).text).to.include('niets opgeslagen en niets verstuurd');
    expect((await card.press('Voorstellen', health)).text).to.include('er is niets verstuurd. Schrijf het opnieuw');
  });

  it('on a day that is to come is a proposal, and no hours', async () => {
    const talk = await wasSick();
    const seen = await talk.says(sanne(), 'zaterdag 12 december 5 uur inhalen');
    expect(seen.text).to.include('Inhaalplan').and.include('Die dag moet nog komen');
    expect(seen.sent).to.include('"value":"zaterdag 12 december 5 uur inhalen"');
    expect((await progress(talk)).text).to.include('In te halen: 13 uur');
    const sent = await seen.press('Voorstellen', { proposal: 'zaterdag 12 december 5 uur inhalen' });
    expect(sent.text).to.include('Verstuurd');
  });

  it('on a day that is to come keeps no cause of illness', async () => {
    const talk = await wasSick();
    const seen = await talk.says(sanne(), 'zaterdag 12 december 5 uur inhalen vanwege migraine');
    expect(seen.sent).to.not.include('migraine');
  });

  it('without anything to make up is not asked for', async () => {
    const talk = await conversation();
    const seen = await asks(talk, sanne(), { kind: 'make-up', placement: placementOfSanne().id });
    expect(seen.text).to.include('Bij Theater De Brug valt er niets in te halen.');
    expect(seen.buttons).to.deep.equal([]);
  });
});
