/** Hashes that anybody can make anew: SHA-256 over canonical JSON (RFC 8785). */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The hash of any JSON value: SHA-256 over its canonical form, 64 hex digits. */
export function hashOf(value: object): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new Error('Only JSON can be hashed');
  return createHash('sha256').update(canonical).digest('hex');
}
