/** Teams may bring a press once more, long after it was carried out: then it says so, and changes nothing. */
import { expect } from 'chai';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { karel, sanne } from '../../support/people.js';

const SHEET = 'sanne-de-brug:2026-W47' as SheetId;
const LATE = 'Dat had je al gedaan. Daarna is er nog iets veranderd';
const LINE = { amount: '', start: '', end: '', breakMinutes: '', activity: '', workProcesses: '' };

const versionOf = async ({ ports }: Conversation): Promise<number> => (await ports.sheets.load(SHEET))?.version ?? 0;
const writes = (talk: Conversation): Promise<unknown> => talk.says(sanne(), 'do 7 vr 6');
const handsIn = async (talk: Conversation): Promise<unknown> =>
  talk.presses(sanne(), 'hand-in', { sheet: SHEET, version: await versionOf(talk) });
const withdraws = async (talk: Conversation): Promise<unknown> =>
  talk.presses(sanne(), 'withdraw', { sheet: SHEET, version: await versionOf(talk) });
const signs = async (talk: Conversation): Promise<unknown> =>
  asks(talk, karel(), { kind: 'approve', sheet: SHEET, version: await versionOf(talk) });

interface Late {
  readonly before: readonly ((talk: Conversation) => Promise<unknown>)[];
  readonly verb: string;
  readonly data: (talk: Conversation) => Promise<Record<string, unknown>>;
  readonly since: (talk: Conversation) => Promise<unknown>;
}
const ofVersion = async (talk: Conversation): Promise<Record<string, unknown>> => ({
  sheet: SHEET,
  version: await versionOf(talk),
});
const PRESSES: Readonly<Record<string, Late>> = {
  'Indienen, withdrawn since': { before: [writes], verb: 'hand-in', data: ofVersion, since: withdraws },
  'Intrekken, handed in since': { before: [writes, handsIn], verb: 'withdraw', data: ofVersion, since: handsIn },
  'Correctie aanvragen, handed in since': {
    ...{ before: [writes, handsIn, signs], verb: 'reopen', data: ofVersion },
    since: async (talk) => {
      await talk.says(sanne(), 'vorige week zaterdag 3');
      await handsIn(talk);
    },
  },
  'a line that was stored, handed in since': {
    ...{ before: [writes], verb: 'save-entry', since: handsIn },
    data: async (talk) => ({
      ...{ sheet: SHEET, entry: '', version: await versionOf(talk), ...LINE },
      ...{ day: '2026-11-21', amount: '3' },
    }),
  },
};

describe('A press that comes again after something has changed', () => {
  for (const [name, { before, verb, data, since }] of Object.entries(PRESSES)) {
    it(`[${name}] says so, and changes nothing`, async () => {
      const talk = await conversation();
      for (const step of before) await step(talk);
      const pressed = await data(talk);
      const first = await talk.presses(sanne(), verb, pressed, 'press');
      expect(first.text).to.not.include(LATE);
      expect((await talk.presses(sanne(), verb, pressed, 'press')).text).to.equal(first.text);
      await since(talk);
      const then = await versionOf(talk);
      expect((await talk.presses(sanne(), verb, pressed, 'press')).text).to.include(LATE);
      expect(await versionOf(talk)).to.equal(then);
    });
  }

  it('[2 weken indienen] says it of the week of which that is so, and shows the other as it went in', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 13 november 6');
    await writes(talk);
    const weeks = [
      { sheet: 'sanne-de-brug:2026-W46', version: 1 },
      { sheet: SHEET, version: 1 },
    ];
    const first = await talk.presses(sanne(), 'hand-in-all', { weeks }, 'press');
    expect(first.text).to.include('2 weken ingediend').and.not.include(LATE);
    await withdraws(talk);
    const again = await talk.presses(sanne(), 'hand-in-all', { weeks }, 'press');
    expect(again.text).to.include(LATE).and.include('Week 46').and.not.include('2 weken ingediend');
  });
});
