/** "Ongedaan maken" takes back what was stored last, and says so of that alone: whatever was lost, sent again or raced. */
import { expect } from 'chai';
import { DatabaseUnavailable } from '../../../src/ports.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';

const UNDO = 'ongedaan maken';
const DONE = /^✔ Teruggedraaid/;
const BEFORE = /^Dat was al teruggedraaid/;
const away = (): Promise<never> => Promise.reject(new DatabaseUnavailable(false));

/** Each message a second after the one before it. */
async function talking(): Promise<Conversation> {
  const talk = await conversation();
  const { clock } = talk.ports;
  return {
    ...talk,
    says: (...said) => {
      clock.set(new Date(clock.now().getTime() + 1_000).toISOString());
      return talk.says(...said);
    },
  };
}

function hours(talk: Conversation): string[] {
  return talk.ports.sheets.all().flatMap(({ entries }) => entries.map(({ day, minutes }) => `${day} ${minutes}`));
}
const takenBack = (talk: Conversation): number =>
  talk.ports.sheets
    .all()
    .flatMap(({ history }) => history)
    .filter(({ what }) => what.kind === 'taken-back').length;

/** The database goes once the first of two sheets is written, and is back for what is said next. */
function goesAfterOne(talk: Conversation): void {
  const { sheets } = talk.ports;
  const commit = sheets.commit.bind(sheets);
  let isGone = false;
  sheets.commit = async (...all) => {
    if (isGone) {
      sheets.commit = commit;
      return away();
    }
    isGone = await commit(...all);
    return isGone;
  };
}

describe('"Ongedaan maken"', () => {
  const FRIDAY = '2026-11-20 360';
  const THURSDAY = '2026-11-19 420';
  /** In the week before. */
  const EARLIER = '2026-11-12 300';

  it('is of what was stored last, also where the database went right after it', async () => {
    const talk = await talking();
    await talk.says(sanne(), 'vr 6');
    const update = talk.ports.chats.update.bind(talk.ports.chats);
    talk.ports.chats.update = away;
    await talk.says(sanne(), 'do 7');
    talk.ports.chats.update = update;
    expect((await talk.says(sanne(), UNDO)).text).to.match(/^✔ Teruggedraaid\. Weg: do 19 nov 7 uur/);
    expect(hours(talk)).to.deep.equal([FRIDAY]);
  });

  it('is of what was stored last, also where Teams sent what was said before once more', async () => {
    const talk = await talking();
    await talk.says(sanne(), 'vr 6', 'one');
    await talk.says(sanne(), '12 november 5 uur', 'two');
    await talk.says(sanne(), 'vr 6', 'one');
    await talk.says(sanne(), UNDO);
    expect(hours(talk)).to.deep.equal([FRIDAY]);
  });

  it('that comes again is of the same, also where something else was stored since', async () => {
    const talk = await talking();
    await talk.says(sanne(), 'vr 6');
    const first = await talk.says(sanne(), UNDO, 'undo');
    expect((await talk.says(sanne(), UNDO, 'undo')).text).to.equal(first.text);
    await talk.says(sanne(), '12 november 5 uur');
    expect((await talk.says(sanne(), UNDO, 'undo')).text).to.match(DONE);
    await talk.says(sanne(), 'do 7');
    expect((await talk.says(sanne(), UNDO, 'undo')).text).to.match(BEFORE);
    expect(hours(talk)).to.have.members([EARLIER, THURSDAY]);
    expect(takenBack(talk)).to.equal(1);
  });

  it('"haal weg" and "moet 4 uur zijn" that come again are of the same, whatever was stored since', async () => {
    for (const text of ['haal weg', 'moet 4 uur zijn']) {
      const talk = await talking();
      await talk.says(sanne(), 'vr 6');
      await talk.says(sanne(), text, 'again');
      const left = hours(talk);
      await talk.says(sanne(), '12 november 5 uur');
      await talk.says(sanne(), text, 'again');
      expect(hours(talk), text).to.have.members([...left, EARLIER]);
    }
  });

  it('twice at once takes back one thing, and one of the two hears that it was done', async () => {
    const talk = await talking();
    await talk.says(sanne(), '12 november 5 uur');
    await talk.says(sanne(), 'vr 6');
    const said = await Promise.all([talk.says(sanne(), UNDO), talk.says(sanne(), UNDO)]);
    const texts = said.map(({ text }) => text).toSorted();
    expect(texts[0]).to.match(BEFORE);
    expect(texts[1]).to.match(DONE);
    expect(hours(talk)).to.deep.equal([EARLIER]);
    expect((await talk.says(sanne(), UNDO)).text).to.match(BEFORE);
    expect(hours(talk)).to.deep.equal([EARLIER]);
  });

  it('takes nothing back where its line was changed meanwhile, and says so', async () => {
    const talk = await conversation();
    const stored = await talk.says(sanne(), 'vr 6');
    await talk.says(sanne(), 'moet 4 uur zijn');
    const said = await stored.press('Ongedaan maken');
    expect(said.text).not.to.match(DONE);
    expect(hours(talk)).to.deep.equal(['2026-11-20 240']);
    expect(takenBack(talk)).to.equal(0);
  });

  it('says that nothing is stored where the database is away, and takes nothing back then', async () => {
    const talk = await talking();
    await talk.says(sanne(), 'vr 6');
    const commit = talk.ports.sheets.commit.bind(talk.ports.sheets);
    talk.ports.sheets.commit = away;
    expect((await talk.says(sanne(), UNDO, 'undo')).text).to.include('er is niets opgeslagen');
    expect(hours(talk)).to.deep.equal([FRIDAY]);
    talk.ports.sheets.commit = commit;
    expect((await talk.says(sanne(), UNDO, 'undo')).text).to.match(DONE);
    expect(hours(talk)).to.deep.equal([]);
  });

  describe('over two weeks', () => {
    const TWO_WEEKS = '12 november 5 uur en 20 november 6 uur';
    async function halfway(): Promise<Conversation> {
      const talk = await talking();
      await talk.says(sanne(), TWO_WEEKS);
      expect(hours(talk)).to.have.members([EARLIER, FRIDAY]);
      goesAfterOne(talk);
      expect((await talk.says(sanne(), UNDO, 'undo')).text).to.include('ik weet niet of het is opgeslagen');
      expect(hours(talk)).to.have.length(1);
      return talk;
    }

    it('of which one was taken back takes back the other as well, whether it comes again or is typed again', async () => {
      for (const id of ['undo', 'typed-again']) {
        const talk = await halfway();
        expect((await talk.says(sanne(), UNDO, id)).text).to.match(
          /^✔ Teruggedraaid\. Weg: do 12 nov 5 uur en vr 20 nov 6 uur/,
        );
        expect(hours(talk)).to.deep.equal([]);
        expect((await talk.says(sanne(), UNDO)).text).to.match(BEFORE);
      }
    });

    it('hours of which one week is stored are not said to be stored', async () => {
      const talk = await talking();
      goesAfterOne(talk);
      const said = await talk.says(sanne(), TWO_WEEKS, 'hours');
      expect(said.text).to.include('ik weet niet of het is opgeslagen');
      await talk.says(sanne(), TWO_WEEKS, 'hours');
      expect(hours(talk)).to.have.members([EARLIER, FRIDAY]);
    });
  });
});
