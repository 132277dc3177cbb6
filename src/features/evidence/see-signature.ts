/**
 * What the QR code on a printed statement leads to: that this house signed it, when, and what counts by it. It is for
 * whoever holds the paper; the code is the signature itself, so that nobody comes to one by guessing, and nothing is kept.
 */
import type { StatementClaims } from '../../domain/evidence/signed-statement.js';
import type { Ports } from '../../ports.js';

/** No signature of ours is longer. */
const MOST_LETTERS = 1000;

export interface SeenSignature {
  readonly claims: StatementClaims;
  readonly key: string;
  /** False: the house signs by another key now. */
  readonly isInUse: boolean;
}

/** Null where it is none of this house. */
export async function seeSignature(code: string, { signer }: Pick<Ports, 'signer'>): Promise<SeenSignature | null> {
  const said = code.length > MOST_LETTERS ? null : await signer.read(code);
  return said && { ...said, isInUse: said.key === signer.key };
}
