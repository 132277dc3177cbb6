/**
 * The school holidays of the Netherlands by region, as the ministry publishes them for three school years. The May holiday is
 * one week of them: a school that takes two, or another autumn or spring, changes its own.
 */
import type { Day, Period } from './day.js';

export const REGIONS = ['noord', 'midden', 'zuid'] as const;
export type Region = (typeof REGIONS)[number];

export type NamedHoliday = Period & { readonly name: string };

/** "2026-2027": from August on. */
export function schoolYearOf(day: Day): string {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) < '08-01' ? year - 1 : year;
  return `${first}-${first + 1}`;
}

/** In the order of the regions; one for all of them. */
type Written = readonly [name: string, ...periods: readonly string[]];
const WRITTEN: Readonly<Record<string, readonly Written[]>> = {
  '2025-2026': [
    ['herfstvakantie', '2025-10-18/2025-10-26', '2025-10-18/2025-10-26', '2025-10-11/2025-10-19'],
    ['kerstvakantie', '2025-12-20/2026-01-04'],
    ['voorjaarsvakantie', '2026-02-21/2026-03-01', '2026-02-14/2026-02-22', '2026-02-14/2026-02-22'],
    ['meivakantie', '2026-04-25/2026-05-03'],
    ['zomervakantie', '2026-07-04/2026-08-16', '2026-07-18/2026-08-30', '2026-07-11/2026-08-23'],
  ],
  '2026-2027': [
    ['herfstvakantie', '2026-10-10/2026-10-18', '2026-10-17/2026-10-25', '2026-10-17/2026-10-25'],
    ['kerstvakantie', '2026-12-19/2027-01-03'],
    ['voorjaarsvakantie', '2027-02-20/2027-02-28', '2027-02-20/2027-02-28', '2027-02-13/2027-02-21'],
    ['meivakantie', '2027-04-24/2027-05-02'],
    ['zomervakantie', '2027-07-10/2027-08-22', '2027-07-17/2027-08-29', '2027-07-24/2027-09-05'],
  ],
  '2027-2028': [
    ['herfstvakantie', '2027-10-16/2027-10-24', '2027-10-16/2027-10-24', '2027-10-23/2027-10-31'],
    ['kerstvakantie', '2027-12-25/2028-01-09'],
    ['voorjaarsvakantie', '2028-02-19/2028-02-27', '2028-02-26/2028-03-05', '2028-02-26/2028-03-05'],
    ['meivakantie', '2028-04-29/2028-05-07'],
    ['zomervakantie', '2028-07-15/2028-08-27', '2028-07-08/2028-08-20', '2028-07-22/2028-09-03'],
  ],
};

export const KNOWN_SCHOOL_YEARS: readonly string[] = Object.keys(WRITTEN);

/** None where that school year is not known. */
export function holidaysOf(region: Region, schoolYear: string): NamedHoliday[] {
  return (WRITTEN[schoolYear] ?? []).map(([name, ...periods]) => {
    const [from, until] = (periods[REGIONS.indexOf(region)] ?? periods[0] ?? '').split('/');
    return { name, from: from as Day, until: until as Day };
  });
}
