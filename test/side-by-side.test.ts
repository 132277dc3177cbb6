/** An older and a newer version on one database, for a while. */
import { expect } from 'chai';
import type { PersonId } from '../src/domain/people/people.js';
import { createSideBySide } from '../src/side-by-side.js';
import type { BotProcess, Processes } from '../src/ports/processes.js';
import { createMemoryLog } from './support/memory-ports.js';
import { schoolOnHttp, type SchoolOnHttp } from './support/school-on-http.js';
import { startWholeBot, type WholeBot } from './support/whole-bot.js';

/** What a newer version has stored in a form that this one does not know. */
const LATER_FORM = 99;

describe('versions side by side', () => {
  const heard = new Map<string, BotProcess & { readonly at: number }>();
  const processes: Processes = {
    here: (process, at) => Promise.resolve(void heard.set(process.id, { ...process, at: at.getTime() })),
    gone: (id) => Promise.resolve(void heard.delete(id)),
    since: (at) => Promise.resolve([...heard.values()].filter((one) => one.at >= at.getTime())),
  };
  let now = 0;
  /** Who waits, and how it is let go. */
  const waiting: { readonly ms: number; readonly go: () => void }[] = [];
  const start = (version: string, id = version) => {
    const log = createMemoryLog();
    const wait = (ms: number): Promise<unknown> => new Promise<void>((go) => waiting.push({ ms, go }));
    return { ...createSideBySide({ id, version, clock: { now: () => new Date(now) }, log, wait }), log };
  };
  const letGo = async (): Promise<void> => {
    for (const { go } of waiting.splice(0)) go();
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };
  const nothing = (): Promise<void> => Promise.resolve();
  beforeEach(() => {
    heard.clear();
    waiting.splice(0);
    now = 1_000_000;
  });

  it('one alone, or beside its own version, is not held and waits for nobody', async () => {
    const [one, two] = [start('0.2.0', 'a'), start('0.2.0', 'b')];
    await one.begin(processes);
    await two.begin(processes);
    one.ready(nothing, () => undefined);
    await letGo();
    expect([one.isOlder(), two.isOlder(), one.isReplaced()]).to.deep.equal([false, false, false]);
  });

  it('the newer one gives the older the time to hear of it, before it changes anything', async () => {
    const older = start('0.9.1');
    await older.begin(processes);
    older.ready(nothing, () => undefined);
    await letGo();
    let hasBegun = false;
    const newer = start('0.10.0');
    const beginning = newer.begin(processes).then(() => (hasBegun = true));
    await Promise.resolve();
    await letGo();
    expect(older.isOlder()).to.equal(true);
    await letGo();
    await beginning;
    expect([hasBegun, newer.isOlder()]).to.deep.equal([true, false]);
  });

  it('the older one is replaced when the newer answers, not before', async () => {
    const [older, newer] = [start('0.1.0'), start('0.2.0')];
    await older.begin(processes);
    older.ready(nothing, () => undefined);
    const beginning = newer.begin(processes);
    await letGo();
    await letGo();
    await beginning;
    expect([older.isOlder(), older.isReplaced()]).to.deep.equal([true, false]);
    newer.ready(nothing, () => undefined);
    await letGo();
    await letGo();
    expect(older.isReplaced()).to.equal(true);
  });

  it('once the older is gone what it wrote is brought up, once; a newer one that is taken back leaves the work', async () => {
    let alone = 0;
    let back = 0;
    const isAlone = (): Promise<void> => Promise.resolve(void (alone += 1));
    const [older, newer] = [start('0.1.0'), start('0.2.0')];
    await older.begin(processes);
    older.ready(nothing, () => (back += 1));
    const beginning = newer.begin(processes);
    for (let i = 0; i < 3; i += 1) await letGo();
    await beginning;
    newer.ready(isAlone, () => undefined);
    await letGo();
    expect([alone, back]).to.deep.equal([0, 0]);
    await newer.stop();
    for (let i = 0; i < 3; i += 1) await letGo();
    expect([older.isOlder(), back]).to.deep.equal([false, 1]);
    // The other way round: the older one ends without a word, and is not heard of any more.
    const next = start('0.3.0');
    const begun = next.begin(processes);
    for (let i = 0; i < 3; i += 1) await letGo();
    await begun;
    await older.stop();
    next.ready(isAlone, () => undefined);
    now += 20_001;
    for (let i = 0; i < 4; i += 1) await letGo();
    expect(alone).to.equal(1);
  });
});

describe('an older version whose documents a newer one has brought up', function () {
  this.timeout(60_000);
  let bot: WholeBot;
  let people: SchoolOnHttp;
  before(async () => {
    bot = await startWholeBot('side-by-side', '2026-11-25T14:00');
    people = await schoolOnHttp(bot.url);
    for (const who of ['sanne', 'karel', 'milan'] as const) await people.arrives(who);
  });
  after(async () => {
    await people.close();
    await bot.close();
  });
  const sheets = () => bot.database.db.collection<{ _id: string; form: number }>('sheets');

  it('stores nothing over them, says that nothing is stored, and serves everybody else', async () => {
    const [placement] = await bot.ports.placements.ofStudent('sanne' as PersonId);
    await people.says('sanne', 'uren 6 vrijdag');
    const id = `${placement!.id}:2026-W47`;
    const { modifiedCount } = await sheets().updateOne({ _id: id }, { $set: { form: LATER_FORM, laterField: 'kept' } });
    expect(modifiedCount).to.equal(1);
    const before = await sheets().findOne({ _id: id });
    const { text } = await people.says('sanne', 'uren 7 donderdag 19 november');
    expect(text).to.match(/niets opgeslagen/i);
    expect(await sheets().findOne({ _id: id })).to.deep.equal(before);
    expect((await people.says('milan', 'uren 6 vrijdag')).text).to.include('6 uur');
  });

  it('wins no race against the pass: a decision on what was read before does not go over it', async () => {
    const [placement] = await bot.ports.placements.ofStudent('milan' as PersonId);
    const sheet = await bot.ports.sheets.load(`${placement!.id}:2026-W47` as never);
    await sheets().updateOne({ _id: sheet!.id }, { $set: { form: LATER_FORM } });
    expect(await bot.ports.sheets.commit({ ...sheet!, version: sheet!.version + 1 }, sheet!.version)).to.equal(false);
  });
});
