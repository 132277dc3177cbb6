/** What can be seen of the registration in Azure from where the bot runs: whether it gets a token, and the keys. */
import type { MailLogin } from '../channels/mail/mail-login.js';
import type { ProductionConfig } from '../config.js';
import type { Clock } from '../ports.js';
import { look, well, wrong, type Finding } from './finding.js';

export const LOGIN_URL = 'https://login.microsoftonline.com';
const PATIENCE_MS = 8_000;
/** Tokens are taken up to a minute before and after their time. */
const MOST_SKEW_MS = 30_000;

/** What Entra says, by its number, and what to do [learn.microsoft.com: "Microsoft Entra authentication and authorization error codes"]. */
const REFUSALS: Readonly<Record<number, readonly [says: string, todo: string]>> = {
  7000215: [
    'the secret is wrong',
    'Take the Value of a client secret (not its Secret ID); make a new one where it is lost.',
  ],
  7000222: ['the secret has ended', 'Make a new client secret and set it, see "Rotating" in docs/administrator.md.'],
  700016: [
    'this tenant does not know that application',
    'Take both ids from the Overview page of one app registration.',
  ],
  90002: ['there is no such tenant', 'Take the Directory (tenant) ID from the Overview page of the app registration.'],
  7000112: ['the application is disabled', 'Put it on in Entra, Enterprise applications, Properties.'],
};

interface Refusal {
  readonly error_codes?: readonly number[];
}

type Asked =
  | { readonly kind: 'token'; readonly date: string | null }
  | { readonly kind: 'refused' | 'away'; readonly finding: Finding };

async function askToken(
  part: string,
  names: string,
  { tokenUrl, scope, clientId, clientSecret }: MailLogin,
): Promise<Asked> {
  try {
    const response = await fetch(tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope,
        client_id: clientId,
        client_secret: clientSecret,
      }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return { kind: 'token', date: response.headers.get('date') };
    const { error_codes: [code = 0] = [] } = ((await response.json().catch(() => ({}))) ?? {}) as Refusal;
    const [says, todo] = REFUSALS[code] ?? [
      `Entra gives no token (${response.status}${code ? `, AADSTS${String(code)}` : ''})`,
      `Look that number up at learn.microsoft.com, and see ${names}.`,
    ];
    return { kind: 'refused', finding: wrong(part, says, `${names}: ${todo}`) };
  } catch {
    const host = new URL(tokenUrl).host;
    return {
      kind: 'away',
      finding: wrong(part, `${host} does not answer`, `Let this machine out to ${host} by https.`),
    };
  }
}

/** Whether the bot gets a token to send with, and whether this clock goes right. */
export async function ofRegistration(
  { teams: { appId, appPassword, tenantId } }: Pick<ProductionConfig, 'teams'>,
  clock: Clock,
  loginUrl = LOGIN_URL,
): Promise<Finding[]> {
  const names = 'MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD, MICROSOFT_APP_TENANT_ID';
  const asked = await askToken('Teams', names, {
    tokenUrl: `${loginUrl}/${tenantId}/oauth2/v2.0/token`,
    scope: 'https://api.botframework.com/.default',
    ...{ clientId: appId, clientSecret: appPassword },
  });
  if (asked.kind !== 'token') return [asked.finding];
  return [
    well('Teams', 'the registration gives a token to send with (when its secret ends cannot be seen from here)'),
    ...(asked.date === null ? [] : [ofClock(clock.now().getTime() - Date.parse(asked.date))]),
  ];
}

/** @param aheadMs by the login server's clock, which says whole seconds */
export function ofClock(aheadMs: number): Finding {
  const seconds = Math.round(aheadMs / 1000);
  return Math.abs(aheadMs) <= MOST_SKEW_MS
    ? well('clock', 'as that of the login server')
    : wrong(
        'clock',
        `${String(seconds)} s beside that of the login server`,
        'Put NTP on: tokens will be refused, and reminders come at wrong times.',
      );
}

/** Mail by OAuth, where it is set so. */
export async function ofMailLogin({ smtp }: Pick<ProductionConfig, 'smtp'>): Promise<Finding[]> {
  if (!smtp?.login) return [];
  const names = 'SMTP_OAUTH_TENANT_ID, SMTP_OAUTH_CLIENT_ID, SMTP_OAUTH_CLIENT_SECRET';
  const asked = await askToken('mail', names, smtp.login);
  return [asked.kind === 'token' ? well('mail', 'the registration gives a token to mail with') : asked.finding];
}

/** Where keys are told by which tokens are checked. */
export async function ofKeys(part: string, metadataUrl: string, without: string): Promise<Finding> {
  try {
    const ask = async (url: string): Promise<Record<string, unknown>> =>
      (await (await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })).json()) as Record<string, unknown>;
    const { jwks_uri: uri } = await ask(metadataUrl);
    const { keys } = await ask(String(uri));
    if (Array.isArray(keys) && keys.length > 0)
      return well(part, `${String(keys.length)} keys at ${new URL(metadataUrl).host}`);
    return wrong(part, `no keys at ${metadataUrl}`, 'Leave the setting out that names this address, or mend it.');
  } catch {
    const { host } = new URL(metadataUrl);
    return wrong(part, `${host} does not answer: ${without}`, `Let this machine out to ${host} by https.`);
  }
}

/** What only a person can see. */
export const UNSEEN: Finding = look(
  'Azure',
  'the messaging endpoint, the Teams channel and the scope access_as_user cannot be seen from here',
  'Say "hoi" to the bot in Teams and open its tab: that goes through all three.',
);
