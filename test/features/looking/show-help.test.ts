import { expect } from 'chai';
import { conversation, type SchoolOf } from '../../support/conversation.js';
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
} from '../../support/people.js';

const everybody = [sanne(), milan(), karel(), els(), joost(), anneke(), fatima()];
const both: SchoolOf = { people: everybody, placements: [placementOfSanne(), placementOfMilan()] };

describe('What is not understood', () => {
  it('gets help, and the second time in a row the form; the same message again gets the same answer', async () => {
    const talk = await conversation(both);
    const first = await talk.says(sanne(), 'blablabla', 'm1');
    expect(first.buttons).to.deep.equal(['Uren invullen', 'Deze week', 'Voortgang']);
    expect((await talk.says(sanne(), 'blablabla', 'm1')).text).to.equal(first.text);
    const second = await talk.says(sanne(), 'blablabla', 'm2');
    expect(second.buttons).to.include('Opslaan');
    expect((await talk.says(sanne(), 'blablabla', 'm2')).text).to.equal(second.text);
    await second.press('Opslaan', { day: '2026-11-25', amount: '6' });
    expect((await talk.says(sanne(), 'blablabla', 'm3')).text).to.equal(first.text);
  });

  it('from staff gets the help of their own role each time', async () => {
    const talk = await conversation(both);
    await talk.says(els(), '?!');
    expect((await talk.says(els(), '!?')).buttons).to.deep.equal(['Overzicht', 'Contact']);
  });
});
