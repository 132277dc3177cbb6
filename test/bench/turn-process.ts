/** What both bots of the bench have in common: how they are registered, and how the bench talks to their process. */
import { presetOutboundToken } from '../support/teams-connector.js';
import { APP_ID, ISSUER } from '../support/teams-key-server.js';
import { TENANT } from '../support/people.js';

export const registration = { appId: APP_ID, appPassword: 'secret', tenantId: TENANT, issuer: ISSUER };

/** What Microsoft's adapter wants to know to check tokens against the bench's key server. */
export function authenticationOfTheBench(metadataUrl: string): Readonly<Record<string, string>> {
  return {
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: registration.appId,
    MicrosoftAppPassword: registration.appPassword,
    MicrosoftAppTenantId: registration.tenantId,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${registration.tenantId}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: registration.issuer,
    OAuthUrl: 'https://token.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    CallerId: 'urn:botframework:azure',
  };
}

export type FromBot =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'used'; readonly cpuMs: number }
  /** Megabytes: in use once the garbage is gone, and of the process. */
  | { readonly kind: 'memory'; readonly heap: number; readonly process: number };
export type ToBot = 'used?' | 'memory?' | 'stop';

const MB = 1_048_576;

/** Answers how much processor time the process has had whenever the bench asks. */
export function listenForTheBench(port: number): void {
  presetOutboundToken();
  const tell = (message: FromBot): void => {
    process.send?.(message);
  };
  process.on('message', (message: ToBot) => {
    if (message === 'stop') {
      process.exit(0);
    } else if (message === 'memory?') {
      globalThis.gc?.();
      const { heapUsed, rss } = process.memoryUsage();
      tell({ kind: 'memory', heap: heapUsed / MB, process: rss / MB });
    } else {
      const { user, system } = process.cpuUsage();
      tell({ kind: 'used', cpuMs: (user + system) / 1000 });
    }
  });
  process.on('disconnect', () => process.exit(0));
  tell({ kind: 'listening', port });
}
