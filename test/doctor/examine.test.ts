/** What the doctor sees, by servers that are as they should be, and as they go wrong. */
import { expect } from 'chai';
import { createServer, type Server } from 'node:http';
import { readConfig, type ProductionConfig } from '../../src/config.js';
import { keyIdOf } from '../../src/domain/evidence/signed-statement.js';
import { ofDatabase, ofNoDatabase } from '../../src/doctor/database.js';
import { examine } from '../../src/doctor/examine.js';
import { written, type Finding } from '../../src/doctor/finding.js';
import { todoOfMail } from '../../src/doctor/mail.js';
import { ofClock, ofRegistration } from '../../src/doctor/microsoft.js';
import { ofOutside } from '../../src/doctor/outside.js';
import { ofFaults, ofNode, ofSettings } from '../../src/doctor/settings.js';
import type { Inspected } from '../../src/mongo/inspect.js';
import { databaseUri } from '../support/database.js';
import { startSmtp, type TestSmtp } from '../support/smtp.js';
import { HOUSE_KEY, OTHER_KEY } from '../support/statement-keys.js';
import { startStubBot, type StubBot } from '../support/teams-bot.js';
import { listenLocally, startKeyServer, stopServer, type KeyServer } from '../support/teams-key-server.js';

const GUID = '00000000-0000-4000-8000-000000000009';
const well: Inspected = {
  ...{ version: '7.0.12', members: 3, notConfirmed: null, aheadMs: 4, tripMs: 3, collectionsMissing: 0 },
  ...{ indexesMissing: [], indexesDiffering: [], tenants: [GUID], schools: 1 },
};
const states = (findings: readonly Finding[], part: string): string[] =>
  findings.filter((one) => one.part === part).map(({ state }) => state);

describe('the doctor', function () {
  this.timeout(30_000);
  let login: Server;
  let loginUrl: string;
  let answer: { status: number; body: object };
  let keys: KeyServer;
  let smtp: TestSmtp;
  let bot: StubBot;
  const clock = { now: () => new Date() };
  const given = (more: Record<string, string> = {}): ProductionConfig =>
    readConfig({
      ...{ NODE_ENV: 'production', MONGODB_URI: 'mongodb://127.0.0.1:9/bpv', PUBLIC_URL: 'https://127.0.0.1:9' },
      ...{ MICROSOFT_APP_ID: GUID, MICROSOFT_APP_PASSWORD: 'not-a-secret', MICROSOFT_APP_TENANT_ID: GUID },
      ...{ STATEMENT_KEYS: JSON.stringify({ keys: [HOUSE_KEY] }), METRICS_TOKEN: 'twenty-signs-or-more-of-it' },
      ...{ OPENID_METADATA_URL: keys.metadataUrl, ENTRA_METADATA_URL: keys.metadataUrl },
      ...{ SMTP_URL: smtp.url, MAIL_FROM: 'bpv@school.example', ...more },
    }) as ProductionConfig;
  before(async () => {
    login = createServer((_, response) => {
      response.statusCode = answer.status;
      response.end(JSON.stringify(answer.body));
    });
    loginUrl = await listenLocally(login);
    keys = await startKeyServer();
    smtp = await startSmtp();
    bot = await startStubBot({ metadataUrl: keys.metadataUrl });
  });
  beforeEach(() => (answer = { status: 200, body: { access_token: 'token' } }));
  after(async () => {
    await Promise.all([stopServer(login), keys.close(), smtp.close(), bot.close()]);
  });

  it('finds nothing wrong where all answer, but for what is not there', async () => {
    const address = new URL(await databaseUri());
    address.pathname = '/doctor';
    const config = given({ MONGODB_URI: address.href });
    const found = await examine(config, { clock, version: '1.2.3', node: 'v22.12.0', loginUrl });
    expect(states(found, 'Teams')).to.deep.equal(['well', 'well']);
    expect(states(found, 'settings')).to.deep.equal(['well']);
    expect(states(found, 'mail')).to.deep.equal(['well', 'look']);
    expect(states(found, 'indexes')).to.deep.equal(['well']);
    expect(states(found, 'schools')).to.deep.equal(['look']);
    expect(states(found, 'address')).to.deep.equal(['look']);
    expect(smtp.came).to.deep.equal([]);
  });

  it('names the setting behind each refusal of Entra, and what to do', async () => {
    for (const [code, words] of [
      [7000215, 'Value of a client secret'],
      [7000222, 'new client secret'],
      [700016, 'both ids'],
      [90002, 'Directory (tenant) ID'],
      [1, 'AADSTS1'],
    ] as const) {
      answer = { status: 401, body: { error_codes: [code], error_description: 'not-a-secret of somebody' } };
      const [found, ...more] = await ofRegistration(given(), clock, loginUrl);
      expect(more).to.deep.equal([]);
      expect(found?.state).to.equal('wrong');
      expect(found!.says + found!.todo)
        .to.include(words)
        .and.not.include('somebody');
    }
    const away = await ofRegistration(given(), clock, 'http://127.0.0.1:9');
    expect(away[0]?.says).to.include('does not answer');
  });

  it('takes a clock that is half a minute beside the login server’s, and no more', () => {
    expect([30_000, 30_001, -30_000, -30_001].map((ms) => ofClock(ms).state)).to.deep.equal([
      'well',
      'wrong',
      'well',
      'wrong',
    ]);
  });

  it('says of each fault of a database what to do, and takes one that has none', () => {
    expect(ofDatabase(well, GUID).map(({ state }) => state)).not.to.include.members(['wrong']);
    const stateOf = (changed: Partial<Inspected>): string[] => [
      ...new Set(ofDatabase({ ...well, ...changed }, GUID).map(({ state }) => state)),
    ];
    expect(stateOf({})).to.deep.equal(['well']);
    expect(stateOf({ version: '6.0.1' })).to.include('wrong');
    expect(stateOf({ members: null })).to.include('wrong');
    expect(stateOf({ members: 0 })).to.deep.equal(['well']);
    expect(stateOf({ members: 2 })).to.deep.equal(['well', 'look']);
    expect(stateOf({ notConfirmed: 'waited' })).to.include('wrong');
    expect(stateOf({ indexesMissing: ['a.b_1'] })).to.deep.equal(['well']);
    expect(stateOf({ indexesDiffering: ['a.b_1'] })).to.include('wrong');
    expect([503, 504].map((aheadMs) => stateOf({ aheadMs }).length)).to.deep.equal([1, 2]);
    expect([50, 51].map((tripMs) => stateOf({ tripMs }).length)).to.deep.equal([1, 2]);
    expect(stateOf({ tenants: ['another'] })).to.include('look');
    expect(stateOf({ schools: 0, tenants: [] })).to.include('look');
    for (const { state, todo } of ofDatabase({ ...well, version: '6.0.1', members: null }, GUID))
      expect(todo === '', state).to.equal(state === 'well');
  });

  it('says why a database cannot be reached, without the password that stands in its address', () => {
    const { says, todo } = ofNoDatabase(new Error('mongodb://bpv:hush@db.example/bpv: Authentication failed'));
    expect(says).to.include('Authentication failed').and.not.include('hush');
    expect(todo).to.include('authSource');
  });

  it('says of an address that is none how it is written, and of one without a database where all goes', () => {
    const none = Object.assign(new Error('Invalid connection string'), { name: 'MongoParseError' });
    expect(ofNoDatabase(none).todo).to.include('%40');
    const names = (uri: string): boolean =>
      states(ofSettings(given({ MONGODB_URI: uri })), 'settings').join() === 'well';
    const named = ['mongodb://h/bpv', 'mongodb://a:b@h1,h2:27017/bpv?replicaSet=x', 'mongodb+srv://a:b@h/bpv'];
    const unnamed = ['mongodb://h', 'mongodb://a:b@h1,h2:27017/?replicaSet=x', 'mongodb+srv://a:b@h?x=/y'];
    expect([named.filter((uri) => !names(uri)), unnamed.filter(names)]).to.deep.equal([[], []]);
  });

  it('says of a mail server that is not there where to look', async () => {
    const away = given({ SMTP_URL: 'smtp://a:b@127.0.0.1:9' });
    const found = await examine(away, { clock, version: '1', node: 'v24.0.0', loginUrl });
    expect(found.find(({ part, state }) => part === 'mail' && state === 'wrong')?.todo).to.include('Host and port');
    expect(todoOfMail('localhost:25', 538, 'EAUTH AUTH PLAIN')).to.include('smtps://');
    expect(todoOfMail('mail.example:587', 530, 'EAUTH AUTH PLAIN')).to.include('Name and password');
    expect(todoOfMail('localhost:25', 535, 'EAUTH AUTH PLAIN')).to.include('Name and password');
  });

  it('sees the bot from outside: its version, that it asks for a token, and the keys that it gives out', async () => {
    const own = [keyIdOf(HOUSE_KEY)];
    const seen = await ofOutside({ publicUrl: bot.url, version: '1.2.3', keys: own });
    expect(seen.map(({ part, state }) => `${part} ${state}`)).to.deep.equal([
      ...['address well', 'Teams well', 'tab wrong', 'evidence well'],
    ]);
    const other = await ofOutside({ publicUrl: bot.url, version: '1.2.4', keys: [keyIdOf(OTHER_KEY)] });
    expect([states(other, 'address'), states(other, 'evidence')]).to.deep.equal([['look'], ['wrong']]);
    answer = { status: 502, body: {} };
    const alone = await ofOutside({ publicUrl: loginUrl, version: '1.2.3', keys: own });
    expect(alone.map(({ part, state }) => `${part} ${state}`)).to.deep.equal(['address look']);
    answer = { status: 200, body: {} };
    const elsewhere = await ofOutside({ publicUrl: loginUrl, version: '1.2.3', keys: own });
    expect(states(elsewhere, 'address')).to.deep.equal(['wrong']);
  });

  it('takes the versions of Node that package.json asks for', () => {
    const takes = (version: string): boolean => ofNode(version).state === 'well';
    expect(['v20.19.0', 'v22.12.0', 'v24.0.0', 'v26.1.0'].filter((one) => !takes(one))).to.deep.equal([]);
    expect(['v20.18.9', 'v22.11.0', 'v21.7.0', 'v23.1.0', 'v18.20.0'].filter(takes)).to.deep.equal([]);
  });

  it('says what will be missed of settings that are not wrong', () => {
    const none = given({ SMTP_URL: '', MAIL_FROM: '', METRICS_TOKEN: '' });
    expect(states(ofSettings(none), 'settings')).to.deep.equal(['well', 'look', 'look']);
    const mailbox = { SMTP_URL: 'smtp://a:b@smtp.office365.com:587' };
    expect(states(ofSettings(given({ ...mailbox, MAIL_PER_MINUTE: '31' })), 'settings')).to.have.length(3);
    expect(states(ofSettings(given({ ...mailbox, MAIL_PER_MINUTE: '30' })), 'settings')).to.have.length(2);
    expect(ofFaults(['PORT must be a number'])[0]?.state).to.equal('wrong');
  });

  it('writes a line for each, and below what is not well what to do', () => {
    const lines = written([ofClock(0), ofClock(60_000)]).split('\n');
    expect(lines).to.have.length(3);
    expect(lines[0]).to.equal('ok     clock: as that of the login server');
    expect(lines[1]).to.match(/^WRONG {2}clock: 60 s/);
    expect(lines[2]).to.match(/^ +-> Put NTP on/);
  });
});
