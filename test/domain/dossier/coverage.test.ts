import { expect } from 'chai';
import { coverageOf } from '../../../src/domain/dossier/coverage.js';
import type { Goal, WorkAgreements } from '../../../src/domain/goals/goals.js';
import { empty, idOf, saying } from '../../support/goals.js';

const processes = ['W1', 'W2', 'W3', 'W4'].map((code) => ({ code, title: `Titel ${code}` }));
const entries = [
  { minutes: 60, workProcesses: ['W2'] },
  { minutes: 120, workProcesses: ['W2', 'W3'] },
  { minutes: 90 },
  { minutes: 30, workProcesses: ['X9'] },
];
const work = (state: WorkAgreements['state']): WorkAgreements => ({
  ...{ here: ['W2', 'W3'], later: ['W1'], note: '', state, revision: 1, since: '', reason: null },
});
const goal: Goal = {
  ...{ id: idOf('a'), said: saying({ about: ['W1', 'persoonlijk'] }), state: 'approved', revision: 1 },
  ...{ since: '', reason: null, approved: null },
};

describe('Which werkprocessen were covered', () => {
  it('is told by hours, most first; of an entry with several all of it counts for each', () => {
    const { covered, notYet, unnamed } = coverageOf(processes, entries, null);
    expect(covered.map(({ code, minutes }) => [code, minutes])).to.deep.equal([
      ['W2', 180],
      ['W3', 120],
    ]);
    expect(notYet.map(({ code }) => code)).to.deep.equal(['W1', 'W4']);
    expect(unnamed).to.equal(120);
  });

  it('has most first, whatever the order of the list', () => {
    const more = [...entries, { minutes: 300, workProcesses: ['W4'] }];
    expect(coverageOf(processes, more, null).covered.map(({ code }) => code)).to.deep.equal(['W4', 'W2', 'W3']);
  });

  it('names goals that belong to it, and what the praktijkopleider agreed to', () => {
    const { covered, notYet } = coverageOf(processes, entries, { ...empty, goals: [goal], work: work('agreed') });
    expect([...covered, ...notYet].map(({ code, goals, agreed }) => `${code} ${goals} ${agreed}`)).to.deep.equal([
      ...['W2 0 here', 'W3 0 here', 'W1 1 later', 'W4 0 not'],
    ]);
  });

  it('says nothing of what is not agreed to yet', () => {
    const { notYet } = coverageOf(processes, [], { ...empty, work: work('sent') });
    expect(notYet.map(({ agreed }) => agreed)).to.deep.equal([null, null, null, null]);
  });
});
