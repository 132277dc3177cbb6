/** The token that what leaves for Teams bears, and whether one can be had: the login server may be away, the secret wrong. */
import { setTimeout as pause } from 'node:timers/promises';
import { MicrosoftAppCredentials } from 'botframework-connector';
import type { Log } from '../../ports.js';
import type { TeamsSettings } from './authentication.js';
import { ConnectorFailure } from './connector-failure.js';

export interface Tokens {
  /** Throws a `ConnectorFailure` ("no-token") of what never left. */
  readonly token: () => Promise<string>;
  /** Asks again at most once in half a minute; never throws. */
  readonly canBeHad: () => Promise<boolean>;
}

/** The SDK keeps a token until shortly before it ends; the login server is waited for no longer than this. */
const PATIENCE_MS = 4_000;
const LOOK_AGAIN_MS = 30_000;
/** Who only asks whether it can be had waits no longer than this, and hears how it was. */
const SHORTLY_MS = 1_000;

/** Null: local mode, no credentials. */
export function askMicrosoft(settings: TeamsSettings | null): (() => Promise<string>) | null {
  if (!settings) return null;
  const credentials = new MicrosoftAppCredentials(settings.appId, settings.appPassword, settings.tenantId);
  return () => credentials.getToken();
}

export function createTokens(ask: () => Promise<string>, log: Log): Tokens {
  /** As it was found last; the log hears of a change only. Null: not looked for yet. */
  let found: boolean | null = null;
  let lookedAt = -Infinity;
  let looking: Promise<unknown> | null = null;

  function changed(now: boolean): void {
    lookedAt = performance.now();
    if (!now && found !== false) log.error('no-token');
    if (now && found === false) log.info('token-had-again');
    found = now;
  }

  async function token(): Promise<string> {
    try {
      const got = await inTime(ask);
      changed(true);
      return got;
    } catch {
      changed(false);
      // The reason may hold the secret's first letters or the app's id; that it happened is what matters.
      throw new ConnectorFailure(null, 'no-token', null, false);
    }
  }

  return {
    token,
    canBeHad: async () => {
      if (performance.now() - lookedAt > LOOK_AGAIN_MS) {
        looking ??= token()
          .catch(() => undefined)
          .finally(() => (looking = null));
        await Promise.race([looking, pause(SHORTLY_MS, undefined, { ref: false })]);
      }
      return found === true;
    },
  };
}

function inTime(ask: () => Promise<string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('too late'));
    }, PATIENCE_MS);
    ask()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(late);
      });
  });
}
