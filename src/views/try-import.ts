/** What files would come to as the school stands now, and the lookup of those that wait. */
import type { ImportId, Settable } from '../asks/import.js';
import type { Act } from '../domain/evidence/decision.js';
import type { ImportReport } from '../domain/import/import-report.js';
import type { OfficeFile } from '../domain/import/sheet.js';
import { mayKeepSchool } from '../domain/people/permissions.js';
import type { SchoolId } from '../domain/people/people.js';
import type { Asked, Ports } from '../ports.js';
import { isDecided, type DecidedImport, type WaitingImport } from '../ports/office-files.js';

/** Takes files over, or tries it: `carry-out` hands it to the features of the chat, which do not import one another. */
export type TakesOver = (
  files: readonly OfficeFile[],
  options: {
    readonly schoolId: SchoolId;
    readonly preset: null;
    readonly set: Readonly<Partial<Record<Settable, string>>>;
    readonly dryRun: boolean;
    readonly act: Pick<Act, 'by' | 'role' | 'way'>;
  },
  ports: Pick<Ports, 'people' | 'placements' | 'schools' | 'clock' | 'kick'>,
) => Promise<ImportReport | null>;

/** Null: the school is not there any more. */
export function takenOver(
  { files, set, schoolId }: Pick<WaitingImport, 'files' | 'set' | 'schoolId'>,
  how: { readonly takesOver: TakesOver; readonly dryRun: boolean },
  { person, way }: Pick<Asked, 'person' | 'way'>,
  ports: Ports,
): Promise<ImportReport | null> {
  const act = { by: person.id, role: 'office', way } as const;
  return how.takesOver(files, { schoolId, preset: null, set, dryRun: how.dryRun, act }, ports);
}

/** Null: it is not there, or of another school; nobody learns which. */
export async function importOf(
  id: ImportId,
  { person, at }: Pick<Asked, 'person' | 'at'>,
  { imports }: Ports,
): Promise<WaitingImport | DecidedImport | null> {
  const found = await imports.find(id);
  if (!found || !mayKeepSchool(person, { id: found.schoolId })) return null;
  return isDecided(found) || found.expires > at ? found : null;
}
