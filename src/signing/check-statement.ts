/** Checks the file of a statement by itself and against public keys, without a database: the command and the page both do. */
import { isDeepStrictEqual } from 'node:util';
import { claimsOf, keyIdOf, type StatementKey } from '../domain/evidence/signed-statement.js';
import type { Verdict } from '../domain/evidence/verdict.js';
import { statementFault } from '../domain/evidence/verify-statement.js';
import { readStatement } from '../files/json-statement.js';
import { isBy, read } from './jws.js';

/** @param keys of the house it should be of; null: there are none to check by */
export async function checkStatement(bytes: Uint8Array, keys: readonly StatementKey[] | null): Promise<Verdict> {
  const found = readStatement(bytes);
  if (found.kind !== 'statement') return found;
  const { statement } = found;
  const fault = statementFault(statement);
  if (fault) return { kind: 'fault', fault };
  const { signature, issuer } = statement;
  if (signature === undefined || !issuer) return { kind: 'holds', signed: 'unsigned', statement };
  const said = read(signature);
  if (said?.key !== issuer.key || !isDeepStrictEqual(said.claims, claimsOf(statement))) return { kind: 'signature' };
  if (!keys) return { kind: 'holds', signed: 'not-checked', statement };
  const key = keys.find((one) => keyIdOf(one) === said.key);
  if (!key) return { kind: 'other-house', key: said.key };
  return (await isBy(key, signature)) ? { kind: 'holds', signed: 'signed', statement } : { kind: 'signature' };
}
