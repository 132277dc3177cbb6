import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { USUAL_TALK_SETTINGS } from '../../../src/domain/school/talk-settings.js';
import type { TalkKind } from '../../../src/domain/talks/talks.js';
import { isAskedAnew, isTalkedAround, twoWeeklyDays } from '../../../src/domain/talks/two-weekly.js';
import { school } from '../../support/people.js';

const period = { from: '2026-09-07' as Day, until: '2026-11-02' as Day };
const asking = school({ talks: { ...USUAL_TALK_SETTINGS, asksTwoWeekly: true } });
const day = '2026-09-21' as Day;

describe('Whether student and praktijkopleider have talked is asked', () => {
  it('every other week of a placement, on a working day, from the second week until its last day', () => {
    expect(twoWeeklyDays({ period }, asking)).to.deep.equal(['2026-09-21', '2026-10-05', '2026-10-19', '2026-11-02']);
    const shorter = { period: { ...period, until: '2026-11-01' as Day } };
    expect(twoWeeklyDays(shorter, asking)).to.deep.equal(['2026-09-21', '2026-10-05', '2026-10-19']);
  });

  it('after a holiday, and once where two of its days lie in it', () => {
    const holidays = [{ name: 'lang', from: '2026-09-21' as Day, until: '2026-10-11' as Day }];
    expect(twoWeeklyDays({ period }, { ...asking, holidays })).to.deep.equal([
      ...['2026-10-12', '2026-10-19', '2026-11-02'],
    ]);
  });

  it('only where the school wants it', () => {
    expect(twoWeeklyDays({ period }, school())).to.deep.equal([]);
  });

  it('unless they were in a talk in the two weeks before it, or since', () => {
    const talked = (kind: TalkKind, heldOn: string | null): boolean =>
      isTalkedAround(day, [{ kind, heldOn: heldOn as Day | null }]);
    expect(talked('two-weekly', '2026-09-08')).to.equal(true);
    expect(talked('two-weekly', '2026-09-07')).to.equal(false);
    expect(talked('two-weekly', '2026-09-22')).to.equal(true);
    expect(talked('two-weekly', null)).to.equal(false);
    expect(talked('trainer-talk', '2026-09-10')).to.equal(true);
    expect(talked('final', '2026-09-10')).to.equal(true);
    expect(talked('call', '2026-09-10')).to.equal(false);
  });

  it('no more of that day once it is asked anew', () => {
    expect(isAskedAnew(day, '2026-10-04' as Day)).to.equal(false);
    expect(isAskedAnew(day, '2026-10-05' as Day)).to.equal(true);
  });
});
