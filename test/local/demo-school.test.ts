import { expect } from 'chai';
import { addDays, type Day } from '../../src/domain/calendar/day.js';
import { brokenAt } from '../../src/domain/evidence/evidence.js';
import { isGoalsSound } from '../../src/domain/goals/goals.js';
import { instantOf, parseMoment, type Moment } from '../../src/domain/calendar/moment.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { allMinutes, progressOf, type Progress } from '../../src/domain/placements/progress.js';
import type { WeekSummary } from '../../src/domain/weeks/week-sheet.js';
import { tell } from '../../src/features/notices/tell.js';
import { layDemoSchool, pastOf } from '../../src/local/demo-school.js';
import { SCHOOL_ID, TENANT_ID } from '../../src/local/demo-school/people.js';
import { schoolYearOf } from '../../src/local/demo-school/school-year.js';
import { openFiles } from '../../src/views/dossier.js';
import { createMemoryPorts, type MemoryPorts } from '../support/memory-ports.js';

const NOW = parseMoment('2026-11-25T14:00')!;

describe('demo school', () => {
  let ports: MemoryPorts;

  beforeEach(async () => {
    ports = createMemoryPorts();
    await lay(NOW);
  });

  it('everybody is known by the object id of the contract, also Fatima, who has no Teams of her own', async () => {
    const people = [];
    for (const digits of ['11', '12', '13', '14', '15', '21', '22', '31', '41', '51']) {
      people.push((await ports.people.byTeams(TENANT_ID, `00000000-0000-4000-8000-0000000000${digits}`))?.name);
    }
    expect(people).to.deep.equal([
      ...['Sanne de Wit', 'Milan Bakker', 'Yara Demir', 'Tijn Vos', 'Noor Hendriks', 'Karel Jansen'],
      ...['Fatima El Amrani', 'Els Meijer', 'Joost Kuipers', 'Anneke Smit'],
    ]);
  });

  it('Sanne has every week up to the one before last signed by Karel, with 13 to 14 hours, 139 in all', async () => {
    const weeks = await weeksOf('sanne');
    expect(weeks.map(({ week }) => week.slice(6)).join(' ')).to.equal('37 38 39 40 41 42 43 44 45 46');
    for (const { state, minutesPerDay } of weeks) {
      expect(state).to.equal('approved');
      expect(minutesPerDay.slice(0, 3).concat(minutesPerDay.slice(5)), 'Thursday and Friday only').to.deep.equal([
        ...[0, 0, 0, 0, 0],
      ]);
      expect(sum(minutesPerDay) / 60).to.be.within(13, 14);
    }
    expect(await progress('sanne')).to.deep.include({ counted: 139 * 60, submitted: 0, written: 0, toMake: 460 * 60 });
    const sheet = await ports.sheets.load('sanne-de-brug:2026-W46' as never);
    expect(sheet?.history.at(-1)).to.deep.include({ by: 'karel', role: 'trainer' });
  });

  it('Milan is far behind and has three weeks handed in and not signed', async () => {
    const waiting = (await weeksOf('milan')).filter(({ state }) => state === 'submitted');
    expect(waiting.map(({ week }) => week.slice(6))).to.deep.equal(['44', '45', '46']);
    const { counted, submitted } = await progress('milan');
    // At 28 planned hours a week some 360 were due by now.
    expect((counted + submitted) / 60).to.be.below(120);
  });

  it('goals were agreed to long ago, but for those of Tijn, who has no work agreements either; nothing is told of it', () => {
    const all = ports.goals.all();
    const inShort = all.map(
      ({ id, goals, work }) => `${id}: ${goals.map(({ state }) => state).join(' ')} ${work?.state}`,
    );
    expect(inShort).to.deep.equal([
      'milan-licht-geluid: approved approved approved agreed',
      'noor-de-brug: approved agreed',
      'noor-licht-geluid: approved agreed',
      'sanne-de-brug: approved approved agreed',
      'tijn-de-brug: sent sent undefined',
    ]);
    expect(all.every(isGoalsSound)).to.equal(true);
    expect(all.flatMap(({ outbox }) => outbox)).to.deep.equal([]);
  });

  it('goals are made as the year goes on, and none before a placement begins', async () => {
    const states = async (day: string): Promise<string[] | undefined> => {
      ports = createMemoryPorts();
      await lay(parseMoment(`${day}T14:00`)!);
      return ports.goals
        .all()
        .find(({ id }) => id === 'sanne-de-brug')
        ?.goals.map(({ state }) => state);
    };
    expect(await states('2026-09-08')).to.equal(undefined);
    expect(await states('2026-09-09')).to.deep.equal(['draft', 'draft']);
    expect(await states('2026-09-12')).to.deep.equal(['sent', 'sent']);
    expect(await states('2026-09-15')).to.deep.equal(['approved', 'approved']);
  });

  it('first contact with every company was there, the call about Sanne too, and no talk of hers is planned', async () => {
    const talks = await ports.talks.ofPlacements((await ports.placements.ofSchool(SCHOOL_ID)).map(({ id }) => id));
    expect(talks.map(({ id, talks: held }) => `${id}: ${held.map(({ kind, state }) => `${kind} ${state}`).join(', ')}`))
      .to.include('sanne-de-brug: first-contact held, call held')
      .and.include('milan-licht-geluid: first-contact held')
      .and.have.length(5);
    expect(talks.flatMap(({ outbox }) => outbox)).to.deep.equal([]);
  });

  it('Sanne, who goes on so, is one hour short on 5 May, and lacks nothing else but report and evaluation', async () => {
    ports = createMemoryPorts();
    const may = parseMoment('2027-05-05T14:00')!;
    await lay(may);
    const placement = (await ports.placements.byId('sanne-de-brug' as PlacementId))!;
    const [file] = await openFiles([placement], may.day, ports);
    expect(file?.missing).to.deep.equal([
      { of: 'student', what: 'hours', minutes: 60 },
      { of: 'student', what: 'reflection-report' },
      { of: 'student', what: 'evaluation', why: 'plan', talk: 'final' },
      { of: 'student', what: 'evaluation', why: 'student-form', talk: 'final' },
      { of: 'trainer', what: 'evaluation', why: 'trainer-form', talk: 'final' },
      { of: 'teacher', what: 'evaluation', why: 'talk', talk: 'final' },
      { of: 'teacher', what: 'evaluation', why: 'judgement', talk: 'final' },
    ]);
    for (const { minutesPerDay } of await weeksOf('sanne')) expect(sum(minutesPerDay) / 60).to.be.within(13, 14);
  });

  it('of Tijn nothing counts, because the POK is not in', async () => {
    const { notCounting, ...progressed } = await progress('tijn');
    expect(allMinutes(progressed)).to.equal(0);
    expect(notCounting / 60).to.be.above(100);
  });

  it('Noor has two placements that add up, Yara one that begins in February', async () => {
    expect(await progress('noor')).to.deep.include({ toMake: 460 * 60 });
    expect((await ports.placements.ofStudent('noor' as PersonId)).map(({ company }) => company.name)).to.deep.equal([
      'Theater De Brug',
      'Licht & Geluid Twente',
    ]);
    const [yara] = await ports.placements.ofStudent('yara' as PersonId);
    expect(yara?.period.from).to.equal('2027-02-01');
    expect(await weeksOf('yara')).to.deep.equal([]);
  });

  it('is laid out once, around the first clock', async () => {
    expect(await lay(parseMoment('2027-03-03T10:00')!)).to.equal(false);
    expect(await weeksOf('sanne')).to.have.length(10);
  });

  it('a start that was cut short is completed by the next', async () => {
    const half = createMemoryPorts();
    const cut = { ...half, schools: { ...half.schools, commit: () => Promise.reject(new Error('cut')) } };
    await layDemoSchool(cut, NOW).catch(() => undefined);
    expect(await layDemoSchool(half, NOW)).to.equal(true);
    expect(await half.schools.byId(SCHOOL_ID)).to.not.equal(null);
  });

  it('tells nobody now what they heard then: of the three open weeks of Milan the teacher once, and Fatima once she is in Teams', async () => {
    ports.clock.set(instantOf(NOW).toISOString());
    const told = async (): Promise<string[]> => {
      const due = ports.notices.all().filter((notice) => notice.due && notice.due <= ports.clock.now());
      const tellings = await Promise.all(due.map((notice) => tell(notice, ports)));
      return due.filter((_, i) => tellings[i]?.kind === 'write').map(({ about, to }) => `${about.kind} to ${to}`);
    };
    // The last of them has lain for seven working days since this morning.
    expect(await told()).to.deep.equal(['unsigned to els']);
    await ports.notices.wake('fatima' as PersonId, ports.clock.now());
    const waits = Array.from({ length: 3 }, () => 'sign-off to fatima');
    expect((await told()).toSorted()).to.deep.equal([...waits, 'unsigned to els']);
  });

  it('keeps the rules and the chain on any day of two years', function () {
    this.timeout(20_000);
    for (let day = '2026-08-01' as Day; day < '2028-08-01'; day = addDays(day, 11)) {
      const sheets = pastOf(schoolYearOf(day), day);
      for (const { history, entries } of sheets) {
        expect(brokenAt(history)).to.equal(null);
        expect(entries.every((entry) => entry.day < day)).to.equal(true);
        expect(history.every(({ at }) => at.slice(0, 10) <= day)).to.equal(true);
      }
    }
  });

  it('the year before begins on the last of July, the next on the first of August', () => {
    expect(schoolYearOf('2027-07-31' as Day).name).to.equal('2026-2027');
    expect(schoolYearOf('2027-08-01' as Day).name).to.equal('2027-2028');
    expect(schoolYearOf('2027-08-01' as Day).day('2026-09-07')).to.equal('2027-09-06');
  });

  const lay = (now: Moment): Promise<boolean> => layDemoSchool(ports, now);

  async function weeksOf(student: string): Promise<WeekSummary[]> {
    const placements = await ports.placements.ofStudent(student as PersonId);
    return ports.sheets.summaries(placements.map(({ id }): PlacementId => id));
  }

  async function progress(student: string): Promise<Progress> {
    return progressOf(await ports.placements.ofStudent(student as PersonId), await weeksOf(student));
  }
});

const sum = (minutes: readonly number[]): number => minutes.reduce((total, one) => total + one, 0);
