import { expect } from 'chai';
import { peopleIn, shownVersions, signatureOf } from '../../../src/domain/evidence/hours-statement.js';
import { anneke, els, fatima, joost, karel, placementOfSanne, sanne } from '../../support/people.js';
import { history, hours, someStatement } from '../../support/statement.js';

describe('The signature under a week', () => {
  const signed = history('2026-W47')
    .add([hours('2026-11-19', 420)])
    .submit()
    .approve();
  const corrected = signed.reopen().add([hours('2026-11-19', 360)], 'replace');

  it('is the last of two', () => {
    const { sheet } = corrected.submit().approve();
    expect(signatureOf(sheet)).to.include({ n: sheet.version, minutes: 360 });
    expect(shownVersions(sheet).map(({ kind, signature }) => [kind, signature?.minutes])).to.deep.equal([
      ['signed', 360],
    ]);
  });

  it('is that of before a correction for as long as that is not signed', () => {
    expect(signatureOf(corrected.sheet)).to.include({ n: signed.sheet.version, minutes: 420 });
    expect(shownVersions(corrected.sheet).map(({ kind }) => kind)).to.deep.equal(['signed-earlier', 'unsigned']);
  });
});

describe('The names that a statement needs', () => {
  it('are of everybody in the placement, and of who acted in it', () => {
    const pok = { pok: null, by: anneke().id, at: '2026-09-01T10:00:00.000Z', source: 'p' };
    const placement = placementOfSanne({ mentorId: fatima().id, pokHistory: [pok] });
    const week = history('2026-W47').add([hours('2026-11-19', 420)]).sheet;
    const other = { history: week.history.map((event) => ({ ...event, by: joost().id })) };
    expect([...new Set(peopleIn(placement, [week, other]))]).to.have.members([
      ...['sanne', 'karel', 'fatima', 'els', 'anneke', 'joost'],
    ]);
    expect(new Set(peopleIn(placementOfSanne(), []))).to.deep.equal(new Set(['sanne', 'karel', 'els']));
  });
});

it('A statement names nobody whom it does not need', () => {
  const people = [sanne(), karel(), els(), anneke(), fatima(), joost()];
  expect(someStatement({ people }).people.map(({ id }) => id)).to.have.members(['sanne', 'karel', 'els', 'anneke']);
});
