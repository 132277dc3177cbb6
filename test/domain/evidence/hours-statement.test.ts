import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import {
  allWeeks,
  countsAs,
  peopleIn,
  shownVersions,
  signatureOf,
} from '../../../src/domain/evidence/hours-statement.js';
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

describe('A statement', () => {
  const week = (of: string, day: string, code: string) =>
    history(of).add([hours(day, 60, { workProcesses: [code] })]).sheet;
  const sheets = [week('2026-W47', '2026-11-19', 'B1-K1-W5'), week('2026-W46', '2026-11-12', 'B1-K1-W4')];

  it('has its weeks, people and werkprocessen in an order of their own, whatever that of the store', () => {
    const [one, other] = [sheets, sheets.toReversed()].map((given, i) =>
      someStatement({ sheets: given, people: i === 0 ? [sanne(), els(), karel()] : [karel(), els(), sanne()] }),
    );
    expect(one!.weeks.map(({ week: of }) => of)).to.deep.equal(['2026-W46', '2026-W47']);
    expect(one!.people.map(({ id }) => id)).to.deep.equal(['els', 'karel', 'sanne']);
    expect(one!.workProcesses.map(({ code }) => code)).to.deep.equal(['B1-K1-W4', 'B1-K1-W5']);
    expect({ ...other, root: null, hash: '' }).to.deep.equal({ ...one, root: null, hash: '' });
  });

  it('tells of no werkproces that no line names, and of nobody’s number but the student’s', () => {
    expect(someStatement({ sheets: sheets.slice(0, 1) }).workProcesses.map(({ code }) => code)).to.deep.equal([
      'B1-K1-W5',
    ]);
    const people = [sanne(), karel(), els()].map((person, i) => ({ ...person, number: `10000${i}` }));
    expect(someStatement({ people }).people.map(({ id, number }) => [id, number])).to.deep.equal([
      ['els', undefined],
      ['karel', undefined],
      ['sanne', '100000'],
    ]);
  });

  it('is read with the weeks without hours between the others', () => {
    const all = allWeeks(someStatement({ sheets })).map(({ week: of }) => of);
    expect(all).to.deep.equal(all.toSorted());
    expect(all).to.include.members(['2026-W45', '2026-W46', '2026-W47', '2026-W48']);
  });
});

describe('Hours of a day count', () => {
  const placement = placementOfSanne({ pok: '2026-11-18' as Day });
  const as = (
    kind: 'signed' | 'signed-earlier' | 'unsigned',
    state: 'approved' | 'submitted' | 'reopened',
    day: string,
  ) => countsAs({ kind }, { state }, day as Day, placement);

  it('as signed, handed in or written; before the POK and in a version that was overtaken as nothing', () => {
    expect(as('signed', 'approved', '2026-11-18')).to.equal('signed');
    expect(as('signed', 'approved', '2026-11-17')).to.equal('before-pok');
    expect(as('unsigned', 'submitted', '2026-11-18')).to.equal('handed-in');
    expect(as('unsigned', 'reopened', '2026-11-18')).to.equal('written');
    expect(as('signed-earlier', 'reopened', '2026-11-18')).to.equal(null);
  });
});

it('A statement names nobody whom it does not need', () => {
  const people = [sanne(), karel(), els(), anneke(), fatima(), joost()];
  expect(someStatement({ people }).people.map(({ id }) => id)).to.have.members(['sanne', 'karel', 'els', 'anneke']);
});
