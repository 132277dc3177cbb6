import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { talkOf, type SaidInTalk, type TalkId, type Talks } from '../../../src/domain/talks/talks.js';
import { decideFillForm, decideReportTalk, type FormSaid } from '../../../src/domain/talks/write-talk.js';
import { after, changeIn, outcome } from '../../support/deciding.js';
import { els, karel, sanne } from '../../support/people.js';
import { by, empty, fill, HALFWAY, hold, placement, plan } from '../../support/talks.js';

const said: FormSaid = {
  ...{ talk: HALFWAY, side: 'student', revision: 0, form: 1, answers: { work: 'goed ', goals: '' }, isSent: false },
};
const tried = (talks: Talks, more: Partial<FormSaid> = {}): string =>
  outcome(decideFillForm(talks, { ...said, ...more }, by()));

describe('The form before a talk', () => {
  it('is kept and sent, each side its own', () => {
    const kept = fill(plan(empty), 'student', false);
    expect(talkOf(kept, HALFWAY)?.forms.student).to.include({ isSent: false, revision: 1, form: 1 });
    expect(talkOf(kept, HALFWAY)?.forms.trainer).to.equal(null);
    expect(talkOf(fill(kept, 'student', true), HALFWAY)?.forms.student).to.include({ isSent: true, revision: 2 });
  });

  it('says something, and of an old form nothing is taken', () => {
    expect(tried(empty)).to.equal('change');
    expect(tried(empty, { answers: { work: ' ' } })).to.equal('empty');
    expect(tried(empty, { revision: 1 })).to.equal('changed-since');
  });

  it('that was sent stays sent, and can be changed until the talk is over', () => {
    const sent = fill(empty, 'student', true);
    const event = changeIn(decideFillForm(sent, { ...said, revision: 1 }, by())).event.what;
    expect(event).to.include({ isSent: true });
    expect(tried(hold(sent), { revision: 1 })).to.equal('over');
    // What was not in yet can come in afterwards.
    expect(tried(hold(empty), { isSent: true })).to.equal('change');
  });

  it('is for as long as the placement goes on', () => {
    const at = (more: object): string =>
      outcome(decideFillForm(empty, said, by(sanne(), { placement: { ...placement, ...more } })));
    expect(at({})).to.equal('change');
    expect(at({ ended: { planned: '2027-06-30', carriesOver: false } })).to.equal('asks-no-more');
    expect(at({ closed: '2026-11-25' })).to.equal('asks-no-more');
  });

  it('tells nobody what it says', () => {
    const { notices } = changeIn(decideFillForm(plan(empty), { ...said, isSent: true }, by()));
    expect(notices.map(({ about }) => about.kind)).to.deep.equal(['refresh', 'refresh']);
  });
});

describe('The report of a talk', () => {
  const words: SaidInTalk = { points: 'gaat goed', agreements: '', newGoals: '', advice: '', judged: [] };
  const report = (more: object = {}, talks: Talks = empty) =>
    decideReportTalk(talks, { talk: HALFWAY, revision: 0, on: '2026-11-24' as Day, said: words, ...more }, by(els()));

  it('makes the talk held, and is told to the others in it', () => {
    expect(talkOf(after(report()), HALFWAY)).to.include({ state: 'held', heldOn: '2026-11-24' });
    const told = changeIn(report()).notices.filter(({ about }) => about.kind === 'talk');
    expect(told.map(({ to }) => to)).to.deep.equal([sanne().id, karel().id]);
  });

  it('needs a day that has come, and points or agreements', () => {
    expect(outcome(report({ talk: 'halfway-9' as TalkId }))).to.equal('no-such-talk');
    expect(outcome(report({ on: null }))).to.equal('no-day');
    expect(outcome(report({ on: '2026-11-25' }))).to.equal('change');
    expect(outcome(report({ on: '2026-11-26' }))).to.equal('future');
    expect(outcome(report({ on: '2026-09-06' }))).to.equal('before-placement');
    expect(outcome(report({ said: { ...words, points: ' ', advice: 'x' } }))).to.equal('empty');
    expect(outcome(report({ said: { ...words, points: '', agreements: 'x' } }))).to.equal('change');
  });

  it('is changed as it was read, and not over a newer one', () => {
    const first = after(report());
    expect(outcome(report({}, first))).to.equal('changed-since');
    expect(talkOf(after(report({ revision: 1 }, first)), HALFWAY)?.report?.revision).to.equal(2);
  });
});
