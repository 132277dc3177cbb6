import { expect } from 'chai';
import type { Owner } from '../../../src/domain/dossier/completion.js';
import { at, hours, type FileChanges } from '../../support/files-of-sanne.js';
import { fresh, stepsAt } from '../../support/fresh-files.js';

/** "1.4 final", in order, of one of them. */
const plan = (year: 1 | 2 | 3, of: Owner, changes: FileChanges = {}): string[] =>
  stepsAt(fresh(year, changes), '2026-08-01')
    .filter((step) => step.of === of)
    .map(({ when, kind }) => (when === 'before' ? `before ${kind}` : `${year}.${when} ${kind}`));

describe('which steps a file has', () => {
  describe('year 1', () => {
    it('the student', () => {
      expect(plan(1, 'student')).to.deep.equal([
        ...['before pok', 'before employment', 'before goals', 'before work-agreements', '1.4 plan-final'],
        ...[
          '1.4 form-final',
          '1.4 judge-goals',
          '1.4 sheet',
          '1.4 next-place',
          '1.4 reflection-report',
          '1.4 last-check',
        ],
      ]);
    });
    it('the praktijkopleider', () => {
      expect(plan(1, 'trainer')).to.deep.equal([
        ...['before agree-goals', 'before agree-work', '1.4 form-final', '1.4 sign'],
      ]);
    });
    it('the BPV-docent', () => {
      expect(plan(1, 'teacher')).to.deep.equal(['before first-contact', '1.3 call', '1.4 final', '1.4 judgement']);
    });
    it("the SLB'er", () => {
      expect(plan(1, 'coach')).to.deep.equal(['1.4 complete', '1.4 mark']);
    });
  });

  describe('year 2', () => {
    it('the student', () => {
      expect(plan(2, 'student')).to.deep.equal([
        ...['before pok', 'before employment', 'before goals', 'before work-agreements'],
        ...['2.2 plan-halfway', '2.2 form-halfway', '2.2 judge-goals', '2.3 new-goals', '2.3 next-place'],
        ...[
          '2.4 plan-final',
          '2.4 form-final',
          '2.4 judge-goals',
          '2.4 sheet',
          '2.4 reflection-report',
          '2.4 last-check',
        ],
      ]);
    });
    it('the praktijkopleider', () => {
      expect(plan(2, 'trainer')).to.deep.equal([
        ...[
          'before agree-goals',
          'before agree-work',
          '2.2 form-halfway',
          '2.3 agree-new-goals',
          '2.4 form-final',
          '2.4 sign',
        ],
      ]);
    });
    it('the BPV-docent', () => {
      expect(plan(2, 'teacher')).to.deep.equal([
        ...['before first-contact', '2.1 call', '2.2 halfway', '2.4 final', '2.4 judgement'],
      ]);
    });
    it("the SLB'er", () => {
      expect(plan(2, 'coach')).to.deep.equal(['2.4 complete', '2.4 mark']);
    });
  });

  describe('year 3', () => {
    it('the student', () => {
      expect(plan(3, 'student')).to.deep.equal([
        ...['before pok', 'before employment', 'before goals', 'before work-agreements'],
        ...['3.1 plan-trainer-talk', '3.1 form-trainer-talk', '3.2 new-goals', '3.2 plan-final', '3.2 form-final'],
        ...['3.2 judge-goals', '3.2 sheet', '3.2 reflection-report', '3.2 last-check'],
      ]);
    });
    it('the praktijkopleider, who holds the talk halfway', () => {
      expect(plan(3, 'trainer')).to.deep.equal([
        ...['before agree-goals', 'before agree-work', '3.1 form-trainer-talk', '3.1 trainer-talk'],
        ...['3.2 agree-new-goals', '3.2 form-final', '3.2 sign'],
      ]);
    });
    it('the BPV-docent', () => {
      expect(plan(3, 'teacher')).to.deep.equal(['before first-contact', '3.1 call', '3.2 final', '3.2 judgement']);
    });
  });

  describe('others where they apply', () => {
    it('where the BPV-docent plans the talks, the one of student and praktijkopleider is still the student’s', () => {
      const planner = { planner: 'teacher' } as const;
      expect(plan(3, 'student', planner))
        .to.include('3.1 plan-trainer-talk')
        .and.not.include('3.2 plan-final');
      expect(plan(3, 'teacher', planner))
        .to.include('3.2 plan-final')
        .and.not.include('3.1 plan-trainer-talk');
    });

    it('a second address has its geheimhoudingsverklaring', () => {
      expect(plan(2, 'student', { isSecond: true })).to.include('before confidentiality');
      expect(plan(2, 'student')).to.not.include('before confidentiality');
    });
    it('year 2 with the talks split over two addresses: each has its own', () => {
      const half = plan(2, 'student', { only: 'halfway' });
      expect(half)
        .to.include('2.2 plan-halfway')
        .and.not.include('2.4 plan-final')
        .and.not.include('2.4 reflection-report');
      expect(plan(2, 'teacher', { only: 'halfway' })).to.deep.equal([
        'before first-contact',
        '2.1 call',
        '2.2 halfway',
      ]);
      expect(plan(2, 'teacher', { only: 'final' })).to.deep.equal([
        ...['before first-contact', '2.1 call', '2.4 final', '2.4 judgement'],
      ]);
      expect(plan(2, 'coach', { only: 'halfway' })).to.deep.equal(['2.4 complete']);
    });
    it('kwalificerend asks for assignments', () => {
      expect(plan(2, 'student', { placement: { judgement: 'qualifying' } })).to.include('2.4 assignments');
      expect(plan(2, 'student')).to.not.include('2.4 assignments');
    });
    it('of what ended early only its sheets and its closing are left', () => {
      const ended = fresh(2, {
        ...{ ended: { carriesOver: true, until: null }, hours: { signed: hours(200) } },
        placement: { pok: at('2026-09-07') },
      });
      expect(stepsAt(ended, '2027-07-05').map(({ of, kind }) => `${of} ${kind}`)).to.have.members([
        ...['student sheet', 'trainer sign', 'coach complete'],
      ]);
    });
    it('hours are begun with the first minute of any kind, and a week of them that lies open is due', () => {
      for (const kind of ['signed', 'submitted', 'written', 'notCounting'] as const) {
        const states = stepsAt(fresh(2, { hours: { [kind]: 1 } }), '2026-12-11');
        expect(states.find((one) => one.kind === 'sheet')?.state, kind).to.equal('done');
        expect(states.find((one) => one.kind === 'sign')?.state, kind).to.equal('done');
      }
      const none = stepsAt(fresh(2), '2026-12-11').find((one) => one.kind === 'sheet');
      expect(none?.state).not.to.equal('done');
    });
    it('one goal that was sent, and one that was agreed to, is enough', () => {
      const states = (sent: number, approved: number): string[] =>
        stepsAt(fresh(2, { goals: { sent, approved } }), '2026-09-14')
          .filter(({ kind }) => kind === 'goals' || kind === 'agree-goals')
          .map(({ kind, state }) => `${kind} ${state}`);
      expect(states(1, 0)).to.have.members(['goals done', 'agree-goals due']);
      expect(states(1, 1)).to.have.members(['goals done', 'agree-goals done']);
    });
    it('of what ended early its sheets are done once its last day is over and nothing lies open', () => {
      const states = (until: string | null, toHandIn: number): string[] =>
        stepsAt(
          fresh(2, { ended: { carriesOver: true, until: until === null ? null : at(until) }, hours: { toHandIn } }),
          '2026-12-11',
        ).map(({ kind, state }) => `${kind} ${state}`);
      expect(states(null, 0)).to.have.members(['sheet done', 'sign done', 'complete later']);
      expect(states(null, 1)).to.include('sheet due');
      expect(states('2026-12-18', 0)).to.include.members(['pok late', 'sheet due', 'sign later', 'complete later']);
    });
  });
});
