/** Files that are sent, and what comes of those of the BPV-bureau. */
import { z } from 'zod';
import type { PaperKind } from '../domain/dossier/papers.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { asksOf, text, version } from './fields.js';

/** A file as it is sent in a chat; its bytes are still where the address says. */
export interface SentFile {
  readonly name: string;
  /** It opens the file to whoever has it: it is stored nowhere, and in no log. "" where none was given. */
  readonly url: string;
  /** Of what came along with it, as from a form of a page. */
  readonly bytes?: () => Uint8Array;
}

/** A file that was read and is not decided on. */
export type ImportId = string & { readonly __brand: 'ImportId' };

/** Lists behind the numbers of an import. */
export const IMPORT_LISTS = ['changes', 'problems', 'missing', 'kept'] as const;
export type ImportList = (typeof IMPORT_LISTS)[number];

/** Columns that may be set for a whole file, as it lacks them. */
export const SETTABLE = [
  ...(['rol', 'docent', 'slb', 'leerjaar', 'schooljaar', 'crebo', 'uren', 'begin', 'einde', 'leerbedrijf'] as const),
  ...(['praktijkopleider', 'soort'] as const),
] as const;
export type Settable = (typeof SETTABLE)[number];

/** `version`: that of what was shown. */
interface OfImport {
  readonly import: ImportId;
  readonly version: number;
}

export type ImportAsks =
  /** `of`: what a student says that it is; `unread`: what was typed beside it says something else. */
  | {
      readonly kind: 'take-files';
      readonly files: readonly SentFile[];
      readonly of?: PaperKind;
      readonly placement?: PlacementId;
      readonly unread?: true;
    }
  /** `list` left out: as it was first shown. */
  | {
      readonly kind: 'see-import';
      readonly import: ImportId;
      readonly list?: ImportList | undefined;
      readonly from?: number | undefined;
    }
  | { readonly kind: 'import-form'; readonly import: ImportId }
  | ({ readonly kind: 'set-import'; readonly values: Readonly<Partial<Record<Settable, string>>> } & OfImport)
  | ({ readonly kind: 'save-import' } & OfImport)
  | ({ readonly kind: 'drop-import' } & OfImport)
  /** Students who were not seen in Teams yet, and praktijkopleiders without an address, from these rows on. */
  | { readonly kind: 'not-seen'; readonly from?: number | undefined };

const ask = asksOf<ImportAsks>();

const which = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .transform((id) => id as ImportId);
const of = { import: which, version };
const from = z.number().int().min(0).optional();
const fields = Object.fromEntries(SETTABLE.map((column) => [column, text(100)] as const)) as Record<
  Settable,
  ReturnType<typeof text>
>;

export const importing = {
  'see-import': ask({ import: which, list: z.enum(IMPORT_LISTS).optional(), from }, (data) => ({
    ...{ kind: 'see-import', ...data },
  })),
  'import-form': ask({ import: which }, (data) => ({ kind: 'import-form', ...data })),
  'set-import': ask(
    of,
    ({ import: id, version: drawn, ...values }) => ({ kind: 'set-import', import: id, version: drawn, values }),
    fields,
  ),
  'save-import': ask(of, (data) => ({ kind: 'save-import', ...data })),
  'drop-import': ask(of, (data) => ({ kind: 'drop-import', ...data })),
  'not-seen': ask({ from }, (data) => ({ kind: 'not-seen', ...data })),
};
