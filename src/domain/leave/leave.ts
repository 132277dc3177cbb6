/**
 * Leave [2.6], and school holidays taken on other days in agreement [2.4]: what a request is, who is asked, and what
 * granted days do. Hours of granted days are shifted, not forgiven.
 */
import { daysOf, isWithin, periodOf, type Day, type Period, type Week } from '../calendar/day.js';
import type { Decided } from '../evidence/decision.js';
import { hashOf } from '../evidence/hash.js';
import type { PersonId } from '../people/people.js';
import type { Placement, PlacementId } from '../placements/placement.js';
import { plannedMinutesOn } from '../hours/planned-hours.js';
import type { School } from '../school/school.js';

/** buitengewoon verlof, vakantie verschuiven */
export const LEAVE_KINDS = ['special', 'holiday-shift'] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];

/** aangevraagd, verleend, geweigerd, ingetrokken */
export const LEAVE_STATES = ['requested', 'granted', 'refused', 'withdrawn'] as const;
export type LeaveState = (typeof LEAVE_STATES)[number];

/** In which part somebody is asked; the advice committee only where the school has one. */
export const APPROVER_ROLES = ['trainer', 'teacher', 'committee'] as const;
export type ApproverRole = (typeof APPROVER_ROLES)[number];

export type LeaveId = string & { readonly __leaveId: never };

/** What a student asks. */
export interface AskedLeave {
  readonly kind: LeaveKind;
  readonly period: Period;
  /** Without causes of illness; may be "" for a holiday that is shifted. */
  readonly reason: string;
}

export interface Approver {
  readonly personId: PersonId;
  readonly role: ApproverRole;
}

/** What one of those who were asked says; `at` is an ISO instant, and all are null as long as nothing was said. */
export interface LeaveAnswer extends Approver {
  readonly answer: 'granted' | 'refused' | null;
  readonly at: string | null;
  /** Only with a refusal. */
  readonly reason: string | null;
}

export type LeaveEvent =
  | {
      readonly kind: 'requested';
      readonly asked: AskedLeave;
      readonly placementIds: readonly PlacementId[];
      readonly approvers: readonly Approver[];
    }
  | { readonly kind: 'granted'; readonly as: ApproverRole }
  | { readonly kind: 'refused'; readonly as: ApproverRole; readonly reason: string }
  | { readonly kind: 'withdrawn' };

export interface LeaveRequest extends Decided<LeaveEvent> {
  readonly id: LeaveId;
  readonly studentId: PersonId;
  /** The addresses where work is missed, in order of start. */
  readonly placementIds: readonly PlacementId[];
  readonly asked: AskedLeave;
  readonly state: LeaveState;
  /** One for everybody who was asked, each person once. */
  readonly answers: readonly LeaveAnswer[];
}

/** The id of what one message of a student's asks, so that the form of that message asks it once. */
export function leaveIdOf(studentId: PersonId, source: string): LeaveId {
  return `leave:${studentId}:${hashOf({ source }).slice(0, 16)}` as LeaveId;
}

/** Tells the id of a leave request from other subjects: "leave:sanne:0123456789abcdef". */
export function isLeaveId(id: string): id is LeaveId {
  return /^leave:[\w-]{1,60}:[0-9a-f]{16}$/.test(id);
}

/** Whose request the id is. */
export function studentOfLeave(id: LeaveId): PersonId {
  return (id.split(':')[1] ?? '') as PersonId;
}

/** A request as it is before it is stored: version 0, asked of nobody yet. */
export function newLeave(
  id: LeaveId,
  asked: AskedLeave,
  { studentId, placements, school }: { studentId: PersonId; placements: readonly Placement[]; school: School },
): LeaveRequest {
  const concerned = placementsOf(asked.period, placements, school);
  return {
    id,
    studentId,
    placementIds: concerned.map((placement) => placement.id),
    asked,
    state: 'requested',
    answers: approversOf(asked.kind, concerned, school).map((approver) => ({
      ...approver,
      answer: null,
      at: null,
      reason: null,
    })),
    version: 0,
    history: [],
    outbox: [],
  };
}

/** Everybody who was ever asked, each once: who is to answer now, and who was before another took over. */
export function askedFor(request: LeaveRequest): PersonId[] {
  return [...new Set(everAsked(request).map(({ personId }) => personId))];
}

/** In which part somebody was asked. */
export function roleAsked(request: LeaveRequest, person: PersonId): ApproverRole | undefined {
  return everAsked(request).find(({ personId }) => personId === person)?.role;
}

function everAsked({ answers, history }: LeaveRequest): readonly Approver[] {
  return [...answers, ...history.flatMap(({ what }) => (what.kind === 'requested' ? what.approvers : []))];
}

/** Days off: leave holds at the addresses of which it was asked. Without an address: whether there is any. */
export interface DaysFree {
  readonly size: number;
  has(day: Day, at?: PlacementId): boolean;
}

/** Days on which leave was granted. Who is reminded, what is missed and how fast a student goes leave them out. */
export function grantedDays(requests: readonly LeaveRequest[], at?: PlacementId): ReadonlySet<Day> {
  const granted = requests.filter(
    ({ state, placementIds }) => state === 'granted' && (!at || placementIds.includes(at)),
  );
  return new Set(granted.flatMap(({ asked }) => daysOf(asked.period)));
}

/** Leave, and sickness, which holds everywhere. */
export function daysFree(leave: DaysFree, sick: ReadonlySet<Day>): DaysFree {
  return { size: leave.size + sick.size, has: (day, at) => sick.has(day) || leave.has(day, at) };
}

export function leaveDaysOf(requests: readonly LeaveRequest[]): DaysFree {
  const all = grantedDays(requests);
  const ids = new Set(requests.flatMap(({ placementIds }) => placementIds));
  const perPlacement = new Map([...ids].map((id) => [id, grantedDays(requests, id)]));
  return { size: all.size, has: (day, at) => (at ? (perPlacement.get(at)?.has(day) ?? false) : all.has(day)) };
}

/** The last day went by before everybody had answered: nothing was granted, and nothing is left to answer. */
export function isLapsed({ state, asked }: LeaveRequest, today: Day): boolean {
  return state === 'requested' && asked.period.until < today;
}

/** Whether all work that is planned in a week falls on days of granted leave or of sickness: it is made in other weeks. */
export function isWeekOff(week: Week, placement: Placement, school: School, daysOff: DaysFree): boolean {
  if (daysOff.size === 0) return false;
  const planned = daysOf(periodOf(week)).filter((day) => plannedMinutesOn(day, placement, school) > 0);
  return planned.length > 0 && planned.every((day) => daysOff.has(day, placement.id));
}

/** Planned minutes of these days at one address: what is to be made at another moment. */
export function shiftedMinutes(days: Iterable<Day>, placement: Placement, school: School): number {
  return [...days].reduce((sum, day) => sum + plannedMinutesOn(day, placement, school), 0);
}

/** The addresses with work planned on those days; where nothing is planned at all, those that run then. */
function placementsOf(period: Period, placements: readonly Placement[], school: School): readonly Placement[] {
  const days = daysOf(period);
  const planned = placements.filter((placement) => shiftedMinutes(days, placement, school) > 0);
  if (planned.length > 0) return planned;
  return placements.filter((placement) => days.some((day) => isWithin(day, placement.period)));
}

/** Special leave is also the school's to give; shifting a holiday is between student and company [2.4, 2.6]. */
function approversOf(kind: LeaveKind, placements: readonly Placement[], school: School): Approver[] {
  const asked: Approver[] = placements.map(({ trainerId }) => ({ personId: trainerId, role: 'trainer' }));
  if (kind === 'special') {
    asked.push(...placements.map(({ teacherId }): Approver => ({ personId: teacherId, role: 'teacher' })));
    asked.push(...school.leaveCommittee.map((id): Approver => ({ personId: id as PersonId, role: 'committee' })));
  }
  return asked.filter(({ personId }, i) => asked.findIndex((other) => other.personId === personId) === i);
}
