import { expect } from 'chai';
import { createSendingHealth } from '../../src/delivery/sending-health.js';
import { createMemoryClock } from '../support/memory-ports.js';

describe('Sending is refused', () => {
  const START = '2026-11-25T13:00:00.000Z';
  const failing = (...places: string[]) => {
    const clock = createMemoryClock(START);
    const health = createSendingHealth(clock);
    for (const place of places) health.failed(place);
    return { clock, health };
  };

  it('where three places fail, and not where two do, however often', () => {
    expect(failing('a', 'b', 'c').health.isRefused()).to.equal(true);
    expect(failing('a', 'b', 'a', 'b', 'b').health.isRefused()).to.equal(false);
    expect(failing().health.isRefused()).to.equal(false);
  });

  it('until something arrives anywhere; then it takes three again', () => {
    const { health } = failing('a', 'b', 'c');
    health.arrived();
    expect(health.isRefused()).to.equal(false);
    health.failed('a');
    health.failed('b');
    expect(health.isRefused()).to.equal(false);
    health.failed('c');
    expect(health.isRefused()).to.equal(true);
  });

  it('for as long as it is tried: a quarter of an hour after the last time nobody knows', () => {
    const { clock, health } = failing('a', 'b', 'c');
    clock.set('2026-11-25T13:15:00.000Z');
    expect(health.isRefused()).to.equal(true);
    clock.set('2026-11-25T13:15:00.001Z');
    expect(health.isRefused()).to.equal(false);
    health.failed('a');
    expect(health.isRefused()).to.equal(true);
  });
});
