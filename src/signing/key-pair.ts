/** The two halves of a key; apart from what reads them, as the page that checks statements has no such thing. */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { StatementKey } from '../domain/evidence/signed-statement.js';

/** Whether the private half, where there is one, belongs to the public one. */
export function isPair(key: StatementKey): boolean {
  const { x, d, ...kind } = key;
  try {
    const jwk = { key: { ...kind, x, ...(d !== undefined && { d }) }, format: 'jwk' } as const;
    const half = createPublicKey(d === undefined ? jwk : createPrivateKey(jwk));
    return half.export({ format: 'jwk' }).x === x;
  } catch {
    return false;
  }
}
