/** Teams as the bot hears it: activities of one person, posted to a bot. */
import { TENANT } from './people.js';

export interface TeamsClientOptions {
  readonly botUrl: string;
  readonly serviceUrl: string;
  /** For the Authorization header; none in local mode. */
  readonly token?: string;
  readonly tenantId?: string;
  /** Entra object id. */
  readonly objectId?: string;
}

const SANNE = '00000000-0000-4000-8000-000000000011';

export type Activity = Readonly<Record<string, unknown>>;

export interface TeamsClient {
  /** An activity as this person's Teams would write it, before it is sent. */
  activity(changes: Activity): Activity;
  send(
    activity: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: unknown; text: string }>;
  say(text: string, changes?: Activity): ReturnType<TeamsClient['send']>;
  /** Presses a button of the card with that id. */
  press(verb: string, data: object, changes?: Activity): ReturnType<TeamsClient['send']>;
}

export function createTeamsClient(options: TeamsClientOptions): TeamsClient {
  const { botUrl, serviceUrl, token, tenantId = TENANT, objectId = SANNE } = options;
  let count = 0;

  const activity = (changes: Activity): Activity => ({
    channelId: 'msteams',
    id: `activity-${(count += 1)}`,
    timestamp: `2026-11-25T13:00:00.${String(count).padStart(3, '0')}Z`,
    serviceUrl,
    from: { id: `29:${objectId}`, name: 'Sanne de Wit', aadObjectId: objectId },
    recipient: { id: '28:bot', name: 'BPV' },
    conversation: { id: `a:${objectId}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    ...changes,
  });

  const send: TeamsClient['send'] = async (body, headers = {}) => {
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, text, body: text === '' ? null : (JSON.parse(text) as unknown) };
  };

  return {
    activity,
    send,
    say: (text, changes = {}) => send(activity({ type: 'message', text, ...changes })),
    press: (verb, data, changes = {}) =>
      send(
        activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
          ...changes,
        }),
      ),
  };
}
