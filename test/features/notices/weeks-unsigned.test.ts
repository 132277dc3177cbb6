/** How many weeks wait for a signature, as the praktijkopleider and the BPV-docent read it. */
import { expect } from 'chai';
import { addDays, weekOf, type Day } from '../../../src/domain/calendar/day.js';
import type { Person } from '../../../src/domain/people/people.js';
import { sheetIdOf } from '../../../src/domain/weeks/week-sheet.js';
import { whatIsTold } from '../../../src/features/notices/tell.js';
import type { Shown } from '../../../src/shows/reply.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { els, karel, placementOfSanne, sanne } from '../../support/people.js';

type Show = Shown['show'];

/** The last so many weeks that are over lie with Karel, six hours each. */
async function handedIn(count: number): Promise<Conversation> {
  const talk = await conversation();
  for (let i = count - 1; i >= 0; i -= 1) {
    const day = addDays('2026-11-20' as Day, -7 * i);
    await asks(talk, sanne(), { kind: 'hours', entries: [{ day, minutes: 360 }] });
    await asks(talk, sanne(), { kind: 'hand-in', sheet: sheetIdOf(placementOfSanne().id, weekOf(day)), version: 1 });
  }
  return talk;
}
/** What this person is shown of the last week that was handed in. */
async function shown(talk: Conversation, who: Person, now: string): Promise<Show> {
  talk.ports.clock.set(now);
  await talk.ports.notices.collect();
  const kind = who.id === karel().id ? 'sign-off-reminder' : 'unsigned';
  for (const notice of talk.ports.notices.all().filter(({ to, about }) => to === who.id && about.kind === kind)) {
    const telling = await whatIsTold(notice, talk.ports);
    if (telling.kind === 'write' && telling.reply.kind === 'show') return telling.reply.show;
  }
  throw new Error('nothing is told');
}
const toKarel = (talk: Conversation): Promise<Show> => shown(talk, karel(), '2026-12-01T14:00:00Z');
const toEls = (talk: Conversation): Promise<Show> => shown(talk, els(), '2026-12-04T14:00:00Z');

describe('Weeks that wait for a signature', () => {
  it('of one week goes in the thread of the mail that asked to sign it, and of two in one of its own', async () => {
    const one = await toKarel(await handedIn(1));
    expect(one).to.include({ subject: 'Sanne de Wit, week 47: 6 uur aftekenen' });
    expect(JSON.stringify(one)).to.not.include('ask-approve-all');
    const two = await toKarel(await handedIn(2));
    expect(JSON.stringify(two)).to.include('"ask-approve-all"').and.include('2 weken');
    expect(JSON.stringify(two)).to.not.include('Sanne de Wit, week');
  });

  it('are listed up to ten, and how many more there are', async () => {
    for (const read of [toKarel, toEls]) {
      const rows = async (count: number): Promise<[number, string]> => {
        const sent = JSON.stringify(await read(await handedIn(count)));
        return [sent.split('"show-week"').length - 1, sent];
      };
      const [ten, of10] = await rows(10);
      expect(ten).to.equal(10);
      expect(of10).to.not.match(/En nog|nog 1 we/);
      const [eleven, of11] = await rows(11);
      expect(eleven).to.equal(10);
      expect(of11).to.match(/[Nn]og 1/);
    }
  });

  it('have their hours added up over the days', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 7 vr 6');
    const sheet = sheetIdOf(placementOfSanne().id, weekOf('2026-11-20' as Day));
    await asks(talk, sanne(), { kind: 'hand-in', sheet, version: 1 });
    expect(JSON.stringify(await toKarel(talk))).to.include('13 uur');
  });
});
