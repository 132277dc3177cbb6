/**
 * Whether a token really is Entra's, for this tab and for a person [Microsoft identity platform: "Access tokens",
 * "Validate tokens"]. What jose checks is the signature, the audience and the time; the rest stands below it. Which
 * tenants are schools is asked after it.
 */
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock, Log } from '../../../ports.js';
import type { Account, AccountOf } from './who-asks.js';

/** Where Entra says which keys it signs with, and what its issuer is called: "{tenantid}" stands for the tenant. */
export const ENTRA_METADATA = 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration';

/** Clocks may differ by this much. */
const SKEW_SECONDS = 60;
const KEY_SERVER_TIMEOUT_MS = 5_000;
const DAY_MS = 86_400_000;
/** What the manifest asks for, and administrators agree to. */
const SCOPE = 'access_as_user';

const metadata = z.object({ jwks_uri: z.url(), issuer: z.string().min(1) });
const claims = z.object({
  ver: z.literal('2.0'),
  tid: z.guid(),
  oid: z.guid(),
  iss: z.string(),
  scp: z.string(),
  idtyp: z.string().optional(),
});

interface Issuer {
  readonly keys: ReturnType<typeof createRemoteJWKSet>;
  readonly named: string;
}

/** The token may be good, but no keys could be had to see it: someone must act. */
class NoKeys extends Error {}

/** @param appId of the registration that the tab signs on with */
export function entraAccounts(
  { appId, metadataUrl = ENTRA_METADATA }: { readonly appId: string; readonly metadataUrl?: string },
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): AccountOf {
  let issuer: Promise<Issuer> | null = null;

  async function findIssuer(): Promise<Issuer> {
    try {
      const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(KEY_SERVER_TIMEOUT_MS) });
      const { jwks_uri: uri, issuer: named } = metadata.parse(await response.json());
      const how = { timeoutDuration: KEY_SERVER_TIMEOUT_MS, cacheMaxAge: DAY_MS };
      return { keys: createRemoteJWKSet(new URL(uri), how), named };
    } catch {
      issuer = null;
      throw new NoKeys();
    }
  }

  async function accountIn(token: string): Promise<Account | string> {
    const { keys, named } = await (issuer ??= findIssuer());
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      audience: [appId, `api://${appId}`],
      clockTolerance: SKEW_SECONDS,
      requiredClaims: ['exp', 'tid', 'oid', 'scp'],
      currentDate: clock.now(),
    });
    const read = claims.safeParse(payload);
    if (!read.success) return 'claims';
    const { tid, oid, iss, scp, idtyp } = read.data;
    if (iss !== named.replace('{tenantid}', tid)) return 'issuer';
    if (!scp.split(' ').includes(SCOPE)) return 'scope';
    return idtyp === 'app' ? 'app' : { tenantId: tid, objectId: oid };
  }

  return async (authorization) => {
    const [scheme, token, ...rest] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) return null;
    try {
      const found = await accountIn(token);
      if (typeof found !== 'string') return found;
      log.warn('tab-token-refused', { why: found });
    } catch (error) {
      const why = error instanceof errors.JOSEError ? error.code : 'network';
      const isOurs =
        error instanceof NoKeys || ['network', errors.JOSEError.code, errors.JWKSTimeout.code].includes(why);
      log[isOurs ? 'error' : 'warn']('tab-token-refused', { why: error instanceof NoKeys ? 'no-key-server' : why });
    }
    return null;
  };
}
