import { expect } from 'chai';
import { momentOf, parseMoment, instantOf } from '../../src/domain/calendar/moment.js';
import type { CaughtMail } from '../../src/local/mail-catcher.js';
import { createStory, type Story } from '../../src/local/story.js';
import { WindowHistory } from '../../src/local/windows/window-history.js';

describe('The story on the local page', () => {
  let now: Date;
  let typed: string[];
  let mails: CaughtMail[];
  let sanne: WindowHistory;
  let karel: WindowHistory;
  let buttons: Set<string>;
  let meanwhile: () => void;
  let isPast: boolean;
  let story: Story;

  beforeEach(() => {
    now = new Date('2026-11-25T13:00:00Z');
    typed = [];
    mails = [];
    buttons = new Set();
    meanwhile = () => undefined;
    isPast = false;
    const clock = { now: () => now, moment: () => momentOf(now) };
    const history = (): WindowHistory => new WindowHistory({ conversation: 'c', person: 'p', bot: 'b' }, clock);
    [sanne, karel] = [history(), history()];
    const window = (id: string, name: string, own: WindowHistory) => ({
      ...{ id, name, history: own },
      door: {
        say: (text: string) => {
          typed.push(`${id}: ${text}`);
          write(own, 'antwoord');
          return Promise.resolve();
        },
        press: (label: RegExp) => {
          const found = [...buttons].find((button) => label.test(button));
          if (found !== undefined) typed.push(`${id} tikt ${found}`);
          meanwhile();
          return Promise.resolve(found !== undefined);
        },
      },
    });
    const windows = [window('sanne', 'Sanne de Wit', sanne), window('karel', 'Karel Jansen', karel)];
    story = createStory({
      windows,
      followed: { chats: windows, mails: () => mails, nameOf: (mail) => (mail === 'f@example.com' ? 'Fatima' : mail) },
      clock,
      moveTo: (target) => {
        if (isPast) return Promise.resolve(null);
        now = instantOf(target);
        meanwhile();
        return Promise.resolve([{ at: target, name: 'weekly-digest', failed: false }]);
      },
      delivered: () => Promise.resolve(),
    });
  });

  let count = 0;
  const write = (history: WindowHistory, text: string, isWelcome = false): void => {
    history.add({ id: `m${(count += 1)}`, isByBot: true, isWelcome, text, attachments: [] });
  };

  it('types as Sanne does, and says what she was answered', async () => {
    write(sanne, 'stond er al');
    const outcome = await story.run('types');
    expect(typed).to.deep.equal(['sanne: uren 6 vrijdag']);
    expect(outcome?.told).to.deep.equal([
      { at: '2026-11-25T14:00', who: 'Sanne de Wit', way: 'chat', text: 'antwoord' },
    ]);
    expect(story.outcomeOf('types')).to.equal(outcome);
  });

  it('presses both buttons of handing in, and refuses in words where the first is not there', async () => {
    expect((await story.run('hands-in'))?.refused).to.match(/Doe eerst stap 1/);
    expect(typed).to.deep.equal([]);
    buttons = new Set(['Week indienen', 'Indienen']);
    expect((await story.run('hands-in'))?.refused).to.equal(null);
    expect(typed).to.deep.equal(['sanne tikt Week indienen', 'sanne tikt Indienen']);
  });

  it('tells who heard of it, not who was greeted, nor a card that says the same first', async () => {
    write(karel, 'Sanne de Wit · week 47');
    const [card] = karel.all();
    buttons.add('Aftekenen · 6 uur');
    meanwhile = () => {
      write(karel, 'Hoi Karel!', true);
      karel.change(card!.id, { text: card!.text, attachments: [] });
      write(sanne, 'Week 47 is afgetekend');
    };
    expect((await story.run('signs'))?.told.map(({ who, text }) => `${who}: ${text}`)).to.deep.equal([
      'Sanne de Wit: Week 47 is afgetekend',
    ]);
  });

  it('tells of a card that says something else in its place, where nothing new stands beside it', async () => {
    write(sanne, 'Samen 6 uur');
    const [card] = sanne.all();
    buttons = new Set(['Week indienen', 'Indienen']);
    meanwhile = () => {
      sanne.change(card!.id, { text: 'Ingediend', attachments: [] });
    };
    expect((await story.run('hands-in'))?.told.map(({ text }) => text)).to.deep.equal(['Ingediend']);
  });

  it('moves the clock to the coming Monday 08:00, and tells chats and mails with their times', async () => {
    meanwhile = () => {
      write(karel, 'Week 49');
      const mail = { at: now.toISOString(), to: 'f@example.com', subject: 'Nog 3 weken' };
      mails.push(mail as CaughtMail);
    };
    const outcome = await story.run('monday');
    expect(outcome?.ran?.map(({ name }) => name)).to.deep.equal(['weekly-digest']);
    expect(outcome?.told).to.deep.equal([
      { at: '2026-11-30T08:00', who: 'Karel Jansen', way: 'chat', text: 'Week 49' },
      { at: '2026-11-30T08:00', who: 'Fatima', way: 'mail', text: 'Nog 3 weken' },
    ]);
  });

  it('says that the clock never goes back', async () => {
    isPast = true;
    expect((await story.moveClock(parseMoment('2026-11-25T13:00')!))?.refused).to.equal('De klok gaat nooit terug.');
  });

  it('does one thing at a time, and goes on after it', async () => {
    const first = story.run('types');
    expect(story.isBusy()).to.equal(true);
    expect(await story.run('types')).to.equal(null);
    await first;
    expect(await story.run('types')).not.to.equal(null);
  });

  it('knows no other step, and leaves to people what is theirs to do', async () => {
    expect([await story.run('constructor'), await story.run('mail')]).to.deep.equal([null, null]);
    expect((await story.run('sick'))?.refused).to.equal('Dit gesprek is er nu niet.');
  });
});
