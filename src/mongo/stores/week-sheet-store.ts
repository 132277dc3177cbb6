import { trusted } from 'mongoose';
import { z } from 'zod';
import {
  NOT_WORKED_REASONS,
  type Entry,
  type SheetId,
  type WeekEvent,
  type WeekSheet,
} from '../../domain/weeks/week-sheet.js';
import type { WeekSheets } from '../../ports.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { textsBeside } from '../migrations/texts-beside.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Storage, View } from '../documents.js';
import { clockTime, day } from '../stored.js';
import { createWeekSummaries, derivedOf, indexOfUngathered, sheetNames, type WeekSummaries } from './week-summaries.js';

const entry: z.ZodType<Entry> = z.strictObject({
  id: z.string(),
  source: z.string(),
  day,
  minutes: z.int(),
  start: clockTime.exactOptional(),
  end: clockTime.exactOptional(),
  breakMinutes: z.int().exactOptional(),
  activity: z.string().exactOptional(),
  workProcesses: z.array(z.string()).exactOptional(),
  makesUp: z.literal(true).exactOptional(),
});
const entries = z.array(entry);
const notWorked = z.enum(NOT_WORKED_REASONS);

const weekEvent: z.ZodType<WeekEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), entries }),
  z.strictObject({ kind: z.literal('replaced'), removed: entries, entries }),
  z.strictObject({ kind: z.literal('removed'), removed: entries }),
  z.strictObject({ kind: z.literal('taken-back'), undone: z.string(), removed: entries, restored: entries }),
  z.strictObject({ kind: z.literal('submitted'), minutes: z.int(), notWorked: notWorked.exactOptional() }),
  z.strictObject({ kind: z.literal('withdrawn') }),
  z.strictObject({ kind: z.literal('returned'), reason: z.string(), about: entry.exactOptional() }),
  z.strictObject({ kind: z.literal('approved'), minutes: z.int(), entries }),
  z.strictObject({ kind: z.literal('signature-taken-back') }),
  z.strictObject({ kind: z.literal('reopened'), reason: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('given-up'), signed: z.int() }),
]);

const sheet: z.ZodType<WeekSheet> = z.strictObject({
  ...sheetNames,
  entries,
  notWorked: notWorked.nullable(),
  ...decided(weekEvent),
});

export function createWeekSheetStore(storage: Storage): {
  readonly sheets: WeekSheets;
  readonly outboxes: Outboxes;
  readonly proven: ProvenDocuments<WeekSheet>;
  readonly summaries: WeekSummaries['along'];
  /** Of sheets that came along whole, with the summaries. */
  readonly whole: Pick<View<WeekSheet>, 'oneOf'>;
} {
  const { decisions, outboxes, documents, proven } = createDecisionStore<WeekSheet, SheetId>(storage, {
    name: 'sheets',
    form: sheet,
    steps: [textsBeside],
    indexes: [[{ placementId: 1, week: 1 }], [indexOfUngathered], [{ 'history.by': 1 }]],
    derive: derivedOf,
  });
  const whole = documents.view(sheet, { derived: 0 });
  const ids = documents.view(z.strictObject({ id: sheetNames.id }), { _id: 1 });
  const summaries = createWeekSummaries(storage, documents);
  return {
    outboxes,
    proven,
    summaries: summaries.along,
    whole,
    sheets: {
      ...decisions,
      summaries: summaries.of,
      touchedBy: async (placementIds, source) => {
        // "0" is the sign after "/": all that begins with the message's id and a slash.
        const parts = trusted({ $elemMatch: { source: trusted({ $gte: `${source}/`, $lt: `${source}0` }) } });
        // Two questions: SecantusDB looks through everything where there are alternatives.
        const of = { placementId: trusted({ $in: placementIds }) };
        const found = await Promise.all(
          [{ 'entries.source': source }, { entries: parts }].map((by) => ids.find({ ...of, ...by })),
        );
        return [...new Set(found.flat().map(({ id }) => id))].sort();
      },
      changedSince: (placementIds, since) =>
        whole.find(
          { placementId: trusted({ $in: placementIds }), 'derived.changedAt': trusted({ $gte: since }) },
          { placementId: 1, week: 1 },
        ),
      ofPlacement: whole.by('placementId', { placementId: 1, week: 1 }),
    },
  };
}
