/**
 * `npm run as-processes`: what deploy/compose.yaml starts, as processes of this machine, for who has no container engine.
 * The same commands as in the images (node dist/main.js, twice; node dist/cli/...), the rule of the proxy, and in place
 * of Microsoft's servers a key server, a Teams and a mail server of its own. It goes the road of a new administrator
 * (doctor, school, import, a student who types hours), and then puts on a newer version while the student goes on.
 */
import { strict as assert } from 'node:assert';
import { spawn, execFile, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { MongoClient } from 'mongodb';
import { freePort } from '../../src/local/free-port.js';
import { databaseUri } from '../support/database.js';
import { BO, csv, ELS, placement, ROC_TENANT, table } from '../support/office-files.js';
import { startSmtp } from '../support/smtp.js';
import { HOUSE_KEY } from '../support/statement-keys.js';
import { createTeamsClient } from '../support/teams-client.js';
import { startTeamsConnector } from '../support/teams-connector.js';
import { APP_ID, listenLocally, startKeyServer, stopServer } from '../support/teams-key-server.js';

const ROOT = join(import.meta.dirname, '..', '..');
const BO_ACCOUNT = '00000000-0000-4000-8000-000000000081';
const run = promisify(execFile);
const say = (line: string): void => {
  console.log(`${new Date().toISOString().slice(11, 19)}  ${line}`);
};

const folder = mkdtempSync(join(tmpdir(), 'bpv-processes-'));
const [keys, teams, smtp] = await Promise.all([startKeyServer(), startTeamsConnector(), startSmtp()]);
const database = new URL(await databaseUri());
database.pathname = `/as-processes-${process.pid}`;
const children = new Set<ChildProcess>();

const settings: Record<string, string> = {
  ...{ PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', LOG_LEVEL: 'info', MONGODB_URI: database.href },
  ...{ MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_PASSWORD: 'not-a-secret', MICROSOFT_APP_TENANT_ID: ROC_TENANT },
  ...{ PUBLIC_URL: 'https://bpv.example.com', STATEMENT_KEYS: JSON.stringify({ keys: [HOUSE_KEY] }) },
  ...{ OPENID_METADATA_URL: keys.metadataUrl, ENTRA_METADATA_URL: keys.metadataUrl },
  ...{ SMTP_URL: smtp.url, MAIL_FROM: 'BPV-bureau <bpv@example.com>', METRICS_TOKEN: 'twenty-signs-or-more-of-it' },
  NODE_OPTIONS: `--import ${join(ROOT, 'test/support/preset-token.mjs')}`,
};

/** What the image holds, of a version. */
function image(version: string): string {
  const at = join(folder, version);
  mkdirSync(at);
  for (const part of ['dist', 'cards']) cpSync(join(ROOT, part), join(at, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(at, 'node_modules'));
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as object;
  writeFileSync(join(at, 'package.json'), JSON.stringify({ ...own, version }));
  return at;
}

interface Process {
  readonly name: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

async function start(name: string, at: string): Promise<Process> {
  const port = await freePort(0);
  const child = spawn(process.execPath, ['dist/main.js'], {
    ...{ cwd: at, env: { ...settings, PORT: String(port) } },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const isUp = async (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    assert.equal(child.exitCode, null, `${name} ended:\n${log}`);
    await pause(100);
  }
  say(`${name} is ready`);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    while (child.exitCode === null && child.signalCode === null) await pause(20);
    children.delete(child);
    writeFileSync(join(folder, `${name}.log`), log);
    const errors = log.split('\n').filter((line) => line.includes('"level":50'));
    say(
      [`${name} has ended (${String(child.exitCode)}); errors in its log: ${String(errors.length)}`, ...errors].join(
        '\n',
      ),
    );
  };
  return { name, port, stop };
}

/** As the Caddyfile says: whoever is ready, in turns; what could not be handed over goes to the next. */
let behind: Process[] = [];
let ready: Process[] = [];
let turn = 0;
const looking = setInterval(() => {
  void Promise.all(
    behind.map(async (one) => {
      const answer = await fetch(`http://127.0.0.1:${one.port}/ready`).catch(() => null);
      return answer?.ok ? [one] : [];
    }),
  ).then((found) => (ready = found.flat()));
}, 500);
const proxy = createServer((from, to) => {
  const chunks: Buffer[] = [];
  from.on('data', (chunk: Buffer) => chunks.push(chunk));
  from.on('end', () => {
    const tries = [...ready];
    const next = (): void => {
      const one = tries.splice((turn += 1) % Math.max(1, tries.length), 1)[0];
      if (!one) {
        to.statusCode = 502;
        to.end();
        return;
      }
      const onward = httpRequest(
        { port: one.port, path: from.url, method: from.method, headers: from.headers },
        (answer) => {
          to.statusCode = answer.statusCode ?? 502;
          for (const [name, value] of Object.entries(answer.headers)) if (value) to.setHeader(name, value);
          answer.pipe(to);
        },
      );
      onward.on('error', next);
      onward.end(Buffer.concat(chunks));
    };
    next();
  });
});
const proxyUrl = await listenLocally(proxy);
const command = async (at: string, name: string, ...args: string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, [`dist/cli/${name}.js`, ...args], { cwd: at, env: settings });
  return stdout.trim();
};

try {
  say('database: a local server on the same machine, in place of three members of mongo:7.0');
  const first = image('0.2.0');
  writeFileSync(
    join(folder, 'school.json'),
    JSON.stringify({
      id: 'roc',
      name: 'ROC Proef',
      tenants: [ROC_TENANT],
      office: { name: 'Anneke Smit', mail: 'anneke@example.com' },
    }),
  );
  writeFileSync(join(folder, 'mensen.csv'), csv(table([BO, ELS])));
  writeFileSync(join(folder, 'plaatsingen.csv'), csv(table([placement()])));
  say(await command(first, 'school', 'create', join(folder, 'school.json')));
  const files = ['mensen.csv', 'plaatsingen.csv'].map((name) => join(folder, name));
  say((await command(first, 'import', ...files)).split('\n')[0] ?? '');
  behind = await Promise.all([start('bot-1', first), start('bot-2', first)]);
  await until('both are behind the proxy', () => ready.length === 2);

  const doctor = await run(process.execPath, ['dist/cli/doctor.js'], { cwd: first, env: settings }).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error as { readonly stdout: string }).stdout,
  );
  say(`doctor:\n${doctor}`);

  teams.members.set(`29:${BO_ACCOUNT}`, {
    ...{ id: `29:${BO_ACCOUNT}`, name: 'Bo Proef', aadObjectId: BO_ACCOUNT, tenantId: ROC_TENANT },
    ...{ userPrincipalName: 'bo@example.com', email: 'bo@example.com' },
  });
  const token = await keys.token({ serviceUrl: teams.serviceUrl });
  const bo = createTeamsClient({ ...teams, botUrl: proxyUrl, token, tenantId: ROC_TENANT, objectId: BO_ACCOUNT });
  const said = (): string => JSON.stringify(teams.received.at(-1)?.activity ?? {});
  await bo.send(bo.activity({ type: 'installationUpdate', action: 'add' }));
  assert.equal((await bo.say('uren 6 vandaag')).status, 200);
  assert.match(said(), /6 uur/);
  say(`Bo typed "uren 6 vandaag" and was answered: ${String(teams.received.at(-1)?.activity['summary'])}`);

  say('a newer version is put on while Bo goes on');
  let sent = 0;
  let refused = 0;
  const typed = new AbortController();
  const typing = (async () => {
    while (!typed.signal.aborted) {
      const { status } = await bo.say(`vandaag 1 min klus ${String(sent)}`, { id: `klus-${String(sent)}` });
      if (status === 200) sent += 1;
      else refused += 1;
      // As fast as one person is read.
      await pause(600);
    }
  })();
  const second = image('0.2.1');
  const old = behind;
  const newer = await Promise.all([start('bot-3', second), start('bot-4', second)]);
  behind = [...old, ...newer];
  await until(
    'the proxy leads to the newer ones alone',
    () => ready.length === 2 && ready.every((one) => newer.includes(one)),
  );
  for (const one of old) await one.stop();
  behind = newer;
  await pause(1_000);
  typed.abort();
  await typing;
  const client = await new MongoClient(database.href).connect();
  const sheets = await client.db().collection<{ entries: { source: string }[] }>('sheets').find().toArray();
  const sources = sheets
    .flatMap(({ entries }) => entries.map(({ source }) => source))
    .filter((one) => one.startsWith('klus-'));
  say(
    `sent ${String(sent)}, stored ${String(sources.length)}, of them twice ${String(sources.length - new Set(sources).size)}; refused ${String(refused)}`,
  );
  assert.deepEqual([sources.length, new Set(sources).size, refused], [sent, sent, 0]);
  const metrics = await fetch(`http://127.0.0.1:${newer[0].port}/metrics`, {
    headers: { authorization: `Bearer ${settings['METRICS_TOKEN']!}` },
  });
  say(`GET /metrics: ${String(metrics.status)}, ${String((await metrics.text()).split('\n').length)} lines`);
  await Promise.all(newer.map((one) => one.stop()));
  await client.db().dropDatabase();
  await client.close();
  say('well');
} finally {
  clearInterval(looking);
  for (const child of children) child.kill('SIGKILL');
  await Promise.all([stopServer(proxy), keys.close(), teams.close(), smtp.close()]);
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

async function until(what: string, isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!isSo()) {
    assert.ok(Date.now() < deadline, `never: ${what}`);
    await pause(50);
  }
  say(what);
}
