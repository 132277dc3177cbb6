import { expect } from 'chai';
import { conversation, type Conversation } from '../../support/conversation.js';
import { endingFilled, endingWithdrawn, PLACEMENT } from '../../support/endings.js';
import { anneke, els, joost, karel, milan, sanne } from '../../support/people.js';

const started = (): Promise<Conversation> =>
  conversation({ people: [sanne(), milan(), karel(), els(), joost(), anneke()] });

describe('An early ending as it stands', () => {
  it('is seen by everybody in the placement, and by nobody else', async () => {
    const talk = await started();
    await endingFilled(talk);
    for (const who of [sanne(), karel(), els(), joost(), anneke()])
      expect((await talk.presses(who, 'show-ending', { placement: PLACEMENT })).text, who.name).to.include(
        '4 december',
      );
    const other = await talk.presses(milan(), 'show-ending', { placement: PLACEMENT });
    const none = await talk.presses(milan(), 'show-ending', { placement: 'nobodys' });
    expect(other.text).to.equal(none.text);
  });

  it('says why one gets it to who did not ask, and not to who did', async () => {
    const talk = await started();
    await endingFilled(talk);
    const [office] = (await talk.delivered()).filter(({ to }) => to === anneke().id);
    expect(office!.seen.text).to.include('Je krijgt dit bericht omdat');
    expect((await talk.presses(anneke(), 'show-ending', { placement: PLACEMENT })).text).not.to.include(
      'krijgt dit bericht',
    );
  });

  it('before anybody asked says that nobody did', async () => {
    const talk = await started();
    expect((await talk.presses(els(), 'show-ending', { placement: PLACEMENT })).text).to.include('niet gevraagd');
  });

  it('tells who did what when, also once it is off', async () => {
    const talk = await started();
    await endingWithdrawn(talk);
    expect((await talk.presses(els(), 'show-ending', { placement: PLACEMENT })).text)
      .to.include('Sanne de Wit: ingevuld, woensdag 25 november 14:00')
      .and.include('Karel Jansen (praktijkopleider): ✔ akkoord')
      .and.include('Sanne de Wit: ingetrokken')
      .and.include('De stage loopt door');
  });
});
