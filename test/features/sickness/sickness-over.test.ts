import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { SickPeriod } from '../../../src/domain/sickness/sickness.js';
import { asks } from '../../support/asking.js';
import type { Conversation } from '../../support/conversation.js';
import { els, joost, karel, sanne } from '../../support/people.js';
import { ill, MONDAY, sickSchool as school, THURSDAY, told, WEDNESDAY } from '../../support/sick-days.js';

const periodOf = async (talk: Conversation): Promise<SickPeriod | undefined> =>
  (await talk.ports.sicknesses.load(sanne().id))?.periods.at(-1);

describe('"weer beter"', () => {
  it('is told to the same people with the first day back', async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    talk.ports.clock.set('2026-11-27T06:00:00Z');
    const seen = await asks(talk, sanne(), { kind: 'recovered', on: '2026-11-27' as Day });
    expect(seen.text).to.include('je eerste dag terug is vrijdag 27 november');
    expect((await told(talk))[karel().id]).to.equal(
      'Sanne de Wit is weer beter. Eerste dag terug: vrijdag 27 november. Ziek: woensdag 25 november t/m donderdag 26 november.\nU krijgt dit bericht omdat u praktijkopleider bent van deze student.',
    );
  });

  it('without a report gets a clear answer, and "nog ziek" a question', async () => {
    const talk = await school();
    expect((await asks(talk, sanne(), { kind: 'recovered', on: WEDNESDAY })).text).to.include(
      'Je staat niet ziek gemeld',
    );
    const question = await asks(talk, sanne(), { kind: 'sick-update', until: THURSDAY });
    expect(question.text).to.include('Je staat niet ziek gemeld. Ziek melden vanaf vandaag?');
    expect(await periodOf(talk)).to.equal(undefined);
    await question.press('Ja, vanaf vandaag');
    expect(await periodOf(talk)).to.include({ from: WEDNESDAY, expectedUntil: THURSDAY });
  });

  it('said after it corrects the first day back, which the same people hear', async () => {
    const talk = await school();
    await ill(talk, sanne(), MONDAY);
    await talk.delivered();
    await talk.says(sanne(), 'weer beter');
    await talk.delivered();
    talk.ports.clock.set('2026-11-26T06:42:00Z');
    const seen = await talk.says(sanne(), 'dinsdag was ik weer beter');
    expect(seen.text).to.include('je eerste dag terug was dinsdag 24 november');
    const heard = await told(talk);
    expect(Object.keys(heard)).to.have.members([karel().id, els().id, joost().id]);
    expect(heard[karel().id]).to.include('Eerste dag terug: dinsdag 24 november');
  });

  it('said again without a day moves the first day back only when that is meant', async () => {
    const talk = await school();
    await ill(talk, sanne(), MONDAY);
    await talk.delivered();
    await talk.says(sanne(), 'weer beter');
    await talk.delivered();
    talk.ports.clock.set('2026-11-27T06:42:00Z');
    const again = await talk.says(sanne(), 'weer beter');
    expect(again.text).to.include('je eerste dag terug was woensdag 25 november. Moet dat vrijdag 27 november worden?');
    expect(await periodOf(talk)).to.include({ back: WEDNESDAY });
    expect(await talk.delivered()).to.deep.equal([]);
    await again.press('Ja, vrijdag 27 november');
    expect(await periodOf(talk)).to.include({ back: '2026-11-27' });
  });

  it('is not corrected once nobody would hear of it any more', async () => {
    const talk = await school();
    await ill(talk, sanne(), MONDAY);
    await talk.delivered();
    await talk.says(sanne(), 'weer beter');
    for (const [now, on, back] of [
      ['2026-12-03T06:42:00Z', '2026-11-27', WEDNESDAY],
      ['2026-12-02T06:42:00Z', '2026-11-27', '2026-11-27'],
    ] as const) {
      talk.ports.clock.set(now);
      await asks(talk, sanne(), { kind: 'recovered', on: on as Day });
      expect(await periodOf(talk), now).to.include({ back });
    }
  });

  it('before the first sick day is refused, with the way out', async () => {
    const talk = await school();
    await ill(talk);
    const seen = await asks(talk, sanne(), { kind: 'recovered', on: MONDAY });
    expect(seen.text).to.include('kan daar niet voor liggen');
    await seen.press('Toch niet ziek');
    expect(await periodOf(talk)).to.include({ state: 'recovered', back: WEDNESDAY });
  });
});

describe('Sick on days that are over', () => {
  const TUESDAY = '2026-11-24' as Day;
  it('is those days alone: told as over, nothing asked, and taken back within the hour', async () => {
    const talk = await school();
    const seen = await ill(talk, sanne(), TUESDAY, TUESDAY);
    expect(seen.text)
      .to.include('gemeld dat je ziek was op dinsdag 24 november')
      .and.not.include('Weet je al hoe lang');
    expect(seen.buttons).to.deep.equal(['Toch niet ziek']);
    expect(await periodOf(talk)).to.include({ state: 'recovered', from: TUESDAY, back: WEDNESDAY });
    expect((await told(talk))[karel().id]).to.include('Sanne de Wit was ziek op dinsdag 24 november (gemeld op');
    await seen.press('Toch niet ziek');
    expect(await periodOf(talk)).to.include({ state: 'taken-back' });
  });

  it('said by who is still reported sick end nothing unasked; just before, they are its beginning', async () => {
    const talk = await school();
    await ill(talk);
    talk.ports.clock.set('2026-11-27T06:00:00Z');
    expect((await ill(talk, sanne(), THURSDAY, THURSDAY)).text).to.include('Je staat al ziek gemeld');
    await ill(talk, sanne(), TUESDAY, TUESDAY);
    expect(await periodOf(talk)).to.include({ state: 'open', from: TUESDAY, expectedUntil: null });
  });

  it('said by who is still reported sick ask whether the last of them ended it, and tell nobody before that', async () => {
    const talk = await school({ now: '2026-11-24T06:42:00Z' });
    await ill(talk, sanne(), TUESDAY);
    await talk.delivered();
    talk.ports.clock.set('2026-11-25T08:42:00Z');
    const seen = await talk.says(sanne(), 'maandag en dinsdag ziek geweest');
    expect(seen.text).to.include('Was dinsdag 24 november je laatste ziektedag?');
    expect(await talk.delivered()).to.deep.equal([]);
    await seen.press('Ja, woensdag 25 november was ik er weer');
    expect(await periodOf(talk)).to.include({ state: 'recovered', from: MONDAY, back: WEDNESDAY });
    expect((await told(talk))[karel().id])
      .to.include('is weer beter')
      .and.not.include('nog ziek');
  });

  it('said by who is still sick after all are its beginning', async () => {
    const talk = await school({ now: '2026-11-24T06:42:00Z' });
    await ill(talk, sanne(), TUESDAY);
    talk.ports.clock.set('2026-11-25T08:42:00Z');
    await (await talk.says(sanne(), 'maandag en dinsdag ziek geweest')).press('Nee, nog ziek');
    expect(await periodOf(talk)).to.include({ state: 'open', from: MONDAY, expectedUntil: null });
  });
});
