import { expect } from 'chai';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { at } from '../../support/files-of-sanne.js';
import { FILLED, PLACEMENT } from '../../support/judgements.js';
import { els, fatima, joost, karel, placementOfSanne, sanne, TENANT } from '../../support/people.js';

const form = (talk: Conversation): Promise<Seen> => talk.says(els(), 'eindbeoordeling Sanne');
const sign = async (talk: Conversation, filled: object = {}): Promise<Seen> =>
  (await form(talk)).press('Ondertekenen', { ...FILLED, ...filled });

/** Of the same school, with nobody of theirs at the theatre. */
const elsewhere = fatima({ teams: { tenantId: TENANT, objectId: 'elsewhere' } });

describe('the final judgement', () => {
  it('is a form for the BPV-docent, and signed it stands for all in the placement', async () => {
    const talk = await conversation();
    const first = await form(talk);
    expect(first.text).to.include('Eindbeoordeling van Sanne de Wit').and.include('Theater De Brug');
    expect(first.sent).to.include('Functioneren op het werk: werkt veilig');
    const signed = await first.press('Ondertekenen', { ...FILLED, remark: 'Zelfstandig gegroeid.' });
    expect(signed.text).to.include('✔ Eindbeoordeling ondertekend').and.include('voldoende (ontwikkelingsgericht)');
    for (const who of [sanne(), karel(), joost()]) {
      const seen = (await talk.presses(who, 'show-judgement', { placement: PLACEMENT })).text;
      expect(seen).to.include('Ondertekend door Els Meijer').and.include('Zelfstandig gegroeid.');
      expect(seen).to.include('Besproken op dinsdag 24 november');
    }
    expect((await talk.says(sanne(), 'mijn eindbeoordeling')).text).to.include('Je eindbeoordeling');
  });

  it('the SLB’er hears that it is there, with the way on', async () => {
    const talk = await conversation();
    await sign(talk);
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.deep.equal(['joost']);
    expect(told[0]?.seen.text).to.include('De stage van Sanne de Wit bij Theater De Brug is beoordeeld: voldoende.');
    expect((await told[0]!.seen.press('Bekijk')).text).to.include('Ondertekend door Els Meijer');
  });

  it('what is not filled in is asked for, and what was stays', async () => {
    const talk = await conversation();
    const back = await sign(talk, { h2: '', remark: 'Netjes.' });
    expect(back.text).to.include('Kies nog voldoende of onvoldoende bij Leerdoelen.');
    expect(back.sent).to.include('Netjes.');
    expect((await sign(talk, { result: '' })).text).to.include('Kies nog het eindoordeel');
    expect((await sign(talk, { discussedOn: '2026-11-26' })).text).to.include('een dag die nog moet komen');
    expect((await sign(talk, { discussedOn: 'morgen' })).text).to.include('Kies nog de dag');
  });

  it('kwalificerend asks for the attitude at work', async () => {
    const talk = await conversation({ placements: [placementOfSanne({ judgement: 'qualifying' })] });
    expect((await sign(talk)).text).to.include('beroepshouding');
    expect((await sign(talk, { attitude: 'sufficient' })).text).to.include('voldoende (kwalificerend)');
  });

  it('a cause of illness is asked anew, and kept nowhere', async () => {
    const talk = await conversation();
    const back = await sign(talk, { remark: 'was vaak ziek door migraine' });
    expect(back.text).to.include('iets over gezondheid');
    expect(back.buttons).to.include('Ondertekenen');
    expect(JSON.stringify(talk.ports.judgements.all())).to.not.include('migraine');
    expect(back.sent).to.not.include('migraine');
  });

  it('a correction says what stood before; an old form does not go over a newer one', async () => {
    const talk = await conversation();
    const old = await form(talk);
    const first = await sign(talk);
    const correcting = await first.press('Beoordeling wijzigen');
    expect(correcting.text).to.include('Wat er stond blijft bewaard');
    const corrected = await correcting.press('Ondertekenen', { ...FILLED, result: 'insufficient' });
    expect(corrected.text)
      .to.include('onvoldoende (ontwikkelingsgericht)')
      .and.include('Eerder: voldoende, door Els Meijer');
    expect((await old.press('Ondertekenen', { ...FILLED, remark: 'oud' })).text).to.include(
      'Er is intussen iets veranderd',
    );
    const same = await (
      await talk.presses(els(), 'judge-form', { placement: PLACEMENT })
    ).press('Ondertekenen', {
      ...{ ...FILLED, result: 'insufficient' },
    });
    expect(same.text).to.include('Zo stond het al');
  });

  it('is not of a placement that ended early', async () => {
    const ended = { planned: at('2027-07-04'), carriesOver: true };
    const talk = await conversation({ placements: [placementOfSanne({ ended })] });
    expect((await form(talk)).text).to.include('Er is nog geen eindbeoordeling');
    expect((await talk.presses(els(), 'judge-form', { placement: PLACEMENT })).text).to.include('eerder gestopt');
  });

  it('of whom has to be said; of somebody else’s it is answered as of one that is not there', async () => {
    const talk = await conversation({ people: [sanne(), karel(), els(), joost(), elsewhere] });
    expect((await talk.says(els(), 'eindbeoordeling')).text).to.include('Van wie?');
    const seen = async (placement: string): Promise<string> =>
      (await talk.presses(elsewhere, 'show-judgement', { placement })).text;
    expect(await seen('sanne-de-brug')).to.equal(await seen('nobody'));
  });
});
