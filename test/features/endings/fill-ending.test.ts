import { expect } from 'chai';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { FORM, PLACEMENT } from '../../support/endings.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

const school = (): Promise<Conversation> => conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
const formOf = async (talk: Conversation): Promise<Seen> =>
  (await talk.says(sanne(), 'ik wil stoppen met mijn stage')).press('Formulier invullen');

describe('The form of an early ending', () => {
  it('goes to the praktijkopleider, and the BPV-bureau gets it; the hours up to now stand in it', async () => {
    const talk = await school();
    await talk.says(sanne(), 'do 7 vr 6');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    await (await talk.delivered()).at(-1)!.seen.press('Aftekenen');
    await talk.delivered();
    const form = await formOf(talk);
    expect(form.text).to.include('Tot nu toe afgetekend: 13 uur').and.include('Karel Jansen (praktijkopleider)');
    const sent = await form.press('Versturen', FORM);
    expect(sent.text)
      .to.include('Laatste dag: vrijdag 4 december')
      .and.include('Reden: het werk past niet')
      .and.include('Afgetekend toen het werd ingevuld: 13 uur')
      .and.include('Wacht op Karel Jansen');
    expect(sent.buttons).to.deep.equal(['Intrekken']);
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.have.members([karel().id, anneke().id]);
    const [trainer, office] = [karel(), anneke()].map(({ id }) => told.find(({ to }) => to === id)!.seen);
    expect(trainer!.buttons).to.deep.equal(['Akkoord', 'Terugsturen', 'Terugsturen']);
    expect(trainer!.text).to.include('Wacht op uw antwoord').and.include('omdat u praktijkopleider bent');
    expect(office!.buttons).to.deep.equal(['Intrekken']);
  });

  it('comes back with what is to be mended, and what was filled in still in it', async () => {
    const talk = await school();
    await talk.says(sanne(), 'uren 6 vrijdag');
    const wrong: [object, string][] = [
      [{ ...FORM, reason: '' }, 'Kies waarom'],
      [{ ...FORM, reason: 'ziek' }, 'Kies waarom'],
      [{ ...FORM, lastDay: '' }, 'Kies de laatste dag'],
      [{ ...FORM, lastDay: '2026-09-06' }, 'begint pas op maandag 7 september'],
      [{ ...FORM, lastDay: '2027-07-04' }, 'loopt tot en met zondag 4 juli'],
      [{ ...FORM, lastDay: '2026-11-19' }, 'Op vrijdag 20 november staan nog uren'],
    ];
    for (const [filled, said] of wrong) {
      const seen = await talk.presses(sanne(), 'fill-ending', { placement: PLACEMENT, version: 0, ...filled });
      expect(seen.text).to.include(said);
      expect(seen.sent).to.include('geheim');
    }
    expect(talk.ports.endings.all()).to.deep.equal([]);
    const last = { ...FORM, lastDay: '2026-11-20' };
    const seen = await talk.presses(sanne(), 'fill-ending', { placement: PLACEMENT, version: 0, ...last });
    expect(seen.text).to.include('Wacht op Karel Jansen');
  });

  it('keeps no cause of an illness, and says so', async () => {
    const talk = await school();
    const remark = 'omdat ik naar de psycholoog moet';
    const seen = await (await formOf(talk)).press('Versturen', { ...FORM, remark });
    expect(seen.text).to.include('er is niets opgeslagen');
    expect(talk.ports.endings.all()).to.deep.equal([]);
  });

  it('is sent once, from the card as it stands', async () => {
    const talk = await school();
    const [first, second] = [await formOf(talk), await formOf(talk)];
    await first.press('Versturen', FORM);
    expect((await second.press('Versturen', { ...FORM, reason: 'travel' })).text).to.include('al gevraagd');
    expect(talk.ports.endings.all().map(({ version, asked }) => [version, asked?.reason])).to.deep.equal([
      [1, 'no-match'],
    ]);
  });

  it('taken back is off for who has heard of it, and the student can ask anew', async () => {
    const talk = await school();
    const sent = await (await formOf(talk)).press('Versturen', FORM);
    await talk.delivered();
    expect((await sent.press('Intrekken')).text).to.include('Ingetrokken. De stage loopt door.');
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.have.members([karel().id, anneke().id]);
    for (const { seen } of told) expect(seen.text).to.include('Sanne de Wit: ingetrokken');
    expect((await (await formOf(talk)).press('Versturen', FORM)).text).to.include('Wacht op Karel Jansen');
  });

  it('taken back before anybody heard of it is told to nobody but the BPV-bureau', async () => {
    const talk = await school();
    await (await (await formOf(talk)).press('Versturen', FORM)).press('Intrekken');
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal([anneke().id]);
  });

  it('of a placement that is over there is none', async () => {
    const talk = await conversation({
      people: [sanne(), karel(), els(), joost()],
      placements: [placementOfSanne({ period: { from: '2026-09-07' as never, until: '2026-11-24' as never } })],
    });
    expect((await talk.presses(sanne(), 'ending-form', { placement: PLACEMENT })).text).to.include('al afgelopen');
  });
});
