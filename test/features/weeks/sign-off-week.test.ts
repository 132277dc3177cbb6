import { expect } from 'chai';
import { sheetFault } from '../../../src/domain/weeks/replay.js';
import { TO_PLAN } from '../../../src/domain/reminders/rhythm.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { givenSchool } from '../../support/given.js';
import { karel, placementOfSanne, sanne, school, TENANT } from '../../support/people.js';
import type { PersonId } from '../../../src/domain/people/people.js';

const WEEK_47 = 'sanne-de-brug:2026-W47' as SheetId;

/** Sanne has handed in week 47, and Karel has the card. */
async function handedIn(): Promise<Conversation & { student: Seen; card: Seen }> {
  const talk = await conversation();
  await talk.says(sanne(), 'do 7 vr 6');
  const student = await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
  const [told] = await talk.delivered();
  return { ...talk, student, card: told!.seen };
}
const stateOf = async ({ ports }: Conversation): Promise<string | undefined> =>
  (await ports.sheets.load(WEEK_47))?.state;

describe('A signed week', () => {
  it('opened for a correction says what counts now, and given up stands again as it was signed', async () => {
    const talk = await handedIn();
    await talk.card.press('Aftekenen');
    const signed = (await talk.ports.sheets.load(WEEK_47))!;
    const open = await (await talk.says(sanne(), 'week 47')).press('Correctie aanvragen');
    expect(open.text).to.include('De 13 uur van deze week tellen niet mee').and.include('nu 0 van 460 uur');
    await talk.says(sanne(), 'uren 3 vorige week zaterdag');
    // That card is behind: what was written since is not lost by it.
    await open.press('Toch niet');
    expect(await stateOf(talk)).to.equal('reopened');
    const given = await (await talk.says(sanne(), 'week 47')).press('Toch niet');
    expect(given.text).to.include('zoals hij was afgetekend').and.include('13 van 460 uur');
    const sheet = (await talk.ports.sheets.load(WEEK_47))!;
    expect([sheet.state, sheet.entries]).to.deep.equal(['approved', signed.entries]);
    expect(sheetFault(sheet)).to.equal(null);
    // The card that stands with the trainer says so too.
    expect((await talk.card.press('Aftekenen')).text).to.include('De correctie is niet doorgezet');
  });

  it('opened again is asked after on Sunday, also after the end of the placement', async () => {
    const talk = await handedIn();
    await talk.card.press('Aftekenen');
    await (await talk.says(sanne(), 'week 47')).press('Correctie aanvragen');
    expect((await talk.ports.rhythms.of(sanne().id, 'student'))?.nextAt).to.deep.equal(TO_PLAN);
  });

  it('signed by mistake is taken back within a day, before anything came after it, and the student hears it', async () => {
    const talk = await handedIn();
    const signed = await talk.card.press('Aftekenen');
    await talk.delivered();
    talk.ports.clock.set('2026-11-26T12:59:00Z');
    const back = await signed.press('Per ongeluk afgetekend');
    expect(back.buttons).to.include('Aftekenen');
    expect(await stateOf(talk)).to.equal('submitted');
    const [told] = await talk.delivered();
    expect(told?.seen.text).to.include('per ongeluk afgetekend').and.include('0 van 460 uur');
    expect((await back.press('Aftekenen')).text).to.include('Afgetekend door u');

    for (const built of ['a day', 'a correction'] as const) {
      const late = await handedIn();
      const card = await late.card.press('Aftekenen');
      if (built === 'a day') late.ports.clock.set('2026-11-26T13:00:00Z');
      else await (await late.says(sanne(), 'week 47')).press('Correctie aanvragen');
      await card.press('Per ongeluk afgetekend');
      expect(await stateOf(late)).to.equal(built === 'a day' ? 'approved' : 'reopened');
    }
  });

  it('signed with one that was taken back since says which was signed and which was not', async () => {
    const talk = await handedIn();
    await talk.says(sanne(), 'ma 4');
    await (await talk.says(sanne(), 'week 48 indienen')).press('Indienen');
    const [asked] = await talk.delivered();
    const list = await asked!.seen.press('Alle 2 weken aftekenen');
    await (await talk.says(sanne(), 'week 48')).press('Intrekken');
    const done = await list.press('Alle 2 weken aftekenen');
    expect(done.text).to.include('1 week afgetekend').and.include('Week 47').and.include('Week 48');
    expect(await stateOf(talk)).to.equal('approved');
  });

  it('signed with others is told in one message, with the true total; a second press reads as done', async () => {
    const talk = await handedIn();
    await talk.says(sanne(), 'ma 4');
    await (await talk.says(sanne(), 'week 48 indienen')).press('Indienen');
    const [asked] = await talk.delivered();
    const list = await asked!.seen.press('Alle 2 weken aftekenen');
    await list.press('Alle 2 weken aftekenen');
    expect(await talk.delivered()).to.deep.equal([]);
    talk.ports.clock.set('2026-11-25T13:00:10Z');
    const told = await talk.delivered();
    expect(told).to.have.length(1);
    expect(told[0]?.seen.text).to.include(
      '✔ Week 47 en 48 zijn afgetekend door Karel. Totaal dat telt: 17 van 460 uur.',
    );
    const second = await list.press('Alle 2 weken aftekenen', {}, { id: 'another' });
    expect(second.text).not.to.include('niet afgetekend').and.not.include('0 weken');
    const { ports } = talk;
    const older = [
      { sheet: 'sanne-de-brug:2026-W47', version: 1 },
      { sheet: 'sanne-de-brug:2026-W48', version: 1 },
    ];
    expect((await talk.presses(karel(), 'approve-all', { weeks: older })).text).to.include('zijn al afgetekend');
    expect((await ports.sheets.load(WEEK_47))?.version).to.equal(3);
  });

  it('alone is signed as "deze week", never as "alle 1 weken"', async () => {
    const talk = await handedIn();
    const list = await talk.presses(karel(), 'ask-approve-all', { sheet: WEEK_47 });
    expect(list.buttons).to.deep.equal(['Deze week aftekenen']);
    expect(list.text).not.to.include('1 weken');
    expect((await list.press('Deze week aftekenen')).text).to.include('✔ 1 week afgetekend.');
  });
});

describe('A werkbegeleider', () => {
  const wim = karel({
    ...{ id: 'wim' as PersonId, name: 'Wim de Boer', roles: ['mentor'] },
    teams: { tenantId: TENANT, objectId: 'object-wim' },
  });
  const ofWim = async (mentorSigns?: boolean): Promise<Conversation> => {
    const talk = await conversation({
      people: [sanne(), karel(), wim],
      placements: [placementOfSanne({ mentorId: wim.id })],
    });
    if (mentorSigns !== undefined) await givenSchool(talk.ports, school({ mentorSigns }));
    await talk.says(sanne(), 'do 7 vr 6');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    return talk;
  };
  const week = { sheet: WEEK_47, version: 2 };

  it('signs no week where the school does not have it so, by no button, old or made up', async () => {
    for (const setting of [undefined, false]) {
      const talk = await ofWim(setting);
      expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal(['karel']);
      const seen = await talk.presses(wim, 'show-week', { sheet: WEEK_47 });
      expect(seen.text).to.include('Sanne de Wit');
      expect(seen.buttons).to.not.include('Aftekenen');
      for (const verb of ['approve', 'return', 'ask-approve-all'])
        expect((await talk.presses(wim, verb, { ...week, reason: 'x' })).text, verb).to.include('kan ik niet vinden');
      await talk.presses(wim, 'approve-all', { weeks: [week] });
      expect((await talk.says(wim, 'openstaand')).text).to.not.include('Sanne');
      expect(await stateOf(talk)).to.equal('submitted');
    }
  });

  it('signs as what they are where the school has it so, and can take it back; the praktijkopleider is asked all the same', async () => {
    const talk = await ofWim(true);
    expect((await talk.delivered()).map(({ to }) => to)).to.deep.equal(['karel']);
    expect((await talk.says(wim, 'openstaand')).text).to.include('Sanne de Wit');
    const signed = await (await talk.presses(wim, 'show-week', { sheet: WEEK_47 })).press('Aftekenen');
    const { state, history, ...sheet } = (await talk.ports.sheets.load(WEEK_47))!;
    expect([state, history.at(-1)?.by, history.at(-1)?.role]).to.deep.equal(['approved', 'wim', 'mentor']);
    expect(sheetFault({ ...sheet, state, history })).to.equal(null);
    const [told] = await talk.delivered();
    expect([told?.to, told?.seen.text]).to.deep.equal([
      'sanne',
      '✔ Week 47 is afgetekend door Wim. Totaal dat telt: 13 van 460 uur.\nJe krijgt dit bericht omdat jij deze week hebt ingediend.',
    ]);
    expect((await talk.says(sanne(), 'week 47')).text).to.include('door Wim de Boer');
    expect((await talk.presses(karel(), 'show-week', { sheet: WEEK_47 })).text).to.include('Wim de Boer');
    await signed.press('Per ongeluk afgetekend');
    expect(await stateOf(talk)).to.equal('submitted');
  });
});
