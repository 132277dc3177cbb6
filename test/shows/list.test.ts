import { expect } from 'chai';
import fc from 'fast-check';
import { draw } from '../../src/channels/cards/draw.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { howManyFit, jumpsOver, listShow } from '../../src/shows/list.js';
import type { ListRow } from '../../src/shows/list-rows.js';
import { button } from '../../src/shows/button.js';

/** With what stands around the rows of a digest: a way on, a way back and four places to jump to. */
const bytesOf = (rows: readonly ListRow[]): number => {
  const around = Array.from({ length: 6 }, (_, i) =>
    button(`Vanaf student ${1000 + i}`, { verb: 'show-all', digest: 'digest:joost-bakker:2026-W48', from: 1000 + i }),
  );
  const title = 'Studenten 1001 t/m 1026 van 3000';
  const { show } = listShow({
    ...{ title, buttons: around, lines: ['Zo was het op maandag 23 november, en het is niet meer aangepast.'] },
    sections: [
      { heading: 'Vraagt aandacht (1000)', rows: rows.slice(0, 1) },
      { heading: 'Op koers (2000)', rows: rows.slice(1) },
    ],
  });
  return Buffer.byteLength(JSON.stringify({ summary: show.summary, card: draw(show) }));
};
const row = (title: string, lines: readonly string[], buttons: number): ListRow => ({
  ...{ title, lines },
  buttons: Array.from({ length: buttons }, () =>
    button('Bekijk', { verb: 'show-student', student: 'sanne-de-wit' as PersonId }),
  ),
});
const rows = fc.array(
  fc
    .tuple(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.array(fc.string({ maxLength: 300 }), { maxLength: 3 }),
      fc.nat(2),
    )
    .map(([title, lines, buttons]) => row(title.toWellFormed(), lines, buttons)),
  { minLength: 30, maxLength: 60 },
);

describe('The rows of a list that go in one message', () => {
  it('come to no more than Teams takes, whatever stands in them', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const count = howManyFit(all, 60);
        expect(count).to.be.within(1, 60);
        if (count > 1) expect(bytesOf(all.slice(0, count))).to.be.at.most(28_000);
      }),
      { numRuns: 50 },
    );
  });

  it('leave little room unused', () => {
    const all = Array.from({ length: 60 }, (_, i) =>
      row(`Student ${i} met een lange naam`, ['2 weken geen uren · met dit tempo 212 van 576 in week 5'], 1),
    );
    const count = howManyFit(all, 60);
    expect(bytesOf(all.slice(0, count))).to.be.at.least(25_000);
  });

  it('are those of 25 students who need attention and of whom it is said how it goes', () => {
    const all = Array.from({ length: 60 }, (_, i) => ({
      ...row(
        `Student ${i} met een lange naam`,
        ['118 van 460 uur: 118 afgetekend · week 47: 8,5 uur (week 46: 13) · met dit tempo 212 van 460 in week 26'],
        1,
      ),
      reasons: ['2 weken geen uren · 34 % achter op schema · sinds 3 weken'],
    }));
    expect(howManyFit(all, 60)).to.be.at.least(25);
    expect(bytesOf(all.slice(0, 25))).to.be.at.most(28_000);
  });

  it('are at least one, and no more than are asked for', () => {
    expect(howManyFit([row('Sanne', ['x'.repeat(40_000)], 1), row('Milan', [], 1)], 40)).to.equal(1);
    expect(howManyFit([row('Sanne', [], 1), row('Milan', [], 1)], 40)).to.equal(2);
    expect(howManyFit([row('Sanne', [], 1), row('Milan', [], 1)], 1)).to.equal(1);
  });

  it('have places to jump to where they are many', () => {
    expect(jumpsOver(59, { from: 0, count: 20 })).to.deep.equal([]);
    expect(jumpsOver(100, { from: 20, count: 20 })).to.deep.equal([60, 80]);
  });
});
