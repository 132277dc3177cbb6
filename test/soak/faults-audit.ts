/**
 * Lays what was said in a soak beside what is stored, sent and promised. Pure: everything that it needs is handed in, so
 * that a test can hand in something that is lost, doubled or untrue.
 */
import type { NoticeAbout } from '../../src/domain/evidence/decision.js';
import type { LeaveRequest } from '../../src/domain/leave/leave.js';
import type { PersonId } from '../../src/domain/people/people.js';
import type { SickRecord } from '../../src/domain/sickness/sickness.js';
import type { WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { auditAnswers } from './faults-answers.js';
import { auditNotices } from './faults-notices.js';
import { auditTheRest } from './faults-rest.js';
import type { Said } from './faults-said.js';
import type { Somebody, StudentThere } from './faults-school.js';
import type { Written } from './faults-teams.js';
import type { Disturbance } from './faults-weather.js';

export interface KeptNotice {
  readonly key: string;
  readonly to: PersonId;
  readonly about: NoticeAbout;
  readonly state: 'waiting' | 'sent' | 'given-up';
  readonly why: string | null;
  /** ISO instant; null: not any more. */
  readonly due: string | null;
}

export interface CameMail {
  /** Epoch milliseconds of this machine. */
  readonly at: number;
  readonly to: string;
  readonly messageId: string;
  /** The bot was told that it was taken. */
  readonly told: boolean;
}

export interface Everything {
  readonly students: readonly StudentThere[];
  readonly people: readonly Somebody[];
  readonly said: readonly Said[];
  readonly written: readonly Written[];
  readonly mails: readonly CameMail[];
  readonly sheets: readonly WeekSheet[];
  readonly sicknesses: readonly SickRecord[];
  readonly leaves: readonly LeaveRequest[];
  readonly notices: readonly KeptNotice[];
  readonly happened: readonly Disturbance[];
  readonly log: readonly string[];
  /** Processes that ended by themselves. */
  readonly ended: readonly string[];
  /** What the clock showed at the end, ISO instant. */
  readonly now: string;
}

/** In which of the three it counts, or beside them. */
export const ROWS = {
  'confirmed, and not stored': 'lost',
  'promised, and not told': 'lost',
  'no answer, and no word of it later': 'lost',
  'still waiting in an outbox or in line': 'lost',
  'one message stored twice': 'doubled',
  'told twice, and nothing was in the air': 'doubled',
  'confirmed otherwise than it was': 'untrue',
  'said not stored, and it was': 'untrue',
  'broken evidence': 'untrue',
  'a turn that broke': 'untrue',
  'a process that ended by itself': 'lost',
  'a name or a stack in the log': 'untrue',
} as const;
export type Row = keyof typeof ROWS;

export interface Finding {
  readonly row: Row;
  /** What is found, for who looks into it. */
  readonly what: string;
}

export interface Audit {
  readonly findings: readonly Finding[];
  /** What was looked at, so that a run in which nothing happened does not pass for a good one. */
  readonly seen: Readonly<Record<string, number>>;
}

export function audit(all: Everything): Audit {
  const parts = [auditAnswers(all), auditNotices(all), auditTheRest(all)];
  return {
    findings: parts.flatMap(({ findings }) => findings),
    seen: Object.assign({}, ...parts.map(({ seen }) => seen)) as Record<string, number>,
  };
}

/** As a person reads it: the summary of a card, or the text. */
export function wordsOf({ activity }: Pick<Written, 'activity'>): string {
  const { summary, text } = activity;
  return [summary, text].find((one) => typeof one === 'string') ?? '';
}
