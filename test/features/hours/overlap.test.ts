/** One person cannot be in two places: times that overlap are asked about on every road. */
import { expect } from 'chai';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { fatima, karel, noor, placementOfSanne, sanne } from '../../support/people.js';

const WEEK_47 = 'sanne-de-brug:2026-W47' as SheetId;
const LINE = { day: '2026-11-20', amount: '', start: '', end: '', breakMinutes: '', activity: '', workProcesses: '' };
const ASKED = 'je kunt niet op twee plekken tegelijk zijn';
const spans = ({ ports }: Conversation): (string | undefined)[] =>
  ports.sheets.all().flatMap(({ entries }) => entries.map(({ day, start, end }) => `${day.slice(8)} ${start}-${end}`));

describe('Times that overlap', () => {
  it('over midnight into the next day are asked about, and are stored where they are meant', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 20:00-02:00');
    const question = await talk.says(sanne(), 'vr 01:00-05:00');
    expect(question.text).to.include(ASKED).and.include('do 19 nov 20:00-02:00');
    expect(spans(talk)).to.deep.equal(['19 20:00-02:00']);
    await question.press('Toch zo opslaan');
    await question.press('Toch zo opslaan');
    expect(spans(talk)).to.deep.equal(['19 20:00-02:00', '20 01:00-05:00']);
  });

  it('on one of several days are asked about alone: the others are stored, and the answer says so', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 20:00-02:00');
    const others = ['18 09:00-12:00', '19 20:00-02:00', '23 09:00-17:00'];
    const text = 'wo 18 nov 9-12 vr 01:00-05:00 ma 9-17';
    const question = await talk.says(sanne(), text, 'm');
    expect(question.text).to.include(ASKED).and.include('Wo 18 nov 3 uur en ma 23 nov 8 uur');
    expect(spans(talk)).to.deep.equal(others);
    expect((await talk.says(sanne(), text, 'm')).text).to.equal(question.text);
    expect(spans(talk)).to.deep.equal(others);
    await question.press('Toch zo opslaan');
    await question.press('Toch zo opslaan');
    await talk.says(sanne(), text, 'm');
    expect(spans(talk)).to.have.members([...others, '20 01:00-05:00']);
  });

  it('on one of several days, and not meant, leave the others; those after it in the message too', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 20:00-02:00');
    await talk.says(sanne(), 'vr 01:00-05:00 ma 9-17');
    await talk.says(sanne(), 'nee');
    expect(spans(talk)).to.deep.equal(['19 20:00-02:00', '23 09:00-17:00']);
  });

  it('that only touch are not', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 20:00-02:00');
    expect((await talk.says(sanne(), 'vr 02:00-05:00')).text).to.include('✔');
  });

  it('in the night from Sunday to Monday lie on two sheets and are asked about all the same', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'maandag 01:00-05:00');
    expect((await talk.says(sanne(), 'zondag 20:00-02:00')).text)
      .to.include(ASKED)
      .and.include('ma 23 nov 01:00-05:00');
    expect(spans(talk)).to.deep.equal(['23 01:00-05:00']);
  });

  it('by [Erbij] of the very same times are asked about once more', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vr 13:00-17:00');
    const again = await talk.says(sanne(), 'vr 13:00-17:00');
    const overlap = await again.press('Erbij');
    expect(overlap.text).to.include(ASKED);
    expect((await overlap.press('Nee, laat maar')).text).to.include('blijft zoals het was');
    expect(spans(talk)).to.have.length(1);
  });

  it('by a form are asked about, with the way back to the form as it was filled in', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vr 9:00-12:00');
    await talk.says(sanne(), 'vr 13:00-17:00');
    const list = await (await talk.says(sanne(), 'week 47')).press('Wijzigen');
    const form = await list.press('vr 20 nov · 4 uur');
    const question = await form.press('Opslaan', { ...LINE, start: '11:00', end: '17:00', activity: 'opbouw' });
    expect(question.text).to.include(ASKED).and.include('vr 20 nov 09:00-12:00');
    expect((await question.press('Terug naar het formulier')).sent).to.include('"value":"opbouw"');
    expect(spans(talk)).to.deep.equal(['20 09:00-12:00', '20 13:00-17:00']);
    const meant = await form.press('Opslaan', { ...LINE, start: '12:00', end: '17:00' });
    expect(meant.text).to.include('✔ Aangepast');
  });

  it('by a form, and meant so, are stored once however often they are pressed', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vr 9:00-12:00');
    const form = await (await (await talk.says(sanne(), 'week 47')).press('Wijzigen')).press('Regel toevoegen');
    const inputs = { ...LINE, start: '11:00', end: '13:00' };
    const question = await form.press('Opslaan', inputs);
    await question.press('Toch zo opslaan');
    await form.press('Opslaan', inputs);
    await question.press('Toch zo opslaan');
    expect(spans(talk)).to.deep.equal(['20 09:00-12:00', '20 11:00-13:00']);
  });

  it('by an edited message are asked about', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vr 9:00-12:00');
    await talk.says(sanne(), 'vr 13:00-17:00', 'm');
    const question = await talk.edits(sanne(), 'm', 'vr 11:00-17:00');
    expect(question.text).to.include(ASKED);
    expect(spans(talk)).to.deep.equal(['20 09:00-12:00', '20 13:00-17:00']);
    await question.press('Toch zo opslaan');
    expect(spans(talk)).to.deep.equal(['20 09:00-12:00', '20 11:00-17:00']);
  });

  it('by an edited message of several days are asked about alone: its other days say at once what they say now', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vr 9:00-12:00');
    await talk.says(sanne(), 'wo 9-11 do 9-12 vr 13:00-17:00 ma 9-17', 'm');
    const question = await talk.edits(sanne(), 'm', 'do 9-13 vr 11:00-17:00 ma 9-16');
    expect(question.text).to.include('Do 19 nov 4 uur en ma 23 nov 7 uur (aangepast)').and.include(ASKED);
    const others = ['19 09:00-13:00', '20 09:00-12:00', '23 09:00-16:00'];
    expect(spans(talk)).to.have.members([...others, '20 13:00-17:00']);
    for (let times = 0; times < 2; times += 1) await question.press('Toch zo opslaan');
    expect(spans(talk)).to.have.members([...others, '20 11:00-17:00']);
    await (await talk.deletes(sanne(), 'm')).press('Uren weghalen');
    expect(spans(talk)).to.deep.equal(['20 09:00-12:00']);
  });

  it('by an edited message on two of its days are asked about one after the other, and refusing one leaves the other', async () => {
    const talk = await conversation();
    for (const text of ['do 9-12', 'vr 9-12']) await talk.says(sanne(), text);
    await talk.says(sanne(), 'do 13-17 vr 13-17 ma 9-17', 'm');
    const text = (await talk.edits(sanne(), 'm', 'do 11-17 vr 11-17 ma 9-16')).text;
    expect(text).to.include('Maandag 23 november: 7 uur (aangepast)').and.include('do 19 nov 09:00-12:00');
    const second = await talk.says(sanne(), 'nee');
    expect(second.text).to.include('vr 20 nov 09:00-12:00').and.include(ASKED);
    await second.press('Toch zo opslaan');
    const stored = ['19 09:00-12:00', '19 13:00-17:00', '20 09:00-12:00', '20 11:00-17:00', '23 09:00-16:00'];
    expect(spans(talk)).to.have.members(stored);
  });

  it('within one message are asked about', async () => {
    const talk = await conversation();
    expect((await talk.says(sanne(), 'do 20:00-02:00 vr 01:00-05:00')).text).to.include(ASKED);
    expect(spans(talk)).to.deep.equal([]);
  });

  it('at the other address are asked about by its name', async () => {
    const talk = await conversation({
      people: [noor(), karel(), fatima()],
      placements: [
        placementOfSanne({ studentId: noor().id, id: 'noor-brug' as PlacementId }),
        placementOfSanne({
          ...{ studentId: noor().id, id: 'noor-twente' as PlacementId, trainerId: fatima().id },
          company: { name: 'Licht & Geluid Twente', address: '', phone: null },
        }),
      ],
    });
    await (await talk.says(noor(), 'vr 9:00-13:00')).press('Theater De Brug');
    await talk.ports.chats.update(noor().id, { usualPlacement: { 5: 'noor-twente' as PlacementId } });
    const question = await talk.says(noor(), 'vr 12:00-15:00');
    expect(question.text).to.include(ASKED).and.include('(Theater De Brug)');
    expect(spans(talk)).to.have.length(1);
  });
});

describe('An edited message', () => {
  const minutes = async ({ ports }: Conversation, id = WEEK_47): Promise<readonly number[]> =>
    (await ports.sheets.load(id))?.entries.map((entry) => entry.minutes) ?? [];

  it('that had become a question is read as the message, also when it is edited and deleted after that', async () => {
    const talk = await conversation();
    const question = await talk.says(sanne(), 'vrijdag 30 uur', 'm');
    expect((await talk.edits(sanne(), 'm', 'vrijdag 3 uur')).text).to.include('✔ Vrijdag 20 november: 3 uur');
    expect(await minutes(talk)).to.deep.equal([180]);
    await talk.edits(sanne(), 'm', 'vrijdag 4 uur');
    expect(await minutes(talk)).to.deep.equal([240]);
    expect(question.text).to.include('?');
    await (await talk.deletes(sanne(), 'm')).press('Uren weghalen');
    expect(await minutes(talk)).to.deep.equal([]);
    await talk.edits(sanne(), 'm', 'vrijdag 5 uur');
    expect(await minutes(talk)).to.deep.equal([300]);
  });

  it('moves to another week, and says what it left', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 6', 'm');
    const moved = await talk.edits(sanne(), 'm', 'vrijdag 13 november 6');
    expect(moved.text).to.include('✔ Vrijdag 13 november: 6 uur').and.include('is weg uit week 47');
    expect(await minutes(talk)).to.deep.equal([]);
    expect(await minutes(talk, 'sanne-de-brug:2026-W46' as SheetId)).to.deep.equal([360]);
  });

  it('does not move to a week that is closed, and then nothing changes', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 13 november 5');
    await (await talk.says(sanne(), 'week 46 indienen')).press('Indienen');
    await talk.says(sanne(), 'vrijdag 6', 'm');
    expect((await talk.edits(sanne(), 'm', 'donderdag 12 november 6')).text).to.include('al ingediend');
    expect(await minutes(talk)).to.deep.equal([360]);
  });
});
