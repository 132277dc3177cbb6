import { expect } from 'chai';
import { conversation } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';

describe('A talk of which something is asked first', () => {
  it('is planned, or stored as hours, by the button that is pressed', async () => {
    const talk = await conversation();
    const asked = await talk.says(sanne(), 'tussenevaluatie vrijdag 2 uur');
    expect(asked.text).to.include('Bedoel je een gesprek om 14:00, of 2 uur gewerkt?');
    expect(talk.ports.talks.all()).to.deep.equal([]);
    expect((await asked.press('Gesprek om 14:00')).text).to.include('vrijdag 27 november om 14:00');
    const again = await talk.says(sanne(), 'eindgesprek vrijdag 2 uur');
    expect((await again.press('2 uur gewerkt')).text).to.include('Vrijdag 20 november: 2 uur');
  });

  it('is held where it has been, once that is said', async () => {
    const talk = await conversation();
    const asked = await talk.says(sanne(), 'tussenevaluatie gister 10 uur');
    expect(asked.text).to.include('Dat is al geweest. Is het gesprek gehouden?');
    expect(talk.ports.talks.all()).to.deep.equal([]);
    expect((await asked.press('Ja, op di 24 nov')).text).to.include('24 november');
  });

  it('is not ticked by who says that it was not, or asks it', async () => {
    const talk = await conversation();
    for (const text of ['nog geen tussenevaluatie gehad', 'heb je het gesprek gehad?', 'gesprek gehad morgen'])
      await talk.says(sanne(), text);
    expect(talk.ports.talks.all()).to.deep.equal([]);
  });
});
