import { createServer } from 'node:http';
import { expect } from 'chai';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { entraAccounts } from '../../../../src/channels/web/api/entra-token.js';
import { apiRoutes } from '../../../../src/channels/web/api/routes.js';
import { conversation } from '../../../support/conversation.js';
import { createMemoryPorts, type MemoryPorts } from '../../../support/memory-ports.js';
import { sanne, TENANT } from '../../../support/people.js';
import { listenLocally, stopServer } from '../../../support/teams-key-server.js';
import { asking } from '../../../support/web-ask.js';

const APP = '00000000-0000-4000-8000-00000000b0b0';
const OTHER_TENANT = '00000000-0000-4000-8000-0000000000ff';
const OBJECT = sanne().teams!.objectId;

describe('Whose token the tab shows', () => {
  let real: CryptoKey;
  let forged: CryptoKey;
  let metadataUrl = '';
  let isDown = false;
  let ports: MemoryPorts;
  const servers: ReturnType<typeof createServer>[] = [];

  before(async () => {
    const [one, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
    [real, forged] = [one.privateKey, other.privateKey];
    const keys = [{ ...(await exportJWK(one.publicKey)), kid: 'k', use: 'sig' }];
    const server = createServer((request, response) => {
      if (isDown) return void response.destroy();
      const about = { jwks_uri: `${base}/keys`, issuer: 'https://login.example.com/{tenantid}/v2.0' };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/keys' ? { keys } : about));
    });
    servers.push(server);
    const base = await listenLocally(server);
    metadataUrl = `${base}/.well-known/openid-configuration`;
  });
  after(() => Promise.all(servers.map(stopServer)));
  beforeEach(() => {
    ports = createMemoryPorts({ clock: { now: () => new Date(), set: () => undefined } });
  });

  const now = (): number => Math.floor(Date.now() / 1000);
  const good = (): JWTPayload => ({
    ...{ iss: `https://login.example.com/${TENANT}/v2.0`, aud: APP, exp: now() + 600, nbf: now() - 60 },
    ...{ ver: '2.0', tid: TENANT, oid: OBJECT, scp: 'access_as_user' },
  });
  const token = (changes: JWTPayload = {}, key = real): Promise<string> =>
    new SignJWT({ ...good(), ...changes }).setProtectedHeader({ alg: 'RS256', kid: 'k', typ: 'JWT' }).sign(key);
  const account = (header: string): Promise<unknown> =>
    entraAccounts({ appId: APP, metadataUrl }, { clock: ports.clock, log: ports.log })(header);

  it('is that of who signed on, by tenant and object id', async () => {
    const is = { tenantId: TENANT, objectId: OBJECT };
    expect(await account(`Bearer ${await token()}`)).to.deep.equal(is);
    expect(await account(`Bearer ${await token({ scp: 'email access_as_user' })}`)).to.deep.equal(is);
    // Clocks differ.
    expect(await account(`Bearer ${await token({ exp: now() - 30 })}`)).to.deep.equal(is);
  });

  const WRONG: Readonly<Record<string, () => JWTPayload>> = {
    'ran out': () => ({ exp: now() - 90 }),
    'is not valid yet': () => ({ nbf: now() + 90 }),
    'is for another app': () => ({ aud: '00000000-0000-4000-8000-00000000b0b1' }),
    "is another issuer's": () => ({ iss: 'https://evil.example/v2.0' }),
    "is another tenant's than its issuer says": () => ({ tid: OTHER_TENANT }),
    'is of the first version': () => ({ ver: '1.0' }),
    'has another scope': () => ({ scp: 'User.Read' }),
    'has a scope that begins the same': () => ({ scp: 'access_as_user2' }),
    'has no scope': () => ({ scp: undefined }),
    'names no person': () => ({ oid: undefined }),
    'never ends': () => ({ exp: undefined as never }),
    'is for a program': () => ({ idtyp: 'app' }),
  };
  for (const [why, changes] of Object.entries(WRONG)) {
    it(`is nobody's where it ${why}`, async () => {
      expect(await account(`Bearer ${await token(changes())}`)).to.equal(null);
      expect(ports.log.lines.at(-1)).to.deep.include({ level: 'warn', event: 'tab-token-refused' });
    });
  }

  it("is nobody's where somebody else signed it, or nobody did", async () => {
    expect(await account(`Bearer ${await token({}, forged)}`)).to.equal(null);
    expect(await account(`Bearer ${new UnsecuredJWT(good()).encode()}`)).to.equal(null);
    for (const header of ['', 'Bearer', 'Bearer ', 'Bearer a.b.c', 'Bearer a b', 'Local 11', 'Basic YTpi']) {
      expect(await account(header), header).to.equal(null);
    }
  });

  it('cannot be known while there are no keys, which somebody hears, and is known when there are again', async () => {
    const accounts = entraAccounts({ appId: APP, metadataUrl }, { clock: ports.clock, log: ports.log });
    isDown = true;
    expect(await accounts(`Bearer ${await token()}`)).to.equal(null);
    expect(ports.log.lines.at(-1)).to.deep.include({ level: 'error', facts: { why: 'no-key-server' } });
    isDown = false;
    expect(await accounts(`Bearer ${await token()}`)).not.to.equal(null);
  });

  it('lets in who is known at a school of ours, and answers no other', async () => {
    const school = await conversation({ now: new Date().toISOString() });
    const accounts = entraAccounts({ appId: APP, metadataUrl }, { clock: ports.clock, log: ports.log });
    const me = apiRoutes(accounts, school.ports).find(({ path }) => path === '/api/me')!;
    const statusOf = async (changes: JWTPayload): Promise<number> =>
      (await me.handle(asking({ authorization: `Bearer ${await token(changes)}` }))).status;
    expect(await statusOf({})).to.equal(200);
    expect(await statusOf({ oid: OTHER_TENANT })).to.equal(403);
    const iss = `https://login.example.com/${OTHER_TENANT}/v2.0`;
    expect(await statusOf({ tid: OTHER_TENANT, iss })).to.equal(401);
    expect((await me.handle(asking({ authorization: 'Local 11' }))).status).to.equal(401);
  });
});
