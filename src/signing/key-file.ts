/** Keys as they are written down: a JWK set (RFC 7517), as `/.well-known/bpv-keys.json` gives it, or a single JWK. */
import { z } from 'zod';
import type { StatementKey } from '../domain/evidence/signed-statement.js';

const half = z.string().regex(/^[\w-]{43}$/);
const key = z
  .object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: half, d: half.optional() })
  .transform(({ kty, crv, x, d }): StatementKey => ({ kty, crv, x, ...(d !== undefined && { d }) }));
const set = z.object({ keys: z.array(z.unknown()) });

/** The Ed25519 keys in it, of other kinds none; null: this is no file of keys, or none of them is ours to use. */
export function readKeys(text: string): readonly StatementKey[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const all = set.safeParse(json).data?.keys ?? [json];
  const keys = all.flatMap((one) => key.safeParse(one).data ?? []);
  return keys.length > 0 ? keys : null;
}
