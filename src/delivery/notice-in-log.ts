/** How the log names a notice. A key says whom it is about, and that of a sick report that somebody is sick. */
import { hashOfSecret } from '../domain/evidence/evidence.js';

/** Enough to find the notice by, for who may see the database: the beginning of the hash of its key. */
export function noticeInLog({ key }: { readonly key: string }): { readonly notice: string } {
  return { notice: hashOfSecret(key).slice(0, 12) };
}
