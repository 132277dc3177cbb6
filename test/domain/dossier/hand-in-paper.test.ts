import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { decideHandIn, decideName, decideWithdraw, MOST_PAPERS } from '../../../src/domain/dossier/hand-in-paper.js';
import type { PaperKind, Papers } from '../../../src/domain/dossier/papers.js';
import { after, changeIn, outcome } from '../../support/deciding.js';
import { byStudent, empty, fileOf, handIn, idOf, judge } from '../../support/papers.js';

const onstage = (papers: Papers, of: PaperKind, on: string, source = on) =>
  decideHandIn(papers, { paper: idOf(source), of, content: { as: 'onstage', on: on as Day } }, byStudent(source));
const states = ({ papers }: Papers): string[] => papers.map(({ state }) => state);

describe('Handing a paper in', () => {
  it('tells the praktijkopleider and the BPV-docent, once it is said what it is', () => {
    const content = { as: 'file', ...fileOf() } as const;
    const told = (of: PaperKind | null): string[] =>
      changeIn(decideHandIn(empty, { paper: idOf('a'), of, content }, byStudent('a'))).notices.map(
        ({ to, about: { kind } }) => `${to}: ${kind}`,
      );
    expect(told('assignment')).to.deep.equal([
      ...['sanne: refresh', 'sanne: refresh'],
      ...['karel: paper-for-trainer', 'els: paper-for-teacher'],
    ]);
    expect(told(null)).to.deep.equal(['sanne: refresh', 'sanne: refresh']);
  });

  it('is over once the file is closed, and so is saying what it is and taking it back', () => {
    const closed = (source: string) => {
      const context = byStudent(source);
      return { ...context, placement: { ...context.placement, closed: '2026-11-25' as Day } };
    };
    const content = { as: 'file', ...fileOf() } as const;
    const unnamed = handIn(empty, 'a', null);
    expect(outcome(decideHandIn(empty, { paper: idOf('a'), of: 'report', content }, closed('a')))).to.equal(
      'file-closed',
    );
    expect(outcome(decideName(unnamed, { paper: idOf('a'), of: 'report' }, closed('n')))).to.equal('file-closed');
    expect(outcome(decideWithdraw(unnamed, idOf('a'), closed('w')))).to.equal('file-closed');
  });

  it('elsewhere is of a day that has been', () => {
    expect(outcome(onstage(empty, 'assignment', '2026-11-25'))).to.equal('change');
    expect(outcome(onstage(empty, 'assignment', '2026-11-26'))).to.equal('future');
  });

  it('takes the place of an earlier one of which there is one, and of one of the same name', () => {
    expect(states(handIn(handIn(empty, 'a', 'reflection-report'), 'b', 'reflection-report'))).to.deep.equal([
      ...['replaced', 'current'],
    ]);
    const first = handIn(empty, 'a', 'assignment', { name: 'Lichtplan' });
    expect(states(handIn(first, 'b', 'assignment', { name: 'lichtplan' }))).to.deep.equal(['replaced', 'current']);
    expect(states(handIn(first, 'b', 'assignment', { name: 'geluid' }))).to.deep.equal(['current', 'current']);
    expect(states(handIn(first, 'b', 'other', { name: 'lichtplan' }))).to.deep.equal(['current', 'current']);
    expect(states(handIn(first, 'b', null, { name: 'lichtplan' }))).to.deep.equal(['current', 'current']);
  });

  it('takes that place once a file has its name', () => {
    const both = handIn(handIn(empty, 'a', 'core-tasks'), 'b', null);
    expect(states(after(decideName(both, { paper: idOf('b'), of: 'core-tasks' }, byStudent('n'))))).to.deep.equal([
      ...['replaced', 'current'],
    ]);
  });

  it('of the very same is no second one, unless it is called something else', () => {
    const sha256 = 'c'.repeat(64);
    const content = { as: 'file', ...fileOf({ sha256 }) } as const;
    const once = handIn(empty, 'a', 'assignment', { sha256 });
    const again = (of: PaperKind | null, papers = once): string =>
      outcome(decideHandIn(papers, { paper: idOf('b'), of, content }, byStudent('b')));
    expect([again('assignment'), again(null), again('other')]).to.deep.equal(['known', 'known', 'change']);
    // What was taken back can be handed in again.
    const back = after(decideWithdraw(once, idOf('a'), byStudent('back')));
    expect(again('assignment', back)).to.equal('change');
    const day = after(onstage(empty, 'core-tasks', '2026-11-20'));
    expect(outcome(onstage(day, 'core-tasks', '2026-11-20', 'x'))).to.equal('known');
    expect(outcome(onstage(day, 'core-tasks', '2026-11-21'))).to.equal('change');
  });

  it('is done once by one message', () => {
    expect(outcome(onstage(after(onstage(empty, 'report', '2026-11-20')), 'report', '2026-11-20'))).to.equal('again');
  });

  it('ends where there are too many', () => {
    expect(MOST_PAPERS).to.equal(60);
    const names = Array.from({ length: MOST_PAPERS - 1 }, (_, i) => `n${i}`);
    const almost = names.reduce((papers, name) => handIn(papers, name, 'other', { name }), empty);
    const last = handIn(almost, 'last', 'other', { name: 'last' });
    expect(outcome(onstage(last, 'report', '2026-11-20'))).to.equal('too-many');
  });
});

describe('What a file is', () => {
  it('is said once', () => {
    const named = after(decideName(handIn(empty, 'a', null), { paper: idOf('a'), of: 'report' }, byStudent('n')));
    expect(outcome(decideName(named, { paper: idOf('a'), of: 'report' }, byStudent('n')))).to.equal('again');
    expect(outcome(decideName(named, { paper: idOf('a'), of: 'other' }, byStudent('m')))).to.equal('named-already');
  });

  it('is nothing any more once it was taken back, or was never there', () => {
    const back = after(decideWithdraw(handIn(empty, 'a', null), idOf('a'), byStudent('back')));
    expect(outcome(decideName(back, { paper: idOf('a'), of: 'other' }, byStudent('n')))).to.equal('gone');
    expect(outcome(decideName(empty, { paper: idOf('a'), of: 'other' }, byStudent('n')))).to.equal('gone');
  });
});

describe('Taking a paper back', () => {
  const one = handIn(empty, 'a', 'report');
  it('can be done until somebody has looked', () => {
    expect(outcome(decideWithdraw(one, idOf('a'), byStudent('back')))).to.equal('change');
    const seen = judge(one, 'teacher', { paper: idOf('a'), outcome: 'seen', remark: '' });
    expect(outcome(decideWithdraw(seen, idOf('a'), byStudent('back')))).to.equal('seen');
  });

  it('is done once, and not of what a newer one took the place of', () => {
    const back = after(decideWithdraw(one, idOf('a'), byStudent('back')));
    expect(outcome(decideWithdraw(back, idOf('a'), byStudent('back')))).to.equal('again');
    expect(outcome(decideWithdraw(back, idOf('a'), byStudent('other')))).to.equal('gone');
    const newer = handIn(one, 'b', 'report');
    expect(outcome(decideWithdraw(newer, idOf('a'), byStudent('back')))).to.equal('gone');
  });
});
