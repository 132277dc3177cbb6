/** A sick period: the student's, and of those who were told. Both always show how it stands. */
import type { Day } from '../domain/calendar/day.js';
import type { PersonId, Role } from '../domain/people/people.js';
import { isToTakeBack } from '../domain/sickness/report-sick.js';
import {
  HOW_LONG,
  sicknessIdOf,
  type SicknessId,
  type SickPeriod,
  type SickRecord,
} from '../domain/sickness/sickness.js';
import * as texts from '../texts/sickness.js';
import { noteShow } from './note.js';
import type { Reply } from './reply.js';
import { button, type Button } from './button.js';

export interface StudentSickView {
  /** What was done, or why nothing was; else how it stands. */
  readonly title?: string;
  readonly lines?: readonly string[];
  /** The moment, where it may be said what can be done in the first hour. */
  readonly at?: Date;
  /** Instead of what can be done on any day. */
  readonly buttons?: readonly Button[];
}

/** The student's own. `number` counts the periods from 1. */
export function studentSickShow(record: SickRecord, number: number, today: Day, view: StudentSickView = {}): Reply {
  const period = record.periods[number - 1];
  if (!period) return { kind: 'text', text: texts.noSuchSickness };
  const title = view.title ?? texts.standing(period, today);
  const shown = noteShow(title, view.buttons ?? nextSteps(record, number, { today, at: view.at }), view.lines);
  return { ...shown, tracks: { personId: record.id, subject: sicknessIdOf(record.id, number) } };
}

/** What can be done with a period on any day; only with the last one of a student's. */
function nextSteps(
  record: SickRecord,
  number: number,
  { today, at }: { readonly today: Day; readonly at: Date | undefined },
): Button[] {
  const period = record.periods[number - 1];
  if (!period || number !== record.periods.length) return [];
  const takeBack = at && isToTakeBack(period, at) ? [takeBackButton(record, number)] : [];
  if (period.state === 'open') return [backButton(record, number), ...takeBack];
  const canGoOn = period.state === 'recovered' && period.back !== null && period.back >= today;
  return canGoOn ? [stillButton(record, number, texts.buttonsOfSick.notBackAfterAll)] : [];
}

/** "Weet je al hoe lang?" */
export function howLongButtons(record: SickRecord, number: number): Button[] {
  const key = keyOf(record, number);
  return HOW_LONG.map((answer) => button(texts.howLongInWords[answer], { verb: 'sick-how-long', ...key, answer }));
}

export function backButton(record: SickRecord, number: number): Button {
  return button(texts.buttonsOfSick.back, { verb: 'back-today', ...keyOf(record, number) });
}

export function takeBackButton(record: SickRecord, number: number): Button {
  return button(texts.buttonsOfSick.takeBack, { verb: 'take-back-sick', sickness: sicknessIdOf(record.id, number) });
}

export function stillButton(record: SickRecord, number: number, title: string = texts.buttonsOfSick.still): Button {
  return button(title, { verb: 'still-sick', ...keyOf(record, number) });
}

/** What the student said last is what a card of it is drawn from; that somebody has seen it changes nothing. */
function keyOf(record: SickRecord, number: number): { readonly sickness: SicknessId; readonly said: number } {
  return { sickness: sicknessIdOf(record.id, number), said: record.periods[number - 1]?.said ?? 0 };
}

/** What somebody who was told is shown: who is sick, from when, until when; never more. */
export function staffSickShow(
  record: SickRecord,
  number: number,
  { reader, role, student }: { readonly reader: PersonId; readonly role: Role; readonly student: string },
): Reply {
  const period = record.periods[number - 1];
  if (!period) return { kind: 'text', text: texts.noSuchSickness };
  const sickness = sicknessIdOf(record.id, number);
  const seen = record.history.find(({ by, what }) => by === reader && what.kind === 'seen' && what.period === number);
  const lines = [
    ...(period.state === 'open' ? [texts.expectedBack(period)] : []),
    ...(seen ? [texts.seenAt(seen.at)] : []),
  ];
  const buttons =
    seen || !isNews(period)
      ? []
      : [button(texts.buttonsOfSick.seen, { verb: 'seen-sick', sickness }, { look: 'positive' })];
  const shown = noteShow(texts.sickOf(student, period), buttons, lines.filter(Boolean), texts.whyTold(role));
  const subject = texts.subjectOfSick(student, period);
  return { ...shown, show: { ...shown.show, subject }, tracks: { personId: reader, subject: sickness } };
}

/** What was taken back need not be seen. */
const isNews = ({ state }: SickPeriod): boolean => state !== 'taken-back';
