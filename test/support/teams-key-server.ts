/** A key server like the Bot Framework's, and tokens signed with its key. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type GenerateKeyPairResult, SignJWT } from 'jose';

export const APP_ID = '00000000-0000-4000-8000-00000000b007';
export const ISSUER = 'https://api.botframework.com';

export interface TokenFacts {
  readonly serviceUrl: string;
  readonly audience?: string;
  readonly issuer?: string;
  /** Seconds since 1970. */
  readonly expires?: number;
  /** Signed with a key that the server does not know, under the name of one that it does. */
  readonly forged?: boolean;
}

export interface KeyServer {
  readonly metadataUrl: string;
  /** How often the keys were asked for. */
  readonly asked: () => number;
  /** Closes every connection without an answer, until it is up again. */
  setDown(down: boolean): void;
  token(facts: TokenFacts): Promise<string>;
  close(): Promise<void>;
}

const KEY_ID = 'key-1';

/** Made once per process: it takes a while. */
let pairs: Promise<[GenerateKeyPairResult, GenerateKeyPairResult]> | null = null;

export async function startKeyServer(endorsements: readonly string[] = ['msteams']): Promise<KeyServer> {
  pairs ??= Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const [real, forged] = await pairs;
  const key = { ...(await exportJWK(real.publicKey)), kid: KEY_ID, use: 'sig', endorsements };
  let asked = 0;
  let isDown = false;
  const server = createServer((request, response) => {
    if (isDown) {
      response.destroy();
      return;
    }
    response.setHeader('content-type', 'application/json');
    if (request.url === '/keys') asked += 1;
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [key] } : { jwks_uri: `${base}/keys` }));
  });
  const base = await listenLocally(server);
  return {
    metadataUrl: `${base}/openidconfiguration`,
    asked: () => asked,
    setDown: (down) => (isDown = down),
    token: (facts) => sign(facts, facts.forged ? forged.privateKey : real.privateKey),
    close: () => stopServer(server),
  };
}

async function sign(facts: TokenFacts, key: CryptoKey): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ serviceurl: facts.serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' })
    .setIssuer(facts.issuer ?? ISSUER)
    .setAudience(facts.audience ?? APP_ID)
    .setNotBefore(Math.min(now, (facts.expires ?? now) - 3600))
    .setExpirationTime(facts.expires ?? now + 3600)
    .sign(key);
}

/** Answers "http://127.0.0.1:PORT". */
export async function listenLocally(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
