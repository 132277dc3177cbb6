import { expect } from 'chai';
import { missingFor } from '../../../src/domain/dossier/completion.js';
import { atLichtGeluid, completeFile, hours } from '../../support/files-of-sanne.js';

const TO_MAKE = hours(460);
const whats = (...asked: Parameters<typeof missingFor>): string[] =>
  missingFor(...asked).map((one) => ('minutes' in one ? `${one.what} ${one.minutes}` : one.what));

describe('What is missing, to the minute', () => {
  it('is one minute that was not written, not handed in or not signed', () => {
    const short = { signed: TO_MAKE - 1 };
    expect(whats(completeFile({ hours: short }))).to.deep.equal(['hours 1']);
    expect(whats(completeFile({ hours: { ...short, written: 1 } }))).to.deep.equal(['hours-to-hand-in 1']);
    expect(whats(completeFile({ hours: { ...short, submitted: 1 } }))).to.deep.equal(['hours-to-sign 1']);
    expect(whats(completeFile({ hours: { signed: TO_MAKE - 3, submitted: 1, written: 1 } }))).to.deep.equal([
      ...['hours 1', 'hours-to-hand-in 1', 'hours-to-sign 1'],
    ]);
  });

  it('is a POK of what ended early with the first minute of any kind', () => {
    const ended = { ended: { carriesOver: true, until: null }, placement: { pok: null } };
    for (const kind of ['signed', 'submitted', 'written', 'notCounting'] as const)
      expect(whats(completeFile({ ...ended, hours: { signed: 0, [kind]: 1 } })), kind).to.deep.equal(['pok']);
    expect(whats(completeFile({ ...ended, hours: { signed: 0 } }))).to.deep.equal([]);
  });

  it('is nothing of itself, and nothing of an address that ended early with weeks that lie open', () => {
    const open = completeFile({ hours: { signed: TO_MAKE - 1 } });
    expect(whats(open, [open])).to.deep.equal(['hours 1']);
    const ended = atLichtGeluid({ ended: { carriesOver: true, until: null }, hours: { toHandIn: 1 } });
    expect(whats(completeFile(), [ended])).to.deep.equal([]);
  });
});
