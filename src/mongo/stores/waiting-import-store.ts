import { gunzipSync, gzipSync } from 'node:zlib';
import { trusted } from 'mongoose';
import { z } from 'zod';
import { SETTABLE, type ImportId } from '../../asks/import.js';
import type { AsShown } from '../../domain/import/as-shown.js';
import type { ImportOutcome } from '../../domain/import/import-report.js';
import type { OfficeFile } from '../../domain/import/sheet.js';
import type { WaitingImports } from '../../ports/office-files.js';
import { openDocuments, type Storage } from '../documents.js';
import { writing } from '../driver-errors.js';
import { personId, schoolId, text } from '../stored.js';

const count = z.int();
const outcome: z.ZodType<ImportOutcome> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...{ kind: z.literal('saved'), created: count, changed: count, refused: count },
    ...{ notSeen: count, withoutMail: count },
  }),
  z.strictObject({ kind: z.literal('dropped') }),
]);

const waiting = z.strictObject({
  id: text<ImportId>(/./),
  ...{ schoolId, personId, version: count, set: z.partialRecord(z.enum(SETTABLE), z.string()) },
  /** How many parts the rows of the files are kept in. */
  parts: count,
  expires: z.date(),
  /** Somebody carries it out until then; null: nobody does. */
  claimed: z.date().nullable(),
  outcome: outcome.nullable(),
});

/** A document holds 16 MB at most, and the rows of 20 MB of files may come to more: packed, and in parts. */
const part = z.strictObject({ id: z.string(), of: z.string(), rows: z.string(), expires: z.date() });
const PART = 8 * 1024 * 1024;

interface Rows {
  readonly files: readonly OfficeFile[];
  readonly shown: AsShown;
}

export function createWaitingImportStore(storage: Storage): WaitingImports {
  const imports = openDocuments(storage, { name: 'imports', form: waiting, indexes: [[{ expires: 1 }]] });
  const parts = openDocuments(storage, {
    ...{ name: 'importParts', form: part, indexes: [[{ expires: 1 }], [{ of: 1 }]] },
  });
  const partsOf = (id: string): Promise<z.infer<typeof part>[]> => parts.find({ of: id }, { _id: 1 });
  return {
    put: async ({ files, shown, ...one }) => {
      const rows = gzipSync(JSON.stringify({ files, shown } satisfies Rows)).toString('base64');
      const pieces = Array.from({ length: Math.ceil(rows.length / PART) }, (_, n) =>
        rows.slice(n * PART, (n + 1) * PART),
      );
      for (const [n, piece] of pieces.entries())
        await parts.put({
          id: `${one.id}/${String(n).padStart(3, '0')}`,
          of: one.id,
          rows: piece,
          expires: one.expires,
        });
      await imports.put({ ...one, parts: pieces.length, claimed: null, outcome: null });
    },
    find: async (id) => {
      const found = await imports.one(id);
      if (!found) return null;
      const { parts: count, outcome: came, ...one } = found;
      if (came) return { id, schoolId: one.schoolId, outcome: came };
      const pieces = (await partsOf(id)).slice(0, count);
      // It is decided on at this very moment, or forgotten.
      if (pieces.length < count) return null;
      const rows = gunzipSync(Buffer.from(pieces.map(({ rows }) => rows).join(''), 'base64')).toString();
      const { schoolId: school, personId: person, version, set, expires } = one;
      return { id, schoolId: school, personId: person, version, set, expires, ...(JSON.parse(rows) as Rows) };
    },
    claim: async (id, version, now, until) => {
      const isFree = { $or: [{ claimed: null }, { claimed: trusted({ $lte: now }) }] };
      const claimed = imports.model.updateOne({ _id: id, version, outcome: null, ...isFree }, { claimed: until });
      return (await writing(claimed.exec())).matchedCount === 1;
    },
    release: async (id) => {
      await writing(imports.model.updateOne({ _id: id }, { claimed: null }).exec());
    },
    decided: async (id, came) => {
      await writing(imports.model.updateOne({ _id: id }, { outcome: came, claimed: null }).exec());
      await writing(parts.model.deleteMany({ of: id }).exec());
    },
    forget: async (expiredBy) => {
      const expired = { expires: trusted({ $lte: expiredBy }) };
      await writing(parts.model.deleteMany(expired).exec());
      await writing(imports.model.deleteMany(expired).exec());
    },
  };
}
