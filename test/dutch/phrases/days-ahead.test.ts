import { expect } from 'chai';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import { read } from '../../../src/dutch/read.js';
import { daysAhead, weeksAhead } from '../../../src/dutch/phrases/days-ahead.js';
import { tokensOf } from '../../../src/dutch/tokens.js';
import { requestInWords } from '../phrase-cases.js';

const readAs = (text: string, at = '2026-11-25T14:00'): string => {
  const { request, question } = read(text, { now: parseMoment(at)!, role: 'student' });
  return question ? 'question' : requestInWords(request);
};

describe('So many days or weeks from now', () => {
  it('are counted from "over" on, and not where that is a time or where hours are spread', () => {
    expect(daysAhead(tokensOf('over 3 dagen'), 0)).to.deep.equal({ count: 3, end: 3 });
    expect(weeksAhead(tokensOf('over twee weken'), 0)).to.deep.equal({ count: 2, end: 3 });
    expect(daysAhead(tokensOf('kwart over 3 dagen'), 1)).to.equal(null);
    expect(daysAhead(tokensOf('6 uur over 3 dagen'), 2)).to.equal(null);
    expect(daysAhead(tokensOf('over 61 dagen'), 0)).to.equal(null);
    expect(weeksAhead(tokensOf('over 27 weken'), 0)).to.equal(null);
  });

  it('are never read as the weekday that comes first', () => {
    expect(readAs('vrij over 2 weken vrijdag')).to.equal('leave 2026-12-11 to 2026-12-11');
    expect(readAs('vrij vrijdag over 2 weken')).to.equal('leave 2026-12-11 to 2026-12-11');
    expect(readAs('over twee weken vrijdag 6 uur')).to.equal('question');
    expect(readAs('tussenevaluatie over twee weken woensdag 10:00')).to.equal('talk halfway 2026-12-09 10:00');
  });

  it('are asked about where the week can be counted in two ways', () => {
    expect(readAs('tussenevaluatie over een week vrijdag 10:00', '2026-11-28T12:00')).to.equal('question');
  });
});
