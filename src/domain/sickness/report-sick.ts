/** Reporting sick, longer, recovered and "toch niet ziek" [2.3]: what is refused, and who hears of it. */
import { addDays, type Day } from '../calendar/day.js';
import { isDoneBefore, type Act } from '../evidence/decision.js';
import {
  isReportedAfterwards,
  periodToCorrect,
  runningPeriod,
  saidOn,
  sickDays,
  type HowLong,
  type SickPeriod,
  type SickRecord,
} from './sickness.js';
import {
  type SicknessRefusal,
  type SicknessDecision,
  type Context,
  refused,
  hearersOf,
  told,
  unnoticed,
} from './sick-decision.js';

const TAKE_BACK_WITHIN_MS = 60 * 60 * 1000;

/** A period on a card, and the event in which the student had spoken of it last; cards from before do not say it. */
export interface Shown {
  readonly number: number;
  readonly said: number | undefined;
}

/** "ziek", "ziek sinds maandag", "ziek t/m morgen". While a period runs it is a change to that one. */
export function decideReport(
  record: SickRecord,
  { from, until }: { readonly from: Day; readonly until?: Day | undefined },
  context: Context,
): SicknessDecision {
  if (isDoneBefore(record, context.act)) return { kind: 'again' };
  const running = runningPeriod(record, context.now.day);
  if (running) {
    const { number, period } = running;
    // Days that are over, said of what goes on: just before it its beginning, within it perhaps its end.
    if (until === undefined || until >= context.now.day) return decideChange(record, { from, until }, context);
    if (until < period.from) {
      return decideChange(record, until === addDays(period.from, -1) ? { from } : { from, until }, context);
    }
    return refused({ why: 'perhaps-over', number, until });
  }
  const expectedUntil = until ?? null;
  const period: SickPeriod = {
    state: 'open',
    from,
    expectedUntil,
    back: null,
    reportedAt: context.act.at,
    said: 0,
    told: [],
  };
  const number = record.periods.length + 1;
  const refusal = impossible(record, number, period);
  if (refusal) return refused(refusal);
  if (hearersOf(period, context).length === 0) return refused({ why: 'no-placement', from });
  return told(record, whenOver(period, context), { kind: 'reported', period: number, from, expectedUntil }, context);
}

/**
 * Longer, shorter, or begun earlier. `until` null: the end is not known any more. A later beginning is no change:
 * days that were reported do not get lost by the way.
 */
export function decideChange(
  record: SickRecord,
  said: { readonly from?: Day | undefined; readonly until?: Day | null | undefined },
  context: Context,
): SicknessDecision {
  if (isDoneBefore(record, context.act)) return { kind: 'again' };
  const running = runningPeriod(record, context.now.day);
  if (!running) return refused({ why: 'not-sick', lastBack: lastBackOf(record) });
  const { number, period } = running;
  if (said.until && said.until < period.from) return refused({ why: 'until-before-from', from: period.from });
  const from = said.from !== undefined && said.from < period.from ? said.from : period.from;
  const changed: SickPeriod =
    said.until === undefined
      ? { ...period, from }
      : { ...period, from, state: 'open', expectedUntil: said.until, back: null };
  const { expectedUntil, back } = changed;
  if (from === period.from && expectedUntil === period.expectedUntil && back === period.back) {
    return refused({ why: 'already', number });
  }
  const refusal = impossible(record, number, changed);
  if (refusal) return refused(refusal);
  return told(record, whenOver(changed, context), { kind: 'changed', period: number, from, expectedUntil }, context);
}

/** The answer to "weet je al hoe lang?" on a card that was made when the student said something in event `said`. */
export function decideHowLong(
  record: SickRecord,
  { number, said, answer }: { readonly number: number; readonly said: number; readonly answer: HowLong },
  context: Context,
): SicknessDecision {
  if (isDoneBefore(record, context.act)) return { kind: 'again' };
  const running = runningPeriod(record, context.now.day);
  if (running?.number !== number || running.period.said !== said) return refused({ why: 'changed-since', number });
  const on = saidOn(record, running.period);
  if (answer !== 'unknown' && on !== context.now.day) return refused({ why: 'asked-before', on, number });
  const until = answer === 'unknown' ? null : addDays(on, answer === 'today' ? 0 : 1);
  return decideChange(record, { until }, context);
}

/**
 * "Nog ziek", also by who was to be back from today on. Others are told only where they expected the student back.
 * Without a number it is about the last period.
 */
export function decideStillSick(record: SickRecord, shown: Shown | null, context: Context): SicknessDecision {
  if (isDoneBefore(record, context.act)) return { kind: 'again' };
  const last = record.periods.length;
  if (shown && (shown.number !== last || isUnsaid(record, shown))) {
    return refused({ why: 'changed-since', number: shown.number });
  }
  const period = record.periods.at(-1);
  if (!period || period.state === 'taken-back' || (period.back !== null && period.back < context.now.day)) {
    return refused({ why: 'not-sick', lastBack: lastBackOf(record) });
  }
  const isAwaited = period.expectedUntil !== null && period.expectedUntil < context.now.day;
  if (period.back === null && !isAwaited) {
    return unnoticed(
      record,
      { ...period, said: record.history.length + 1 },
      { kind: 'still-sick', period: last },
      context.act,
    );
  }
  const longer: SickPeriod = { ...period, state: 'open', back: null, expectedUntil: null };
  return told(record, longer, { kind: 'changed', period: last, from: period.from, expectedUntil: null }, context);
}

interface Back {
  readonly back: Day;
  readonly shown?: Shown | null;
  /** Said by who saw which day stands there. */
  readonly isCorrection?: boolean;
}

/**
 * `back` is the first day back; the first sick day itself means that nothing was missed. Without a number it is about
 * the period that runs; who is back already corrects the first day back of the last one.
 */
export function decideRecovered(
  record: SickRecord,
  { back, shown = null, isCorrection = false }: Back,
  context: Context,
): SicknessDecision {
  if (isDoneBefore(record, context.act)) return { kind: 'again' };
  const running = runningPeriod(record, context.now.day);
  if (shown && (shown.number !== running?.number || isUnsaid(record, shown))) {
    return refused({ why: 'changed-since', number: shown.number });
  }
  const found = running ?? periodToCorrect(record, back, context.now.day);
  if (!found) return refused({ why: 'not-sick', lastBack: lastBackOf(record) });
  const { number, period } = found;
  // "Weer beter" names no day: of who is back it moves none unasked.
  if (!running && period.back && period.back < back && back >= context.now.day && !isCorrection) {
    return refused({ why: 'back-before', lastBack: period.back });
  }
  if (back < period.from) return refused({ why: 'back-before-from', from: period.from });
  if (back === period.back) return refused({ why: 'already', number });
  return told(record, { ...period, state: 'recovered', back }, { kind: 'recovered', period: number, back }, context);
}

/** "Toch niet ziek", within an hour of the report; after that it is a recovery. Without a number: the last period. */
export function decideTakeBackSick(record: SickRecord, number: number | undefined, context: Context): SicknessDecision {
  if (isDoneBefore(record, context.act)) return { kind: 'again' };
  const last = record.periods.length;
  const period = record.periods.at(-1);
  const goesOn = runningPeriod(record, context.now.day) !== null || (period && isReportedAfterwards(period));
  if (number !== undefined && (number !== last || !goesOn)) return refused({ why: 'changed-since', number });
  if (!period || !goesOn) return refused({ why: 'not-sick', lastBack: lastBackOf(record) });
  if (!isToTakeBack(period, new Date(context.act.at))) return refused({ why: 'too-late-to-take-back', number: last });
  return told(record, { ...period, state: 'taken-back' }, { kind: 'taken-back', period: last }, context);
}

/** Whether the report is so fresh that it can be taken back, whatever was said of its length since. */
export function isToTakeBack({ state, reportedAt }: SickPeriod, at: Date): boolean {
  return state !== 'taken-back' && at.getTime() - Date.parse(reportedAt) <= TAKE_BACK_WITHIN_MS;
}

/** "Gezien", by one of those who were told. */
export function decideSeen(record: SickRecord, number: number, act: Act): SicknessDecision {
  const period = record.periods[number - 1];
  const seen = record.history.some(({ by, what }) => by === act.by && what.kind === 'seen' && what.period === number);
  if (seen || !period || isDoneBefore(record, act)) return { kind: 'again' };
  return unnoticed(record, period, { kind: 'seen', period: number }, act);
}

/** Whether the student has said something else since the card was drawn. */
const isUnsaid = ({ periods }: SickRecord, { number, said }: Shown): boolean =>
  said !== undefined && said !== periods[number - 1]?.said;

/** The end lies before the beginning, or the days are those of another period that is over. */
function impossible(record: SickRecord, number: number, { from, expectedUntil }: SickPeriod): SicknessRefusal | null {
  if (expectedUntil !== null && expectedUntil < from) return { why: 'until-before-from', from };
  for (const other of record.periods.slice(0, number - 1)) {
    const days = other.back === null ? null : sickDays(other, other.back);
    if (!days || from > days.until || (expectedUntil ?? days.from) < days.from) continue;
    return { why: 'overlaps', from: days.from, back: addDays(days.until, 1) };
  }
  return null;
}

/** A period of which the last day was said, and lies behind us, is over. */
function whenOver(period: SickPeriod, { now }: Context): SickPeriod {
  const { expectedUntil, back } = period;
  if (back !== null || expectedUntil === null || expectedUntil >= now.day) return period;
  return { ...period, state: 'recovered', back: addDays(expectedUntil, 1) };
}

function lastBackOf({ periods }: SickRecord): Day | null {
  return periods.findLast(({ state }) => state === 'recovered')?.back ?? null;
}
