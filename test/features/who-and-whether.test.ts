/** Lists and yes-or-no questions of who guides students: of their own and of nobody else's. */
import { expect } from 'chai';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../support/conversation.js';
import { asks as asksLeave } from '../support/leave.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../support/people.js';

/** Karel trains Sanne and nobody else; Joost coaches both. */
async function school(): Promise<Conversation> {
  const talk = await conversation({
    people: [
      sanne(),
      milan(),
      karel(),
      fatima({ teams: karel().teams && { ...karel().teams!, objectId: 'fatima' } }),
      els(),
      joost(),
      anneke(),
    ],
    placements: [placementOfSanne(), placementOfMilan({ id: 'milans' as PlacementId })],
  });
  return talk;
}
const fatimaInTeams = fatima({ teams: { ...karel().teams!, objectId: 'fatima' } });

describe('"wie heeft verlof"', () => {
  async function onLeave(): Promise<Conversation> {
    const talk = await school();
    await asksLeave(talk, { from: '2026-12-03', until: '2026-12-04' });
    return talk;
  }

  it('names who asked for it or has it, with the days and not the reason', async () => {
    const talk = await onLeave();
    const asked = await talk.says(joost(), 'wie heeft verlof');
    expect(asked.text).to.include('Verlof: 1 van 2 studenten').and.include('do 3 dec t/m vr 4 dec (gevraagd)');
    expect(asked.text).to.include('Sanne de Wit').and.not.include('Milan').and.not.include('auditie');
    for (const { seen } of await talk.delivered()) if (seen.buttons.includes('Akkoord')) await seen.press('Akkoord');
    expect((await talk.says(karel(), 'wie is er vrij')).text)
      .to.include('do 3 dec t/m vr 4 dec')
      .and.not.include('gevraagd');
  });

  it('is of one’s own students, and not of what is over, refused or taken back', async () => {
    const talk = await onLeave();
    expect((await talk.says(fatimaInTeams, 'wie heeft verlof')).text).to.equal('Verlof: niemand van 1 student.');
    talk.ports.clock.set('2026-12-04T20:00:00Z');
    expect((await talk.says(joost(), 'wie heeft verlof')).text).to.include('1 van 2');
    talk.ports.clock.set('2026-12-05T08:00:00Z');
    expect((await talk.says(joost(), 'wie heeft verlof')).text).to.include('niemand van 2 studenten');
  });

  it('is of a withdrawn request nobody', async () => {
    const talk = await onLeave();
    await talk.says(sanne(), 'trek mijn verlof in');
    expect((await talk.says(joost(), 'wie heeft verlof')).text).to.include('niemand');
  });

  it('asked by a student is not answered with others', async () => {
    const talk = await onLeave();
    expect((await talk.says(milan(), 'wie heeft verlof')).text).to.not.include('Sanne');
  });
});

describe('"wie heeft nog niet ingediend"', () => {
  it('names weeks that are over and hold hours, last week too, and not this one', async () => {
    const talk = await school();
    for (const day of ['do 12 november 7', 'do 19 november 7']) await talk.says(sanne(), day);
    await talk.says(milan(), 'maandag 8');
    for (const text of [
      'wie heeft nog niet ingediend',
      'welke weken zijn niet ingediend',
      'wie moet nog indienen',
      'niet ingediend',
    ]) {
      const seen = await talk.says(joost(), text);
      expect(seen.text, text).to.include('Nog niet ingediend: 1 van 2 studenten').and.include('weken 46 en 47');
      expect(seen.text, text).to.not.include('Milan');
    }
    expect((await talk.says(fatimaInTeams, 'wie heeft nog niet ingediend')).text).to.equal(
      'Nog niet ingediend: niemand van 1 student.',
    );
    const overview = await talk.says(joost(), 'overzicht');
    expect(overview.text).to.include('week 46 niet ingediend').and.not.include('47 niet ingediend');
  });
});

describe('A question about one student', () => {
  const first = async (talk: Conversation, who: ReturnType<typeof karel>, text: string): Promise<string> => {
    const { sent } = await talk.says(who, text);
    return (
      (JSON.parse(sent) as { summary?: string; text?: string }).summary ?? (JSON.parse(sent) as { text: string }).text
    );
  };

  it('is answered before the page, with yes or no', async () => {
    const talk = await school();
    expect(await first(talk, joost(), 'is sanne ziek')).to.match(/^Nee, Sanne is niet ziek gemeld\./);
    expect(await first(talk, joost(), 'heeft sanne verlof?')).to.match(/^Nee, Sanne heeft geen verlof\./);
    expect(await first(talk, joost(), 'is de pok van sanne binnen')).to.match(/^Ja, de POK van Sanne is binnen\./);
    await talk.says(sanne(), 'ben ziek');
    expect(await first(talk, joost(), 'is Sanne ziek?')).to.match(/^Ja, Sanne is ziek gemeld sinds wo 25 nov\./);
    expect(await first(talk, joost(), 'is sane ziek')).to.include('Sanne de Wit');
    const page = await talk.says(joost(), 'is sanne ziek');
    expect(page.text.indexOf('Ja, Sanne is ziek')).to.equal(0);
    expect(page.text).to.include('Theater De Brug');
  });

  it('says how far behind, which leave, and which weeks', async () => {
    const talk = await school();
    await talk.says(sanne(), 'do 12 november 7');
    expect(await first(talk, joost(), 'loopt sanne achter')).to.match(/^Ja, Sanne loopt \d+ % achter op schema\./);
    expect(await first(talk, joost(), 'heeft sanne alles ingediend')).to.match(
      /^Nee, van Sanne is nog niet ingediend: week 46\./,
    );
    await asksLeave(talk, { from: '2026-12-03' });
    expect(await first(talk, joost(), 'heeft sanne verlof')).to.match(
      /^Nee, nog niet: Sanne heeft het gevraagd voor do 3 dec\./,
    );
  });

  it('is not answered to whoever does not hear of it or whose student it is not', async () => {
    const talk = await school();
    await talk.says(sanne(), 'ben ziek');
    expect(await first(talk, anneke(), 'is sanne ziek'))
      .to.include('horen alleen het leerbedrijf')
      .and.not.match(/^(Ja|Nee)/);
    expect(await first(talk, fatimaInTeams, 'is sanne ziek')).to.include('vind ik geen student');
    expect(await first(talk, fatimaInTeams, 'heeft sanne verlof')).to.include('vind ik geen student');
  });

  it('that is answered with a name goes on with the question', async () => {
    const talk = await school();
    const asked = await talk.says(joost(), 'is sane de wit ziek');
    const seen = await asked.press('Sanne de Wit');
    expect(seen.text).to.match(/^Nee, Sanne is niet ziek gemeld/);
  });
});
