/** A message as the phrases that it is cut into, written down so that a line of cover.txt can be read. */
import { clockTimeOf } from '../../../src/domain/calendar/moment.js';
import { cover } from '../../../src/dutch/phrases/cover.js';
import type { Said, SaidAmount, SaidDay, SaidTime, SaidWeek } from '../../../src/dutch/phrases/phrase.js';
import { tokensOf } from '../../../src/dutch/tokens.js';
import type { Holiday } from '../../../src/dutch/words/holidays.js';

/** "[vr] [amount 360] licht": each phrase between brackets, and as typed what is none. */
export function inPhrases(text: string): string {
  const tokens = tokensOf(text);
  return cover(tokens)
    .map(({ said, at, end }) => (said.kind === 'word' ? typed(text, tokens.slice(at, end)) : `[${inWords(said)}]`))
    .join(' ');
}

const typed = (text: string, covered: readonly { readonly start: number; readonly end: number }[]): string =>
  text.slice(covered[0]?.start, covered.at(-1)?.end);

function inWords(said: Said): string {
  switch (said.kind) {
    case 'day':
      return joined(dayOf(said.day), said.part);
    case 'days':
      return `${dayOf(said.from)} ${said.inclusive ? 't/m' : 'tot'} ${dayOf(said.until)}`;
    case 'whole-week':
      return joined('whole week', said.week && weekOf(said.week));
    case 'week':
      return weekOf(said.week);
    case 'part':
      return said.part;
    case 'span':
      return joined(
        `${timeOf(said.start)}-${timeOf(said.end)}`,
        said.part,
        said.maybeAmount && 'or an amount',
        said.date && `or ${dayOf(said.date)}`,
      );
    case 'time':
      return joined(said.after ?? 'time', timeOf(said.time));
    case 'amount':
      return `amount ${amountOf(said)}`;
    case 'number':
      return joined('number', amountOf(said), said.date && `or ${dayOf(said.date)}`);
    case 'break':
      return `break ${said.minutes ?? '?'}`;
    default:
      return said.kind;
  }
}

const joined = (...parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join(' ');

/** "360", "390 or 378"; "~360" is somewhere about it. */
const amountOf = ({ minutes, or, vague }: SaidAmount): string =>
  `${vague ? '~' : ''}${minutes}${or === null ? '' : ` or ${or}`}`;

/** "09:00?" may be in the evening as well; "09:00b" is a bare number, "09:00d" is written with its minutes. */
const timeOf = ({ minutes, exact, digital, bare }: SaidTime): string =>
  `${minutes === 1440 ? '24:00' : clockTimeOf(minutes)}${exact ? '' : '?'}${bare ? 'b' : ''}${digital ? 'd' : ''}`;

const WEEKDAYS = ['', 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

function dayOf(day: SaidDay): string {
  switch (day.by) {
    case 'offset':
      return `day ${day.days}`;
    case 'weekday':
      return joined(day.side, WEEKDAYS[day.weekday] ?? '', day.week && `of ${weekOf(day.week)}`);
    case 'date':
      return joined(
        day.weekday && (WEEKDAYS[day.weekday] ?? ''),
        [day.date, day.month ?? '?', day.year ?? '?'].join('-'),
      );
    case 'in-month':
      return `${WEEKDAYS[day.weekday] ?? ''} ${day.nth} of month ${day.month}`;
    case 'holiday':
      return `holiday ${day.days.map(holidayOf).join(' or ')}`;
  }
}

const holidayOf = (day: Holiday): string =>
  'easter' in day ? `Easter${day.easter < 0 ? '' : '+'}${day.easter}` : `${day.date}-${day.month}`;

function weekOf(week: SaidWeek): string {
  switch (week.by) {
    case 'number':
      return joined(`week ${week.number}`, week.year !== null && `of ${week.year}`);
    case 'side':
      return `${week.side} week`;
    case 'ahead':
      return `${week.weeks} weeks ahead`;
  }
}
