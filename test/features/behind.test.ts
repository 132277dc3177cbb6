/** What was drawn before something else was done: a form, a card, "Ongedaan maken". */
import { expect } from 'chai';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import { conversation, type Conversation, type Seen } from '../support/conversation.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../support/people.js';

const WEEK_47 = 'sanne-de-brug:2026-W47' as SheetId;
const PLACEMENT = 'sanne-de-brug' as PlacementId;
const LINE = { day: '2026-11-20', start: '', end: '', breakMinutes: '', activity: '', workProcesses: '', makesUp: '' };

const started = (): Promise<Conversation> =>
  conversation({
    people: [sanne(), karel(), els(), joost(), anneke()],
    placements: [placementOfSanne()],
  });

async function twoLines(talk: Conversation): Promise<Seen> {
  await talk.says(sanne(), 'do 7 vr 6');
  return talk.says(sanne(), 'week 47');
}
async function formOfFriday(talk: Conversation): Promise<Seen> {
  const list = await (await twoLines(talk)).press('Wijzigen');
  return list.press('vr 20 nov · 6 uur');
}

describe('A form that is behind', () => {
  it('changes nothing, says what stands now, keeps what was typed, and then bears the present version', async () => {
    const talk = await started();
    const form = await formOfFriday(talk);
    await talk.says(sanne(), 'vrijdag moet 5 uur zijn');
    const behind = await form.press('Opslaan', { ...LINE, amount: '4,5' });
    expect(behind.text).to.include('Dit formulier is van eerder').and.include('vrijdag 20 november, 5 uur');
    expect(behind.sent).to.include('"value":"4,5"');
    expect((await talk.ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes)).to.deep.equal([420, 300]);
    await behind.press('Opslaan', { ...LINE, amount: '4,5' });
    expect((await talk.ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes)).to.deep.equal([420, 270]);
  });

  it('on a second device, with something else in it, does not win from the first', async () => {
    const talk = await started();
    const form = await formOfFriday(talk);
    await form.press('Opslaan', { ...LINE, amount: '4,5' });
    await form.press('Opslaan', { ...LINE, amount: '3' });
    expect((await talk.ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes)).to.deep.equal([420, 270]);
  });

  it('does not take the line away that it shows as it was', async () => {
    const talk = await started();
    const form = await formOfFriday(talk);
    await talk.says(sanne(), 'vrijdag moet 5 uur zijn');
    const kept = await form.press('Weghalen');
    expect(kept.text).to.include('van eerder').and.include('5 uur').and.not.include('Die regel is weg');
    expect((await talk.ports.sheets.load(WEEK_47))?.entries).to.have.length(2);
  });

  it('of a line that is gone says so, and does not turn into another line by itself', async () => {
    const talk = await started();
    const list = await (await twoLines(talk)).press('Wijzigen');
    const form = await list.press('vr 20 nov · 6 uur');
    await talk.says(sanne(), 'verwijder vrijdag');
    expect((await form.press('Opslaan', { ...LINE, amount: '4' })).text).to.include('staat er niet meer');
    expect((await list.press('vr 20 nov · 6 uur')).text).to.include('Die regel staat er niet meer');
    expect((await talk.ports.sheets.load(WEEK_47))?.entries).to.have.length(1);
  });

  it('of a card from before forms said their version is read, and shows what stands', async () => {
    const talk = await started();
    await twoLines(talk);
    const entry = (await talk.ports.sheets.load(WEEK_47))!.entries[1]!.id;
    const line = { sheet: WEEK_47, entry, ...LINE, amount: '4' };
    expect((await talk.presses(sanne(), 'save-entry', line)).text).to.include(
      'Er staat nu: vrijdag 20 november, 6 uur',
    );
    expect((await talk.presses(sanne(), 'remove-entry', { sheet: WEEK_47, entry })).text).to.include('6 uur');
    expect((await talk.presses(anneke(), 'set-pok', { placement: PLACEMENT, pok: '2026-11-20' })).buttons).to.include(
      'Opslaan',
    );
    expect((await talk.ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes)).to.deep.equal([420, 360]);
  });

  it('of reminders does not undo what was typed since', async () => {
    const talk = await started();
    const form = await talk.presses(sanne(), 'ask', { about: 'show-reminders' });
    await talk.says(sanne(), 'herinner me om 18:00');
    const behind = await form.press('Opslaan', {
      ...{ on: 'hours-reminder,week-reminder', days: '5', at: '15:00', quietFrom: '22:00', quietUntil: '07:00' },
    });
    expect(behind.text).to.include('veranderd sinds dit formulier');
    expect((await talk.ports.rhythms.of(sanne().id, 'student'))?.at).to.equal('18:00');
  });
});

describe('[Erbij] and [Vervangen] under a question', () => {
  const standing = async ({ ports }: Conversation): Promise<readonly number[] | undefined> =>
    (await ports.sheets.load(WEEK_47))?.entries.map(({ minutes }) => minutes / 60);

  for (const button of ['Vervangen: 6 uur', 'Erbij: 10 uur']) {
    it(`${button}: asks anew where the day was changed in between, and then does what it says`, async () => {
      const talk = await started();
      const stored = await talk.says(sanne(), 'vrijdag 4');
      const question = await talk.says(sanne(), 'vrijdag 6');
      await (await stored.press('Wijzigen')).press('Opslaan', { ...LINE, amount: '5' });
      const anew = await question.press(button);
      expect(anew.text).to.include('Vrijdag 20 november staat al op 5 uur');
      expect(anew.buttons).to.deep.equal(['Erbij: 11 uur', 'Vervangen: 6 uur']);
      expect(await standing(talk)).to.deep.equal([5]);
      await anew.press('Vervangen: 6 uur');
      expect(await standing(talk)).to.deep.equal([6]);
    });
  }
});

describe('An old card of a sickness', () => {
  it('changes nothing after the student said something else, and shows how it stands', async () => {
    const talk = await started();
    const report = await talk.says(sanne(), 'ziek');
    const known = await report.press('T/m morgen');
    await known.press('Weer beter');
    talk.ports.clock.set('2026-11-25T14:10:00Z');
    await known.press('Weer beter');
    expect((await report.press('Ik weet het nog niet')).text).to.include('niet meer actueel');
    expect(talk.ports.sicknesses.all()[0]?.history).to.have.length(3);
  });
});

describe('"Ongedaan maken"', () => {
  const minutes = async ({ ports }: Conversation): Promise<readonly number[] | undefined> =>
    (await ports.sheets.load(WEEK_47))?.entries.map((entry) => entry.minutes);

  it('says what went and what came back', async () => {
    const talk = await started();
    await talk.says(sanne(), 'uren 4 vrijdag');
    const stored = await talk.says(sanne(), 'vrijdag moet 6 uur zijn');
    const undone = await stored.press('Ongedaan maken');
    expect(undone.text).to.include('Weg: vr 20 nov 6 uur.').and.include('Weer terug: vr 20 nov 4 uur.');
  });

  it('of a message whose line was changed since undoes nothing, and says so', async () => {
    const talk = await started();
    const stored = await talk.says(sanne(), 'do 7 vr 6');
    await talk.says(sanne(), 'vrijdag moet 5 uur zijn');
    const kept = await stored.press('Ongedaan maken');
    expect(kept.text)
      .to.include('Vrijdag 20 november is daarna nog gewijzigd, dus ik heb niets teruggedraaid')
      .and.not.include('✔');
    expect(await minutes(talk)).to.deep.equal([420, 300]);
  });

  it('of a line that was removed since says that nothing of it stands', async () => {
    const talk = await started();
    const stored = await talk.says(sanne(), 'uren 6 vrijdag');
    await talk.says(sanne(), 'verwijder vrijdag');
    expect((await stored.press('Ongedaan maken')).text).to.include('niets teruggedraaid');
  });

  it('leaves alone what was written beside it, and does not bring lines back over what was written since', async () => {
    const talk = await started();
    const stored = await talk.says(sanne(), 'vrijdag 9-12');
    await talk.says(sanne(), 'vrijdag 13-17');
    expect((await stored.press('Ongedaan maken')).text).to.include('✔ Teruggedraaid');
    const emptied = await talk.says(sanne(), 'verwijder vrijdag');
    await talk.says(sanne(), 'uren 6 vrijdag');
    expect((await emptied.press('Ongedaan maken')).text).to.include('niets teruggedraaid');
    expect(await minutes(talk)).to.deep.equal([360]);
  });

  it('of a message over two weeks takes both or neither', async () => {
    const talk = await started();
    const stored = await talk.says(sanne(), 'vr 6 ma 8');
    await talk.says(sanne(), 'maandag moet 5 uur zijn');
    expect((await stored.press('Ongedaan maken')).text).to.include('niets teruggedraaid');
    expect(await minutes(talk)).to.deep.equal([360]);
  });
});
