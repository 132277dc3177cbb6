import { expect } from 'chai';
import { conversation } from '../../support/conversation.js';
import { anneke, els, fatima, sanne, joost, karel } from '../../support/people.js';

describe('"gesprekken"', () => {
  it('of a student are those to hold, planned and held, in one list', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00');
    await talk.says(els(), 'telefoongesprek Sanne gehouden');
    const { text } = await talk.says(sanne(), 'mijn gesprekken');
    expect(text).to.include('Vrijdag 4 december om 10:00').and.include('✔ Gehouden op woensdag 25 november');
    expect(text).to.include('Eindevaluatie').and.include('Nog niet gepland');
  });

  it('of staff are all of their students, and of one by name', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00');
    const all = await talk.says(els(), 'gesprekken');
    expect(all.text).to.include('Sanne de Wit · Tussenevaluatie').and.include('Sanne de Wit · Telefoongesprek');
    expect((await all.press('Bekijk')).text).to.include('Gesprekken van Sanne de Wit');
    expect((await talk.says(joost(), 'gesprekken Sanne')).buttons).to.not.include('Verplaatsen');
  });

  it('tick nothing where a row is pressed as a whole: that opens something', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'tussenevaluatie vrijdag 4 december 10:00');
    await talk.says(sanne(), 'plan tweewekelijks gesprek vrijdag 4 december 9:00');
    talk.ports.clock.set('2026-12-04T15:00:00Z');
    for (const [person, asked] of [
      [sanne(), 'mijn gesprekken'],
      [els(), 'gesprekken Sanne'],
    ] as const) {
      const list = await talk.says(person, asked);
      const taps = [...list.sent.matchAll(/"selectAction":\{[^{}]*"verb":"([a-z-]+)"/g)].map(([, verb]) => verb);
      expect(taps.length, person.name).to.be.above(1);
      expect(taps, person.name).to.not.include('hold-talk').and.not.include('not-held');
      expect(list.buttons).to.include('Gehouden');
    }
  });

  it('are nobody’s who has nothing to do with the student', async () => {
    const talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke(), fatima()] });
    const teams = { tenantId: sanne().teams!.tenantId, objectId: 'object-fatima' };
    await talk.ports.people.commit({ ...(await talk.ports.people.load(fatima().id))!, teams, version: 2 }, 1);
    expect((await talk.says(fatima({ teams }), 'gesprekken Sanne')).text).to.not.include('Tussenevaluatie');
  });
});
