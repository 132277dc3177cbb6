/** A long sickness, for the BPV-docent and the SLB'er: since when, and what was decided of it. Never more. */
import { daysBetween, type Day } from '../domain/calendar/day.js';
import { decidedOf } from '../domain/sickness/long-sickness.js';
import { sicknessIdOf, type SickRecord } from '../domain/sickness/sickness.js';
import * as texts from '../texts/sickness.js';
import { noteShow } from './note.js';
import type { Reply } from './reply.js';
import { button } from './button.js';

export interface LongSickView {
  readonly student: string;
  readonly today: Day;
  /** Whether the reader records what was decided. */
  readonly canRecord: boolean;
  readonly why: string;
}

export function longSickShow(
  record: SickRecord,
  number: number,
  { student, today, canRecord, why }: LongSickView,
): Reply {
  const period = record.periods[number - 1];
  if (!period) return { kind: 'text', text: texts.noSuchSickness };
  const sickness = sicknessIdOf(record.id, number);
  const decided = decidedOf(record, number);
  const buttons = [true, false].flatMap((isExtended) =>
    canRecord && decided?.isExtended !== isExtended
      ? [
          button(texts.longDecision(isExtended), {
            verb: 'decide-long-sick',
            sickness,
            isExtended,
            version: record.version,
          }),
        ]
      : [],
  );
  const lines = [decided ? texts.longDecided(decided.isExtended) : texts.longMayExtend, why].filter(Boolean);
  return noteShow(
    texts.longSickOf(student, daysBetween(period.from, period.back ?? today) + (period.back ? 0 : 1), period, today),
    buttons,
    lines,
  );
}
