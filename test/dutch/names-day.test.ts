import { expect } from 'chai';
import { namesDay } from '../../src/dutch/names-day.js';

describe('Whether a text says when', () => {
  it('is so of a day, a date, a week, a part of a day and of what comes again', () => {
    for (const text of ['zaterdag 5 december', '5 december', 'week 49', 'elke zaterdag', 'in de kerstvakantie'])
      expect(namesDay(text), text).to.equal(true);
  });

  it('is not of a number or of words alone', () => {
    for (const text of ['7', 'opbouw licht', '', 'x'.repeat(3_000)]) expect(namesDay(text), text).to.equal(false);
  });
});
