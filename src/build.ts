/** Builds the bot from its parts: the only place that knows them all. What came up stands in `Running`, to be stopped. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { answerIsLost, outcomeOf } from './bot.js';
import { IS_BUILT, type Config, type SmtpSettings } from './config.js';
import { noticeInLog } from './delivery/notice-in-log.js';
import { createPacer } from './delivery/pacer.js';
import { createSender, type Sender } from './delivery/sender.js';
import { SCHEDULED } from './features/scheduled.js';
import { tell } from './features/notices/tell.js';
import { reportFiles } from './files/reflection-report.js';
import { createVirusScan } from './files/virus-scan.js';
import { MOST_BYTES } from './files/read/read-file.js';
import { createFilesBeside } from './files/files-beside.js';
import type { Running } from './running.js';
import { createSideBySide } from './side-by-side.js';
import { connectDatabase, type Database } from './mongo/database.js';
import type { Stores } from './mongo/stores-on.js';
import type { Clock, Log, Ports, Scheduled } from './ports.js';
import { createConnector } from './channels/teams/connector.js';
import { createSentFiles } from './channels/teams/sent-files.js';
import { createTeamsMembers } from './channels/teams/member.js';
import { TENANT_RATE } from './channels/teams/limits.js';
import { createMailChannel } from './channels/mail/mail-channel.js';
import { countOpen } from './features/looking/count-open.js';
import type { Person } from './domain/people/people.js';
import { createCalendarFiles } from './files/calendar-file.js';
import { createMailOut } from './channels/mail/mail-out.js';
import { createMailPace } from './channels/mail/mail-pace.js';
import { createSmtp } from './channels/mail/smtp.js';
import { createTeamsChannel } from './channels/teams/teams-channel.js';
import { teamsDoor, type TeamsDoorOptions } from './channels/teams/door.js';
import { createSigner } from './signing/signer.js';
import { createHttpServer } from './http/server.js';
import type { Route } from './messages/web.js';
import { webRoutes } from './channels/web/routes.js';
import { apiRoutes } from './channels/web/api/routes.js';
import type { AccountOf } from './channels/web/api/who-asks.js';
import { tabRoutes } from './channels/web/tab-page.js';
import { lookAt } from './watch/looked-at.js';
import { createMeters } from './watch/meters.js';
import { metricsRoute } from './watch/metrics-route.js';
import { outside } from './watch/trace.js';
import * as watched from './watch/watched.js';

const { version: ownVersion } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export interface Parts {
  readonly mongoUri: string;
  readonly settings: TeamsDoorOptions['settings'];
  readonly clock: Clock;
  readonly routes: readonly Route[];
  /** Whose account a header of the tab shows. */
  readonly accountOf: AccountOf;
  /** What is not well with what is scheduled: "job weekly-digest: overdue". */
  readonly jobFaults: () => Promise<readonly string[]>;
  /** Null: this machine, at the port that the bot listens on. */
  readonly publicUrl: string | null;
  /** Null: mail is no way to anybody. */
  readonly smtp: SmtpSettings | null;
  readonly mailPerMinute: number;
  /** Who shows this token is told what is measured; no token: everybody who gets there. Null: nobody. */
  readonly metrics: { readonly token: string | null } | null;
  readonly statementKeys: Extract<Config, { mode: 'production' }>['statementKeys'];
}

export interface Around {
  readonly log: Log;
  /** Of package.json where it is left out. */
  readonly version?: string;
  readonly running: Running;
  /** By which other machines count; on a laptop `clock` can be moved. */
  readonly realClock: Clock;
  /** Port and host to listen on while the rest comes up; left out: not before `listen`. */
  readonly at?: readonly [number, string];
}

export interface Bot {
  readonly ports: Ports;
  readonly database: Database;
  readonly scheduled: readonly Scheduled[];
  readonly version: string;
  readonly delivered: () => Promise<void>;
  readonly listen: (port: number, host: string) => Promise<number>;
  readonly port: () => number;
  /** A newer version runs on the same database, and does what is scheduled. */
  readonly isOlder: () => boolean;
}

/**
 * Listens at once where that is asked: a process that lives says so, also while there is no database yet, and whatever
 * needs one is answered 503 until it is there.
 */
export async function build(parts: Parts, { running, realClock, ...given }: Around): Promise<Bot> {
  const { settings, clock } = parts;
  const { version = ownVersion } = given;
  const meters = createMeters(version);
  const log = watched.countedLog(given.log, meters);
  let database: Database | null = null;
  let sender: Sender | null = null;
  let listensOn = 0;
  const signer = createSigner(parts.statementKeys);
  const files = createFilesBeside();
  running.started('files', () => files.stop());
  const smtp = parts.smtp && watched.timedMail(createSmtp(parts.smtp, { clock: realClock, log }), meters);
  const domain = parts.smtp?.from.address.split('@')[1] ?? new URL(parts.publicUrl ?? 'http://localhost').hostname;
  const pacer = createPacer({
    rate: TENANT_RATE,
    pace: { take: (...asked) => ports.pace.take(...asked), hold: (...asked) => ports.pace.hold(...asked) },
    clock: realClock,
    log,
  });
  const sending = createConnector({ settings, clock, pacer, log });
  const sideBySide = createSideBySide({ id: randomUUID(), version, clock: realClock, log });
  const isHeld = (): boolean => sideBySide.isOlder();
  const connector = watched.timedTeams(sending, ['write', 'replace', 'member'], meters);
  // Its stores are filled in when the database is there; nobody asks for them before.
  const ports = {
    ...{ clock, log, files, signer },
    sendsMail: smtp !== null,
    publicUrl: () => parts.publicUrl ?? `http://localhost:${listensOn}`,
    members: createTeamsMembers(connector, log),
    sentFiles: createSentFiles({ isLocal: settings === null, mostBytes: MOST_BYTES, log }),
    officeFiles: files,
    ...{ virusScan: createVirusScan({ log }), reportFiles },
    calendarFile: createCalendarFiles(domain),
    mailOut: createMailOut({ smtp, clock, log, domain }),
    // What goes out now is told to many, and is not of the turn that woke it.
    kick: (made = []) => {
      for (const notice of made) log.info('notice-made', noticeInLog(notice));
      outside(() => sender?.kick());
    },
  } as unknown as Ports;

  const answered = watched.timedTurns((turn) => outcomeOf(turn, ports), meters, log);
  const teams = teamsDoor({
    ...{
      settings,
      isOurs: async (tenantId) => (await ports.schools.byTenant(tenantId)) !== null,
      clock,
      connector,
      log,
    },
    shown: { put: (card) => ports.shown.put(card) },
    answer: async (turn) => (await answered(turn)).reply,
    answerIsLost: (turn, reply) => answerIsLost(turn, reply, ports),
  });
  const folder = new URL(IS_BUILT ? 'tab/' : '../dist/tab/', import.meta.url);
  const tab = [...apiRoutes(parts.accountOf, ports), ...tabRoutes({ folder, isLocal: settings === null })];
  const ping = (): Promise<boolean> => database?.ping() ?? Promise.resolve(false);
  const setAside = (): number => database?.setAside() ?? 0;
  const missing = async (): Promise<string[]> => {
    const [isThere, canSend] = await Promise.all([ping(), connector.canSend()]);
    // Without a database nothing is known of the jobs.
    return [
      ...(isThere ? await parts.jobFaults() : ['database']),
      ...(canSend ? [] : ['teams-token']),
      ...(connector.isRefused() ? ['teams-sending'] : []),
      ...(smtp?.isRefused() ? ['mail'] : []),
      ...(sideBySide.isReplaced() ? ['newer-version'] : []),
    ];
  };
  const lookedAt = { clock, notices: () => (database ? ports.notices : null), ping, setAside, missing };
  const look = (): Promise<void> => lookAt(lookedAt, meters);
  const metrics = parts.metrics ? [metricsRoute({ ...parts.metrics, look }, meters)] : [];
  const server = createHttpServer({
    isLocal: settings === null,
    routes: [...watched.tracedRoutes([teams, ...parts.routes, ...webRoutes(ports), ...tab], meters), ...metrics],
    ...{ log, version, setAside, ready: missing, publicKeys: signer.publicKeys },
    isStarted: () => database !== null,
  });
  const stopServer = (): Promise<void> => server.close();
  running.started('server', stopServer);
  const listen = async (port: number, host: string): Promise<number> => (listensOn = await server.listen(port, host));
  if (given.at) await listen(...given.at);

  const starting = new AbortController();
  running.started('connecting', () => {
    starting.abort();
    return Promise.resolve();
  });
  const connected = await connectDatabase(parts.mongoUri, {
    ...{ log, clock, signal: starting.signal },
    // On a laptop the clock is put forward in place of waiting, and never goes back.
    ...(settings === null && { elapsed: () => clock.now().getTime() }),
    beforeBringUp: (processes) => sideBySide.begin(processes),
  });
  running.started('database-connection', () => connected.close());
  running.started('side-by-side', () => sideBySide.stop());
  const stores: Stores = {
    ...watched.timedStores(connected.ports, meters),
    notices: watched.countedNotices(connected.ports.notices, meters),
    pace: watched.seenPace(connected.ports.pace, meters),
  };
  Object.assign(ports, stores);
  // By the first of these that reaches somebody: the next way to people is a folder beside `teams`, and an entry here.
  const mail = smtp && {
    ...{ smtp, pace: createMailPace(ports.pace, parts.mailPerMinute, realClock), ports, domain },
    ...{ calendarFile: ports.calendarFile, openOf: (person: Person): Promise<number> => countOpen(person, ports) },
  };
  const channels = [createTeamsChannel(connector), ...(mail ? [createMailChannel(mail)] : [])];
  sender = createSender({
    ...stores,
    isHeld,
    clock,
    log,
    channels,
    tell: (notice) => tell(notice, ports),
  });
  running.started('sender', async () => {
    pacer.close();
    await sender.stop();
    connector.close();
    smtp?.close();
  });
  // Nobody is let in any more before what answers them is stopped.
  running.started('server', stopServer);
  database = connected;
  ports.kick();
  const onAlone = async (): Promise<void> => {
    await connected.bringUp();
  };
  sideBySide.ready(onAlone, () => {
    ports.kick();
  });
  return {
    ports,
    database,
    scheduled: watched.timedJobs(SCHEDULED, meters, clock),
    delivered: () => sender.idle(),
    listen,
    port: () => listensOn,
    isOlder: isHeld,
    version,
  };
}
