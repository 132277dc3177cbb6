/** The SDK's door: who is let in, and the clients it asks for, made once instead of every turn. */
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  ClaimsIdentity,
  ConnectorClient,
  ConnectorFactory,
  MicrosoftAppCredentials,
  type UserTokenClient,
} from 'botframework-connector';
import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { TokenCheck } from './token-check.js';

/** How the bot is registered in Entra and in the Bot Service: single tenant, with a secret. */
export interface TeamsSettings {
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string;
  /** Where the keys of the Bot Connector are found, and the issuer of its tokens; the public ones where not given. */
  readonly openIdMetadataUrl?: string;
  readonly tokenIssuer?: string;
}

/**
 * What the bot sends goes through connector.ts, with its own time limits. The SDK wants a client for every turn all
 * the same: this one, which nothing is sent with.
 */
class OneClient extends ConnectorFactory {
  readonly #client = new ConnectorClient(MicrosoftAppCredentials.Empty);
  override create(): Promise<ConnectorClient> {
    return Promise.resolve(this.#client);
  }
}

export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #check: TokenCheck | null;
  readonly #result: AuthenticateRequestResult;
  #userTokens: Promise<UserTokenClient> | null = null;

  /** Without a check everybody is let in: local mode only. */
  constructor(settings: TeamsSettings | null, check: TokenCheck | null) {
    super(
      settings
        ? {
            MicrosoftAppType: 'SingleTenant',
            MicrosoftAppId: settings.appId,
            MicrosoftAppPassword: settings.appPassword,
            MicrosoftAppTenantId: settings.tenantId,
          }
        : {},
    );
    this.#check = check;
    const identity = settings ? [{ type: 'aud', value: settings.appId }] : [];
    this.#result = {
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      claimsIdentity: new ClaimsIdentity(identity, true),
      connectorFactory: new OneClient(),
    };
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    await this.#check?.check(authorization, activity);
    return this.#result;
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }
}
