/** What a stored document must look like when it comes out: the pieces that several collections share. */
import { z } from 'zod';
import type { Day, Week, Weekday } from '../domain/calendar/day.js';
import type { ClockTime } from '../domain/calendar/moment.js';
import type { PersonId, SchoolId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { SheetId } from '../domain/weeks/week-sheet.js';
import type { Address } from '../messages/address.js';

// Days and times by their form only: that they exist was seen to before they were written.
export const day = text<Day>(/^\d{4}-\d\d-\d\d$/);
export const week = text<Week>(/^\d{4}-W\d\d$/);
export const clockTime = text<ClockTime>(/^\d\d:\d\d$/);
export const period = z.strictObject({ from: day, until: day });
export const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

export const personId = text<PersonId>(/./);
export const schoolId = text<SchoolId>(/./);
export const placementId = text<PlacementId>(/./);
export const sheetId = text<SheetId>(/./);

/** What stands in it is the channel's. */
export const address: z.ZodType<Address> = z.record(z.string(), z.string());

/** Text that bears a name of its own in the types. */
export function text<T extends string>(pattern: RegExp): z.ZodType<T> {
  return z.string().regex(pattern) as unknown as z.ZodType<T>;
}

/** One value per weekday; the keys of a stored object are text. */
export function perWeekday<T>(value: z.ZodType<T>): z.ZodType<Readonly<Partial<Record<Weekday, T>>>> {
  return z.partialRecord(z.enum(['1', '2', '3', '4', '5', '6', '7']), value);
}
