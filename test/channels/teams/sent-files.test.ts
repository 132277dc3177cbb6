import { expect } from 'chai';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSentFiles, filesIn, isWhereFilesLie } from '../../../src/channels/teams/sent-files.js';
import { createMemoryLog } from '../../support/memory-ports.js';

const FILE = 'application/vnd.microsoft.teams.file.download.info';
const attachment = (name: unknown, downloadUrl: unknown): object => ({
  ...{ contentType: FILE, name, content: { downloadUrl, uniqueId: '1', fileType: 'xlsx' } },
});

describe('Files that are sent in Teams', () => {
  it('are the attachments that are files, not what was typed as HTML and not pictures', () => {
    const url = 'https://roc-my.sharepoint.com/a';
    const others = [{ contentType: 'text/html', content: '<p>hoi</p>' }, { contentType: 'image/*' }, null, 'x'];
    expect(filesIn([...others, attachment('a.xlsx', url)])).to.deep.equal([{ name: 'a.xlsx', url }]);
  });

  it('have a name without folders and signs that turn words around, and some name in any case', () => {
    const names = ['../../etc/a.csv', 'C:\\x\\b.csv', 'a\u202evsc.exe', '', 7, 'ë'.repeat(300)];
    expect(filesIn(names.map((name) => attachment(name, ''))).map(({ name }) => name)).to.deep.equal([
      ...['a.csv', 'b.csv', 'avsc.exe', 'bestand', 'bestand', 'ë'.repeat(120)],
    ]);
  });

  it('are known also where no address can be read, so that it is said that they cannot be had', () => {
    for (const url of [undefined, '', 'no address', 7, `https://a.sharepoint.com/${'a'.repeat(9_000)}`])
      expect(filesIn([attachment('a.csv', url)])).to.deep.equal([{ name: 'a.csv', url: '' }]);
  });
});

describe('Where files may be got', () => {
  const good = [
    'https://roc-my.sharepoint.com/personal/a/_layouts/15/download.aspx?tempauth=x',
    'https://roc.sharepoint.com/a',
  ];
  const never = [
    ...['http://roc-my.sharepoint.com/a', 'https://roc-my.sharepoint.com:8443/a', 'https://sharepoint.com/a'],
    ...[
      'https://sharepoint.com.example.com/a',
      'https://evilsharepoint.com/a',
      'https://a.sharepoint.com.evil.example/',
    ],
    ...[
      'https://a.sharepoint.com@169.254.169.254/a',
      'https://x:y@a.sharepoint.com/a',
      'https://example.com/#.sharepoint.com',
    ],
    ...['http://169.254.169.254/latest/meta-data', 'http://[::1]/a', 'http://10.0.0.1/a', 'http://0.0.0.0/a'],
    ...['http://127.0.0.1.example.com/a', 'file:///etc/passwd', 'ftp://a.sharepoint.com/a', 'data:text/plain,a', ''],
    ...['https://a_b.sharepoint.com\\@evil.example/', 'https://a.sharepoint.com./a'],
  ];
  it('is at Microsoft by https, whichever school it is', () => {
    for (const url of good)
      expect([isWhereFilesLie(url, false), isWhereFilesLie(url, true)], url).to.deep.equal([true, true]);
  });
  it('is nowhere else, neither in production nor on a laptop', () => {
    for (const url of never)
      expect([isWhereFilesLie(url, false), isWhereFilesLie(url, true)], url).to.deep.equal([false, false]);
  });
  it('is this machine on a laptop only, however it is written', () => {
    for (const url of ['http://127.0.0.1:4000/a', 'http://localhost:4000/a', 'http://2130706433/a', 'http://0x7f.1/a'])
      expect([isWhereFilesLie(url, false), isWhereFilesLie(url, true)], url).to.deep.equal([false, true]);
  });
});

/** In two: restify, where it is in the process, has writeHead answer nothing. */
function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, location === '' ? {} : { location });
  response.end();
}

describe('Getting a file', () => {
  let server: Server;
  let answer: RequestListener;
  let asked: number;
  const url = (path = '/a'): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const log = createMemoryLog();
  const got = (path?: string, isLocal = true) =>
    createSentFiles({ isLocal, mostBytes: 1_000, timeoutMs: 500, log }).fetch({ name: 'a.csv', url: url(path) });

  beforeEach(async () => {
    asked = 0;
    server = createServer((request, response) => {
      asked += 1;
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('answers its bytes', async () => {
    answer = (_, response) => response.end('naam\nBo');
    expect(Buffer.from((await got()) as Uint8Array).toString()).to.equal('naam\nBo');
  });

  it('asks nothing where files do not lie, as this machine in production', async () => {
    answer = (_, response) => response.end('x');
    expect(await got('/a', false)).to.deep.equal({ kind: 'not-fetched' });
    expect(asked).to.equal(0);
  });

  it('reads 1,000 bytes where that is the most, and not one more, whatever is said of its size', async () => {
    answer = (_, response) => response.end('x'.repeat(1_000));
    expect(((await got()) as Uint8Array).length).to.equal(1_000);
    const tooBig = { kind: 'too-big', mostMb: 1_000 / 1024 / 1024 };
    answer = (_, response) => response.end('x'.repeat(1_001));
    expect(await got()).to.deep.equal(tooBig);
    // Nothing is said of its size, and it never ends.
    answer = (_, response) => {
      const more = (): void => {
        if (response.destroyed) return;
        response.write('x'.repeat(500));
        setImmediate(more);
      };
      more();
    };
    expect(await got()).to.deep.equal(tooBig);
  });

  it('gives up on what hangs, refuses or breaks off', async () => {
    const answers: readonly RequestListener[] = [
      () => undefined,
      (_, response) => {
        response.writeHead(404);
        response.end('x');
      },
      (_, response) => {
        response.writeHead(204);
        response.end();
      },
      (_, response) => {
        response.writeHead(200, { 'content-length': 900 });
        response.write('x');
        setImmediate(() => response.destroy());
      },
      (_, response) => {
        response.writeHead(200);
        response.write('x');
      },
    ];
    for (const one of answers) {
      answer = one;
      expect(await got()).to.deep.equal({ kind: 'not-fetched' });
    }
  });

  it('follows a redirect to where files lie, and none to anywhere else', async () => {
    answer = ({ url: path }, response) => {
      path === '/a' ? redirect(response, '/b') : void response.end('b');
    };
    expect(Buffer.from((await got()) as Uint8Array).toString()).to.equal('b');
    for (const location of ['http://169.254.169.254/latest', 'https://example.com/', 'file:///etc/passwd', '']) {
      asked = 0;
      answer = (_, response) => {
        redirect(response, location);
      };
      expect(await got()).to.deep.equal({ kind: 'not-fetched' });
      expect(asked).to.equal(1);
    }
  });

  it('does not run in circles', async () => {
    answer = (_, response) => {
      redirect(response, '/a');
    };
    expect(await got()).to.deep.equal({ kind: 'not-fetched' });
    expect(asked).to.equal(4);
  });

  it('logs neither the address nor the name of the file', () => {
    expect(JSON.stringify(log.lines)).not.to.match(/127\.0\.0\.1|a\.csv|http/);
    expect(log.lines.length).to.be.greaterThan(0);
  });
});
