/** What the house signs of an hours statement, and by which key: the signature is the house's word, not a sum that anyone can make. */
import { hashOf } from './hash.js';
import type { HoursStatement } from './hours-statement.js';

/** An Ed25519 key as JWK (RFC 8037): `x` the public half, base64url; with `d` it can sign. */
export interface StatementKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d?: string;
}

/** What may be given to everybody. */
export const publicHalfOf = ({ kty, crv, x }: StatementKey): StatementKey => ({ kty, crv, x });

/** The id of a key: the first 16 hex digits of its thumbprint (RFC 7638, SHA-256), the same for both halves. */
export function keyIdOf(key: StatementKey): string {
  return hashOf(publicHalfOf(key)).slice(0, 16);
}

/** What a signature says: enough to know a printed statement again, and nobody's name. */
export interface StatementClaims {
  /** See `codeOf`. */
  readonly code: string;
  /** Whole minutes that count, and that are to be made. */
  readonly counted: number;
  readonly toMake: number;
  /** Of the statement. */
  readonly hash: string;
  /** ISO instant. */
  readonly madeAt: string;
}

export function claimsOf(statement: Omit<HoursStatement, 'signature'>): StatementClaims {
  const { hash, madeAt, totals } = statement;
  return { code: codeOf(statement), counted: totals.counted, hash, madeAt, toMake: totals.toMake };
}

/** The check code of a statement: 16 hex digits, the same as long as no week changes. */
export function codeOf({ head }: Pick<HoursStatement, 'head'>): string {
  return head.slice(0, 16);
}
