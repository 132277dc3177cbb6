import { expect } from 'chai';
import type { FileFacts } from '../../../src/domain/dossier/file-facts.js';
import { nextStep, type Step } from '../../../src/domain/dossier/steps.js';
import type { Owner } from '../../../src/domain/dossier/completion.js';
import { at, atLichtGeluid, completeFile, heldTalk, hours, paper, talk } from '../../support/files-of-sanne.js';
import { fresh, stepsAt, TALKS } from '../../support/fresh-files.js';

const stateOf = (file: FileFacts, kind: Step['kind'], today: string, of?: Owner): string | undefined =>
  stepsAt(file, today).find((step) => step.kind === kind && (of === undefined || step.of === of))?.state;

describe('the steps of a file', () => {
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
      const since = (day: string): FileFacts =>
        fresh(2, { hours: { written: hours(7), toHandIn: 1, toHandInSince: at(day) } });
      expect(stateOf(since('2026-11-15'), 'sheet', '2026-11-22')).to.equal('due');
      expect(stateOf(since('2026-11-15'), 'sheet', '2026-11-23')).to.equal('late');
      expect(stateOf(begun, 'sheet', '2026-11-23')).to.equal('done');
      expect(stateOf(fresh(2), 'sheet', '2026-11-23')).to.equal('due');
    });

    it('weeks in which nothing was written leave it open, with how many there are', () => {
      const since = fresh(2, { hours: { signed: hours(42), toHandIn: 12, toHandInSince: at('2026-10-18') } });
      const step = stepsAt(since, '2027-01-11').find(({ kind }) => kind === 'sheet');
      expect(step).to.include({ state: 'late', weeks: 12 });
    });

    it('a signature is late a week after the week was handed in', () => {
      const since = fresh(2, { hours: { submitted: hours(7), unsigned: 1, unsignedSince: at('2026-11-15') } });
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

    it('a talk that is planned before its usual weeks is due then', () => {
      const early = fresh(2, { talks: [talk('final', '2027-06-07', '2027-07-02', { planned: at('2027-05-10') })] });
      expect(stepsAt(early, '2027-05-09').find(({ kind }) => kind === 'final')).to.include({
        ...{ state: 'later', from: '2027-05-10', until: '2027-05-10' },
      });
      expect(stateOf(early, 'final', '2027-05-10')).to.equal('due');
      expect(stateOf(early, 'final', '2027-05-11')).to.equal('late');
      expect(stateOf(early, 'judge-goals', '2027-05-10')).to.equal('due');
    });

    it('a paper that was judged not voldoende yet is to be handed in anew', () => {
      const judgedAs = (judged: 'sufficient' | 'insufficient' | null): FileFacts =>
        completeFile({ papers: [paper('reflection-report', judged)], isSecond: false });
      expect(stateOf(judgedAs(null), 'reflection-report', '2027-06-20')).to.equal('done');
      expect(stateOf(judgedAs('sufficient'), 'reflection-report', '2027-06-20')).to.equal('done');
      expect(stateOf(judgedAs('insufficient'), 'reflection-report', '2027-06-20')).to.equal('due');
      expect(stateOf(judgedAs('insufficient'), 'last-check', '2027-06-20')).to.equal('due');
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
      const found = nextStep(stepsAt(file, today), of);
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
    expect(stateOf(atLichtGeluid({ papers: [] }), 'confidentiality', '2026-09-08')).to.equal('late');
    expect(stateOf(atLichtGeluid({ papers: [paper('confidentiality')] }), 'confidentiality', '2026-09-08')).to.equal(
      'done',
    );
  });
});
