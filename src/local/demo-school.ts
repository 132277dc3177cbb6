/** The demo school: an invented school year around the clock, with a past, so that everything can be tried at once. */
import { addDays, addWeeks, isWithin, mondayOf, weekOf, type Day, type Week } from '../domain/calendar/day.js';
import { instantOf, type ClockTime, type Moment } from '../domain/calendar/moment.js';
import type { Notice } from '../domain/evidence/decision.js';
import type { Placement } from '../domain/placements/placement.js';
import { recorded } from '../domain/placements/recorded.js';
import { isOptional } from '../domain/reminders/unasked.js';
import type { WeekSheet } from '../domain/weeks/week-sheet.js';
import type { Ports } from '../ports.js';
import { UNTIL_WOKEN } from '../ports/notices.js';
import { weekThatWas, type GotTo, type Work } from './demo-school/past.js';
import { goalsThatWere } from './demo-school/goals-past.js';
import { talksThatWere } from './demo-school/talks-past.js';
import * as people from './demo-school/people.js';
import { demoPlacements } from './demo-school/placements.js';
import { schoolYearOf, weeksBetween, type SchoolYear } from './demo-school/school-year.js';
import { demoSchool } from './demo-school/school.js';

const BY_OFFICE = { role: 'office', way: 'bot', source: 'demo-school' } as const;

/** Lays the school out where there is none yet; answers whether it did. */
export async function layDemoSchool(
  ports: Pick<Ports, 'people' | 'placements' | 'schools' | 'sheets' | 'goals' | 'talks' | 'notices'>,
  now: Moment,
): Promise<boolean> {
  if (await ports.schools.byId(people.SCHOOL_ID)) return false;
  const year = schoolYearOf(now.day);
  const { sanne, karel, els, joost, anneke, milan, fatima, tijn, noor } = people;
  const everybody = [sanne, milan, people.yaraOf(year.autumn), tijn, noor, karel, fatima, els, joost, anneke];
  const by = { ...BY_OFFICE, by: anneke.id, at: instantOf(now).toISOString() };
  for (const person of everybody) await ports.people.commit(recorded(person, by), 0);
  const placements = demoPlacements(year, now.day);
  for (const placement of Object.values<Placement>({ ...placements })) {
    await ports.placements.commit(recorded(placement, by), 0);
  }
  // A start that was cut short has stored some of these already.
  const past = pastOf(year, now.day);
  for (const sheet of past) await ports.sheets.commit(sheet, 0);
  for (const goals of goalsThatWere(placements, demoSchool(year), now.day)) await ports.goals.commit(goals, 0);
  for (const talks of talksThatWere(placements, year, now.day)) await ports.talks.commit(talks, 0);
  const waits = past.flatMap(({ outbox }) => outbox).filter(({ to }) => to === fatima.id);
  await keepFromMail(waits, ports.notices, instantOf(now));
  // Last, because it says that all of it is there.
  await ports.schools.commit(recorded(demoSchool(year), by), 0);
  return true;
}

/** What waits for her already is not mailed; should she turn up in Teams, what is to be signed comes there. */
async function keepFromMail(waits: readonly Notice[], notices: Ports['notices'], now: Date): Promise<void> {
  await notices.collect();
  for (const { key, about, notBefore } of waits) {
    if (notBefore !== undefined && new Date(notBefore) > now) continue;
    if (isOptional(about.kind)) await notices.giveUp(key, 'demo', now);
    else await notices.postpone(key, UNTIL_WOKEN, false);
  }
}

/** Every week sheet that exists on that day. */
export function pastOf(year: SchoolYear, today: Day): WeekSheet[] {
  const { sanne, milan, yara, tijn, noorAtDeBrug, noorAtLichtGeluid } = demoPlacements(year, today);
  const school = demoSchool(year);
  const { holidays, themeWeeks } = school;
  const isFree = (week: Week): boolean =>
    themeWeeks.includes(week) || holidays.some((holiday) => isWithin(addDays(mondayOf(week), 3), holiday));
  const workingWeeks = (placement: Placement): Week[] =>
    upToTwoWeeksAgo(placement, today).filter((week) => !isFree(week));
  const signed = (placement: Placement, days: readonly Work[]): WeekSheet[] =>
    workingWeeks(placement).map((week) => weekThatWas({ placement, school }, week, days, 'signed'));
  return [
    // The theatre plays on in the holidays, and so does Sanne.
    ...upToTwoWeeksAgo(sanne, today).map((week, i) =>
      weekThatWas({ placement: sanne, school }, week, sannesWork(i), 'signed'),
    ),
    ...milansWeeks(workingWeeks(milan), today).map(([week, gotTo]) =>
      weekThatWas({ placement: milan, school }, week, MILAN, gotTo),
    ),
    ...signed(yara, YARA),
    ...signed(tijn, TIJN),
    ...signed(noorAtDeBrug, NOOR_THURSDAY),
    ...signed(noorAtLichtGeluid, NOOR_FRIDAY),
  ];
}

/** The weeks of a placement that lie before last week. */
function upToTwoWeeksAgo({ period }: Placement, today: Day): Week[] {
  const last = addDays(today, -14);
  return weeksBetween(period.from, last < period.until ? last : period.until);
}

/** Far behind: two days every other week until a month ago, and the last three weeks wait for a signature. */
function milansWeeks(weeks: readonly Week[], today: Day): [Week, GotTo][] {
  const waiting = weeks.slice(-3);
  const earlier = weeks.slice(0, -3).filter((week) => week < addWeeks(weekOf(today), -5));
  return [
    ...earlier.filter((_, i) => i % 2 === 1).map((week): [Week, GotTo] => [week, 'signed']),
    ...waiting.map((week): [Week, GotTo] => [week, 'handed-in']),
  ];
}

const time = (text: string): ClockTime => text as ClockTime;

const SANNE_THURSDAYS: readonly Work[] = [
  work(4, '13:00', '20:00', 0, 'opbouw licht grote zaal', 'B1-K1-W3', 'B1-K1-W5'),
  work(4, '13:00', '20:00', 0, 'kabels getrokken en dimmers aangesloten', 'B1-K1-W4'),
  work(4, '12:30', '20:00', 30, 'licht bediend bij doorloop', 'P3-K2-W1', 'P3-K2-W2'),
];
const SANNE_FRIDAYS: readonly Work[] = [
  work(5, '09:00', '16:30', 30, 'decor gelost en opgebouwd', 'B1-K1-W2', 'B1-K1-W3'),
  work(5, '09:00', '16:30', 30, 'onderhoud armaturen', 'B1-K1-W8'),
  work(5, '10:00', '17:30', 30, 'geluid opgebouwd kleine zaal', 'B1-K1-W6'),
];
const SHORT_FRIDAY = work(5, '09:00', '15:30', 30, 'magazijn opgeruimd', 'B1-K1-W8');

/** 14 hours a week, and 13 in every tenth: 139 after the first ten. */
function sannesWork(week: number): Work[] {
  const thursday = SANNE_THURSDAYS[week % 3];
  const friday = week % 10 === 6 ? SHORT_FRIDAY : SANNE_FRIDAYS[week % 3];
  return [thursday, friday].filter((day) => day !== undefined);
}

const MILAN: readonly Work[] = [
  work(2, '09:00', '17:00', 60, 'bedrijfsfeest opgebouwd', 'B1-K1-W2', 'B1-K1-W3'),
  work(3, '09:00', '17:00', 60, 'geluidsset getest', 'B1-K1-W6', 'B1-K1-W8'),
];
const YARA: readonly Work[] = [work(5, '09:00', '17:00', 30, 'meegelopen met de opbouw', 'B1-K1-W2')];
const TIJN: readonly Work[] = [
  work(4, '13:00', '20:00', 60, 'licht ingehangen', 'B1-K1-W3'),
  work(5, '09:00', '15:30', 30, 'kabels gemeten en gelabeld', 'B1-K1-W8'),
];
const NOOR_THURSDAY: readonly Work[] = [work(4, '13:00', '21:30', 30, 'voorstelling: geluid bediend', 'P3-K2-W3')];
const NOOR_FRIDAY: readonly Work[] = [work(5, '09:00', '13:30', 0, 'materiaal klaargezet', 'B1-K1-W1')];

function work(
  weekday: Work['weekday'],
  start: string,
  end: string,
  breakMinutes: number,
  activity: string,
  ...workProcesses: string[]
): Work {
  const [from = 0, until = 0] = [start, end].map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));
  return {
    ...{ weekday, minutes: until - from - breakMinutes, start: time(start), end: time(end) },
    ...(breakMinutes > 0 && { breakMinutes }),
    ...{ activity, workProcesses },
  };
}
