/** Papers of the file (dossier): handed in and taken back by the student, judged by who guides them, downloaded by who may. */
import { z } from 'zod';
import { isPaperId, PAPER_KINDS, type KeptFile, type PaperId, type PaperKind } from '../domain/dossier/papers.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { asksOf, placement, text, version } from './fields.js';
import type { TextRequest } from './typed.js';

/** Of a paper as it was shown: `version`, that of all papers of the placement. */
interface OfPaper {
  readonly paper: PaperId;
  readonly version: number;
}

export type PapersAsks =
  | (Extract<TextRequest, { kind: 'paper' }> & { readonly placementId?: PlacementId })
  /** Whose: of a student whom staff named, or at one address; without either one's own. */
  | { readonly kind: 'papers'; readonly student?: PersonId; readonly placement?: PlacementId }
  /** Files that are kept already, once it is known at which address. `of` null: what they are is asked after. */
  | {
      readonly kind: 'hand-in-files';
      readonly files: readonly KeptFile[];
      readonly of: PaperKind | null;
      readonly placementId: PlacementId;
    }
  /** `anew`: to be judged otherwise than before. */
  | { readonly kind: 'see-paper'; readonly paper: PaperId; readonly anew?: true }
  | { readonly kind: 'name-paper'; readonly paper: PaperId; readonly of: PaperKind }
  | { readonly kind: 'withdraw-paper'; readonly paper: PaperId }
  | { readonly kind: 'seen-paper'; readonly paper: PaperId }
  | ({ readonly kind: 'approve-paper' | 'return-paper'; readonly remark: string } & OfPaper)
  /** A link to the file; to a page to hand one in by. */
  | { readonly kind: 'fetch-paper'; readonly paper: PaperId }
  | { readonly kind: 'upload-paper'; readonly placement: PlacementId };

const ask = asksOf<PapersAsks>();

const paper = z.custom<PaperId>((id) => typeof id === 'string' && isPaperId(id));
const of = z.enum(PAPER_KINDS);
const remark = { reason: text(500) };
/** On a card it has a field of its own; on a page both choices have one. */
const ownRemark = { ...remark, remark: text(500) };

export const papersAsks = {
  'show-papers': ask({ placement }, (data) => ({ kind: 'papers', ...data })),
  'show-paper': ask({ paper, anew: z.literal(true).optional() }, ({ paper: which, anew }) => ({
    ...{ kind: 'see-paper', paper: which },
    ...(anew && { anew }),
  })),
  'name-paper': ask({ paper, of }, (data) => ({ kind: 'name-paper', ...data })),
  'withdraw-paper': ask({ paper }, (data) => ({ kind: 'withdraw-paper', ...data })),
  'seen-paper': ask({ paper }, (data) => ({ kind: 'seen-paper', ...data })),
  'approve-paper': ask(
    { paper, version },
    ({ reason, remark: said, ...data }) => ({ kind: 'approve-paper', ...data, remark: said || reason }),
    ownRemark,
  ),
  'return-paper': ask(
    { paper, version },
    ({ reason, ...data }) => ({ kind: 'return-paper', ...data, remark: reason }),
    remark,
  ),
  'fetch-paper': ask({ paper }, (data) => ({ kind: 'fetch-paper', ...data })),
  'upload-paper': ask({ placement }, (data) => ({ kind: 'upload-paper', ...data })),
};
