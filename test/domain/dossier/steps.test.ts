import { expect } from 'chai';
import type { FileFacts } from '../../../src/domain/dossier/file-facts.js';
import { periodsOfFile } from '../../../src/domain/dossier/periods-of-file.js';
import { nextStep, stepsOf, type Step } from '../../../src/domain/dossier/steps.js';
import type { Owner } from '../../../src/domain/dossier/completion.js';
import { USUAL_FILE_TERMS } from '../../../src/domain/school/school.js';
import { demoSchool } from '../../../src/local/demo-school/school.js';
import { schoolYearOf } from '../../../src/local/demo-school/school-year.js';
import {
  at,
  atLichtGeluid,
  completeFile,
  heldTalk,
  hours,
  paper,
  talk,
  type FileChanges,
} from '../../support/files-of-sanne.js';

const demo = demoSchool(schoolYearOf(at('2026-11-25')));
const PERIODS = {
  1: { from: at('2027-02-01'), until: at('2027-07-04') },
  2: { from: at('2026-09-07'), until: at('2027-07-04') },
  3: { from: at('2026-08-24'), until: at('2027-02-07') },
};
const TALKS: Readonly<Record<1 | 2 | 3, FileFacts['talks']>> = {
  1: [
    talk('first-contact', '2027-02-01', '2027-02-12'),
    talk('call', '2027-04-12', '2027-04-16'),
    talk('final', '2027-06-28', '2027-07-02', { remindOn: at('2027-06-14') }),
  ],
  2: [
    talk('first-contact', '2026-09-07', '2026-09-18'),
    talk('call', '2026-10-05', '2026-10-23'),
    talk('halfway', '2026-12-07', '2026-12-11', { remindOn: at('2026-11-23') }),
    talk('final', '2027-06-28', '2027-07-02', { remindOn: at('2027-06-14') }),
  ],
  3: [
    talk('first-contact', '2026-08-24', '2026-09-04'),
    talk('call', '2026-09-07', '2026-09-18'),
    talk('trainer-talk', '2026-11-02', '2026-11-06', { remindOn: at('2026-10-19') }),
    talk('final', '2027-01-25', '2027-01-29', { remindOn: at('2027-01-11') }),
  ],
};

/** Nothing was done yet. */
const fresh = (year: 1 | 2 | 3, changes: FileChanges = {}): FileFacts =>
  completeFile({
    ...{ talks: TALKS[year], papers: [], judgement: null, work: 'none', isEmploymentKnown: false, hasNextPlace: false },
    ...changes,
    placement: { year, period: PERIODS[year], pok: null, ...changes.placement },
    hours: { signed: 0, ...changes.hours },
    goals: { sent: 0, approved: 0, lastSent: null, lastApproved: null, judgedOn: [], ...changes.goals },
  });

function steps(file: FileFacts, today: string, others: readonly FileFacts[] = []): readonly Step[] {
  const { year, period } = file.placement;
  const periods = periodsOfFile({ year, period, schoolYear: '2026-2027' }, demo);
  return stepsOf(file, { periods, today: at(today), others, terms: USUAL_FILE_TERMS });
}

/** "1.4 final", in order, of one of them. */
const plan = (year: 1 | 2 | 3, of: Owner, changes: FileChanges = {}): string[] =>
  steps(fresh(year, changes), '2026-08-01')
    .filter((step) => step.of === of)
    .map(({ when, kind }) => (when === 'before' ? `before ${kind}` : `${year}.${when} ${kind}`));

const stateOf = (file: FileFacts, kind: Step['kind'], today: string, of?: Owner): string | undefined =>
  steps(file, today).find((step) => step.kind === kind && (of === undefined || step.of === of))?.state;

describe('the steps of a file', () => {
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
    it('a second address has its geheimhoudingsverklaring', () => {
      expect(plan(2, 'student', { isSecond: true })).to.include('before secrecy');
      expect(plan(2, 'student')).to.not.include('before secrecy');
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
      const ended = fresh(2, { ended: { carriesOver: true }, hours: { signed: hours(200) } });
      expect(steps(ended, '2027-07-05').map(({ of, kind }) => `${of} ${kind}`)).to.have.members([
        ...['student sheet', 'trainer sign', 'coach complete'],
      ]);
    });
  });

  describe('how they stand', () => {
    const begun = fresh(2, { placement: { pok: at('2026-09-07') }, hours: { signed: hours(139) } });

    it('what belongs to the start is due two weeks before it, and late two weeks after', () => {
      const goals = (today: string): string | undefined => stateOf(fresh(2), 'goals', today);
      expect(goals('2026-08-23')).to.equal('later');
      expect(goals('2026-08-24')).to.equal('due');
      expect(goals('2026-09-21')).to.equal('due');
      expect(goals('2026-09-22')).to.equal('late');
    });

    it('the POK has to be in on the first day', () => {
      expect(stateOf(fresh(2), 'pok', '2026-09-07')).to.equal('due');
      expect(stateOf(fresh(2), 'pok', '2026-09-08')).to.equal('late');
      expect(stateOf(begun, 'pok', '2026-09-08')).to.equal('done');
    });

    it('there is nothing to agree to before it was sent', () => {
      expect(stateOf(fresh(2), 'agree-goals', '2026-10-01')).to.equal('later');
      expect(stateOf(fresh(2, { goals: { sent: 2 } }), 'agree-goals', '2026-10-01')).to.equal('late');
      expect(stateOf(fresh(2, { goals: { sent: 2, approved: 2 } }), 'agree-goals', '2026-10-01')).to.equal('done');
      expect(stateOf(fresh(2), 'agree-work', '2026-10-01')).to.equal('later');
      expect(stateOf(fresh(2, { work: 'sent' }), 'agree-work', '2026-10-01')).to.equal('late');
      expect(stateOf(fresh(2, { work: 'returned' }), 'work-agreements', '2026-10-01')).to.equal('late');
    });

    it('a sheet is late when a week is not handed in a week after it was over', () => {
      const since = (day: string): FileFacts => fresh(2, { hours: { written: hours(7), toHandInSince: at(day) } });
      expect(stateOf(since('2026-11-15'), 'sheet', '2026-11-22')).to.equal('due');
      expect(stateOf(since('2026-11-15'), 'sheet', '2026-11-23')).to.equal('late');
      expect(stateOf(begun, 'sheet', '2026-11-23')).to.equal('done');
      expect(stateOf(fresh(2), 'sheet', '2026-11-23')).to.equal('due');
    });

    it('a signature is late a week after the week was handed in', () => {
      const since = fresh(2, { hours: { submitted: hours(7), unsignedSince: at('2026-11-15') } });
      expect(stateOf(since, 'sign', '2026-11-22')).to.equal('due');
      expect(stateOf(since, 'sign', '2026-11-23')).to.equal('late');
      expect(stateOf(fresh(2), 'sign', '2026-11-23')).to.equal('later');
    });

    it('a talk has to be planned from two weeks ahead until it could begin; planned or held it is done', () => {
      expect(stateOf(begun, 'plan-halfway', '2026-11-22')).to.equal('later');
      expect(stateOf(begun, 'plan-halfway', '2026-11-25')).to.equal('due');
      expect(stateOf(begun, 'plan-halfway', '2026-12-08')).to.equal('late');
      const planned = fresh(2, { talks: [talk('halfway', '2026-12-07', '2026-12-11', { planned: at('2026-12-10') })] });
      expect(stateOf(planned, 'plan-halfway', '2026-12-08')).to.equal('done');
      const held = fresh(2, { talks: [heldTalk('halfway', '2026-12-10')] });
      expect(stateOf(held, 'plan-halfway', '2026-12-11')).to.equal('done');
    });

    it('a form is asked for a week ahead of the day that was agreed', () => {
      const planned = (...forms: ('student' | 'trainer')[]): FileFacts =>
        fresh(2, { talks: [talk('halfway', '2026-12-07', '2026-12-11', { planned: at('2026-12-10'), forms })] });
      expect(stateOf(planned(), 'form-halfway', '2026-12-02', 'student')).to.equal('later');
      expect(stateOf(planned(), 'form-halfway', '2026-12-03', 'student')).to.equal('due');
      expect(stateOf(planned(), 'form-halfway', '2026-12-11', 'student')).to.equal('late');
      expect(stateOf(planned('trainer'), 'form-halfway', '2026-12-03', 'student')).to.equal('due');
      expect(stateOf(planned('trainer'), 'form-halfway', '2026-12-03', 'trainer')).to.equal('done');
    });

    it('a talk that was not held stays until it is', () => {
      const planned = fresh(2, { talks: [talk('halfway', '2026-12-07', '2026-12-11', { planned: at('2026-12-10') })] });
      expect(stateOf(planned, 'halfway', '2026-12-10')).to.equal('due');
      expect(stateOf(planned, 'halfway', '2027-03-01')).to.equal('late');
      expect(stateOf(fresh(2, { talks: [heldTalk('halfway', '2026-12-10')] }), 'halfway', '2027-03-01')).to.equal(
        'done',
      );
    });

    it('new goals in period 3 are those that were sent since the halfway talk', () => {
      const after = (lastSent: string | null, lastApproved: string | null): FileFacts =>
        fresh(2, {
          talks: [heldTalk('halfway', '2026-12-10')],
          goals: {
            sent: 2,
            approved: 2,
            lastSent: lastSent ? at(lastSent) : null,
            lastApproved: lastApproved ? at(lastApproved) : null,
          },
        });
      expect(stateOf(after('2026-12-09', '2026-12-09'), 'new-goals', '2027-02-10')).to.equal('due');
      expect(stateOf(after('2026-12-09', '2026-12-09'), 'agree-new-goals', '2027-02-10')).to.equal('later');
      expect(stateOf(after('2026-12-10', '2026-12-09'), 'new-goals', '2027-02-10')).to.equal('done');
      expect(stateOf(after('2026-12-10', '2026-12-09'), 'agree-new-goals', '2027-02-10')).to.equal('due');
      expect(stateOf(after('2026-12-10', '2026-12-10'), 'agree-new-goals', '2027-02-10')).to.equal('done');
    });

    it('the judgement is due once the final talk was held, and late two weeks after the last day', () => {
      const held = fresh(2, { talks: [heldTalk('final', '2027-06-24')] });
      expect(stateOf(held, 'judgement', '2027-06-23')).to.equal('later');
      expect(stateOf(held, 'judgement', '2027-06-24')).to.equal('due');
      expect(stateOf(held, 'judgement', '2027-07-18')).to.equal('due');
      expect(stateOf(held, 'judgement', '2027-07-19')).to.equal('late');
      expect(stateOf(completeFile(), 'judgement', '2027-07-19')).to.equal('done');
    });

    it("the file is the SLB'er's once nothing is missing, and the mark once it is complete", () => {
      expect(stateOf(completeFile(), 'complete', '2027-07-01')).to.equal('due');
      expect(stateOf(completeFile({ papers: [] }), 'complete', '2027-07-01')).to.equal('later');
      expect(stateOf(completeFile(), 'mark', '2027-07-01')).to.equal('later');
      expect(stateOf(completeFile({ completeOn: at('2027-07-01') }), 'mark', '2027-07-01')).to.equal('due');
    });

    it('an onvoldoende has no complete file, and its mark is entered all the same', () => {
      const judgement = { result: 'insufficient', discussedOn: at('2027-06-24'), attitude: null } as const;
      expect(stateOf(completeFile({ judgement }), 'complete', '2027-07-01')).to.equal(undefined);
      expect(stateOf(completeFile({ judgement }), 'mark', '2027-07-01')).to.equal('due');
    });

    it('the last check is done when nothing is left that is the student’s', () => {
      expect(stateOf(completeFile({ papers: [] }), 'last-check', '2027-06-10')).to.equal('due');
      expect(stateOf(completeFile(), 'last-check', '2027-06-10')).to.equal('done');
      expect(
        stateOf(completeFile({ hours: { signed: hours(459), submitted: hours(1) } }), 'last-check', '2027-06-10'),
      ).to.equal('done');
    });
  });

  describe('the one next step', () => {
    const next = (file: FileFacts, of: Owner, today: string): string | undefined => {
      const found = nextStep(steps(file, today, []), of);
      return found ? `${found.kind} ${found.state}` : undefined;
    };
    const sanne = fresh(2, {
      placement: { pok: at('2026-09-07') },
      ...{ isEmploymentKnown: true, work: 'agreed', hours: { signed: hours(139) } },
      goals: { sent: 2, approved: 2, lastSent: at('2026-09-10'), lastApproved: at('2026-09-11') },
      talks: [heldTalk('call', '2026-10-08'), ...TALKS[2].slice(2)],
    });

    it('Sanne on 25 November plans the tussenevaluatie', () => {
      expect(next(sanne, 'student', '2026-11-25')).to.equal('plan-halfway due');
    });
    it('what is late comes first, the longest late before all', () => {
      expect(next(fresh(2), 'student', '2026-10-01')).to.equal('pok late');
      const noPlan = { ...sanne, work: 'none' } as const;
      expect(next(noPlan, 'student', '2026-11-25')).to.equal('work-agreements late');
    });
    it('where nothing is due, what comes', () => {
      expect(next(sanne, 'student', '2026-11-22')).to.equal('plan-halfway later');
    });
    it('each has their own', () => {
      expect(next(sanne, 'teacher', '2026-12-08')).to.equal('halfway due');
      expect(next(sanne, 'coach', '2026-12-08')).to.equal('complete later');
    });
    it('and where all is done, none', () => {
      const done = completeFile({ completeOn: at('2027-07-01'), markedOn: at('2027-07-02'), isSecond: false });
      expect(next(done, 'student', '2027-07-03')).to.equal(undefined);
      expect(next(done, 'coach', '2027-07-03')).to.equal(undefined);
    });
  });

  it('of a second address its own papers and talks', () => {
    expect(stateOf(atLichtGeluid({ papers: [] }), 'secrecy', '2026-09-08')).to.equal('late');
    expect(stateOf(atLichtGeluid({ papers: [paper('secrecy')] }), 'secrecy', '2026-09-08')).to.equal('done');
  });
});
