import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { karel, sanne } from '../../support/people.js';

const hours = (talk: Conversation): string[] =>
  talk.ports.sheets.all().flatMap(({ entries }) => entries.map(({ day, minutes }) => `${day} ${minutes}`));

describe('A change in a week that is closed, by whichever road', () => {
  const closedWeek = async (isSigned: boolean): Promise<Conversation> => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 13 november 6 uur', 'm');
    const sheet = talk.ports.sheets.all()[0]!.id;
    await asks(talk, sanne(), { kind: 'hand-in', sheet, version: 1 });
    if (isSigned) await asks(talk, karel(), { kind: 'approve', sheet, version: 2 });
    return talk;
  };
  const roads: Record<string, (talk: Conversation) => ReturnType<Conversation['says']>> = {
    'an edited message': (talk) => talk.edits(sanne(), 'm', 'vrijdag 13 november 5 uur'),
    'a deleted message': async (talk) => (await talk.deletes(sanne(), 'm')).press('Uren weghalen'),
    'a line in a form that was drawn before': (talk) => {
      const [sheet] = talk.ports.sheets.all();
      const inputs = {
        day: '2026-11-13',
        amount: '5',
        start: '',
        end: '',
        breakMinutes: '',
        activity: '',
        workProcesses: '',
      };
      const data = { sheet: sheet!.id, entry: sheet!.entries[0]!.id, version: 1, ...inputs };
      return talk.presses(sanne(), 'save-entry', data);
    },
    '[Weghalen] in a form that was drawn before': (talk) => {
      const [sheet] = talk.ports.sheets.all();
      return talk.presses(sanne(), 'remove-entry', { sheet: sheet!.id, entry: sheet!.entries[0]!.id, version: 1 });
    },
    '"haal weg"': (talk) => talk.says(sanne(), 'haal weg'),
    '"moet 5 zijn"': (talk) => talk.says(sanne(), 'moet 5 uur zijn'),
    '"ongedaan maken"': (talk) => talk.says(sanne(), 'ongedaan maken'),
    '"verwijder"': (talk) => talk.says(sanne(), 'verwijder vrijdag 13 november'),
    'typed hours': (talk) => talk.says(sanne(), 'vrijdag 13 november moet 5 uur zijn'),
  };
  const KEEPS_FIVE = new Set([
    'an edited message',
    'typed hours',
    'a line in a form that was drawn before',
    '"moet 5 zijn"',
  ]);
  for (const [road, say] of Object.entries(roads)) {
    it(`${road}: is carried through once the week is open, and says what that came to`, async () => {
      const left = KEEPS_FIVE.has(road) ? ['2026-11-13 300'] : [];
      const signed = await closedWeek(true);
      const question = await say(signed);
      expect(hours(signed)).to.deep.equal(['2026-11-13 360']);
      const done = await question.press('Correctie aanvragen');
      expect(done.text).to.include('tellen niet mee tot de week opnieuw is afgetekend');
      expect(hours(signed)).to.deep.equal(left);
      await question.press('Correctie aanvragen');
      expect(hours(signed)).to.deep.equal(left);

      const handedIn = await closedWeek(false);
      expect((await (await say(handedIn)).press('Intrekken')).text).to.include('is ingetrokken');
      expect(hours(handedIn)).to.deep.equal(left);
    });
  }
});

describe('A correction in a signed week', () => {
  it('is carried out once the week is opened for it', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 13 november 6 uur');
    const sheet = talk.ports.sheets.all()[0]!.id;
    await asks(talk, sanne(), { kind: 'hand-in', sheet, version: 1 });
    await asks(talk, karel(), { kind: 'approve', sheet, version: 2 });
    const question = await talk.says(sanne(), 'vrijdag 13 november moet 5 uur zijn');
    expect(question.text).to.include('al afgetekend');
    expect(hours(talk)).to.deep.equal(['2026-11-13 360']);
    const done = await question.press('Correctie aanvragen');
    expect(done.text).to.include('✔ Vrijdag 13 november: 5 uur (aangepast).');
    expect(hours(talk)).to.deep.equal([`${'2026-11-13' as Day} 300`]);
    await question.press('Correctie aanvragen');
    expect(hours(talk)).to.deep.equal(['2026-11-13 300']);
  });
});
