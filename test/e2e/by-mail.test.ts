/** The praktijkopleider by mail, driven as contract.md says: a bot of its own, its mails, and the pages behind them. */
import { expect } from 'chai';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseUri } from '../support/database.js';
import { schoolOnHttp, type SchoolOnHttp } from '../support/school-on-http.js';
import { startSmtp } from '../support/smtp.js';
import { appFolder, removeFolder, startApp, type LocalApp } from '../local/local-app.js';

interface Sent {
  readonly to: string;
  readonly subject: string;
  readonly links: readonly string[];
}

const NOW = '2026-11-25T14:00';
const WAIT_MS = 15_000;

async function until<Found>(look: () => Promise<Found | undefined> | Found | undefined): Promise<Found> {
  const start = Date.now();
  while (Date.now() - start < WAIT_MS) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error('it did not come');
}

/** The fields of the first form of a page, as a browser would send them with this choice. */
async function sends(url: string, chosen: Readonly<Record<string, string | readonly string[]>>): Promise<number> {
  const text = await (await fetch(url)).text();
  const decoded = (value = ''): string =>
    value.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  const form = new URLSearchParams({ data: decoded(/name="data" value="([^"]*)"/.exec(text)?.[1]) });
  const boxes = [...text.matchAll(/type="checkbox"[^>]*value="([^"]*)"/g)].map(([, value]) => decoded(value));
  for (const [name, value] of Object.entries(chosen))
    for (const one of name === 'weeks' ? boxes : [value].flat()) form.append(name, one);
  return (await fetch(url, { method: 'POST', body: form, redirect: 'manual' })).status;
}

describe('By mail, from outside', function () {
  this.timeout(120_000);
  let folder: string;
  let app: LocalApp;
  let school: SchoolOnHttp;
  const mailOf = (subject: RegExp): Promise<Sent> =>
    until(async () =>
      ((await (await fetch(`${app.address}local/mail`)).json()) as Sent[]).findLast((one) => subject.test(one.subject)),
    );
  before(async () => {
    folder = await appFolder();
    app = await startApp(folder, ['--now', NOW, '--port', '0', '--no-windows']);
    school = await schoolOnHttp(app.address.replace(/\/$/, ''));
    for (const who of ['milan', 'noor', 'karel', 'els'] as const) await school.arrives(who);
  });
  after(async () => {
    await school.close();
    await app.end('SIGINT');
    await removeFolder(folder);
  });

  it('leave of a student at two companies is granted by one in Teams and by the other on the page, and each hears it', async () => {
    const form = await school.says('noor', 'vrij voor auditie 3 december');
    await form.press('Aanvragen', { leaveKind: 'special', from: '2026-12-03', until: '2026-12-04', reason: 'auditie' });
    const mail = await mailOf(/^Noor Hendriks vraagt verlof/);
    expect(mail.to).to.include('fatima@example.com');
    const link = mail.links[0]!;
    expect(await sends(link, { verb: 'grant-leave' })).to.equal(303);
    expect(await (await fetch(link)).text()).to.include('Akkoord gegeven');
    await school.told('karel', 'Noor Hendriks vraagt verlof');
    await school.presses('karel', 'grant-leave');
    await school.told('els', 'Noor Hendriks vraagt verlof');
    await school.presses('els', 'grant-leave');
    await school.told('noor', 'Iedereen is akkoord');
    expect(await (await fetch(link)).text())
      .to.include('Karel Jansen')
      .and.not.include('value="grant-leave"');
  });

  it('all that waits of a student is signed at once, and the student hears of each week', async () => {
    await school.says('milan', 'donderdag 19 november 7 uur');
    await (await school.says('milan', 'week 47 indienen')).press('Indienen');
    const [link = ''] = (await mailOf(/^Milan Bakker, week 47/)).links;
    const open = `${link}/open`;
    expect(await sends(open, { verb: 'approve-all', weeks: [] })).to.equal(303);
    const page = await (await fetch(open)).text();
    expect(page).to.not.include('type="checkbox"');
    await school.clockTo('2026-11-25T14:30');
    await school.told('milan', 'afgetekend door Fatima');
    for (const week of [44, 45, 46, 47])
      expect((await school.says('milan', `week ${week}`)).text, String(week)).to.match(/afgetekend/i);
  });
});

describe('A bot that is killed while the mail server has its mail and has not said so', function () {
  this.timeout(180_000);

  it('sends that mail once more at most, under the same Message-ID', async () => {
    const server = await startSmtp();
    const address = new URL(await databaseUri());
    address.pathname = `/by-mail-${process.pid}`;
    const folder = await appFolder();
    const env = { MONGODB_URI: address.href, SMTP_URL: server.url, MAIL_FROM: 'BPV <bpv@example.com>' };
    const start = (): Promise<LocalApp> => startApp(folder, ['--now', NOW, '--port', '0', '--no-windows'], env);
    const came = (): readonly string[] =>
      server.came
        .filter(({ raw }) => /^Subject: Milan Bakker, week 47/m.test(raw))
        .map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1] ?? '');
    let app = await start();
    const kept = await schoolOnHttp(app.address.replace(/\/$/, ''));
    try {
      await kept.arrives('milan');
      await kept.says('milan', 'donderdag 19 november 7 uur');
      server.does('end', 'hang', 'always');
      await (await kept.says('milan', 'week 47 indienen')).press('Indienen');
      await until(() => came()[0]);
      await app.end('SIGKILL');
      server.takes();
      app = await start();
      for (const minutes of ['14:10', '14:20', '15:00'])
        await fetch(`${app.address}local/clock`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ now: `2026-11-25T${minutes}` }),
        });
      const taken = await until(() => (came().length > 1 ? came() : undefined));
      expect([taken.length, new Set(taken).size]).to.deep.equal([2, 1]);
      expect(taken[0]).to.match(/^<.+@example\.com>$/);
    } finally {
      await kept.close();
      await app.end('SIGKILL');
      await server.close();
      await removeFolder(folder);
    }
  });
});
