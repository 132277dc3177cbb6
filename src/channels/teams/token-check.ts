/**
 * Whether an activity really comes from the Bot Connector service. The rules are Microsoft's ("Authenticate requests
 * from the Bot Connector service to your bot"); the check is jose's, since the SDK's own waits for the key server
 * without an end and writes keys and stacks to standard error.
 */
import { createRemoteJWKSet, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../ports.js';

/** From whom tokens are taken; production takes the defaults. */
export interface TokenIssuer {
  readonly openIdMetadataUrl: string;
  readonly issuer: string;
}

export const BOT_CONNECTOR: TokenIssuer = {
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
};

/** Why an activity is not taken; a code for the log, never shown to who sent it. */
export class TokenRefused extends Error {
  constructor(
    readonly why: string,
    /** The token may be good, but no keys could be had to see it: someone must act. */
    readonly keysMissing = false,
  ) {
    super(why);
  }
}

export interface TokenCheck {
  /** Throws `TokenRefused`. */
  check(authorization: string, activity: { readonly channelId: unknown; readonly serviceUrl: unknown }): Promise<void>;
}

/** Clocks may differ by this much [Microsoft: 5 minutes]. */
const SKEW_SECONDS = 300;
const KEY_SERVER_TIMEOUT_MS = 5_000;
const DAY_MS = 86_400_000;
/** Teams signs one token an hour or so for each of its addresses; more than this are not live at once. */
const MOST_TOKENS = 200;

const metadata = z.object({ jwks_uri: z.url() });
const claims = z.object({ exp: z.number(), serviceurl: z.string() });
const endorsedKey = z.object({ endorsements: z.array(z.string()).optional() });

interface Verified {
  readonly serviceUrl: string;
  readonly endorsements: readonly string[];
  readonly expiresAt: number;
}

export function createTokenCheck(appId: string, from: TokenIssuer, clock: Clock): TokenCheck {
  const known = new Map<string, Verified>();
  let keys: Promise<ReturnType<typeof createRemoteJWKSet>> | null = null;

  async function findKeys(): Promise<ReturnType<typeof createRemoteJWKSet>> {
    try {
      const response = await fetch(from.openIdMetadataUrl, { signal: AbortSignal.timeout(KEY_SERVER_TIMEOUT_MS) });
      const { jwks_uri: uri } = metadata.parse(await response.json());
      return createRemoteJWKSet(new URL(uri), { timeoutDuration: KEY_SERVER_TIMEOUT_MS, cacheMaxAge: DAY_MS });
    } catch {
      keys = null;
      throw new TokenRefused('no-key-server', true);
    }
  }

  async function verify(token: string): Promise<Verified> {
    const keyId = readKeyId(token);
    keys ??= findKeys();
    const set = await keys;
    try {
      const { payload } = await jwtVerify(token, set, {
        issuer: from.issuer,
        audience: appId,
        algorithms: ['RS256'],
        clockTolerance: SKEW_SECONDS,
        currentDate: clock.now(),
      });
      const { exp, serviceurl } = claims.parse(payload);
      const key = endorsedKey.parse(set.jwks()?.keys.find((one) => one.kid === keyId) ?? {});
      return { serviceUrl: serviceurl, endorsements: key.endorsements ?? [], expiresAt: exp * 1000 };
    } catch (error) {
      if (error instanceof z.ZodError) throw new TokenRefused('claims');
      // jose says "generic" where the keys could not be read; what is no error of jose's is the network's.
      const code = error instanceof errors.JOSEError ? error.code : 'network';
      throw new TokenRefused(code, ['network', errors.JOSEError.code, errors.JWKSTimeout.code].includes(code));
    }
  }

  async function verified(token: string): Promise<Verified> {
    const found = known.get(token);
    if (found && found.expiresAt > clock.now().getTime()) return found;
    known.delete(token);
    const fresh = await verify(token);
    const oldest = known.keys().next();
    if (known.size >= MOST_TOKENS && oldest.value !== undefined) known.delete(oldest.value);
    known.set(token, fresh);
    return fresh;
  }

  return {
    async check(authorization, activity) {
      const [scheme, token, ...rest] = authorization.split(' ');
      if (scheme !== 'Bearer' || !token || rest.length > 0) throw new TokenRefused('no-token');
      const { serviceUrl, endorsements } = await verified(token);
      if (serviceUrl !== activity.serviceUrl) throw new TokenRefused('service-url');
      // A key without endorsements speaks for every channel, one with them for those alone.
      if (endorsements.length > 0 && !endorsements.some((channel) => channel === activity.channelId)) {
        throw new TokenRefused('endorsement');
      }
    },
  };
}

function readKeyId(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch {
    throw new TokenRefused('not-a-token');
  }
}
