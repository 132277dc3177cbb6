import { expect } from 'chai';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createVirusScan } from '../../src/files/virus-scan.js';
import { createMemoryLog } from '../support/memory-ports.js';

/** A server that speaks clamd's INSTREAM, and answers by what stands in the file. */
function clamd(answer: (file: Buffer) => string): Promise<Server> {
  const server = createServer((socket: Socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data: Buffer) => {
      got = Buffer.concat([got, data]);
      const file = fileIn(got);
      if (file) socket.end(answer(file));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

/** Null as long as not all of it is there. */
function fileIn(got: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (got.length < command.length) return null;
  expect(got.subarray(0, command.length).toString()).to.equal(command);
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= got.length;) {
    const length = got.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(got.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

describe('A scanner for viruses', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });
  const scanned = async (bytes: Uint8Array, answer: (file: Buffer) => string, timeoutMs = 5_000) => {
    const server = await clamd(answer);
    servers.push(server);
    const { port } = server.address() as AddressInfo;
    const log = createMemoryLog();
    return { said: await createVirusScan({ log, timeoutMs }).scan(bytes, { host: '127.0.0.1', port }), log };
  };
  const byContent = (file: Buffer): string =>
    file.includes('EICAR') ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0';

  it('is sent the whole file, and its word is taken', async () => {
    const large = Buffer.alloc(300_000, 65);
    let got: Buffer = Buffer.alloc(0);
    const { said } = await scanned(large, (file) => {
      got = file;
      return byContent(file);
    });
    expect(said).to.equal('clean');
    expect(got.equals(large)).to.equal(true);
    expect((await scanned(Buffer.from('xx EICAR xx'), byContent)).said).to.equal('infected');
  });

  it('that refuses, breaks off, says something else, or nothing, has said nothing of the file', async () => {
    const answers = ['INSTREAM size limit exceeded. ERROR\0', '', 'stream: OK', 'rubbish\0', 'x'.repeat(10_000)];
    for (const answer of answers) {
      const { said, log } = await scanned(Buffer.from('a'), () => answer);
      expect(said, answer.slice(0, 20)).to.equal('not-scanned');
      expect(log.lines.map(({ event }) => event)).to.deep.equal(['virus-scan-failed']);
    }
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    servers.push(silent);
    const { port } = silent.address() as AddressInfo;
    const scan = createVirusScan({ log: createMemoryLog(), timeoutMs: 20 });
    expect(await scan.scan(Buffer.from('a'), { host: '127.0.0.1', port })).to.equal('not-scanned');
  });

  it('that is not there has said nothing either', async () => {
    const server = await clamd(byContent);
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const scan = createVirusScan({ log: createMemoryLog() });
    expect(await scan.scan(Buffer.from('a'), { host: '127.0.0.1', port })).to.equal('not-scanned');
  });
});
