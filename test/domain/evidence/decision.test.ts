import { expect } from 'chai';
import { isBehind, isDoneBefore, isOvertaken, type Decided } from '../../../src/domain/evidence/decision.js';
import { seal } from '../../../src/domain/evidence/evidence.js';
import { actOf } from '../../support/deciding.js';
import { sanne } from '../../support/people.js';

/** What happened from these sources, in order. */
const documentOf = (...sources: string[]): Decided<string> => ({
  ...{ id: 'd', version: sources.length, outbox: [] },
  history: sources.reduce<Decided<string>['history']>(
    (history, source) => [...history, seal(history, { ...actOf(sanne(), { source }), what: source })],
    [],
  ),
});

describe('A document', () => {
  it('is ahead of a card from another version, and of one from before cards said theirs', () => {
    const at = (drawnFrom?: number): boolean => isBehind(documentOf('a', 'b'), drawnFrom);
    expect([at(2), at(1), at(3), at(undefined)]).to.deep.equal([false, true, true, true]);
  });

  it('knows what one source did already, wherever that stands', () => {
    const done = (source: string): boolean => isDoneBefore(documentOf('a', 'b'), { source });
    expect([done('a'), done('b'), done('c')]).to.deep.equal([true, true, false]);
  });

  it('knows whether something came after it', () => {
    const overtaken = (source: string): boolean => isOvertaken(documentOf('a', 'b'), source);
    expect([overtaken('a'), overtaken('b'), overtaken('c')]).to.deep.equal([true, false, false]);
  });
});
