/** Hashes that anybody can make anew: SHA-256 over canonical JSON (RFC 8785). */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The hash of any JSON value, but for these fields of it: SHA-256 over its canonical form, 64 hex digits. */
export function hashOf(value: object, allBut: readonly string[] = []): string {
  const hashed =
    allBut.length === 0
      ? value
      : Object.fromEntries(Object.entries(value).filter(([field]) => !allBut.includes(field)));
  const canonical = canonicalize(hashed);
  if (canonical === undefined) throw new Error('Only JSON can be hashed');
  return createHash('sha256').update(canonical).digest('hex');
}
