/** A year is said where it is another school year's, and nowhere else; New Year is within one. */
import { expect } from 'chai';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import { leaveIdOf } from '../../src/domain/leave/leave.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import {
  dayInShort,
  dayInWords,
  instantInWords,
  periodInWords,
  weekInWords,
  weekWithDates,
} from '../../src/texts/amounts.js';
import { asItWas, noDigestOf } from '../../src/texts/digest.js';
import { attentionInWords, sickSinceInWords, weekOutside } from '../../src/texts/looking.js';
import { daysOpen } from '../../src/texts/reminders.js';
import { sayingOn, yearIfOther } from '../../src/texts/said-on.js';
import { lieWith, waitForYou } from '../../src/texts/unsigned.js';
import { signedBy, stillToCome } from '../../src/texts/weeks.js';
import { asks } from '../support/asking.js';
import { conversation, type Conversation, type Seen } from '../support/conversation.js';
import { els, karel, placementOfSanne, sanne } from '../support/people.js';

const SEPTEMBER = '2027-09-06' as Day;
const JANUARY = '2027-01-04' as Day;
const inSeptember = (say: () => string): string => sayingOn(SEPTEMBER, say);
const inJanuary = (say: () => string): string => sayingOn(JANUARY, say);

describe('The year of a day or a week', () => {
  it('is said in another school year, from 1 August on, and not in this one', () => {
    const year = (day: string, on: string): string => sayingOn(on as Day, () => yearIfOther(day as Day));
    expect(year('2027-07-31', '2027-08-01')).to.equal(' 2027');
    expect(year('2027-07-31', '2027-07-31')).to.equal('');
    expect(year('2026-12-31', JANUARY)).to.equal('');
    expect(year('2026-07-01', JANUARY)).to.equal(' 2026');
  });

  it('stands in every way in which a day or a week is said', () => {
    const day = '2027-06-28' as Day;
    const said = (): string[] => [
      dayInWords(day),
      dayInShort(day),
      periodInWords({ from: day, until: '2027-06-29' as Day }),
      instantInWords('2027-06-28T10:00:00Z'),
      weekInWords('2027-W26' as Week),
      weekWithDates('2027-W26' as Week),
    ];
    expect(sayingOn(SEPTEMBER, said)).to.deep.equal([
      'maandag 28 juni 2027',
      'ma 28 jun 2027',
      'maandag 28 juni 2027 t/m dinsdag 29 juni 2027',
      'maandag 28 juni 2027 12:00',
      'week 26 2027',
      'week 26 (28 juni t/m 4 juli) 2027',
    ]);
    expect(sayingOn(JANUARY, said)).to.deep.equal(said());
  });

  it('stands in the reasons of digest, overview and page', () => {
    const ended = { kind: 'ended', on: '2027-07-02' as Day, short: 60 } as const;
    expect(inSeptember(() => attentionInWords(ended))).to.equal('einddatum vr 2 jul 2027 voorbij, 1 uur te kort');
    const over = sayingOn('2027-07-05' as Day, () => attentionInWords(ended));
    expect(over).to.equal('einddatum vr 2 jul voorbij, 1 uur te kort');
    const left = { kind: 'not-handed-in', weeks: 2, named: ['2027-W25', '2027-W36'] as Week[] } as const;
    expect(inSeptember(() => attentionInWords(left))).to.equal('weken 25 2027 en 36 niet ingediend');
    expect(inJanuary(() => sickSinceInWords('2026-12-30' as Day))).to.equal('ziek sinds wo 30 dec');
    expect(inSeptember(() => sickSinceInWords('2027-06-30' as Day))).to.equal('ziek sinds wo 30 jun 2027');
  });

  it('stands where a digest of before is asked for, or a week outside a placement', () => {
    expect(inJanuary(() => weekWithDates('2026-W53' as Week))).to.equal('week 53 (28 december t/m 3 januari)');
    expect(inSeptember(() => asItWas('2027-W20' as Week))).to.equal('Zo stond het in week 20 (17 t/m 23 mei) 2027.');
    expect(inJanuary(() => asItWas('2026-W51' as Week))).to.equal('Zo stond het in week 51 (14 t/m 20 december).');
    expect(inSeptember(() => noDigestOf('2027-W20' as Week))).to.include('Van week 20 2027 is');
    expect(inJanuary(() => weekOutside('2026-W20' as Week, 'Sanne'))).to.include('Week 20 (11 t/m 17 mei) 2026 valt');
  });

  it('stands in reminders, and in what is said of weeks that wait or were signed', () => {
    const placement = placementOfSanne();
    const days = ['2027-06-28', '2027-06-29'] as Day[];
    expect(inSeptember(() => daysOpen([{ placement, days }]))).to.include('van maandag 28 en dinsdag 29 juni 2027.');
    const weeks = ['2027-W25', '2027-W36'] as Week[];
    expect(inSeptember(() => waitForYou(weeks, 'Sanne'))).to.include('Week 25 2027 en 36 van Sanne');
    const lying = [
      { week: weeks[0]!, days: 40 },
      { week: weeks[1]!, days: 7 },
    ];
    const lie = inSeptember(() => lieWith(lying, { student: 'Sanne', trainer: 'Karel' }, placement));
    expect(lie).to.include('Week 25 2027 en 36 van Sanne').and.include('week 25 2027 al 40 werkdagen');
    const progress = { counted: 0, waiting: 0, written: 0, notCounting: 0, toMake: 0 } as unknown as Parameters<
      typeof signedBy
    >[2];
    expect(inSeptember(() => signedBy(weeks, 'Karel Jansen', progress))).to.include('Week 25 2027 en 36 zijn');
    expect(inSeptember(() => stillToCome(days.slice(0, 1)))).to.equal('maandag 28 juni 2027 komt nog.');
  });
});

describe('In September of what was left in June', () => {
  /** Of a placement that goes on over the summer: week 25 was handed in and not signed. */
  const leftInJune = async (): Promise<Conversation> => {
    const until = '2027-12-31' as Day;
    const placement = placementOfSanne({ period: { from: '2026-09-07' as Day, until } });
    const talk = await conversation({ placements: [placement], now: '2027-06-28T10:00:00Z' });
    await talk.says(sanne(), 'donderdag 24 juni 7 uur');
    await asks(talk, sanne(), { kind: 'hand-in', sheet: 'sanne-de-brug:2027-W25' as SheetId, version: 1 });
    await talk.delivered();
    talk.ports.clock.set('2027-09-06T10:00:00Z');
    return talk;
  };
  const YEAR = /week 25( \([^)]*\))? 2027/i;

  it('the week bears its year, to the student and to the praktijkopleider, typed and on a card', async () => {
    const talk = await leftInJune();
    const says = (who: typeof sanne, text: string): Promise<Seen> => talk.says(who(), text);
    expect((await says(sanne, 'week 25')).text).to.match(YEAR);
    const waiting = await says(karel, 'openstaand');
    expect(waiting.text).to.match(YEAR);
    const card = await talk.presses(karel(), 'show-week', { sheet: 'sanne-de-brug:2027-W25' });
    expect(card.text).to.match(YEAR);
    await card.press('Terugsturen', { reason: 'donderdag klopt niet' });
    const told = (await talk.delivered()).find(({ to }) => to === sanne().id);
    expect(told?.seen.text).to.match(YEAR);
    expect((await says(sanne, 'week 25 indienen')).text).to.match(YEAR);
    expect((await says(els, 'overzicht')).text).not.to.match(/week 3[56] 2027/);
  });

  it('sickness and leave bear theirs', async () => {
    const talk = await leftInJune();
    await asks(talk, sanne(), { kind: 'sick', from: '2027-06-28' as Day });
    const told = (await talk.delivered()).find(({ to }) => to === karel().id);
    expect(told?.seen.text).to.include('maandag 28 juni 2027');
    expect((await talk.says(sanne(), 'ziek')).text).to.include('sinds maandag 28 juni 2027');
    talk.ports.clock.set('2027-07-20T10:00:00Z');
    const leave = leaveIdOf(sanne().id, 'm');
    const period = { from: '2027-09-10' as Day, until: null };
    await asks(talk, sanne(), { kind: 'ask-leave', leave, leaveKind: 'special', reason: 'auditie', ...period }, 'm');
    const asked = (await talk.delivered()).filter(({ seen }) => seen.text.includes('vraagt verlof'));
    expect(asked.map(({ to }) => to).toSorted()).to.deep.equal([els().id, karel().id]);
    for (const { seen } of asked) expect(seen.text).to.include('rijdag 10 september 2027');
  });
});
