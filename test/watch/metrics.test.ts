/** What a watcher is told, and what the dashboard and the alerts ask for. */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { createMemoryLog } from '../support/memory-ports.js';
import { schoolOnHttp, type SchoolOnHttp } from '../support/school-on-http.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

const file = (path: string): string => readFileSync(new URL(`../../deploy/${path}`, import.meta.url), 'utf8');
const TOKEN = 'twenty-signs-or-more-of-it';

describe('GET /metrics', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  let people: SchoolOnHttp;
  const log = createMemoryLog();
  /** Weeks of the demo school. */
  let laid = 0;
  let missing: readonly string[] = [];
  before(async () => {
    const jobFaults = (): Promise<readonly string[]> => Promise.resolve(missing);
    bot = await startWholeBot('metrics', '2026-11-25T14:00', { log, jobFaults, metrics: { token: TOKEN } });
    people = await schoolOnHttp(bot.url);
    laid = sum(await told(), 'bpv_database_seconds_count', 'operation="commit-week"');
    await people.arrives('sanne');
    await people.arrives('karel');
    await people.says('sanne', 'uren 6 vrijdag');
    await (await people.says('sanne', 'week 47 indienen')).press('Indienen');
    await bot.delivered();
    for (const job of bot.scheduled) if (job.name === 'sweep-outboxes') await job.run(bot.ports);
  });
  after(async () => {
    await people.close();
    await bot.close();
  });

  const ask = (authorization: string): Promise<Response> => fetch(`${bot.url}/metrics`, { headers: { authorization } });
  const told = async (): Promise<string> => (await ask(`Bearer ${TOKEN}`)).text();
  /** The sum of a measure over its labels, of those with these. */
  const sum = (text: string, name: string, labels = ''): number =>
    text
      .split('\n')
      .filter((line) => new RegExp(`^${name}(\\{| )`).test(line) && line.includes(labels))
      .reduce((total, line) => total + Number(line.split(' ').at(-1)), 0);

  it('is answered to who shows the token, and to nobody else', async () => {
    expect((await ask(`Bearer ${TOKEN}`)).status).to.equal(200);
    for (const wrong of ['', TOKEN, `Bearer ${TOKEN}x`, 'Bearer ', 'Local 11']) {
      const refused = await ask(wrong);
      expect([refused.status, await refused.text()], wrong).to.deep.equal([401, '']);
    }
  });

  it('says what turns came to, what was sent, and how long the line is', async () => {
    const text = await told();
    expect(sum(text, 'bpv_turn_seconds_count', 'outcome="stored"')).to.equal(2);
    expect(sum(text, 'bpv_turn_seconds_count', 'kind="arrived"')).to.equal(2);
    expect(sum(text, 'bpv_http_seconds_count', 'route="/api/messages"')).to.equal(5);
    expect(sum(text, 'bpv_notices_total', 'outcome="sent"')).to.be.greaterThan(0);
    expect(sum(text, 'bpv_teams_seconds_count', 'answer="taken"')).to.be.greaterThan(3);
    expect(sum(text, 'bpv_database_seconds_count', 'operation="commit-week"')).to.equal(laid + 2);
    expect(sum(text, 'bpv_notices_waiting', 'when="later"')).to.be.greaterThan(0);
    expect(sum(text, 'bpv_database_up')).to.equal(1);
    expect(sum(text, 'bpv_job_seconds_count', 'job="sweep-outboxes"')).to.equal(1);
  });

  it('names what is missing as long as it is, and no longer', async () => {
    missing = ['job weekly-digest: overdue'];
    expect(await told()).to.include('bpv_not_ready{what="job weekly-digest: overdue"} 1');
    missing = [];
    expect(await told()).not.to.include('bpv_not_ready{');
  });

  it('counts lines of the log by their event', async () => {
    bot.ports.log.error('evidence-broken', { placement: 'sanne-de-brug' });
    expect(await told()).to.include('bpv_log_events_total{level="error",event="evidence-broken"} 1');
    expect(log.lines.map(({ event }) => event)).to.include('evidence-broken');
  });

  it('bears no name, no mail address and no id of anybody', async () => {
    const text = await told();
    for (const person of ['Sanne', 'sanne', 'Karel', 'karel', '@', '-4000-8000-', 'De Brug']) {
      expect(text, person).not.to.include(person);
    }
  });

  it('has every measure that the dashboard and the alerts ask for', async () => {
    const text = await told();
    const known = [...text.matchAll(/^# TYPE (\S+)/gm)].flatMap(([, name = '']) =>
      ['', '_bucket', '_count', '_sum'].map((end) => name + end),
    );
    const asked = ['grafana/dashboard.json', 'prometheus/alerts.yml'].flatMap((path) =>
      [...file(path).matchAll(/\b(?:bpv|process|nodejs)_\w+/g)].map(([name]) => name),
    );
    expect(new Set(asked).size).to.be.greaterThan(15);
    expect(known).to.include.members(asked);
  });

  it('is asked for labels and jobs that there are', async () => {
    const text = file('prometheus/alerts.yml') + file('grafana/dashboard.json');
    const labels = [...text.matchAll(/(?:by \(|, )(\w+)(?=[,)])/g)].map(([, label]) => label);
    const known = [...(await told()).matchAll(/[{,](\w+)="/g)].map(([, label]) => label);
    expect([...known, 'what', 'error']).to.include.members(labels.filter((label) => label !== 'le'));
    const jobs = [...text.matchAll(/job=\\?"([\w-]+)/g)].map(([, job]) => job);
    expect([...bot.scheduled.map(({ name }) => name), 'bpv-bot']).to.include.members(jobs);
  });

  it('of which each alert says what to do', () => {
    const { groups } = load(file('prometheus/alerts.yml')) as {
      groups: { rules: { alert: string; annotations: Record<string, string> }[] }[];
    };
    const rules = groups.flatMap((group) => group.rules);
    expect(rules.length).to.be.greaterThan(10);
    for (const { alert, annotations } of rules) expect(annotations, alert).to.include.keys('summary', 'action');
  });
});
