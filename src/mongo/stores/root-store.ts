import { trusted } from 'mongoose';
import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentName } from '../../domain/evidence/document-kinds.js';
import { markOf, type ChainEnd, type Line, type NightlyRoot } from '../../domain/evidence/nightly-root.js';
import type { Chain, Roots, Round } from '../../ports/evidence.js';
import { openDocuments, type Storage } from '../documents.js';
import { rootRounds2 } from '../migrations/root-rounds-2.js';
import { isOnlyDuplicates, writing } from '../driver-errors.js';
import { schoolId, text, week } from '../stored.js';

const line: z.ZodType<Line> = z.union([z.tuple([text<DocumentName>(/./), z.string()]), z.string()]);

/** Those of before there was a chain per school say no school and bear no signature. */
const stored = z.strictObject({
  id: z.string(),
  school: schoolId.exactOptional(),
  n: z.int(),
  at: z.string(),
  previous: z.string(),
  sheets: z.array(line),
  hash: z.string(),
  signature: z.string().exactOptional(),
});

const storedEnd = z.strictObject({
  id: schoolId,
  at: z.string(),
  hash: z.string(),
  lines: z.int(),
  n: z.int(),
  signature: z.string(),
});

const storedRound = z.strictObject({
  id: z.string(),
  seen: z.int(),
  all: z.int().nullable(),
  document: z.strictObject({ kind: z.enum(DOCUMENT_KINDS), id: z.string() }).nullable(),
  root: z.strictObject({ chain: schoolId.nullable(), n: z.int() }).nullable(),
});

const storedSent = z.strictObject({ id: schoolId, week });

/** There is one round. */
const ROUND = 'round';

export function createRootStore(storage: Storage): Roots {
  const roots = openDocuments(storage, { name: 'roots', form: stored, indexes: [[{ school: 1, n: 1 }]] });
  const ends = openDocuments(storage, { name: 'rootEnds', form: storedEnd });
  const sent = openDocuments(storage, { name: 'rootMails', form: storedSent });
  const rounds = openDocuments(storage, { name: 'rootRounds', form: storedRound, steps: [rootRounds2] });
  // Without a school is null as well.
  const inChain = (chain: Chain): object => ({ school: chain });
  return {
    last: async (chain) => (await roots.find({ ...inChain(chain) }, { n: -1 }, 1)).map(rootIn)[0] ?? null,
    page: async (chain, n, most) =>
      (await roots.find({ ...inChain(chain), n: trusted({ $gt: n }) }, { n: 1 }, most)).map(rootIn),
    add: async (root) => {
      // One root per chain and number: they are its name.
      const id = root.school === undefined ? String(root.n) : markOf(root.school, root.n);
      const document = { ...root, ...roots.stamp, _id: id as never };
      return writing(
        roots.model.collection.insertMany([document]).then(
          () => true,
          (error: unknown) => {
            if (isOnlyDuplicates(error)) return false;
            throw error;
          },
        ),
      );
    },
    forgetNames: async ({ school, n, hash, sheets }) => {
      if (school === undefined) return;
      const filter = { _id: markOf(school, n) as never, hash };
      await writing(roots.model.collection.updateOne(filter, { $set: { sheets } }));
    },
    end: async (school) => {
      const found = await ends.one(school);
      return found && endIn(found);
    },
    ends: async () => (await ends.find({}, { _id: 1 })).map(endIn),
    keepEnd: ({ school, ...end }) => ends.put({ id: school, ...end }),
    sentIn: async (school) => (await sent.one(school))?.week ?? null,
    keepSent: (school, inWeek) => sent.put({ id: school, week: inWeek }),
    round: async () => {
      const found = await rounds.one(ROUND);
      return found && roundIn(found);
    },
    keepRound: (round) => rounds.put({ id: ROUND, ...round }),
  };
}

function rootIn({ school, n, at, previous, sheets, hash, signature }: z.infer<typeof stored>): NightlyRoot {
  return {
    ...(school !== undefined && { school }),
    ...{ n, at, previous, sheets, hash },
    ...(signature !== undefined && { signature }),
  };
}

function endIn({ id: school, ...end }: z.infer<typeof storedEnd>): ChainEnd {
  return { school, ...end };
}

function roundIn({ document, root, seen, all }: z.infer<typeof storedRound>): Round {
  return { document, root, seen, all };
}
