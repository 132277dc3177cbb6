/** A student who is reported sick, and what is decided of it. */
import type { Day } from '../../src/domain/calendar/day.js';
import type { Act, Decision } from '../../src/domain/evidence/decision.js';
import { applied } from '../../src/domain/evidence/evidence.js';
import { momentOf } from '../../src/domain/calendar/moment.js';
import * as rules from '../../src/domain/sickness/report-sick.js';
import type { SicknessRefusal } from '../../src/domain/sickness/sick-decision.js';
import { neverSick, type SicknessEvent, type SickRecord } from '../../src/domain/sickness/sickness.js';
import { placementOfSanne, sanne } from './people.js';

export type Said = Decision<SickRecord, SicknessEvent, SicknessRefusal>;

export type Context = Parameters<typeof rules.decideReport>[2];

export const day = (date: number): Day => `2026-11-${String(date).padStart(2, '0')}` as Day;

export const placements = [placementOfSanne()];

let sources = 0;

/** Something is said on that day of November at that time, in Amsterdam. */
export function at(date: number, time = '07:42', more: Partial<Context> = {}): Context {
  const instant = new Date(`${day(date)}T${time}:00+01:00`);
  const act: Act = {
    at: instant.toISOString(),
    by: sanne().id,
    role: 'student',
    way: 'chat',
    source: `s${sources++}`,
  };
  return { placements, now: momentOf(instant), act, ...more };
}

export function after(said: Said): SickRecord {
  if (said.kind !== 'change') throw new Error(`no change: ${JSON.stringify(said)}`);
  return applied(said.change);
}

export const heard = (said: Said): string[] =>
  said.kind === 'change' ? said.change.notices.filter(({ about }) => about.kind === 'sick').map(({ to }) => to) : [];

export const last = ({ periods }: SickRecord) => periods.at(-1);

export const nobody = neverSick(sanne().id);

/** Reported on Wednesday the 25th at 07:42. */
export const reported = after(rules.decideReport(nobody, { from: day(25) }, at(25)));
