/** Signs by the first of the house's keys; what any of them signed is known again, so that keys can be replaced. */
import { keyIdOf, publicHalfOf, type StatementKey } from '../domain/evidence/signed-statement.js';
import type { StatementSigner } from '../ports/evidence.js';
import { isDeepStrictEqual } from 'node:util';
import { isBy, read, readAny, signed } from './jws.js';

export interface HouseSigner extends StatementSigner {
  /** The public halves as a JWK set (RFC 7517), the one in use first. */
  readonly publicKeys: { readonly keys: readonly object[] };
}

export function createSigner(keys: readonly StatementKey[]): HouseSigner {
  const [own] = keys;
  if (own?.d === undefined) throw new Error('The first of the keys has no private half');
  return {
    key: keyIdOf(own),
    publicKeys: { keys: keys.map(served) },
    sign: (claims) => signed('urenstaat', claims, own),
    signRoot: (claims) => signed('root', claims, own),
    read: async (signature) => {
      const said = read(signature);
      const key = keys.find((one) => keyIdOf(one) === said?.key);
      return said && key && (await isBy(key, signature)) ? said : null;
    },
    isRootOf: async (signature, claims) => {
      const said = readAny(signature);
      const key = keys.find((one) => keyIdOf(one) === said?.key);
      return said?.kind === 'root' && isDeepStrictEqual(said.payload, claims) && !!key && (await isBy(key, signature));
    },
  };
}

const served = (key: StatementKey): object => ({ ...publicHalfOf(key), kid: keyIdOf(key), alg: 'EdDSA', use: 'sig' });
