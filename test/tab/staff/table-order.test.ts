import { expect } from 'chai';
import { behindOf, inView, paceOf, standingOf, WHOLE, type View } from '../../../src/tab/staff/table-order.js';

const row = (name: string, more: object = {}) => ({
  ...{ name, companies: ['Theater De Brug'], year: 2, signed: 0, handedIn: 0, written: 0, toMake: 600, norm: 100 },
  ...{ weeksWaiting: 0, weeksReturned: 0, attention: [] as string[], pressure: [10, 0], kinds: [] as 'behind'[] },
  ...more,
});
const ROWS = [
  row('Zoë', { attention: ['x'], pressure: [5, -1, 10, -1], kinds: ['behind'], written: 20 }),
  row('Ben', { year: 3, signed: 100, handedIn: 50, weeksWaiting: 2 }),
  row('Anna', { signed: 600, weeksReturned: 1, companies: ['Licht & Geluid'] }),
];
const names = (view: Partial<View>): string[] => inView(ROWS, { ...WHOLE, ...view }).map(({ name }) => name);

describe('The table of students, in view', () => {
  it('has who needs attention first, then by name, until somebody wants it otherwise', () => {
    expect(names({})).to.deep.equal(['Zoë', 'Anna', 'Ben']);
  });

  it('sorts by name, hours, pace, what is behind and what waits, and the other way round', () => {
    expect(names({ sort: 'name' })).to.deep.equal(['Anna', 'Ben', 'Zoë']);
    expect(names({ sort: 'name', isReversed: true })).to.deep.equal(['Zoë', 'Ben', 'Anna']);
    expect(names({ sort: 'hours' })).to.deep.equal(['Anna', 'Ben', 'Zoë']);
    expect(names({ sort: 'pace' })).to.deep.equal(['Zoë', 'Ben', 'Anna']);
    expect(names({ sort: 'behind' })).to.deep.equal(['Zoë', 'Ben', 'Anna']);
    expect(names({ sort: 'waiting' })).to.deep.equal(['Ben', 'Anna', 'Zoë']);
  });

  it('finds by parts of name and company, whatever accents and capitals', () => {
    expect(names({ search: 'zoe' })).to.deep.equal(['Zoë']);
    expect(names({ search: 'LICHT an' })).to.deep.equal(['Anna']);
    expect(names({ search: 'licht ben' })).to.deep.equal([]);
  });

  it('holds to what is filtered by: how somebody stands, the leerjaar, what waits', () => {
    expect(names({ standing: 'attention' })).to.deep.equal(['Zoë']);
    expect(names({ standing: 'on-course' })).to.deep.equal(['Ben']);
    expect(names({ standing: 'made' })).to.deep.equal(['Anna']);
    expect(names({ year: 3 })).to.deep.equal(['Ben']);
    expect(names({ waits: 'waiting' })).to.deep.equal(['Ben']);
    expect(names({ waits: 'returned' })).to.deep.equal(['Anna']);
    expect(names({ waits: 'behind' })).to.deep.equal(['Zoë']);
    expect(names({ waits: 'behind', year: 3 })).to.deep.equal([]);
  });

  it('counts all that is made against the norm, and says no pace where there is none yet', () => {
    const [, ben] = ROWS;
    expect([paceOf(ben!), behindOf(ben!)]).to.deep.equal([1.5, -50]);
    expect(paceOf(row('Yara', { norm: 0 }))).to.equal(null);
    expect(standingOf(row('Tijn', { signed: 600 }))).to.equal('made');
    expect(standingOf(row('Tijn', { signed: 599 }))).to.equal('on-course');
  });
});
