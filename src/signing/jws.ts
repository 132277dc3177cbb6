/** A signature as JWS (RFC 7515) by Ed25519 over what a statement or a root claims. It says its kind, so that it stands for nothing else. */
import canonicalize from 'canonicalize';
import { base64url, compactVerify, CompactSign, importJWK } from 'jose';
import { z } from 'zod';
import type { RootClaims } from '../domain/evidence/nightly-root.js';
import { keyIdOf, publicHalfOf, type StatementClaims, type StatementKey } from '../domain/evidence/signed-statement.js';

const ALGORITHM = 'EdDSA';

/** What each kind of signature is over. */
interface Claims {
  readonly urenstaat: StatementClaims;
  readonly root: RootClaims;
}

const header = z.strictObject({ alg: z.literal(ALGORITHM), kid: z.string(), typ: z.enum(['urenstaat', 'root']) });
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

export async function signed<Kind extends keyof Claims>(
  kind: Kind,
  said: Claims[Kind],
  key: StatementKey,
): Promise<string> {
  return new CompactSign(new TextEncoder().encode(canonicalize(said)))
    .setProtectedHeader({ alg: ALGORITHM, kid: keyIdOf(key), typ: kind })
    .sign(await importJWK({ ...key }, ALGORITHM));
}

/** Null where it is no signature of a statement, to the letter: the same bytes can be written in one way only. */
export function read(signature: string): Said | null {
  const said = readAny(signature);
  const { data } = claims.safeParse(said?.payload);
  return said?.kind === 'urenstaat' && data ? { key: said.key, claims: data } : null;
}

/** What it says of its kind and key, and of whatever it is over; null where it is none of ours by its form. */
export function readAny(signature: string): { kind: keyof Claims; key: string; payload: unknown } | null {
  const parts = signature.split('.').map(decoded);
  const [head, payload, bytes] = parts;
  if (parts.length !== 3 || !head || !payload || !bytes) return null;
  const { data } = header.safeParse(json(head));
  return data ? { kind: data.typ, key: data.kid, payload: json(payload) } : null;
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
