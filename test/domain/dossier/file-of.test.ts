import { expect } from 'chai';
import { besideOf, fileOf, type FileDocuments } from '../../../src/domain/dossier/file-of.js';
import { afterEvent, emptyGoals, goalIdOf, type Goals, type GoalsEvent } from '../../../src/domain/goals/goals.js';
import { applied } from '../../../src/domain/evidence/evidence.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import type { FileFacts } from '../../../src/domain/dossier/file-facts.js';
import type { School } from '../../../src/domain/school/school.js';
import { USUAL_TALK_SETTINGS } from '../../../src/domain/school/talk-settings.js';
import { afterTalksEvent, noTalks, type TalkId, type Talks, type TalksEvent } from '../../../src/domain/talks/talks.js';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { leaveDaysOf } from '../../../src/domain/leave/leave.js';
import type { WeekState, WeekSummary } from '../../../src/domain/weeks/week-sheet.js';
import { sheetIdOf } from '../../../src/domain/weeks/week-sheet.js';
import { at, hours } from '../../support/files-of-sanne.js';
import { judgedSo } from '../../support/judging.js';
import { empty, handIn, idOf, judge } from '../../support/papers.js';
import type { Papers } from '../../../src/domain/dossier/papers.js';
import { FIRST_CONTACT, karel, placementOfSanne, sanne, school } from '../../support/people.js';

const week = (name: string, state: WeekState, changes: Partial<WeekSummary> = {}): WeekSummary => {
  const placementId = placementOfSanne().id;
  return {
    ...{ id: sheetIdOf(placementId, name as Week), placementId, week: name as Week, state, version: 1 },
    ...{ minutesPerDay: [0, 0, 0, 420, 360, 0, 0], makeUpMinutes: 0, submittedAt: null },
    ...changes,
  };
};
const documents = (changes: Partial<FileDocuments> = {}): FileDocuments => ({
  ...{
    placements: [placementOfSanne()],
    summaries: [],
    goals: [],
    papers: [],
    talks: [],
    judgements: [],
    school: school(),
    daysOff: null,
  },
  today: at('2026-11-25'),
  ...changes,
});
const at2 = (id: string, changes: Partial<Placement> = {}): Placement =>
  placementOfSanne({ id: id as PlacementId, ...changes });

describe('the file that documents come to', () => {
  it('its hours: signed, waiting and written apart; and since when something waits', () => {
    const summaries = [
      week('2026-W45', 'approved'),
      week('2026-W46', 'submitted', { submittedAt: '2026-11-15T18:05:00.000Z' }),
      week('2026-W47', 'returned'),
      week('2026-W48', 'draft'),
    ];
    const { hours: of } = fileOf(placementOfSanne(), documents({ summaries }));
    expect(of).to.include({ signed: hours(13), submitted: hours(13), written: hours(26), toMake: hours(460) });
    expect(of).to.include({ unsignedSince: '2026-11-15', toHandInSince: '2026-11-22' });
    const early = documents({ summaries, today: at('2026-11-22') });
    expect(fileOf(placementOfSanne(), early).hours.toHandInSince).to.equal(null);
  });

  describe('a week in which nothing was written', () => {
    const none = { leaveDays: leaveDaysOf([]), sickDays: new Set<Day>(), notWorked: new Set<Day>() };
    const period = { from: at('2026-11-02'), until: at('2026-11-29') };
    const left = (changes: Partial<FileDocuments>, one = placementOfSanne({ period })): FileFacts['hours'] =>
      fileOf(one, documents({ placements: [one], daysOff: none, ...changes })).hours;

    it('is to be handed in once it is over', () => {
      expect(left({ today: at('2026-11-08') })).to.include({ toHandIn: 0, toHandInSince: null });
      expect(left({ today: at('2026-11-09') })).to.include({ toHandIn: 1, toHandInSince: '2026-11-08' });
      expect(left({})).to.include({ toHandIn: 3, toHandInSince: '2026-11-08' });
      const untilFriday = placementOfSanne({ period: { ...period, until: at('2026-11-27') } });
      const summaries = [week('2026-W48', 'draft')];
      expect(left({ summaries, today: at('2026-11-27') }, untilFriday).toHandIn).to.equal(3);
      expect(left({ summaries, today: at('2026-11-28') }, untilFriday).toHandIn).to.equal(4);
    });
    it('is not where all its days were off, and not where days off are of no consequence', () => {
      const sickDays = new Set([...['2026-11-05', '2026-11-06'].map(at)]);
      expect(left({ daysOff: { ...none, sickDays } })).to.include({ toHandIn: 2, toHandInSince: '2026-11-15' });
      expect(left({ daysOff: null })).to.include({ toHandIn: 0, toHandInSince: null });
    });
    it('of what ended early is asked for until two weeks after the last day, one with hours also later', () => {
      const ended = placementOfSanne({ period, ended: { planned: at('2027-07-04'), carriesOver: true } });
      const summaries = [week('2026-W48', 'draft')];
      expect(left({ summaries, today: at('2026-12-13') }, ended).toHandIn).to.equal(4);
      expect(left({ summaries, today: at('2026-12-14') }, ended).toHandIn).to.equal(1);
      expect(left({ today: at('2026-12-14') }).toHandIn).to.equal(4);
    });
  });

  it('hours without a POK count for nothing, and lie open all the same', () => {
    const one = placementOfSanne({ pok: null });
    const summaries = [week('2026-W46', 'submitted', { submittedAt: '2026-11-15T18:05:00.000Z' })];
    const { hours: of } = fileOf(one, documents({ placements: [one], summaries }));
    expect(of).to.include({ submitted: 0, notCounting: hours(13), unsigned: 1 });
  });

  it('its goals: those that were sent or agreed to, and on which day', () => {
    const [one, other, third, fourth] = ['a', 'b', 'c', 'd'].map((name) => goalIdOf(placementOfSanne().id, name));
    const said = { goal: 'mixen', criterion: 'x', about: ['B1-K1-W6'], by: null };
    const happened: [string, GoalsEvent][] = [
      ['2026-09-10', { kind: 'written', goal: one!, said }],
      ['2026-09-10', { kind: 'written', goal: other!, said }],
      ['2026-09-10', { kind: 'written', goal: third!, said }],
      ['2026-09-10', { kind: 'written', goal: fourth!, said }],
      ['2026-09-11', { kind: 'sent', goals: [one!, other!].map((goal) => ({ goal, revision: 1 })) }],
      ['2026-09-12', { kind: 'approved', goals: [{ goal: one!, revision: 2 }] }],
      ['2026-12-10', { kind: 'judged', goals: [{ goal: one!, outcome: 'reached' }] }],
    ];
    const goals = happened.reduce<Goals>((now, [day, what], i) => {
      const act = {
        at: `${day}T10:00:00.000Z`,
        by: sanne().id,
        role: 'student',
        way: 'card',
        source: `m${i}`,
      } as const;
      const event = { ...act, what };
      return applied({ next: afterEvent(now, event), event, notices: [] });
    }, emptyGoals(placementOfSanne().id));
    expect(fileOf(placementOfSanne(), documents({ goals: [goals] })).goals).to.deep.equal({
      ...{ sent: 2, approved: 1, lastSent: '2026-09-11', lastApproved: '2026-09-12', judgedOn: ['2026-12-10'] },
    });
    expect(fileOf(placementOfSanne(), documents()).goals).to.deep.equal({
      ...{ sent: 0, approved: 0, lastSent: null, lastApproved: null, judgedOn: [] },
    });
  });

  it('its papers: those that hold, of the kinds that are asked for, and what was said of them', () => {
    const all = [
      ['a', 'assignment', 'one'],
      ['b', 'assignment', 'two'],
      ['c', 'reflection-report', 'x'],
      ['d', 'reflection-report', 'x'],
      ['e', 'other', 'x'],
      ['f', null, 'x'],
    ] as const;
    const handedIn = all.reduce((papers, [source, of, name]) => handIn(papers, source, of, { name }), empty);
    const judged = judge(handedIn, 'teacher', { paper: idOf('b'), outcome: 'not-yet', remark: 'x' });
    const of = (papers: Papers): string[] =>
      fileOf(placementOfSanne(), documents({ papers: [papers] })).papers.map(
        (one) => `${one.kind} ${one.judged ?? '-'}`,
      );
    expect(of(handedIn)).to.deep.equal(['assignment -', 'assignment -', 'reflection-report -']);
    expect(of(judged)).to.deep.equal(['assignment -', 'assignment insufficient', 'reflection-report -']);
  });

  it('its judgement and what was recorded after it', () => {
    const judged = { ...judgedSo(), completed: { by: karel().id, at: '2027-06-30T22:30:00.000Z' } };
    const file = fileOf(placementOfSanne(), documents({ judgements: [judged] }));
    expect(file.judgement).to.deep.equal({ result: 'sufficient', discussedOn: '2027-06-24', attitude: null });
    // By the wall: past midnight in Amsterdam.
    expect(file).to.include({ completeOn: '2027-07-01', markedOn: null });
    expect(fileOf(placementOfSanne(), documents())).to.include({ judgement: null, completeOn: null });
  });

  it('an early ending and the hours that it carries over', () => {
    const ended = { ended: { planned: at('2027-07-04'), carriesOver: true } };
    const first = at2('sanne-de-brug', { period: { from: at('2026-09-07'), until: at('2026-12-18') }, ...ended });
    const next = at2('next', { period: { from: at('2027-01-11'), until: at('2027-07-04') } });
    const all = documents({ placements: [first, next], summaries: [week('2026-W45', 'approved')] });
    expect(fileOf(first, all).ended).to.deep.equal({ carriesOver: true, until: '2026-12-18' });
    expect(fileOf(first, { ...all, today: at('2026-12-18') }).ended?.until).to.equal('2026-12-18');
    expect(fileOf(first, { ...all, today: at('2026-12-19') }).ended?.until).to.equal(null);
    expect(fileOf(next, all)).to.deep.include({ ended: null });
    expect(fileOf(next, all).hours.carriedOver).to.equal(hours(13));
  });

  it('of two addresses of one year the second began later, or has the fewer hours', () => {
    const here = at2('a');
    const later = at2('b', { period: { from: at('2026-10-01'), until: at('2027-07-04') } });
    const isSecond = (one: Placement, ...all: Placement[]): boolean =>
      fileOf(one, documents({ placements: all })).isSecond;
    expect(isSecond(later, here, later)).to.equal(true);
    expect(isSecond(here, here, later)).to.equal(false);
    const fewer = at2('0', { minutesToMake: hours(160) });
    expect(isSecond(fewer, here, fewer)).to.equal(true);
    expect(isSecond(here, here, fewer)).to.equal(false);
    expect(isSecond(at2('c'), here, at2('c'))).to.equal(true);
  });

  it('beside one are those of the same year that run at the same time', () => {
    const here = at2('a');
    const beside = (changes: Partial<Placement>): number => besideOf(here, [here, at2('b', changes)]).length;
    expect(beside({})).to.equal(1);
    expect(beside({ period: { from: at('2027-07-04'), until: at('2027-07-09') } })).to.equal(1);
    expect(beside({ period: { from: at('2027-07-05'), until: at('2027-07-09') } })).to.equal(0);
    expect(beside({ period: { from: at('2026-08-01'), until: at('2026-09-06') } })).to.equal(0);
    expect(beside({ year: 3 })).to.equal(0);
    expect(beside({ schoolYear: '2027-2028' })).to.equal(0);
  });

  it('knows of a place in a next school year', () => {
    const next = at2('next', { schoolYear: '2027-2028', year: 3 });
    const has = (...placements: Placement[]): boolean =>
      fileOf(placementOfSanne(), documents({ placements })).hasNextPlace;
    expect(has(placementOfSanne(), next)).to.equal(true);
    expect(has(placementOfSanne())).to.equal(false);
  });

  it('its talks: planned, prepared, held; what is not needed here is held elsewhere', () => {
    const act = (i: number) =>
      ({ at: '2026-11-26T10:00:00.000Z', by: sanne().id, role: 'student', way: 'card', source: `t${i}` }) as const;
    const lived = (...events: TalksEvent[]): Talks =>
      events.reduce<Talks>((now, what, i) => {
        const event = { ...act(i), what };
        return applied<Talks, TalksEvent>({ next: afterTalksEvent(now, event), event, notices: [] });
      }, noTalks(placementOfSanne().id));
    const halfway = 'halfway-1' as TalkId;
    const at10 = { day: at('2026-12-10'), time: '10:00' as ClockTime, place: '' };
    const form = { kind: 'form', talk: halfway, side: 'student', form: 1, answers: {} } as const;
    const of = (...events: TalksEvent[]): FileFacts =>
      fileOf(placementOfSanne(), documents({ talks: [lived(...events)] }));
    const planned = of({ kind: 'planned', talk: halfway, at: at10 }, { ...form, isSent: true });
    expect(planned.talks[2]).to.deep.include({
      kind: 'halfway',
      id: halfway,
      planned: '2026-12-10',
      held: null,
      forms: ['student'],
    });
    expect(of({ ...form, isSent: false }).talks[2]?.forms).to.deep.equal([]);
    const held = of({ kind: 'held', talk: halfway, on: at('2026-12-11') });
    expect(held.talks[2]).to.deep.include({ planned: null, held: '2026-12-11' });
    expect(of({ kind: 'waived', talk: halfway })).to.deep.include({ only: 'final' });
    expect(of({ kind: 'waived', talk: halfway }).talks.map(({ kind }) => kind)).to.deep.equal([
      ...['first-contact', 'call', 'final'],
    ]);
    expect(of({ kind: 'waived', talk: 'final-1' as TalkId }).only).to.equal('halfway');
    expect(planned.only).to.equal(null);
  });

  it('who plans them is the school’s', () => {
    const planner = (talks: Partial<School>): string =>
      fileOf(placementOfSanne(), documents({ school: school(talks) })).planner;
    expect(planner({})).to.equal('student');
    expect(planner({ talks: { ...USUAL_TALK_SETTINGS, planner: 'teacher' } })).to.equal('teacher');
  });

  it('its talks are those of the plan, each with the day on which one of its kind was held', () => {
    const held = at2('sanne-de-brug', { held: [FIRST_CONTACT, { kind: 'call', on: at('2026-10-08') }] });
    const of = (one: Placement): string[] =>
      fileOf(one, documents()).talks.map(({ kind, held: on }) => `${kind} ${on ?? '-'}`);
    expect(of(held)).to.deep.equal(['first-contact 2026-09-09', 'call 2026-10-08', 'halfway -', 'final -']);
    expect(of(placementOfSanne({ held: [] }))).to.deep.equal(['first-contact -', 'call -', 'halfway -', 'final -']);
  });
});
