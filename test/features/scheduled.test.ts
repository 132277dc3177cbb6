import { expect } from 'chai';
import { SCHEDULED } from '../../src/features/scheduled.js';
import { occurrencesBetween } from '../../src/local/on-the-way.js';

describe('What is scheduled', () => {
  it('more than once in two hours says when there is something to do, so that months of the clock go by in minutes', () => {
    const [from, until] = [new Date('2026-11-25T09:59:00Z'), new Date('2026-11-25T12:01:00Z')];
    const often = SCHEDULED.filter((job) => occurrencesBetween([job], from, until).length > 1);
    expect(often.filter((job) => !('next' in job)).map(({ name }) => name)).to.deep.equal([]);
    expect(often.map(({ name }) => name)).to.include('sweep-outboxes');
  });
});
