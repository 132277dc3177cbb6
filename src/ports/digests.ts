/** What who guides students was told of a week. */
import type { Digest } from '../domain/roster/digest.js';

/** What was told in the digest of a week: once made it stays as it is. */
export interface Digests {
  byId(id: string): Promise<Digest | null>;
  /** False where it was made already. */
  add(digest: Digest): Promise<boolean>;
}
