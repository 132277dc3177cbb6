/** "nieuw schooljaar", "nieuwe plaatsing", "wijzig plaatsing Sanne de Wit". */
import type { OfficeTextRequest } from '../../asks/typed-office.js';
import type { Sentence } from '../sentence.js';
import { EDIT_PLACEMENT, NEW_PLACEMENT, NEW_SCHOOL_YEAR } from '../words/office-commands.js';

export function placementIn({ text }: Sentence): (() => OfficeTextRequest) | null {
  if (NEW_SCHOOL_YEAR.test(text)) return () => ({ kind: 'new-school-year' });
  if (NEW_PLACEMENT.test(text)) return () => ({ kind: 'new-placement' });
  const { name, behind } = EDIT_PLACEMENT.exec(text)?.groups ?? {};
  const whose = name ?? behind;
  return whose === undefined ? null : () => ({ kind: 'edit-placement', name: whose.trim() });
}
