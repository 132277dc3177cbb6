/**
 * `npm run --silent key`: the line STATEMENT_KEYS with a new key at its front, and of those that are set now the public
 * halves, so that what they signed can still be checked.
 */
import { generateKeyPairSync } from 'node:crypto';
import { publicHalfOf } from '../domain/evidence/signed-statement.js';
import { readKeys } from '../signing/key-file.js';

const text = process.env['STATEMENT_KEYS'] ?? '';
const earlier = text === '' ? [] : readKeys(text);
if (earlier) {
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  console.log(`STATEMENT_KEYS=${JSON.stringify({ keys: [key, ...earlier.map(publicHalfOf)] })}`);
} else {
  console.error('STATEMENT_KEYS staat er, maar is geen JWK-set met Ed25519-sleutels. Er is niets gemaakt.');
  process.exitCode = 1;
}
