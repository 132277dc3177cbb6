/** Every line of the log bears what it belongs to, through all rooms. */
import { expect } from 'chai';
import { Writable } from 'node:stream';
import { createLog } from '../../src/watch/log.js';
import { outside, within } from '../../src/watch/trace.js';
import { schoolOnHttp, type SchoolOnHttp } from '../support/school-on-http.js';
import { startWholeBot, type WholeBot } from '../support/whole-bot.js';

interface Line {
  readonly msg: string;
  readonly turn?: string;
  readonly job?: string;
  readonly notice?: string;
  readonly reference?: string;
}

describe('a line of the log', function () {
  this.timeout(60_000);
  const lines: Line[] = [];
  const log = createLog(
    'info',
    new Writable({
      write: (chunk: Buffer, _, done) => {
        lines.push(JSON.parse(chunk.toString()) as Line);
        done();
      },
    }),
  );
  let bot: WholeBot;
  let people: SchoolOnHttp;
  before(async () => {
    bot = await startWholeBot('turn-in-log', '2026-11-25T14:00', { log });
    people = await schoolOnHttp(bot.url);
    for (const who of ['sanne', 'karel', 'els'] as const) await people.arrives(who);
  });
  after(async () => {
    await people.close();
    await bot.close();
  });
  beforeEach(() => lines.splice(0));
  const of = (event: string): Line[] => lines.filter(({ msg }) => msg === event);

  it('of two turns at once bears the id of its own', async () => {
    await Promise.all([people.says('sanne', 'hoi'), people.says('karel', 'hoi')]);
    const [one, other] = of('turn');
    expect(one?.turn).to.match(/^[0-9a-f]{8}$/);
    expect(other?.turn).to.match(/^[0-9a-f]{8}$/);
    expect(one?.turn).not.to.equal(other?.turn);
  });

  it('that a feature writes deep inside bears the id of the turn that led there', async () => {
    const shown = await people.says('sanne', 'urenstaat');
    const answer = await fetch(shown.links['JSON']!.replace(/^https?:\/\/[^/]+/, bot.url), { method: 'POST' });
    expect(answer.status).to.equal(200);
    const [downloaded] = of('statement-downloaded');
    expect(downloaded?.turn).to.match(/^[0-9a-f]{8}$/);
    expect(downloaded?.turn).not.to.equal(of('turn')[0]?.turn);
  });

  it('says nothing of what the line before it of the same job said', () => {
    within({ job: 'j' }, () => {
      log.info('one', { sheet: 's' });
      log.info('two', { record: 'r' });
    });
    expect(of('two')[0]).to.include({ job: 'j', record: 'r' }).and.not.to.have.property('sheet');
  });

  it('of a fault leads from the reference that somebody was shown to all lines of that turn', async () => {
    const { placements } = bot.ports;
    const whole = placements.ofStaff.bind(placements);
    Object.assign(placements, { ofStaff: () => Promise.reject(new Error('broken on purpose')) });
    const { text } = await people.says('els', 'overzicht');
    Object.assign(placements, { ofStaff: whole });
    const [failed] = of('turn-failed');
    expect(text).to.include(failed?.reference);
    expect(of('turn').map(({ turn }) => turn)).to.deep.equal([failed?.turn]);
    expect(JSON.stringify(lines)).not.to.include('on purpose');
  });

  it('of what goes out to others names no turn: it is told for many', async () => {
    await people.says('sanne', 'uren 6 vrijdag');
    await (await people.says('sanne', 'week 47 indienen')).press('Indienen');
    await bot.delivered();
    expect(of('notice-sent')).not.to.have.length(0);
    expect(of('notice-sent').filter(({ turn }) => turn !== undefined)).to.deep.equal([]);
  });

  it('of what goes out to others is found by the line of the turn that made it, which names it alike', async () => {
    await (await people.says('sanne', 'week 47')).press('Intrekken');
    await (await people.says('sanne', 'week 47 indienen')).press('Indienen');
    await bot.delivered();
    const pressed = of('turn').at(-1)?.turn;
    const made = of('notice-made').flatMap(({ turn, notice }) => (turn === pressed ? [notice] : []));
    // Others are overtaken.
    expect(of('notice-sent').filter(({ notice }) => made.includes(notice))).not.to.have.length(0);
  });

  it('of what is scheduled bears the job', async () => {
    for (const job of bot.scheduled) if (job.name === 'nightly-root') await job.run(bot.ports);
    expect(of('root-made').map(({ job }) => job)).to.deep.equal(['nightly-root']);
  });

  it('bears nothing where nothing led to it', () => {
    log.info('started');
    within({ turn: 'a' }, () => {
      outside(() => {
        log.info('started');
      });
    });
    expect(of('started').map(({ turn }) => turn)).to.deep.equal([undefined, undefined]);
  });
});
