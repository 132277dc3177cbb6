import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { NoticeAbout } from '../../../src/domain/evidence/decision.js';
import { USUAL_TALK_SETTINGS } from '../../../src/domain/school/talk-settings.js';
import type { Telling } from '../../../src/delivery/telling.js';
import { whatIsTold } from '../../../src/features/notices/tell.js';
import { remindStudents } from '../../../src/features/reminders/remind-students.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { karel, placementOfSanne, sanne } from '../../support/people.js';
import { FORM, talkPlanned } from '../../support/states-of-talks.js';

const ASKED = 'Heb je de afgelopen twee weken met Karel gepraat over hoe het gaat?';

/** Since the Friday before its second Monday, of a placement that began on 7 September. */
async function started(asksTwoWeekly = true, placements = [placementOfSanne()]): Promise<Conversation> {
  const talk = await conversation({
    placements,
    now: '2026-09-18T12:00:00Z',
    school: { talks: { ...USUAL_TALK_SETTINGS, asksTwoWeekly } },
  });
  await remindStudents.run(talk.ports);
  return talk;
}
/** What Sanne is told at nine on that day. */
async function at(day: string, talk: Conversation): Promise<Seen[]> {
  talk.ports.clock.set(`${day}T${day > '2026-10-25' ? '08' : '07'}:00:00Z`);
  await remindStudents.run(talk.ports);
  return (await talk.delivered()).filter(({ to }) => to === sanne().id).map(({ seen }) => seen);
}
const asked = (seen: readonly Seen[]): Seen | undefined => seen.find(({ text }) => text.includes(ASKED));

describe('Whether they talked in the last two weeks', () => {
  it('is asked of the student every other week, and ticked by one tap', async () => {
    const talk = await started();
    const card = asked(await at('2026-09-21', talk));
    expect(card?.text).to.include('omdat je bij het gesprek over je BPV bij Theater De Brug bent');
    expect((await card!.press('Gehouden')).text).to.include('✔ Het tweewekelijkse gesprek is gehouden');
    expect(asked(await at('2026-09-28', talk))).to.equal(undefined);
    expect(asked(await at('2026-10-05', talk))).to.not.equal(undefined);
  });

  it('is not asked where they have, where the school does not want it, and of who switched it off', async () => {
    const talked = await started();
    await talked.says(sanne(), 'tweewekelijks gesprek gehouden');
    await talked.delivered();
    expect(asked(await at('2026-09-21', talked))).to.equal(undefined);
    expect(asked(await at('2026-09-21', await started(false)))).to.equal(undefined);
    const off = await started();
    await off.says(sanne(), 'herinneringen uit');
    expect(asked(await at('2026-09-21', off))).to.equal(undefined);
  });

  it('is asked of who was ill once they are back, as long as it is not asked anew', async () => {
    const talk = await started();
    await asks(talk, sanne(), { kind: 'sick', from: '2026-09-18' as Day, until: '2026-09-23' as Day });
    await talk.delivered();
    expect(asked(await at('2026-09-21', talk))).to.equal(undefined);
    await asks(talk, sanne(), { kind: 'recovered', on: '2026-09-24' as Day });
    expect(asked(await at('2026-09-24', talk))).to.not.equal(undefined);
  });

  it('that waited for who was ill is asked on the last day of the placement, and not the day after', async () => {
    const askedOn = async (back: string): Promise<Seen | undefined> => {
      const period = { ...placementOfSanne().period, until: '2026-09-24' as Day };
      const talk = await started(true, [placementOfSanne({ period })]);
      await asks(talk, sanne(), { kind: 'sick', from: '2026-09-18' as Day, until: '2026-09-23' as Day });
      await at('2026-09-21', talk);
      await asks(talk, sanne(), { kind: 'recovered', on: back as Day });
      return asked(await at(back, talk));
    };
    expect(await askedOn('2026-09-24')).to.not.equal(undefined);
    expect(await askedOn('2026-09-25')).to.equal(undefined);
  });
});

describe('The form before a talk', () => {
  it('is asked of a student who is ill once they are back, and of the praktijkopleider on its day', async () => {
    const talk = await conversation({ now: '2026-11-25T13:00:00Z' });
    await talkPlanned(talk);
    await asks(talk, sanne(), { kind: 'sick', from: '2026-11-25' as Day, until: '2026-11-29' as Day });
    await talk.delivered();
    const form = 'vul vooraf het formulier in';
    talk.ports.clock.set('2026-11-27T08:00:00Z');
    const told = await talk.delivered();
    expect(told.filter(({ seen: { text } }) => text.includes(form)).map(({ to }) => to)).to.deep.equal([karel().id]);
    await asks(talk, sanne(), { kind: 'recovered', on: '2026-11-30' as Day });
    expect((await at('2026-11-30', talk)).filter(({ text }) => text.includes(form))).to.have.length(1);
  });
});

describe('The form before a talk on Friday 4 December', () => {
  const LATER: readonly NoticeAbout['kind'][] = ['talk-form', 'talk-reminder'];
  /** Who is asked for it, with the first words, when those notices come at that time. */
  const askedAt = async (now: string, fills?: typeof FORM): Promise<string[]> => {
    const talk = await conversation({ now: '2026-11-25T13:00:00Z' });
    await talkPlanned(talk);
    await talk.delivered();
    if (fills) await asks(talk, sanne(), fills);
    talk.ports.clock.set(now);
    const later = talk.ports.notices.all().filter(({ about }) => LATER.includes(about.kind));
    const told = await Promise.all(later.map((notice) => whatIsTold(notice, talk.ports)));
    const isAgain = (one: Telling): string => (JSON.stringify(one).includes('is nog niet verstuurd') ? ' again' : '');
    return later.flatMap(({ to }, i) => (told[i]!.kind === 'write' ? [`${to}${isAgain(told[i]!)}`] : [])).toSorted();
  };
  const ALL = ['karel', 'karel', 'sanne', 'sanne'];

  it('is asked of both as long as the talk is not over: also on its day, and not the day after', async () => {
    expect(await askedAt('2026-12-04T08:00:00Z')).to.deep.equal(ALL);
    expect(await askedAt('2026-12-05T08:00:00Z')).to.deep.equal([]);
  });

  it('is asked of who has not sent it in: what was only begun is asked for', async () => {
    expect(await askedAt('2026-12-02T08:00:00Z', FORM)).to.deep.equal(['karel', 'karel']);
    expect(await askedAt('2026-12-02T08:00:00Z', { ...FORM, send: false })).to.deep.equal([
      ...['karel', 'karel', 'sanne again', 'sanne again'],
    ]);
  });
});

describe('A talk that was planned', () => {
  it('is not asked after on its own day', async () => {
    const talk = await conversation();
    await talkPlanned(talk);
    await talk.delivered();
    const tick = talk.ports.notices.all().find(({ about }) => about.kind === 'talk-to-tick')!;
    for (const [day, told] of [
      ['2026-12-04', 'nothing'],
      ['2026-12-05', 'write'],
    ] as const) {
      talk.ports.clock.set(`${day}T20:00:00Z`);
      expect((await whatIsTold(tick, talk.ports)).kind, day).to.equal(told);
    }
  });

  it('is asked after on the next working day of who ticks it, and ticked by one tap', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'tussenevaluatie donderdag 3 december 10:00');
    await talk.delivered();
    const later = async (now: string): Promise<Seen | undefined> => {
      talk.ports.clock.set(now);
      const heard = (await talk.delivered()).filter(({ seen }) => seen.text.includes('doorgegaan?'));
      expect(heard.map(({ to }) => to).filter((to) => to !== 'els')).to.deep.equal([]);
      return heard[0]?.seen;
    };
    expect(await later('2026-12-04T07:59:00Z')).to.equal(undefined);
    const asks = await later('2026-12-04T08:00:00Z');
    expect(asks?.text).to.include('Is de tussenevaluatie van Sanne de Wit op donderdag 3 december doorgegaan?');
    expect((await asks!.press('Gehouden')).text).to.include('✔ De tussenevaluatie is gehouden');
  });
});
