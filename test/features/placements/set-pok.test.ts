import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { brokenAt } from '../../../src/domain/evidence/evidence.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { givenPerson, givenPlacement } from '../../support/given.js';
import { anneke, els, joost, karel, milan, placementOfSanne, sanne, TENANT } from '../../support/people.js';

const BEA = { tenantId: TENANT, objectId: '00000000-0000-4000-8000-000000000052' };

const PLACEMENT = 'sanne-de-brug' as PlacementId;
const SHEET = 'sanne-de-brug:2026-W47' as SheetId;

/** Six hours on the Thursday and seven on the Friday of week 47, and the POK not in. */
async function withoutPok(): Promise<Conversation> {
  const talk = await conversation({
    people: [sanne(), karel(), els(), joost(), anneke(), milan()],
    placements: [placementOfSanne({ pok: null })],
  });
  const entries = [
    { day: '2026-11-19' as Day, minutes: 360 },
    { day: '2026-11-20' as Day, minutes: 420 },
  ];
  await asks(talk, sanne(), { kind: 'hours', entries });
  return talk;
}
const formOf = async (talk: Conversation, title = 'POK is binnen'): Promise<Seen> =>
  (await talk.presses(anneke(), 'show-student', { student: 'sanne' })).press(title);
const pokOf = async ({ ports }: Conversation): Promise<Day | null | undefined> =>
  (await ports.placements.byId(PLACEMENT))?.pok;

describe('The POK', () => {
  it('that the office records counts anew from that day, and the student hears what counts', async () => {
    const talk = await withoutPok();
    const page = await (await formOf(talk)).press('Opslaan', { pok: '2026-11-20' });
    expect(page.text).to.include('✔ De POK is binnen sinds vrijdag 20 november. Sanne hoort het.');
    expect(page.text).to.include('Opgeschreven: 7 uur (nog niet ingediend)').and.include('Telt nog niet mee: 6 uur');
    const told = await talk.delivered();
    expect(told.map(({ to, seen }) => [to, seen.text])).to.deep.equal([
      [
        'sanne',
        'De POK van Theater De Brug is binnen. Je uren tellen mee vanaf vrijdag 20 november: ' +
          '7 uur telt mee zodra het is afgetekend en 6 uur van daarvoor telt niet mee.\n' +
          'Je krijgt dit bericht omdat hiervan afhangt welke uren van je meetellen.',
      ],
    ]);
  });

  it('is recorded once: the same press again and a second tap tell nobody anything new', async () => {
    const talk = await withoutPok();
    const form = await formOf(talk);
    const first = await form.press('Opslaan', { pok: '2026-11-20' }, { id: 'tap' });
    expect((await form.press('Opslaan', { pok: '2026-11-20' }, { id: 'tap' })).text).to.equal(first.text);
    expect((await form.press('Opslaan', { pok: '2026-11-20' })).text).to.equal(first.text);
    const later = await (await talk.presses(anneke(), 'show-student', { student: 'sanne' })).press('POK wijzigen');
    expect((await later.press('Opslaan', { pok: '2026-11-20' })).text).to.include('stond al op vrijdag 20 november');
    expect(await talk.delivered()).to.have.length(1);
    expect((await talk.ports.placements.byId(PLACEMENT))?.pokHistory).to.have.length(1);
  });

  it('can be changed and taken away, and changed back; each time the student hears it', async () => {
    const talk = await withoutPok();
    await (await formOf(talk)).press('Opslaan', { pok: '2026-11-20' });
    await talk.delivered();
    const again = (title = 'POK wijzigen'): Promise<Seen> => formOf(talk, title);
    await (await again()).press('Opslaan', { pok: '2026-11-19' });
    expect((await talk.delivered())[0]?.seen.text).to.include('vanaf donderdag 19 november: 13 uur telt mee');
    const asked = await (await again()).press('Toch niet binnen');
    expect(asked.text).to.include('Er tellen nu nog geen uren mee').and.include('Sanne hoort het');
    expect(await pokOf(talk)).to.equal('2026-11-19');
    await asked.press('Ja, de POK is niet binnen');
    expect((await talk.delivered())[0]?.seen.text).to.include('staat weer als nog niet binnen');
    expect(await pokOf(talk)).to.equal(null);
    await (await again('POK is binnen')).press('Opslaan', { pok: '2026-11-20' });
    expect(await talk.delivered()).to.have.length(1);
  });

  it('changed twice before anything was sent is told once, as it is', async () => {
    const talk = await withoutPok();
    await (await formOf(talk)).press('Opslaan', { pok: '2026-11-18' });
    await (await formOf(talk, 'POK wijzigen')).press('Opslaan', { pok: '2026-11-20' });
    const told = await talk.delivered();
    expect(told).to.have.length(1);
    expect(told[0]?.seen.text).to.include('vanaf vrijdag 20 november');
  });

  it('by a form that is behind is not recorded: it says what stands and keeps what was chosen', async () => {
    const talk = await withoutPok();
    const [form, old] = [await formOf(talk), await formOf(talk)];
    await form.press('Opslaan', { pok: '2026-11-18' });
    const behind = await old.press('Opslaan', { pok: '2026-11-20' });
    expect(behind.text).to.include('Dit formulier is van eerder').and.include('stond al op woensdag 18 november');
    expect(await pokOf(talk)).to.equal('2026-11-18');
    await behind.press('Opslaan', { pok: '2026-11-20' });
    expect(await pokOf(talk)).to.equal('2026-11-20');
  });

  it('is recorded once by twenty presses at once, and by one of two: the other hears what stands, and who recorded it', async () => {
    const talk = await withoutPok();
    await givenPerson(talk.ports, anneke({ id: 'bea' as PersonId, teams: BEA, name: 'Bea Smit' }));
    const bea = (await talk.ports.people.byId('bea' as PersonId))!;
    const form = await formOf(talk);
    const presses = Array.from({ length: 20 }, (_, i) =>
      form.press('Opslaan', { pok: i % 2 === 0 ? '2026-11-20' : '2026-11-18' }, i % 2 === 0 ? {} : { by: bea }),
    );
    const heard = (await Promise.all(presses)).map(({ text }) => text);
    const { pok, pokHistory = [] } = (await talk.ports.placements.byId(PLACEMENT))!;
    expect(pokHistory.map((one) => one.pok)).to.deep.equal([pok]);
    const winner = pokHistory[0]?.by === bea.id ? 'Bea Smit' : 'Anneke Smit';
    expect(heard.filter((text) => text.includes('✔ De POK is binnen'))).to.have.length(10);
    expect(heard.filter((text) => text.includes(`, vastgelegd door ${winner}.`))).to.have.length(10);
    expect(await talk.delivered()).to.have.length(1);
  });

  it('is taken away by who has seen how many hours then no longer count, and the student hears how many', async () => {
    const talk = await withoutPok();
    await (await formOf(talk)).press('Opslaan', { pok: '2026-11-16' });
    const sheet = (await talk.ports.sheets.load(SHEET))!;
    await talk.presses(sanne(), 'hand-in', { sheet: SHEET, version: sheet.version });
    const card = (await talk.delivered()).find(({ to }) => to === karel().id);
    await card!.seen.press('Aftekenen');
    await talk.delivered();
    const asked = await (await formOf(talk, 'POK wijzigen')).press('Toch niet binnen');
    expect(asked.text).to.include('13 uur telt dan niet meer mee');
    await asked.press('Ja, de POK is niet binnen');
    expect((await talk.delivered())[0]?.seen.text).to.include('ook niet de 13 uur die al is afgetekend');
  });

  it('leaves all else as it is, also what changed since the form was drawn', async () => {
    const talk = await withoutPok();
    const form = await formOf(talk);
    const { placements } = talk.ports;
    const load = placements.load.bind(placements);
    // Between the reading and the writing the placement gets another trainer.
    Object.assign(placements, {
      load: async (id: PlacementId) => {
        const read = await load(id);
        placements.load = load;
        await givenPlacement(talk.ports, placementOfSanne({ pok: null, trainerId: milan().id }));
        return read;
      },
    });
    await form.press('Opslaan', { pok: '2026-11-20' });
    expect(await talk.ports.placements.byId(PLACEMENT)).to.include({ pok: '2026-11-20', trainerId: milan().id });
    const { history = [] } = (await talk.ports.placements.load(PLACEMENT)) ?? {};
    expect(history.map(({ what, by }) => [what.kind, by])).to.deep.equal([
      ['recorded', anneke().id],
      ['changed', anneke().id],
      ['pok', anneke().id],
    ]);
    expect(brokenAt(history)).to.equal(null);
  });

  it('of today is taken, of tomorrow is not, and without a day it is asked', async () => {
    const talk = await withoutPok();
    const form = await formOf(talk);
    expect((await form.press('Opslaan', { pok: '' })).text).to.include('Kies de dag');
    const future = await form.press('Opslaan', { pok: '2026-11-26' });
    expect(future.text).to.include('moet nog komen');
    expect(await pokOf(talk)).to.equal(null);
    await future.press('Opslaan', { pok: '2026-11-25' });
    expect(await pokOf(talk)).to.equal('2026-11-25');
  });

  it('is recorded by the office only', async () => {
    const talk = await withoutPok();
    const form = await formOf(talk);
    for (const by of [sanne(), milan(), karel(), els(), joost()]) {
      const refused = await form.press('Opslaan', { pok: '2026-11-20' }, { by });
      expect(refused.text).to.include('zet het BPV-bureau erin');
      expect((await form.press('Terug', {}, { by })).buttons).not.to.include('POK is binnen');
    }
    expect(await pokOf(talk)).to.equal(null);
    expect(await talk.delivered()).to.deep.equal([]);
  });
});
