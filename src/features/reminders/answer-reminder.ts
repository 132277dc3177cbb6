/** The buttons under a reminder: later, and "niet gewerkt". */
import { button } from '../../shows/button.js';
import { noteShow } from '../../shows/note.js';
import { weekOf } from '../../domain/calendar/day.js';
import { daysToFillIn } from '../../domain/hours/hours-to-fill-in.js';
import type { ClockTime } from '../../domain/calendar/moment.js';
import { quietHoursOf } from '../../domain/reminders/quiet-hours.js';
import { timesOf } from '../../domain/reminders/remind.js';
import { snoozedUntil } from '../../domain/reminders/snooze.js';
import { sheetIdOf } from '../../domain/weeks/week-sheet.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/reminders.js';
import { remindOnce } from '../../views/remind-once.js';
import { changeRhythm, rhythmOf } from '../../views/rhythm.js';
import { studentFacts } from '../../views/student-facts.js';

const LAST_MINUTE = '23:59' as ClockTime;

/** The reminder comes again as it stands by then; the same press again, however much later, is the same snooze. */
export async function snooze(
  { how, week }: Extract<Request, { kind: 'snooze' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const { person, at, source } = asked;
  const rhythm = await rhythmOf(person, 'student', ports);
  const school = await ports.schools.byId(person.schoolId);
  if (!school) return { kind: 'text', text: texts.nothingOpen };
  const { hours, week: weekly } = timesOf(rhythm, school);
  const usual = week === null ? hours.at : weekly.at;
  const until = snoozedUntil(how, at, { usual, quiet: quietHoursOf(rhythm, school) });
  const { snoozed } = await changeRhythm(asked, 'student', ports, (known) =>
    known.snoozed?.source === source ? {} : { snoozed: { source, until } },
  );
  return remindOnce(snoozed?.until ?? until, week, asked, ports);
}

/** The days that stood open up to then are asked for no more. */
export async function notWorked(
  { day }: Extract<Request, { kind: 'not-worked' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const rhythm = await rhythmOf(asked.person, 'student', ports);
  const facts = await studentFacts(rhythm, asked.now.day, ports);
  if (!facts) return { kind: 'text', text: texts.nothingOpen };
  const upTo = day < asked.now.day ? { day, time: LAST_MINUTE } : asked.now;
  const open = daysToFillIn({ ...facts, notWorked: new Set() }, upTo);
  const days = [...new Set(open.flatMap((at) => at.days))].sort();
  if (days.length === 0) return { kind: 'text', text: texts.nothingOpen };
  await changeRhythm(asked, 'student', ports, (known) => ({
    notWorked: [...new Set([...known.notWorked, ...days])].sort(),
  }));
  // A week without any hours is handed in as not worked, with the reason.
  const empty = open.flatMap(({ placement, days: without }) =>
    [...new Set(without.map(weekOf))]
      .map((week) => ({ placement, week, sheet: sheetIdOf(placement.id, week) }))
      .filter(
        ({ sheet }) => !facts.summaries.some(({ id, minutesPerDay }) => id === sheet && minutesPerDay.some(Boolean)),
      ),
  );
  const isSeveral = new Set(open.map(({ placement }) => placement.id)).size > 1;
  return noteShow(
    texts.notWorkedNoted(days, empty.length > 0),
    empty.map(({ placement, week, sheet }) =>
      button(texts.buttonsOfReminder.handIn(week, isSeveral ? placement.company.name : null), {
        verb: 'ask-hand-in',
        sheet,
      }),
    ),
  );
}
