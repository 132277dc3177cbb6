/** A signature as JWS (RFC 7515) by Ed25519 over what a statement claims. It says its kind, so that it stands for nothing else. */
import canonicalize from 'canonicalize';
import { base64url, compactVerify, CompactSign, importJWK } from 'jose';
import { z } from 'zod';
import { keyIdOf, publicHalfOf, type StatementClaims, type StatementKey } from '../domain/evidence/signed-statement.js';

const KIND = 'urenstaat';
const ALGORITHM = 'EdDSA';

const header = z.strictObject({ alg: z.literal(ALGORITHM), kid: z.string(), typ: z.literal(KIND) });
const claims = z.strictObject({
  code: z.string(),
  counted: z.int(),
  hash: z.string(),
  madeAt: z.string(),
  toMake: z.int(),
});

/** What a signature says, whoever made it. */
export interface Said {
  /** The id of the key. */
  readonly key: string;
  readonly claims: StatementClaims;
}

export async function signed(said: StatementClaims, key: StatementKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(canonicalize(said)))
    .setProtectedHeader({ alg: ALGORITHM, kid: keyIdOf(key), typ: KIND })
    .sign(await importJWK({ ...key }, ALGORITHM));
}

/** Null where it is no signature of a statement, to the letter: the same bytes can be written in one way only. */
export function read(signature: string): Said | null {
  const parts = signature.split('.').map(decoded);
  const [head, payload, bytes] = parts;
  if (parts.length !== 3 || !head || !payload || !bytes) return null;
  const { kid } = header.safeParse(json(head)).data ?? {};
  const { data } = claims.safeParse(json(payload));
  return kid !== undefined && data ? { key: kid, claims: data } : null;
}

/** Whether this key made it. */
export async function isBy(key: StatementKey, signature: string): Promise<boolean> {
  try {
    await compactVerify(signature, await importJWK({ ...publicHalfOf(key) }, ALGORITHM), { algorithms: [ALGORITHM] });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED')
      return false;
    throw error;
  }
}

function decoded(part: string): Uint8Array | null {
  try {
    const bytes = base64url.decode(part);
    return base64url.encode(bytes) === part ? bytes : null;
  } catch {
    return null;
  }
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
