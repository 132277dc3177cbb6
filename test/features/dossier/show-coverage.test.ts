import { expect } from 'chai';
import { conversation } from '../../support/conversation.js';
import { asks } from '../../support/asking.js';
import { els, fatima, karel, sanne } from '../../support/people.js';
import { FRIDAY } from '../../support/states-of-sanne.js';

const entries = [{ day: FRIDAY, minutes: 360, activity: 'kabels', workProcesses: ['B1-K1-W4'] }];

describe('"werkprocessen"', () => {
  it('are told with their hours, and those without; also to who guides the student', async () => {
    const talk = await conversation({ people: [sanne(), karel(), els(), fatima()] });
    await asks(talk, sanne(), { kind: 'hours', entries }, 'hours');
    await talk.says(sanne(), 'uren 2 donderdag opruimen');
    const seen = await talk.says(sanne(), 'werkprocessen');
    expect(seen.text)
      .to.include('Je werkprocessen')
      .and.include('B1-K1-W4 Sluit aan\n6 uur')
      .and.include('Nog geen uren')
      .and.include('2 uur zonder werkproces');
    const staff = await talk.says(els(), 'werkprocessen Sanne');
    expect(staff.text).to.include('Werkprocessen van Sanne de Wit').and.include('6 uur');
    expect((await (await talk.says(els(), 'Sanne')).press('Werkprocessen')).text).to.include('6 uur');
    expect((await talk.says(fatima(), 'werkprocessen Sanne')).text).not.to.include('6 uur');
  });

  it('of a school that knows of none say whose they are to bring', async () => {
    const talk = await conversation({ school: { workProcesses: [] } });
    expect((await talk.says(sanne(), 'werkprocessen')).text).to.include('BPV-bureau');
  });
});
