import { expect } from 'chai';
import { isOptional, OPTIONAL, optionalFor } from '../../../src/domain/reminders/unasked.js';

describe('What is written unasked', () => {
  it('can be switched off where it can wait, and never what is urgent or an answer', () => {
    expect(OPTIONAL.every(isOptional)).to.equal(true);
    for (const kind of ['sick', 'sign-off', 'week-judged', 'leave', 'still-sick', 'refresh'] as const)
      expect(isOptional(kind), kind).to.equal(false);
  });

  it('is for each role its own, and for who has two all of both, each once', () => {
    expect(optionalFor(['student'])).to.deep.equal([
      ...['hours-reminder', 'week-reminder', 'contact-moment', 'goals-missing', 'talk-reminder', 'talk-to-tick'],
      'two-weekly',
    ]);
    expect(optionalFor(['trainer'])).to.deep.equal(['sign-off-reminder', 'goals-waiting', 'talk-reminder', 'digest']);
    expect(optionalFor(['teacher'])).to.deep.equal(['unsigned', 'goals-unanswered', 'talk-to-tick', 'digest']);
    expect(optionalFor(['coach'])).to.deep.equal(['digest']);
    expect(optionalFor(['office'])).to.deep.equal(['digest']);
    expect(optionalFor([])).to.deep.equal([]);
    expect(optionalFor(['teacher', 'coach'])).to.deep.equal(['unsigned', 'goals-unanswered', 'talk-to-tick', 'digest']);
  });
});
