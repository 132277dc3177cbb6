import { expect } from 'chai';
import { brokenAt } from '../../../src/domain/evidence/evidence.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { els, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';
import { givenPerson } from '../../support/given.js';

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

describe('A week', () => {
  it('is shown to the student before it goes to the trainer, who then gets a card unasked', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 7 vr 6');
    const confirm = await talk.says(sanne(), 'week 47 indienen');
    expect(confirm.text).to.include('Week 47 naar Karel Jansen?').and.include('Samen 13 uur');
    expect(await talk.delivered()).to.deep.equal([]);
    const sent = await confirm.press('Indienen');
    expect(sent.text).to.include('Je hoort het als Karel heeft afgetekend');
    expect(sent.buttons).to.deep.equal(['Intrekken']);
    const [told] = await talk.delivered();
    expect(told?.to).to.equal(karel().id);
    expect(told?.seen.text).to.include('Sanne de Wit · week 47').and.include('Samen 13 uur');
    expect(told?.seen.buttons).to.include.members(['Aftekenen', 'Terugsturen']);
  });

  it('that is signed is locked, says so on the card, and the student hears it with the total that counts', async () => {
    const talk = await handedIn();
    talk.ports.clock.set('2026-11-27T15:02:00Z');
    expect((await talk.card.press('Aftekenen')).text).to.include('✔ Afgetekend door u op vrijdag 27 november 16:02.');
    const [told] = await talk.delivered();
    expect(told?.seen.text).to.equal(
      '✔ Week 47 is afgetekend door Karel. Totaal dat telt: 13 van 460 uur.\nJe krijgt dit bericht omdat jij deze week hebt ingediend.',
    );
    const late = await talk.says(sanne(), 'uren 3 vorige week zaterdag');
    expect(late.text).to.include('Week 47 is al afgetekend. Correctie aanvragen?');
    expect((await talk.ports.sheets.load(WEEK_47))?.entries).to.have.length(2);
  });

  it('is signed once: a second press and an old card show who did what when, and change nothing', async () => {
    const talk = await handedIn();
    const first = await talk.card.press('Aftekenen');
    const second = await talk.card.press('Aftekenen');
    expect(second.text).to.include('✔ Afgetekend door u op');
    expect(first.buttons).to.deep.equal(['Per ongeluk afgetekend']);
    await talk.card.press('Terugsturen', { reason: 'toch niet' });
    expect(await stateOf(talk)).to.equal('approved');
    expect(
      (await talk.ports.sheets.load(WEEK_47))?.history.filter(({ what }) => what.kind === 'approved'),
    ).to.have.length(1);
  });

  it('is sent back only with a reason, which the student reads, mends, and hands in again', async () => {
    const talk = await handedIn();
    expect((await talk.card.press('Terugsturen', { reason: ' ' })).text).to.include('waarom');
    expect(await stateOf(talk)).to.equal('submitted');
    await talk.card.press('Terugsturen', { reason: 'Vrijdag was tot 15:00' });
    const [told] = await talk.delivered();
    expect(told?.seen.text).to.include('Karel heeft week 47 teruggestuurd').and.include('Vrijdag was tot 15:00');
    expect(told?.seen.buttons).to.deep.equal(['Wijzigen', 'Opnieuw indienen']);
    await talk.says(sanne(), 'vrijdag moet 5 uur zijn');
    await (await told!.seen.press('Opnieuw indienen')).press('Indienen');
    const [again] = await talk.delivered();
    expect(again?.seen.text).to.include('Samen 12 uur');
    await again!.seen.press('Aftekenen');
    expect(await stateOf(talk)).to.equal('approved');
  });

  it('can be withdrawn until it is judged; the old card then signs nothing', async () => {
    const talk = await handedIn();
    expect((await talk.student.press('Intrekken')).text).to.include('ingetrokken');
    expect((await talk.card.press('Aftekenen')).text).to.include('Ingetrokken door Sanne de Wit');
    expect(await stateOf(talk)).to.equal('draft');
  });

  it('signed and withdrawn at the same moment is one of the two, and the other hears who was first and when', async () => {
    const talk = await handedIn();
    const [trainer, student] = await Promise.all([talk.card.press('Aftekenen'), talk.student.press('Intrekken')]);
    if ((await stateOf(talk)) === 'approved') {
      expect(student.text).to.include('al afgetekend').and.include('Karel Jansen op woensdag 25 november 14:00');
    } else {
      expect(trainer.text).to.include('Ingetrokken door Sanne de Wit op woensdag 25 november 14:00');
    }
    const judged = ['approved', 'withdrawn'];
    const history = (await talk.ports.sheets.load(WEEK_47))?.history ?? [];
    expect(history.filter(({ what }) => judged.includes(what.kind))).to.have.length(1);
  });

  it('handed in anew is not signed by the card of the version before', async () => {
    const talk = await handedIn();
    await talk.student.press('Intrekken');
    await talk.says(sanne(), 'vorige week zaterdag 4');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    const shown = await talk.card.press('Aftekenen');
    expect(shown.text).to.match(/^[^]*week 47[^]*Dit is een andere versie; er is nog niets getekend\.[^]*Samen 17 uur/);
    expect(await stateOf(talk)).to.equal('submitted');
  });

  it('that changed after the confirmation was shown is shown again instead of handed in', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'do 7');
    const confirm = await talk.says(sanne(), 'week 47 indienen');
    await talk.says(sanne(), 'vr 6');
    const again = await confirm.press('Indienen');
    expect(again.text).to.include('Samen 13 uur');
    expect(again.buttons).to.include('Indienen');
    expect(await stateOf(talk)).to.equal('draft');
  });

  it('without hours is handed in with a reason only', async () => {
    const talk = await conversation();
    const empty = await talk.says(sanne(), 'week 47 indienen');
    expect(empty.buttons).to.include('Niet gewerkt: vakantie');
    await empty.press('Niet gewerkt: ziek');
    const [told] = await talk.delivered();
    expect(told?.seen.text).to.include('Niet gewerkt: ziek');
  });

  it('that is running goes in without hours only by who has read which days are to come', async () => {
    const talk = await conversation();
    const empty = await talk.says(sanne(), 'deze week indienen');
    expect(empty.buttons[0]).to.equal('Uren invullen');
    const asks = await empty.press('Niet gewerkt: anders');
    expect(asks.text).to.include('donderdag 26 november en vrijdag 27 november komen nog');
    expect(asks.buttons).to.deep.equal(['Uren invullen', 'Toch indienen']);
    expect(await talk.ports.sheets.load('sanne-de-brug:2026-W48' as SheetId)).to.equal(null);
    expect((await asks.press('Toch indienen')).text).to.include('Ingediend');
  });

  it('that is still to come, or that is none of the placement’s, never goes in, whatever card says so', async () => {
    const talk = await conversation();
    const outside = await talk.says(sanne(), 'week 49 indienen');
    expect(outside.text)
      .to.include('Week 49 (1 t/m 7 december) 2025 valt buiten je BPV-plaats')
      .and.include('7 september 2026 t/m 4 juli 2027')
      .and.include('begint op maandag 30 november');
    const data = { version: 0, notWorked: 'other', beforeItsEnd: true };
    for (const [sheet, why] of [
      ['sanne-de-brug:2025-W49', 'valt buiten je BPV-plaats'],
      ['sanne-de-brug:2026-W49', 'moet nog komen'],
    ]) {
      expect((await talk.presses(sanne(), 'hand-in', { sheet, ...data })).text).to.include(why);
      expect(await talk.ports.sheets.load(sheet as SheetId)).to.equal(null);
    }
  });

  it('that is running says once which days are to come before it goes in', async () => {
    const talk = await conversation({ now: '2026-11-26T18:00:00Z' });
    await talk.says(sanne(), 'vandaag 7');
    const confirm = await talk.says(sanne(), 'deze week indienen');
    expect(confirm.text).to.include('Vrijdag 27 november komt nog.');
    expect((await confirm.press('Indienen')).text).to.include('Ingediend');
    const over = await conversation();
    await over.says(sanne(), 'do 7');
    expect((await over.says(sanne(), 'week 47 indienen')).text).not.to.include('nog.');
  });

  it('that was not named is the one with hours that is open; of several it is asked, of none it is said', async () => {
    const talk = await conversation();
    const none = await talk.says(sanne(), 'week indienen');
    expect(none.text).to.include('Er staat geen week met uren').and.include('In week 47 staat nog niets');
    expect(none.buttons.slice(0, 2)).to.deep.equal(['Uren invullen', 'Niet gewerkt: vakantie']);
    await talk.says(sanne(), 'uren 6 vrijdag');
    expect((await talk.says(sanne(), 'week indienen')).text).to.include('Week 47 naar Karel Jansen?');
    await talk.says(sanne(), 'ma 4');
    const several = await talk.says(sanne(), 'week indienen');
    expect(several.buttons).to.deep.equal(['Week 47: 6 uur', 'Week 48: 4 uur']);
    const chosen = await several.press('Week 47: 6 uur');
    expect(chosen.text).to.include('Week 47 naar Karel Jansen?');
    await chosen.press('Indienen');
    expect((await talk.says(sanne(), 'indienen')).text).to.include('Week 48 naar Karel Jansen?');
  });

  it('that was signed opens for a correction as a new version, and what was signed stays in the history', async () => {
    const talk = await handedIn();
    await talk.card.press('Aftekenen');
    const locked = await talk.says(sanne(), 'uren 3 vorige week zaterdag');
    await locked.press('Correctie aanvragen');
    await talk.says(sanne(), 'uren 3 vorige week zaterdag');
    const sheet = await talk.ports.sheets.load(WEEK_47);
    expect(sheet?.state).to.equal('reopened');
    const signed = sheet?.history.find(({ what }) => what.kind === 'approved')?.what;
    expect(signed?.kind === 'approved' && signed.minutes).to.equal(13 * 60);
    expect(brokenAt(sheet!.history)).to.equal(null);
  });

  it('sent back with a reason that holds nothing but a cause of illness says why the reason is asked again', async () => {
    const talk = await handedIn();
    const again = await talk.card.press('Terugsturen', { reason: 'hij had griep' });
    expect(again.text).to.include('Er stond iets over gezondheid bij');
    expect(await stateOf(talk)).to.equal('submitted');
  });

  it('of several that wait can be signed together, each as it was shown', async () => {
    const talk = await handedIn();
    await talk.says(sanne(), 'ma 4');
    await (await talk.says(sanne(), 'week 48 indienen')).press('Indienen');
    const [told] = await talk.delivered();
    const list = await told!.seen.press('Alle 2 weken aftekenen');
    expect(list.text).to.include('Week 47 (16 t/m 22 november): 13 uur').and.include('Week 48');
    expect((await list.press('Alle 2 weken aftekenen')).text).to.include('2 weken afgetekend');
    expect(await stateOf(talk)).to.equal('approved');
  });
});

describe('Nobody judges what is not theirs', () => {
  it('not the student, not the teacher, not another trainer', async () => {
    const talk = await handedIn();
    for (const by of [sanne(), els(), karel({ id: milan().id, teams: milan().teams, name: 'Iemand Anders' })]) {
      await givenPerson(talk.ports, by);
      expect((await talk.card.press('Aftekenen', {}, { by })).text).to.include('hoort bij iemand anders');
    }
    expect(await stateOf(talk)).to.equal('submitted');
  });

  it('and a student does not touch the week of another', async () => {
    const talk = await conversation({
      people: [sanne(), milan(), karel()],
      placements: [placementOfSanne(), placementOfMilan()],
    });
    const stored = await talk.says(sanne(), 'uren 6 vrijdag');
    for (const button of ['Ongedaan maken', 'Wijzigen', 'Week indienen']) {
      expect((await stored.press(button, {}, { by: milan() })).text).to.include('hoort bij iemand anders');
    }
    expect((await talk.ports.sheets.load(WEEK_47))?.version).to.equal(1);
  });

  it('a card that is not ours, or data that no card sends, changes nothing and says so', async () => {
    const talk = await conversation();
    for (const [verb, data] of [
      ['hand-in', { sheet: 'x', version: 1 }],
      ['hand-in', { sheet: WEEK_47, version: '1' }],
      ['constructor', {}],
      ['approve', {}],
    ] as const) {
      expect((await talk.presses(sanne(), verb, data)).text).to.include('Er is niets opgeslagen');
    }
  });
});
