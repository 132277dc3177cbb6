/** `POST /api/messages`: an activity of Teams, checked for whom it comes from, becomes a turn. */
import { jsonAnswer, type Route, type WebAnswer } from '../../messages/web.js';
import type { Clock } from '../../ports.js';
import { type AdapterOptions, TeamsAdapter } from './adapter.js';
import { atMost } from './at-most.js';
import { TeamsAuthentication, type TeamsSettings } from './authentication.js';
import { BOT_CONNECTOR, createTokenCheck, TokenRefused } from './token-check.js';

export interface TeamsDoorOptions extends Omit<AdapterOptions, 'authentication' | 'teamsTime'> {
  /** Null: local mode, nobody is asked for a token. */
  readonly settings: TeamsSettings | null;
  readonly clock: Clock;
}

export function teamsDoor(options: TeamsDoorOptions): Route {
  const { settings, log } = options;
  const issuer = {
    openIdMetadataUrl: settings?.openIdMetadataUrl ?? BOT_CONNECTOR.openIdMetadataUrl,
    issuer: settings?.tokenIssuer ?? BOT_CONNECTOR.issuer,
  };
  const check = settings && createTokenCheck(settings.appId, issuer, options.clock);
  // On a laptop plays and measurements send as one person, and as quickly as they can.
  const answer = settings ? atMost(options.answer, options.clock) : options.answer;
  const teamsTime = settings && options.clock;
  const authentication = new TeamsAuthentication(settings, check);
  const adapter = new TeamsAdapter({ ...options, answer, authentication, teamsTime });
  const handle = async (authorization: string, activity: unknown): Promise<WebAnswer> => {
    if (!isActivity(activity)) return jsonAnswer(400, { error: 'activity' });
    try {
      const { status, body } = await adapter.run(authorization, activity);
      return body ? jsonAnswer(status, body) : { status, type: 'application/json', body: '' };
    } catch (error) {
      if (error instanceof TokenRefused) {
        log[error.keysMissing ? 'error' : 'warn']('token-refused', { why: error.why });
        return jsonAnswer(401, { error: 'token' });
      }
      log.error('request-failed', { error: error instanceof Error ? error.name : typeof error });
      return jsonAnswer(500, { error: 'internal' });
    }
  };
  return {
    ...{ method: 'post', path: '/api/messages', takes: 'json' },
    handle: ({ authorization, body }) => handle(authorization, body),
  };
}

function isActivity(body: unknown): body is { readonly type: string } {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string';
}
