import { trusted } from 'mongoose';
import { z } from 'zod';
import { FILE_TYPES } from '../../domain/dossier/file-type.js';
import {
  filesIn,
  PAPER_KINDS,
  PAPER_OUTCOMES,
  type Paper,
  type PaperContent,
  type PaperId,
  type PaperMark,
  type Papers,
  type PapersEvent,
} from '../../domain/dossier/papers.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { PapersOfPlacements } from '../../ports/papers.js';
import type { ProvenDocuments } from '../../ports/decisions.js';
import { decided } from '../decided.js';
import { textsBeside } from '../migrations/texts-beside.js';
import { createDecisionStore, type Outboxes } from './decision-store.js';
import type { Storage } from '../documents.js';
import { day, personId, placementId, text } from '../stored.js';

const paperId = text<PaperId>(/./);
const of = z.enum(PAPER_KINDS);
const role = z.enum(['trainer', 'teacher']);
const outcome = z.enum(PAPER_OUTCOMES);
const content: z.ZodType<PaperContent> = z.discriminatedUnion('as', [
  z.strictObject({
    ...{ as: z.literal('file'), name: z.string(), type: z.enum(FILE_TYPES) },
    ...{ bytes: z.int(), sha256: z.string() },
  }),
  z.strictObject({ as: z.literal('onstage'), on: day }),
]);

const papersEvent: z.ZodType<PapersEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('handed-in'), paper: paperId, of: of.nullable(), content }),
  z.strictObject({ kind: z.literal('named'), paper: paperId, of }),
  z.strictObject({ kind: z.literal('withdrawn'), paper: paperId }),
  z.strictObject({ kind: z.literal('marked'), paper: paperId, as: role, outcome, remark: z.string() }),
]);

const mark: z.ZodType<PaperMark> = z.strictObject({
  ...{ role, by: personId, at: z.string(), outcome, remark: z.string() },
});

const paper: z.ZodType<Paper> = z.strictObject({
  ...{ id: paperId, of: of.nullable(), content, at: z.string() },
  ...{ state: z.enum(['current', 'replaced', 'withdrawn']), marks: z.array(mark) },
});

const papers: z.ZodType<Papers> = z.strictObject({
  ...{ id: placementId, papers: z.array(paper) },
  ...decided(papersEvent),
});

const files = z.strictObject({ id: z.string(), derived: z.strictObject({ files: z.array(z.string()) }) });

export function createPapersStore(storage: Storage): {
  papers: PapersOfPlacements;
  outboxes: Outboxes;
  proven: ProvenDocuments<Papers>;
} {
  const { decisions, outboxes, documents, proven } = createDecisionStore<Papers, PlacementId>(storage, {
    name: 'papers',
    form: papers,
    steps: [textsBeside],
    indexes: [[{ 'derived.files': 1 }]],
    derive: (document) => ({ files: filesIn(document) }),
  });
  const whole = documents.view(papers, { derived: 0 });
  const used = documents.view(files, { 'derived.files': 1 });
  return {
    outboxes,
    proven,
    papers: {
      ...decisions,
      ofPlacements: (ids) => whole.find({ _id: trusted({ $in: [...ids] }) }, { _id: 1 }),
      inUse: async (asked, but = []) => {
        const needs = { 'derived.files': trusted({ $in: [...asked] }) };
        const found = await used.find({ ...needs, ...(but.length > 0 && { _id: trusted({ $nin: [...but] }) }) });
        const known = new Set(found.flatMap(({ derived }) => derived.files));
        return asked.filter((file) => known.has(file));
      },
    },
  };
}
