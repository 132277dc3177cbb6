import { expect } from 'chai';
import { conversation } from '../../support/conversation.js';
import { fatima, karel, noor, placementOfSanne, sanne } from '../../support/people.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';

const WEEK_47 = 'sanne-de-brug:2026-W47' as SheetId;

describe('"uren 6 vrijdag"', () => {
  it('is stored at once and shown with the week, the total and the next steps', async () => {
    const { says, ports } = await conversation();
    const seen = await says(sanne(), 'uren 6 vrijdag');
    expect(seen.text).to.include('✔ Vrijdag 20 november: 6 uur.');
    expect(seen.text).to.include('Week 47: 6 van ongeveer 13 uur · totaal 6 van 460: 6 opgeschreven');
    expect(seen.buttons).to.deep.equal(['Wijzigen', 'Ongedaan maken', 'Week indienen']);
    const sheet = await ports.sheets.load(WEEK_47);
    expect(sheet?.entries.map(({ day, minutes }) => [day, minutes])).to.deep.equal([['2026-11-20', 360]]);
  });

  it('that Teams sends four times is stored once, with the same answer', async () => {
    const { says, ports } = await conversation();
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push((await says(sanne(), 'uren 6 vrijdag', 'same')).text);
    expect(new Set(answers).size).to.equal(1);
    expect((await ports.sheets.load(WEEK_47))?.entries).to.have.length(1);
  });

  it('typed a second time is asked about and not added', async () => {
    const { says, ports } = await conversation();
    await says(sanne(), 'uren 6 vrijdag');
    const again = await says(sanne(), 'uren 6 vrijdag');
    expect(again.text).to.equal('Vrijdag 20 november stond al op 6 uur. Nog 6 uur erbij?');
    expect(again.buttons).to.deep.equal(['Erbij', 'Nee, klopt zo']);
    expect((await ports.sheets.load(WEEK_47))?.entries).to.have.length(1);
    expect((await again.press('Nee, klopt zo')).text).to.include('blijft zoals het was');
    expect((await again.press('Erbij')).text).to.include('was al beantwoord');
    expect((await ports.sheets.load(WEEK_47))?.entries).to.have.length(1);
  });

  it('beside other hours without times asks whether it comes on top or instead', async () => {
    const { says, ports } = await conversation();
    await says(sanne(), 'uren 4 vrijdag');
    const question = await says(sanne(), 'uren 6 vrijdag');
    expect(question.buttons).to.deep.equal(['Erbij: 10 uur', 'Vervangen: 6 uur']);
    const replaced = await question.press('Vervangen: 6 uur');
    expect(replaced.text).to.include('Vrijdag 20 november: 6 uur');
    const sameClickWithANewId = await question.press('Vervangen: 6 uur');
    expect(sameClickWithANewId.text).to.equal(replaced.text);
    expect((await ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes)).to.deep.equal([360]);
    const back = await replaced.press('Ongedaan maken');
    expect(back.text).to.include('4 uur');
    expect((await ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes)).to.deep.equal([240]);
  });

  it('with a span apart is added, and one that overlaps is a question', async () => {
    const { says, ports } = await conversation();
    await says(sanne(), 'vrijdag 9-12');
    await says(sanne(), 'vrijdag 13-17');
    expect((await ports.sheets.load(WEEK_47))?.entries).to.have.length(2);
    const overlap = await says(sanne(), 'vrijdag 11-14');
    expect(overlap.text).to.include('overheen');
    expect((await ports.sheets.load(WEEK_47))?.entries).to.have.length(2);
  });

  it('is taken back to the line, and taking it back twice does nothing more', async () => {
    const { says, ports } = await conversation();
    await says(sanne(), 'donderdag 7');
    const stored = await says(sanne(), 'uren 6 vrijdag');
    await stored.press('Ongedaan maken');
    const again = await stored.press('Ongedaan maken');
    expect(again.text).to.include('Teruggedraaid');
    expect((await ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes)).to.deep.equal([420]);
  });

  it('before the POK is stored and says that it does not count yet', async () => {
    const { says } = await conversation({ placements: [placementOfSanne({ pok: null })] });
    const seen = await says(sanne(), 'uren 6 vrijdag');
    expect(seen.text).to.include('telt nog niet mee: de POK is nog niet binnen');
    expect(seen.text).to.include('totaal 0 van 460');
  });

  it('after the placement has ended is refused, and on its last day is not', async () => {
    const period = { from: '2026-09-07' as Day, until: '2026-11-19' as Day };
    const { says, ports } = await conversation({ placements: [placementOfSanne({ period })] });
    expect((await says(sanne(), 'uren 6 vrijdag')).text).to.include('liep tot en met 19 november 2026');
    expect(await ports.sheets.load(WEEK_47)).to.equal(null);
    expect((await says(sanne(), 'uren 6 donderdag')).text).to.include('✔ Donderdag 19 november: 6 uur.');
  });

  it('over two weeks is stored on both sheets; a day that is asked about holds up no other', async () => {
    const { says, ports } = await conversation();
    const WEEK_48 = 'sanne-de-brug:2026-W48' as SheetId;
    await says(sanne(), 'vrijdag 4');
    await says(sanne(), 'vr 6 ma 8');
    expect((await ports.sheets.load(WEEK_48))?.entries).to.have.length(1);
    expect((await ports.sheets.load(WEEK_47))?.entries).to.have.length(1);
    await says(sanne(), 'do 6 di 8');
    expect((await ports.sheets.load(WEEK_48))?.entries).to.have.length(2);
    expect((await ports.sheets.load(WEEK_47))?.entries).to.have.length(2);
  });

  it('edited in the chat is a correction of what it stored, and deleted offers to take it back', async () => {
    const { says, edits, deletes, ports } = await conversation();
    await says(sanne(), 'uren 6 vrijdag', 'm1');
    expect((await edits(sanne(), 'm1', 'uren 7 vrijdag')).text).to.include('Vrijdag 20 november: 7 uur');
    expect((await ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes)).to.deep.equal([420]);
    const offer = await deletes(sanne(), 'm1');
    await offer.press('Uren weghalen');
    expect((await ports.sheets.load(WEEK_47))?.entries).to.deep.equal([]);
    expect((await deletes(sanne(), 'another')).text).to.equal('');
  });

  it('typed by a trainer stores nothing', async () => {
    const { says, ports } = await conversation();
    await says(karel(), 'uren 6 vrijdag');
    expect(ports.sheets.all()).to.deep.equal([]);
  });

  it('from a stranger says who can add them, and stores nothing', async () => {
    const { says, ports } = await conversation();
    const seen = await says(noor(), 'uren 6 vrijdag');
    expect(seen.text).to.include('bpv@example.com').and.include('Ik ken u nog niet');
    expect(ports.sheets.all()).to.deep.equal([]);
  });
});

describe('A student with two placements', () => {
  const places = [
    placementOfSanne({ studentId: noor().id, id: 'noor-brug' as PlacementId, minutesToMake: 300 * 60 }),
    placementOfSanne({
      studentId: noor().id,
      id: 'noor-twente' as PlacementId,
      minutesToMake: 160 * 60,
      trainerId: fatima().id,
      company: { name: 'Licht & Geluid Twente', address: '', phone: null },
    }),
  ];
  const noorAtTwo = () => conversation({ people: [noor(), karel(), fatima()], placements: places });

  it('is asked once at which address, and the usual one is remembered per weekday', async () => {
    const { says, ports } = await noorAtTwo();
    const question = await says(noor(), 'uren 6 vrijdag');
    expect(question.text).to.equal('Bij welk adres?');
    expect(ports.sheets.all()).to.deep.equal([]);
    const stored = await question.press('Licht & Geluid Twente');
    expect(stored.text).to.include('Licht & Geluid Twente');
    expect((await says(noor(), 'vrijdag 13 november 5')).text).to.include('Licht & Geluid Twente');
    expect((await says(noor(), 'donderdag 5')).text).to.equal('Bij welk adres?');
  });

  it('can say it in words', async () => {
    const { says } = await noorAtTwo();
    await says(noor(), 'uren 6 vrijdag');
    expect((await says(noor(), 'de tweede')).text).to.include('Licht & Geluid Twente');
  });

  it('has hours that add up for the year', async () => {
    const { says } = await noorAtTwo();
    await (await says(noor(), 'uren 6 vrijdag')).press('Theater De Brug');
    await (await says(noor(), 'uren 4 donderdag')).press('Licht & Geluid Twente');
    expect((await says(noor(), 'voortgang')).text).to.include('10 van 460 uur: 10 opgeschreven');
  });
});
