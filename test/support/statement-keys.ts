/** Two houses that sign statements, each with a key made for this run. */
import { generateKeyPairSync } from 'node:crypto';
import type { StatementKey } from '../../src/domain/evidence/signed-statement.js';
import { readKeys } from '../../src/signing/key-file.js';
import { createSigner } from '../../src/signing/signer.js';

export function newKey(): StatementKey {
  const [key] = readKeys(JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }))) ?? [];
  if (!key) throw new Error('no key was made');
  return key;
}

export const HOUSE_KEY = newKey();
export const OTHER_KEY = newKey();
export const HOUSE = createSigner([HOUSE_KEY]);
