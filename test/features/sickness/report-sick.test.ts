import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { SickPeriod } from '../../../src/domain/sickness/sickness.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import {
  els,
  fatima,
  joost,
  karel,
  milan,
  noor,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';
import { ill, MONDAY, sickSchool as school, THURSDAY, told, WEDNESDAY } from '../../support/sick-days.js';

const periodOf = async (talk: Conversation): Promise<SickPeriod | undefined> =>
  (await talk.ports.sicknesses.load(sanne().id))?.periods.at(-1);

describe('"ziek"', () => {
  it('says at once who was told, and asks how long', async () => {
    const talk = await school();
    const seen = await ill(talk);
    expect(seen.text).to.include(
      "Beterschap. Ik heb Theater De Brug (Karel Jansen), je SLB'er en je BPV-docent gemeld dat je vandaag ziek bent.",
    );
    expect(seen.text).to.include('Weet je al hoe lang?');
    expect(seen.buttons).to.deep.equal(['Vandaag', 'T/m morgen', 'Ik weet het nog niet', 'Toch niet ziek']);
    const heard = await talk.delivered();
    expect(heard.map(({ to }) => to)).to.have.members([karel().id, els().id, joost().id]);
    const card = heard.find(({ to }) => to === karel().id)!.seen;
    expect(card.text).to.include('Sanne de Wit is ziek gemeld vanaf woensdag 25 november 07:42.');
    expect(card.text).to.include('Verwacht terug: nog niet bekend.').and.include('omdat u praktijkopleider bent');
    expect(card.buttons).to.deep.equal(['Gezien']);
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('sent again by Teams gives the same answer and tells nobody twice', async () => {
    const talk = await school();
    const first = await asks(talk, sanne(), { kind: 'sick', from: WEDNESDAY }, 'same');
    await talk.delivered();
    const second = await asks(talk, sanne(), { kind: 'sick', from: WEDNESDAY }, 'same');
    expect(second.text).to.equal(first.text);
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('sent again by Teams after more was said shows how it stands now', async () => {
    const talk = await school();
    const first = await asks(talk, sanne(), { kind: 'sick', from: WEDNESDAY }, 'same');
    await first.press('Toch niet ziek');
    const again = await asks(talk, sanne(), { kind: 'sick', from: WEDNESDAY }, 'same');
    expect(again.text).to.include('is teruggenomen').and.not.include('gemeld dat');
    expect((await talk.ports.sicknesses.load(sanne().id))?.periods).to.have.length(1);
  });

  it('said again says since when it stands, and tells nobody; with another end everybody hears it', async () => {
    const talk = await school();
    await ill(talk);
    await talk.delivered();
    expect((await ill(talk)).text).to.include('Je staat al ziek gemeld sinds woensdag 25 november');
    expect(await talk.delivered()).to.deep.equal([]);
    expect((await ill(talk, sanne(), WEDNESDAY, THURSDAY)).text).to.include('t/m donderdag 26 november');
    const heard = await told(talk);
    expect(Object.keys(heard)).to.have.members([karel().id, els().id, joost().id]);
    expect(heard[els().id]).to.equal(
      'Sanne de Wit verwacht ziek te zijn t/m donderdag 26 november (sinds woensdag 25 november).\nJe krijgt dit bericht omdat je BPV-docent bent van deze student.',
    );
  });

  it('after the working day has begun says to call as well, with the number; before it does not', async () => {
    for (const [now, begun] of [
      ['2026-11-26T07:59:00Z', false],
      ['2026-11-26T08:00:00Z', true],
    ] as const) {
      const seen = await ill(await school({ now }), sanne(), THURSDAY);
      const line = 'Bel Theater De Brug ook even, je werkdag is al begonnen: +31 53 555 01 10.';
      expect(seen.text.includes(line), now).to.equal(begun);
    }
    const noWork = await ill(await school({ now: '2026-11-25T12:00:00Z' }));
    expect(noWork.text).not.to.include('begonnen');
  });

  it('says honestly who cannot be reached, and on what number', async () => {
    const people = [milan(), fatima(), els(), joost()];
    const talk = await school({ people, placements: [placementOfMilan()], now: '2026-11-25T08:30:00Z' });
    const seen = await ill(talk, milan());
    expect(seen.text).to.include("Ik heb je SLB'er en je BPV-docent gemeld");
    expect(seen.text).to.include(
      'Licht & Geluid Twente (Fatima El Amrani) kan ik (nog) niet bereiken, bel zelf even: +31 53 555 01 20. Je werkdag is al begonnen.',
    );
  });

  it('that nobody can be reached for does not say that somebody was told', async () => {
    const talk = await conversation();
    const seen = await ill(talk);
    expect(seen.text).to.include('kan nog niemand bereiken').and.not.include('gemeld dat');
    expect(seen.text).to.include("Je SLB'er Joost Kuipers kan ik (nog) niet bereiken, bel zelf even: 06-1234 5641.");
  });

  it('of a student with two placements goes to both companies', async () => {
    const places = [
      placementOfSanne({ studentId: noor().id, id: 'noor-brug' as PlacementId }),
      placementOfMilan({ studentId: noor().id, id: 'noor-twente' as PlacementId, trainerId: milan().id }),
    ];
    const second = milan({ name: 'Tweede Opleider', roles: ['trainer'] });
    const talk = await school({ people: [noor(), karel(), second, els(), joost()], placements: places });
    await talk.says(second, 'help');
    expect((await ill(talk, noor())).text).to.include(
      'Licht & Geluid Twente (Tweede Opleider), Theater De Brug (Karel Jansen)',
    );
    expect((await talk.delivered()).map(({ to }) => to)).to.have.members([karel().id, second.id, els().id, joost().id]);
  });

  it('of other days than before that overlap offers the first day that is free', async () => {
    const talk = await school();
    await ill(talk, sanne(), MONDAY, '2026-11-24' as Day);
    const seen = await ill(talk, sanne(), '2026-11-24' as Day);
    expect(seen.text).to.include('stond je al ziek gemeld');
    expect((await seen.press('Ja, vanaf vandaag')).text).to.include('dat je vandaag ziek bent');
    expect((await talk.ports.sicknesses.load(sanne().id))?.periods).to.have.length(2);
  });

  it('changes nothing about a week that was handed in', async () => {
    const talk = await school();
    await talk.says(sanne(), 'uren 6 vrijdag');
    await (await asks(talk, sanne(), { kind: 'submit-week', week: '2026-W47' as Week })).press('Indienen');
    const before = talk.ports.sheets.all();
    await ill(talk, sanne(), '2026-11-19' as Day);
    expect(talk.ports.sheets.all()).to.deep.equal(before);
  });
});

describe('How long', () => {
  it('can be said in words, and so can "toch niet ziek"', async () => {
    for (const [words, state, expectedUntil] of [
      ['morgen', 'open', THURSDAY],
      ['T/m morgen', 'open', THURSDAY],
      ['weet ik nog niet', 'open', null],
      ['toch niet ziek', 'taken-back', null],
    ] as const) {
      const talk = await school();
      await talk.says(sanne(), 'ben ziek');
      await talk.says(sanne(), words, 'same');
      await talk.says(sanne(), words, 'same');
      expect(await periodOf(talk), words).to.include({ state, expectedUntil });
    }
  });

  it('is one tap, which the same people hear, and once', async () => {
    const talk = await school();
    const seen = await ill(talk);
    await talk.delivered();
    const answered = await seen.press('T/m morgen');
    expect(answered.text).to.include('Je staat ziek gemeld vanaf woensdag 25 november t/m donderdag 26 november.');
    await seen.press('T/m morgen');
    expect(Object.values(await told(talk))).to.have.length(3);
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('pressed on a later day asks anew with dates, and tells nobody until that is answered', async () => {
    for (const button of ['Vandaag', 'T/m morgen']) {
      const talk = await school();
      const seen = await ill(talk);
      await talk.delivered();
      talk.ports.clock.set('2026-11-28T06:42:00Z');
      const anew = await seen.press(button);
      expect(anew.text).to.include('Dat kaartje is van woensdag 25 november, dus ik heb niets veranderd.');
      expect(anew.buttons).to.deep.equal([
        'T/m woensdag 25 november',
        'T/m zaterdag 28 november',
        'T/m zondag 29 november',
      ]);
      expect(await periodOf(talk)).to.include({ state: 'open', expectedUntil: null });
      expect(await talk.delivered()).to.deep.equal([]);
      await anew.press('T/m zaterdag 28 november');
      expect(await periodOf(talk)).to.include({ state: 'open', expectedUntil: '2026-11-28' });
      expect(Object.values(await told(talk))).to.have.length(3);
    }
  });

  it('not known yet is said back, and tells nobody', async () => {
    const talk = await school();
    const seen = await ill(talk);
    await talk.delivered();
    expect((await seen.press('Ik weet het nog niet')).text).to.include('Voor je volgende werkdag vraag ik het weer');
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('is not said by another student with the card of the first', async () => {
    const talk = await school({ people: [sanne(), milan(), karel(), els(), joost()] });
    const seen = await ill(talk);
    for (const title of seen.buttons) {
      expect((await seen.press(title, {}, { by: milan() })).text).to.include('hoort bij iemand anders');
    }
    expect(await periodOf(talk)).to.include({ state: 'open', expectedUntil: null });
  });
});
