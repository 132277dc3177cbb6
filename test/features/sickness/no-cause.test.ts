import { expect } from 'chai';
import { readPress } from '../../../src/asks/press.js';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { leaveIdOf } from '../../../src/domain/leave/leave.js';
import { sheetIdOf } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

const CAUSES = ['griep', 'koorts', 'migraine', 'hoofdpijn', 'buikpijn', 'misselijk', 'corona'];
const TYPED = [
  'ziek, griep',
  'ben ziek, koorts',
  'nog steeds ziek, hoofdpijn',
  'weer beter, was misselijk',
  'uren 4 maandag, naar huis met migraine',
  '4 uur, naar huis met migraine',
  'vrij 3 december, buikpijn',
  'griep',
];
const sheet = sheetIdOf(placementOfSanne().id, '2026-W47' as Week);
const values = {
  day: '2026-11-20',
  amount: '4',
  start: '',
  end: '',
  breakMinutes: '',
  workProcesses: '',
  makesUp: 'false',
};

/** Everything that is kept anywhere, and the log. */
async function kept({ ports }: Conversation): Promise<string> {
  const people = [sanne(), karel(), els(), joost()].map(({ id }) => id);
  const { sheets, leaves, sicknesses, makeUpPlans, endings, notices } = ports;
  return JSON.stringify([
    [sheets, leaves, sicknesses, makeUpPlans, endings, notices].map((store) => store.all()),
    await ports.chats.ofMany(people),
    await Promise.all(
      [sheet, 'sick:sanne:1', `make-up:${placementOfSanne().id}`].map((of) => ports.shown.ofSubject(of)),
    ),
    ports.log.lines,
  ]).toLowerCase();
}

describe('The cause of an illness', () => {
  it('as the reason of leave is not kept, and who types it is told why it is asked for anew', async () => {
    const talk = await conversation();
    for (const reason of ['want ik moet naar de specialist', 'ivm onderzoek', 'want het gaat niet zo goed']) {
      expect((await talk.says(sanne(), `vrij 3 december ${reason}`)).text, reason).to.include(
        'dat heb ik niet bewaard',
      );
    }
    expect((await talk.says(sanne(), 'vrij 3 december voor auditie')).text).not.to.include('dat heb ik niet bewaard');
  });

  it('planted in every free field is in no store, no log line and nothing that is sent', async () => {
    const talk = await conversation({ now: '2026-11-25T06:42:00Z' });
    const seen: Seen[] = [];
    const press = async (from: Seen, button: string, inputs: Record<string, string>): Promise<Seen> => {
      const next = await from.press(button, inputs);
      seen.push(next);
      return next;
    };
    const hear = async (): Promise<void> => {
      for (const { seen: heard } of await talk.delivered()) seen.push(heard);
    };

    for (const text of TYPED) seen.push(await talk.says(sanne(), text));
    expect(seen[0]?.text).to.include('ziek bent').and.include('dat heb ik niet bewaard');
    seen.push(await talk.edits(sanne(), 'm1', 'uren 4 maandag, koorts'));
    await hear();

    await asks(talk, sanne(), { kind: 'sick', from: '2026-11-19' as Day, until: '2026-11-19' as Day });
    const form = await asks(talk, sanne(), { kind: 'edit-entry', sheet, entry: '' });
    await press(form, 'Opslaan', { ...values, activity: 'licht ingehangen, daarna naar huis met migraine' });
    await press(form, 'Opslaan', { ...values, amount: 'zes', activity: 'hoofdpijn' });
    await press(form, 'Opslaan', { ...values, activity: 'opbouw' });

    await (await asks(talk, sanne(), { kind: 'submit-week', week: '2026-W47' as Week })).press('Indienen');
    const toSign = (await talk.delivered())
      .map(({ seen: heard }) => heard)
      .find(({ buttons }) => buttons.includes('Aftekenen'))!;
    await press(toSign, 'Terugsturen', { reason: 'Donderdag klopt niet, ze had koorts' });
    await press(toSign, 'Terugsturen', { reason: 'Vrijdag was korter' });

    const plan = await asks(talk, sanne(), { kind: 'make-up', placement: placementOfSanne().id });
    await press(plan, 'Voorstellen', { proposal: 'zo 13 dec 4 uur, nu nog misselijk' });
    await press(plan, 'Voorstellen', { proposal: 'za 5 dec 4 uur' });
    const toAgree = (await talk.delivered())
      .map(({ seen: heard }) => heard)
      .find(({ buttons }) => buttons.includes('Akkoord'))!;
    seen.push(toAgree);
    await press(toAgree, 'Voorstellen', { proposal: 'zo 20 dec, als de griep over is' });
    await press(toAgree, 'Voorstellen', { proposal: 'zo 6 dec' });

    const leave = leaveIdOf(sanne().id, 'm');
    const days = { from: '2026-12-03', until: '2026-12-03', leaveKind: 'special' };
    seen.push(await talk.presses(sanne(), 'ask-leave', { leave, ...days, reason: 'casting, en buikpijn' }));
    seen.push(await talk.presses(sanne(), 'ask-leave', { leave, ...days, reason: 'auditie' }));
    const toAnswer = (await talk.delivered())
      .map(({ seen: heard }) => heard)
      .find(({ text }) => text.includes('auditie'))!;
    seen.push(toAnswer);
    seen.push(await talk.presses(karel(), 'refuse-leave', { leave, reason: 'Te veel te doen, corona heerst' }));
    seen.push(await talk.presses(karel(), 'refuse-leave', { leave, reason: 'Te druk' }));
    await hear();

    const stores = await kept(talk);
    const sent = seen
      .map((message) => message.sent)
      .join()
      .toLowerCase();
    for (const cause of CAUSES) {
      expect(stores, `kept: ${cause}`).not.to.include(cause);
      expect(sent, `sent: ${cause}`).not.to.include(cause);
    }
    // Nothing half was kept, and what was written anew was: the search looked where there is something to find.
    for (const torn of ['ingehangen', 'donderdag klopt', '13 dec', '20 dec', 'casting', 'te veel te doen']) {
      expect(stores, torn).not.to.include(torn);
    }
    for (const whole of ['opbouw', 'vrijdag was korter', 'za 5 dec 4 uur', 'auditie', 'te druk', 'zo 6 dec']) {
      expect(stores, whole).to.include(whole);
    }
  });

  describe('in a form, with other words beside it', () => {
    const torn = 'zij moet naar de dokter';
    const days = { from: '2026-12-03', until: '2026-12-03', leaveKind: 'special' };
    const leave = leaveIdOf(sanne().id, 'm');

    it('keeps nothing of a line of hours: the form comes back with the rest still in it', async () => {
      const talk = await conversation();
      const form = await asks(talk, sanne(), { kind: 'edit-entry', sheet, entry: '' });
      const again = await form.press('Opslaan', { ...values, activity: 'koffers, hoofdpijn' });
      expect(again.text).to.include('er is niets opgeslagen');
      expect(again.sent).to.include('2026-11-20').and.not.include('hoofdpijn').and.not.include('koffers');
      expect((await talk.ports.sheets.load(sheet))?.entries ?? []).to.deep.equal([]);
    });

    it('asks for the reason of sending back again, and sends what is written then', async () => {
      const talk = await conversation({ now: '2026-11-25T06:42:00Z' });
      await talk.says(sanne(), 'vrijdag 6 uur licht ingehangen');
      await (await asks(talk, sanne(), { kind: 'submit-week', week: '2026-W47' as Week })).press('Indienen');
      const card = (await talk.delivered())
        .map(({ seen }) => seen)
        .find(({ buttons }) => buttons.includes('Aftekenen'))!;
      for (const reason of ['hij had griep die dag', 'Vrijdag was 4 uur, ze had koorts', torn]) {
        expect((await card.press('Terugsturen', { reason })).text, reason).to.include('er is niets verstuurd');
      }
      expect((await talk.ports.sheets.load(sheet))?.state).to.equal('submitted');
      await card.press('Terugsturen', { reason: 'Vrijdag was 4 uur' });
      expect((await talk.delivered())[0]?.seen.text).to.include('Vrijdag was 4 uur');
    });

    it('asks for the reason of leave and of its refusal again', async () => {
      const talk = await conversation();
      const asked = await talk.presses(sanne(), 'ask-leave', { leave, ...days, reason: torn });
      expect(asked.text).to.include('er is niets opgeslagen');
      expect(await talk.ports.leaves.load(leave)).to.equal(null);
      await talk.presses(sanne(), 'ask-leave', { leave, ...days, reason: 'auditie' });
      const refused = await talk.presses(karel(), 'refuse-leave', { leave, reason: torn });
      expect(refused.text).to.include('er is niets verstuurd');
      expect((await talk.ports.leaves.load(leave))?.state).to.equal('requested');
    });

    it('asks for a plan again, of whichever of the two', async () => {
      const talk = await conversation();
      await asks(talk, sanne(), { kind: 'sick', from: '2026-11-19' as Day, until: '2026-11-19' as Day });
      const plan = await asks(talk, sanne(), { kind: 'make-up', placement: placementOfSanne().id });
      const again = await plan.press('Voorstellen', { proposal: 'za 5 dec 4 uur, naar de dokter geweest' });
      expect(again.text).to.include('niets verstuurd');
      await plan.press('Voorstellen', { proposal: 'za 5 dec 4 uur' });
      const other = await talk.presses(karel(), 'propose-make-up', {
        ...{ placement: placementOfSanne().id, version: 1, proposal: `zo 6 dec, ${torn}` },
      });
      expect(other.text).to.include('er is niets verstuurd');
      const stored = await talk.ports.makeUpPlans.load(placementOfSanne().id);
      expect(stored?.proposal?.text).to.equal('za 5 dec 4 uur');
    });

    it('puts nothing torn in the form that a typed sentence opens', async () => {
      const talk = await conversation();
      expect((await talk.says(sanne(), `vrij 3 december ${torn}`)).sent).not.to.include('"zij');
      expect((await talk.says(sanne(), `inhalen za 5 dec 4 uur ${torn}`)).sent).not.to.include('zij moet');
    });

    it('of any other kind carries nothing out, and says so', async () => {
      const talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
      const guide = {
        role: 'trainer',
        was: karel().id,
        name: 'Piet met koorts',
        mail: 'piet@example.com',
        phone: '',
        from: '2026-11-30',
      };
      const said = await talk.presses(anneke(), 'add-guide', { ...guide, student: sanne().id });
      expect(said.text).to.include('er is niets opgeslagen').and.not.include('Piet');
      expect((await talk.ports.people.ofSchool(sanne().schoolId)).length).to.equal(5);
    });
  });

  it('goes through one reader in every form', () => {
    const [placement, version] = [placementOfSanne().id, 1];
    const day = '2026-11-20';
    const forms: readonly (readonly [string, Record<string, unknown>])[] = [
      ['save-entry', { sheet, entry: '', ...values, activity: '*' }],
      ['save-entry', { sheet, entry: '', ...values, amount: '*' }],
      ['save-entry', { sheet, entry: '', ...values, workProcesses: '*' }],
      ['return', { sheet, version, reason: '*' }],
      ['refuse-leave', { leave: leaveIdOf(sanne().id, 'm'), reason: '*' }],
      ['ask-leave', { leave: leaveIdOf(sanne().id, 'm'), leaveKind: 'special', from: day, until: day, reason: '*' }],
      ['propose-make-up', { placement, version, proposal: '*' }],
    ];
    for (const [verb, data] of forms) {
      const request = JSON.stringify(readPress(verb, data, (typed) => (typed === '*' ? 'read' : typed)));
      expect(request, verb).to.include('"read"').and.not.include('*');
    }
  });
});
