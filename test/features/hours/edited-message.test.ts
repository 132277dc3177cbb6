import { expect } from 'chai';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { fatima, karel, noor, placementOfSanne, sanne } from '../../support/people.js';

const ASKED = 'je kunt niet op twee plekken tegelijk zijn';
const lines = ({ ports }: Conversation): string[] =>
  ports.sheets
    .all()
    .flatMap(({ id, entries }) =>
      entries.map(({ day, minutes, activity = '' }) =>
        `${id.split(':')[0]} ${day.slice(8)} ${minutes} ${activity}`.trim(),
      ),
    )
    .toSorted();
const spans = ({ ports }: Conversation): string[] =>
  ports.sheets
    .all()
    .flatMap(({ entries }) => entries.map(({ day, start, end }) => `${day.slice(8)} ${start}-${end}`))
    .toSorted();

describe('An edited message of hours', () => {
  it('that comes again is answered as it was, and changes nothing more', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 7 vr 6', 'm');
    const first = await talk.edits(sanne(), 'm', 'do 5 vr 4');
    expect(first.text).to.include('Do 19 nov 5 uur en vr 20 nov 4 uur (aangepast)');
    expect((await talk.edits(sanne(), 'm', 'do 5 vr 4')).text).to.include('Do 19 nov 5 uur en vr 20 nov 4 uur');
    expect(lines(talk)).to.deep.equal(['sanne-de-brug 19 300', 'sanne-de-brug 20 240']);
  });

  it('loses the days that it names no more, and leaves what other messages said of them', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 2 uur kabels', 'other');
    await talk.says(sanne(), 'do 3 uur opbouw, vr 6', 'm');
    await talk.edits(sanne(), 'm', 'vr 5');
    expect(lines(talk)).to.deep.equal(['sanne-de-brug 19 120 kabels', 'sanne-de-brug 20 300']);
  });

  it('that cannot be says why, and leaves everything as it was', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 7 vr 6', 'm');
    const before = lines(talk);
    expect((await talk.edits(sanne(), 'm', 'do 7, vr 27 november 6')).text).to.include('moet nog komen');
    expect(lines(talk)).to.deep.equal(before);
  });

  it('keeps no cause of an illness, and says so', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vr 6', 'm');
    expect((await talk.edits(sanne(), 'm', 'vr 5, had migraine')).text).to.include('dat heb ik niet bewaard');
    expect(lines(talk)).to.deep.equal(['sanne-de-brug 20 300']);
    expect(JSON.stringify(talk.ports.sheets.all())).to.not.include('migraine');
  });

  it('stays at the address where it was, also a day that is new in it', async () => {
    const talk = await conversation({
      people: [noor(), karel(), fatima()],
      placements: [
        placementOfSanne({ studentId: noor().id, id: 'noor-brug' as PlacementId }),
        placementOfSanne({
          ...{ studentId: noor().id, id: 'noor-twente' as PlacementId, trainerId: fatima().id },
          company: { name: 'Licht & Geluid Twente', address: '', phone: null },
        }),
      ],
    });
    await (await talk.says(noor(), 'vr 6', 'm')).press('Licht & Geluid Twente');
    await talk.edits(noor(), 'm', 'vr 5 do 4');
    expect(lines(talk)).to.deep.equal(['noor-twente 19 240', 'noor-twente 20 300']);
  });

  it('of which all days overlap asks about one after the other, and stores nothing before', async () => {
    const talk = await conversation();
    for (const text of ['do 9-12', 'vr 9-12']) await talk.says(sanne(), text);
    await talk.says(sanne(), 'do 13-17 vr 13-17', 'm');
    const before = spans(talk);
    const first = await talk.edits(sanne(), 'm', 'do 11-17 vr 11-17');
    expect(first.text).to.include(ASKED).and.include('do 19 nov 09:00-12:00').and.not.include('(aangepast)');
    expect(spans(talk)).to.deep.equal(before);
    const second = await first.press('Toch zo opslaan');
    expect(second.text).to.include(ASKED).and.include('vr 20 nov 09:00-12:00').and.include('(aangepast)');
    expect(spans(talk)).to.include('19 11:00-17:00').and.include('20 13:00-17:00');
    await second.press('Nee, laat maar');
    expect(spans(talk)).to.deep.equal(['19 09:00-12:00', '19 11:00-17:00', '20 09:00-12:00', '20 13:00-17:00']);
  });

  it('that overlaps itself is asked about as a whole', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 9-12', 'm');
    expect((await talk.edits(sanne(), 'm', 'do 20:00-02:00 vr 01:00-05:00')).text).to.include(ASKED);
    expect(spans(talk)).to.deep.equal(['19 09:00-12:00']);
  });
});

describe('A deleted message of hours', () => {
  it('stays where it is unless its hours are taken off, and is asked of nobody else', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 7 vr 6', 'm');
    const offer = await talk.deletes(sanne(), 'm');
    expect(offer.buttons).to.have.length(2);
    await offer.press(offer.buttons[1]!);
    expect(lines(talk)).to.have.length(2);
    expect((await talk.deletes(karel(), 'm')).text).to.equal('');
    await offer.press('Uren weghalen');
    expect(lines(talk)).to.deep.equal([]);
  });
});
