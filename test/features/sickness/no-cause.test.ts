import { expect } from 'chai';
import { readPress } from '../../../src/asks/press.js';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { leaveIdOf } from '../../../src/domain/leave/leave.js';
import { sheetIdOf } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

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
  const { sheets, leaves, sicknesses, makeUpPlans, notices } = ports;
  return JSON.stringify([
    [sheets, leaves, sicknesses, makeUpPlans, notices].map((store) => store.all()),
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

    await (await asks(talk, sanne(), { kind: 'submit-week', week: '2026-W47' as Week })).press('Indienen');
    const toSign = (await talk.delivered())
      .map(({ seen: heard }) => heard)
      .find(({ buttons }) => buttons.includes('Aftekenen'))!;
    await press(toSign, 'Terugsturen', { reason: 'Vrijdag was korter, ze had koorts' });

    const plan = await asks(talk, sanne(), { kind: 'make-up', placement: placementOfSanne().id });
    await press(plan, 'Voorstellen', { proposal: 'za 5 dec 4 uur, nu nog misselijk' });
    const toAgree = (await talk.delivered())
      .map(({ seen: heard }) => heard)
      .find(({ buttons }) => buttons.includes('Akkoord'))!;
    seen.push(toAgree);
    await press(toAgree, 'Voorstellen', { proposal: 'zo 6 dec, als de griep over is' });

    const leave = leaveIdOf(sanne().id, 'm');
    const days = { from: '2026-12-03', until: '2026-12-03', leaveKind: 'special' };
    seen.push(await talk.presses(sanne(), 'ask-leave', { leave, ...days, reason: 'auditie, en buikpijn' }));
    const toAnswer = (await talk.delivered())
      .map(({ seen: heard }) => heard)
      .find(({ text }) => text.includes('auditie'))!;
    seen.push(toAnswer);
    seen.push(await talk.presses(karel(), 'refuse-leave', { leave, reason: 'Te druk, corona heerst' }));
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
    // What stood beside it was kept: the search looked where there is something to find.
    for (const rest of ['licht ingehangen', 'vrijdag was korter', 'za 5 dec 4 uur', 'auditie', 'te druk', 'zo 6 dec']) {
      expect(stores, rest).to.include(rest);
    }
  });

  it('is not kept, and the student is told so', async () => {
    const talk = await conversation();
    const form = await asks(talk, sanne(), { kind: 'edit-entry', sheet, entry: '' });
    const saved = await form.press('Opslaan', { ...values, activity: 'licht, hoofdpijn' });
    expect(saved.text).to.include('hoef ik niet te weten; dat heb ik niet bewaard');
  });

  it('in a reason for sending back is asked again, and it is said why; what stands beside it is passed on', async () => {
    const talk = await conversation({ now: '2026-11-25T06:42:00Z' });
    await talk.says(sanne(), 'vrijdag 6 uur licht ingehangen');
    await (await asks(talk, sanne(), { kind: 'submit-week', week: '2026-W47' as Week })).press('Indienen');
    const card = (await talk.delivered()).map(({ seen }) => seen).find(({ buttons }) => buttons.includes('Aftekenen'))!;
    const again = await card.press('Terugsturen', { reason: 'hij had griep die dag' });
    expect(again.text).to.include('Over gezondheid bewaart de bot niets').and.include('iets anders bij');
    const done = await card.press('Terugsturen', { reason: 'Vrijdag was 4 uur, ze had koorts' });
    expect(done.text).to.include('niet bewaard en niet doorgegeven');
    const [told] = await talk.delivered();
    expect(told?.seen.text).to.include('Vrijdag was 4 uur').and.not.include('koorts');
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
