import { expect } from 'chai';
import { readPress, type Ask } from '../../src/asks/press.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';

const sheet = 'sanne-de-brug:2026-W47' as SheetId;
const placement = 'sanne-de-brug' as PlacementId;
const read = ({ verb, ...data }: Ask, inputs = {}): unknown =>
  readPress(verb, { ...data, ...inputs }, (typed) => typed);

describe('What a button asks', () => {
  it('is a verb with what goes with it, or does not compile', () => {
    const asks: Ask[] = [
      { verb: 'hand-in', sheet, version: 3 },
      // @ts-expect-error a verb that does not exist
      { verb: 'hand-im', sheet, version: 3 },
      // @ts-expect-error an id too few
      { verb: 'hand-in', sheet },
      // @ts-expect-error an id too many
      { verb: 'hand-in', sheet, version: 3, placement },
      // @ts-expect-error another's id
      { verb: 'hand-in', sheet: placement, version: 3 },
      // @ts-expect-error a card of today says from which version it was drawn
      { verb: 'set-pok', placement },
    ];
    expect(asks).to.have.length(6);
  });

  it('is read with what was filled in beside it', () => {
    expect(read({ verb: 'hand-in', sheet, version: 3 })).to.deep.equal({ kind: 'hand-in', sheet, version: 3 });
    expect(read({ verb: 'return', sheet, version: 3 }, { reason: ' te veel ', line: 'a#1' })).to.deep.equal({
      ...{ kind: 'return', sheet, version: 3 },
      ...{ reason: 'te veel', line: 'a#1' },
    });
  });

  it('is read of cards from before, which did not say their version', () => {
    expect(readPress('set-pok', { placement, pok: '2026-11-20' }, () => '2026-11-20')).to.deep.equal({
      ...{ kind: 'set-pok', placement, pok: '2026-11-20' },
    });
  });

  it('asks nothing where it is not ours, or not sound', () => {
    for (const [verb, data] of [
      ['toString', {}],
      ['hand-in', { sheet, version: -1 }],
      ['hand-in', { sheet: 'nothing', version: 1 }],
      ['export', {}],
      ['show-all', { digest: 'else', from: 0 }],
    ] as const)
      expect(
        readPress(verb, data, () => ''),
        verb,
      ).to.equal(null);
  });
});
