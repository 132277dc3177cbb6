/** All ports in memory, for tests of features: they behave as the MongoDB stores do (`test/contract` holds both to it). */
import type { Reflections } from '../../src/domain/dossier/reflections.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { DecisionStore } from '../../src/ports/decisions.js';
import { reportFiles } from '../../src/files/reflection-report.js';
import type { Papers } from '../../src/domain/dossier/papers.js';
import type { Judgement } from '../../src/domain/dossier/judgement.js';
import type { Goals } from '../../src/domain/goals/goals.js';
import type { Ending } from '../../src/domain/endings/ending.js';
import type { LeaveRequest } from '../../src/domain/leave/leave.js';
import type { MakeUpPlan } from '../../src/domain/sickness/make-up-plan.js';
import type { PersonRecord, PlacementRecord, SchoolRecord } from '../../src/domain/placements/recorded.js';
import type { SickRecord } from '../../src/domain/sickness/sickness.js';
import type { WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { readOfficeFile } from '../../src/files/read/read-file.js';
import { createCalendarFiles } from '../../src/files/calendar-file.js';
import { statementFiles } from '../../src/files/statement-files.js';
import type { Endings } from '../../src/ports/endings.js';
import type {
  Clock,
  Leaves,
  Log,
  People,
  Placements,
  Ports,
  Schools,
  Sicknesses,
  WeekSheets,
} from '../../src/ports.js';
import type { MailOut } from '../../src/ports/evidence.js';
import type { PapersOfPlacements, Scanned } from '../../src/ports/papers.js';
import type { GoalsOfPlacements } from '../../src/ports/goals.js';
import type { Availability } from '../../src/domain/talks/availability.js';
import type { Talks } from '../../src/domain/talks/talks.js';
import type { Availabilities, TalksOfPlacements } from '../../src/ports/talks.js';
import type { Judgements } from '../../src/ports/judgements.js';
import { createMemoryJudgements } from './memory-judgements.js';
import { createMemoryLeaves, createMemoryWeekSheets } from './memory-sheets.js';
import { createMemoryDecisionStore, type MemoryDecisionStore } from './memory-decision-store.js';
import {
  createMemoryPeople,
  createMemoryPlacements,
  createMemorySchools,
  createMemorySpeakers,
} from './memory-records.js';
import { createMemoryPaperFiles, createMemoryPapers, type MemoryPaperFiles } from './memory-papers.js';
import {
  createMemoryLinks,
  createMemoryProven,
  createMemoryRoots,
  type MemoryLinks,
  type MemoryRoots,
} from './memory-evidence.js';
import {
  createMemoryImports,
  createMemorySentFiles,
  type MemoryImports,
  type MemorySentFiles,
} from './memory-imports.js';
import { createMemoryChats } from './memory-chats.js';
import { createMemoryDoubts } from './memory-doubts.js';
import { createMemoryMailLinks, type MemoryMailLinks } from './memory-mail-links.js';
import { createMemoryDigests, createMemoryRhythms, type MemoryRhythms } from './memory-rhythms.js';
import { createMemoryKeeping, createMemoryLooks, createMemoryTombstones } from './memory-keeping.js';
import { createMemoryPace } from './memory-pace.js';
import { createMemorySchoolCounts } from './memory-school-counts.js';
import { createMemoryShownCards } from './memory-shown-cards.js';
import { HOUSE } from './statement-keys.js';
import { createMemoryNotices, type MemoryNotices } from './memory-notices.js';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

export interface MemoryPorts extends Ports {
  readonly clock: Clock & { set(at: string): void };
  readonly log: Log & { readonly lines: readonly LogLine[] };
  readonly people: People & MemoryDecisionStore<PersonRecord>;
  readonly schools: Schools & MemoryDecisionStore<SchoolRecord>;
  readonly placements: Placements & MemoryDecisionStore<PlacementRecord>;
  readonly sheets: WeekSheets & MemoryDecisionStore<WeekSheet>;
  readonly leaves: Leaves & MemoryDecisionStore<LeaveRequest>;
  readonly sicknesses: Sicknesses & MemoryDecisionStore<SickRecord>;
  readonly makeUpPlans: MemoryDecisionStore<MakeUpPlan>;
  readonly goals: GoalsOfPlacements & MemoryDecisionStore<Goals>;
  readonly endings: Endings & MemoryDecisionStore<Ending>;
  readonly papers: PapersOfPlacements & MemoryDecisionStore<Papers>;
  readonly paperFiles: MemoryPaperFiles;
  readonly talks: TalksOfPlacements & MemoryDecisionStore<Talks>;
  readonly availabilities: Availabilities & MemoryDecisionStore<Availability>;
  readonly reflections: DecisionStore<Reflections, PlacementId> & MemoryDecisionStore<Reflections>;
  readonly judgements: Judgements & MemoryDecisionStore<Judgement>;
  readonly rhythms: MemoryRhythms;
  readonly tombstones: ReturnType<typeof createMemoryTombstones>;
  readonly looks: ReturnType<typeof createMemoryLooks>;
  readonly notices: MemoryNotices;
  readonly roots: MemoryRoots;
  /** Mails to addresses outside that were sent, in order. */
  readonly sentOut: Parameters<MailOut['send']>[0][];
  readonly links: MemoryLinks;
  readonly mailLinks: MemoryMailLinks;
  readonly imports: MemoryImports;
  readonly sentFiles: MemorySentFiles;
  /** What the scanner says from now on. */
  readonly scans: (scanned: Scanned) => void;
  /** How often the sender was woken. */
  readonly kicks: () => number;
}

/** The clock stands at Wednesday 2026-11-25 14:00 in Amsterdam. */
export function createMemoryPorts(overrides: Partial<MemoryPorts> = {}): MemoryPorts {
  const sheets = createMemoryWeekSheets();
  const leaves = createMemoryLeaves();
  const sicknesses = createMemorySicknesses();
  const makeUpPlans = createMemoryDecisionStore<MakeUpPlan>();
  const goals = createMemoryGoals();
  const endings = createMemoryEndings();
  const papers = createMemoryPapers();
  const talks = createMemoryTalks();
  const availabilities = createMemoryDecisionStore<Availability>();
  const reflections = createMemoryDecisionStore<Reflections>();
  const judgements = createMemoryJudgements();
  const rhythms = createMemoryRhythms();
  const placements = createMemoryPlacements(rhythms);
  const people = createMemoryPeople();
  const schools = createMemorySchools();
  const decided = {
    ...{ sheets, leaves, sicknesses, makeUpPlans, goals, papers, talks, availabilities, reflections, judgements },
    ...{ endings, placements, people },
  };
  const clock = overrides.clock ?? createMemoryClock('2026-11-25T13:00:00Z');
  let scanned: Scanned = 'clean';
  const sentOut: MemoryPorts['sentOut'] = [];
  let kicks = 0;
  return {
    clock,
    log: createMemoryLog(),
    people,
    speakers: createMemorySpeakers(overrides.people ?? people),
    placements,
    schools,
    sheets,
    leaves,
    sicknesses,
    makeUpPlans,
    goals,
    papers,
    reflections,
    reportFiles,
    paperFiles: createMemoryPaperFiles(),
    virusScan: { scan: () => Promise.resolve(scanned) },
    scans: (next) => (scanned = next),
    endings,
    talks,
    availabilities,
    judgements,
    chats: createMemoryChats(),
    rhythms,
    digests: createMemoryDigests(),
    schoolCounts: createMemorySchoolCounts(),
    shown: createMemoryShownCards(),
    roots: createMemoryRoots(),
    sentOut,
    mailOut: { send: (mail) => Promise.resolve(sentOut.push(mail) > 0) },
    proven: {
      ...{ sheet: createMemoryProven(sheets), placement: createMemoryProven(placements) },
      ...{ person: createMemoryProven(people), school: createMemoryProven(schools) },
      ...{ goals: createMemoryProven(goals), papers: createMemoryProven(papers) },
      ...{ reflections: createMemoryProven(reflections), talks: createMemoryProven(talks) },
      ...{ availability: createMemoryProven(availabilities), judgement: createMemoryProven(judgements) },
      ...{ sickness: createMemoryProven(sicknesses), leave: createMemoryProven(leaves) },
      ...{ 'make-up': createMemoryProven(makeUpPlans), ending: createMemoryProven(endings) },
    },
    links: createMemoryLinks(),
    mailLinks: createMemoryMailLinks(),
    imports: createMemoryImports(),
    doubts: createMemoryDoubts(),
    officeFiles: { read: readOfficeFile },
    sentFiles: createMemorySentFiles(),
    // Nobody says who somebody is, unless a test does.
    members: { of: () => Promise.resolve(null) },
    sendsMail: false,
    files: statementFiles,
    signer: HOUSE,
    calendarFile: createCalendarFiles('bpv.example.com'),
    publicUrl: () => 'https://bpv.example.com',
    notices: createMemoryNotices(
      [
        ...[sheets, leaves, sicknesses, makeUpPlans, goals, endings, papers, talks, reflections, judgements],
        ...[placements, people],
      ],
      () => clock.now().getTime(),
    ),
    pace: createMemoryPace(),
    keeping: createMemoryKeeping(decided),
    tombstones: createMemoryTombstones(),
    looks: createMemoryLooks(),
    kick: () => (kicks += 1),
    kicks: () => kicks,
    ...overrides,
  };
}

/** @param at an instant in ISO form */
export function createMemoryClock(at: string): MemoryPorts['clock'] {
  let now = new Date(at);
  return { now: () => new Date(now), set: (later) => (now = new Date(later)) };
}

export function createMemoryLog(): MemoryPorts['log'] {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine['level']): Log['info'] =>
    (event, facts = {}) => {
      lines.push({ level, event, facts });
    };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

export function createMemoryTalks(): MemoryPorts['talks'] {
  const store = createMemoryDecisionStore<Talks>();
  return {
    ...store,
    ofPlacements: (ids) => Promise.resolve(store.all().filter(({ id }) => ids.includes(id))),
  };
}

export function createMemoryGoals(): MemoryPorts['goals'] {
  const store = createMemoryDecisionStore<Goals>();
  return {
    ...store,
    ofPlacements: (ids) => Promise.resolve(store.all().filter(({ id }) => ids.includes(id))),
  };
}

function createMemoryEndings(): MemoryPorts['endings'] {
  const store = createMemoryDecisionStore<Ending>();
  const isToDo = ({ state, isCarriedOut }: Ending): boolean => state === 'decided' && !isCarriedOut;
  return { ...store, toCarryOut: (most) => Promise.resolve(store.all().filter(isToDo).slice(0, most)) };
}

export function createMemorySicknesses(): MemoryPorts['sicknesses'] {
  const store = createMemoryDecisionStore<SickRecord>();
  return {
    ...store,
    open: (after, most) =>
      Promise.resolve(
        store
          .all()
          .filter(({ id, periods }) => id > after && periods.at(-1)?.state === 'open')
          .slice(0, most),
      ),
  };
}
