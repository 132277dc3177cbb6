import { expect } from 'chai';
import { handInSubject, isHandedInBy, isHandInSubject } from '../../../src/domain/weeks/handed-in-together.js';
import type { WeekEvent, WeekSheet } from '../../../src/domain/weeks/week-sheet.js';

const sheet = (...history: readonly (readonly [string, WeekEvent['kind']])[]): Pick<WeekSheet, 'history'> => ({
  history: history.map(([source, kind], i) => ({
    ...{ n: i + 1, source, at: '', by: '', role: 'student', way: 'card', previous: '', hash: '' },
    what: { kind },
  })) as unknown as WeekSheet['history'],
});

describe('Weeks that one press handed in', () => {
  it('are those of which it is the hand-in, whatever became of them, and no others', () => {
    const subject = handInSubject('press:1');
    expect(isHandedInBy(sheet(['m', 'added'], ['press:1', 'submitted']), subject)).to.equal(true);
    expect(isHandedInBy(sheet(['press:1', 'submitted'], ['press:2', 'withdrawn']), subject)).to.equal(true);
    expect(isHandedInBy(sheet(['press:2', 'submitted']), subject)).to.equal(false);
    expect(isHandedInBy(sheet(['press:1', 'added']), subject)).to.equal(false);
  });

  it('have a subject of their own among cards', () => {
    expect(isHandInSubject(handInSubject('press:1'))).to.equal(true);
    for (const other of ['sanne-de-brug:2026-W47', 'sick:sanne:1', 'make-up:sanne-de-brug'])
      expect(isHandInSubject(other), other).to.equal(false);
  });
});
