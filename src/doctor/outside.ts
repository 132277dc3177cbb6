/** The bot as others find it: its address by https, and whether it asks for a token there. */
import { look, well, wrong, type Finding } from './finding.js';

const PATIENCE_MS = 8_000;
/** What a proxy says that finds nobody. */
const NOBODY_BEHIND = [502, 503, 504];

export interface Outside {
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly version: string;
  /** The ids of the keys in the settings, the one that signs first. */
  readonly keys: readonly string[];
}

export async function ofOutside({ publicUrl, version, keys }: Outside): Promise<Finding[]> {
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(publicUrl + path, { ...init, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
  const health = await ask('/health').catch((error: unknown) => error);
  if (!(health instanceof Response)) {
    return [
      look(
        'address',
        `${publicUrl} does not answer from here (${reasonOf(health)})`,
        'Where the bot runs: look at the proxy, its certificate and the name. Where it does not run yet: start it, and ask again.',
      ),
    ];
  }
  if (NOBODY_BEHIND.includes(health.status)) {
    return [
      look(
        'address',
        `the proxy at ${publicUrl} answers, and behind it nobody does (${String(health.status)})`,
        'Where the bot runs: lead the proxy to its PORT. Where it does not run yet: start it, and ask again.',
      ),
    ];
  }
  const said = (await health.json().catch(() => null)) as { status?: unknown; version?: unknown } | null;
  if (said?.status !== 'ok') {
    return [wrong('address', `${publicUrl}/health is not the bot's`, 'Lead the whole address to the port of the bot.')];
  }
  const activity = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"type":"message"}' };
  const [messages, tab, known] = await Promise.all([
    ask('/api/messages', activity).then(({ status }) => status, reasonOf),
    ask('/tab').then(({ status }) => status, reasonOf),
    ask('/.well-known/bpv-keys.json')
      .then((response) => response.json() as Promise<{ keys: { kid: string }[] }>)
      .catch(() => null),
  ]);
  return [
    said.version === version
      ? well('address', `${publicUrl} is the bot, version ${version}`)
      : look(
          'address',
          `${publicUrl} runs version ${String(said.version)}, this is ${version}`,
          'Upgrade one of them.',
        ),
    messages === 401
      ? well('Teams', '/api/messages asks for a token')
      : wrong(
          'Teams',
          `/api/messages answers ${String(messages)} where no token is shown, not 401`,
          messages === 503 ? 'The bot has no database yet: see above.' : 'The proxy must hand it on as it is, by POST.',
        ),
    tab === 200
      ? well('tab', '/tab is there')
      : wrong('tab', `/tab answers ${String(tab)}`, 'npm run build makes it; the proxy must hand it on.'),
    known?.keys[0]?.kid === keys[0]
      ? well('evidence', 'the key that signs is the one that is given out')
      : wrong(
          'evidence',
          'the bot gives out other keys than stand here',
          'Set the same STATEMENT_KEYS in each process.',
        ),
  ];
}

function reasonOf(error: unknown): string {
  const { cause, name } = error as { readonly cause?: { readonly code?: string }; readonly name?: string };
  return cause?.code ?? name ?? 'fault';
}
