import { expect } from 'chai';
import { newRhythm, TO_PLAN } from '../../../src/domain/reminders/rhythm.js';
import { sanne } from '../../support/people.js';

describe('The rhythm of somebody new', () => {
  const rhythm = newRhythm(sanne().id, sanne().schoolId, 'student');

  it('follows the school in everything, with nothing switched off', () => {
    expect(rhythm).to.deep.include({ off: [], days: null, at: null, quiet: null });
  });

  it('is to be planned at once, and has missed nothing: nothing was ever looked at', () => {
    expect(rhythm).to.deep.include({ nextAt: TO_PLAN, lookedAt: null, asked: null, ignored: 0, version: 0 });
  });
});
