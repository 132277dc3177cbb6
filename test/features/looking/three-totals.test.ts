import { expect } from 'chai';
import { amountsOf } from '../../../src/domain/evidence/hours-statement.js';
import { placementStatement } from '../../../src/views/placement-statement.js';
import type { Conversation, Seen } from '../../support/conversation.js';
import { lines, MONDAY, planned, school, toldAt } from '../../support/digests.js';
import { joost, karel, placementOfSanne, sanne } from '../../support/people.js';

/** What is done with a week of six hours, and which total they then belong to. */
const WEEKS: readonly (readonly [what: string, word: string, (talk: Conversation) => Promise<unknown>])[] = [
  ['a draft', 'opgeschreven', () => Promise.resolve()],
  ['handed in', 'ingediend', (talk) => handIn(talk)],
  ['withdrawn', 'opgeschreven', async (talk) => (await handIn(talk)).press('Intrekken')],
  ['signed', 'afgetekend', async (talk) => (await askedOf(talk)).press('Aftekenen')],
  [
    'sent back',
    'opgeschreven',
    async (talk) => (await askedOf(talk)).press('Terugsturen', { reason: 'vrijdag klopt niet' }),
  ],
  [
    'reopened',
    'opgeschreven',
    async (talk) => {
      await (await askedOf(talk)).press('Aftekenen');
      return (await talk.says(sanne(), 'week 47')).press('Correctie aanvragen');
    },
  ],
];

const handIn = async (talk: Conversation): Promise<Seen> =>
  (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');

async function askedOf(talk: Conversation): Promise<Seen> {
  await handIn(talk);
  return (await talk.delivered()).find(({ to }) => to === 'karel')!.seen;
}

/** The words behind the total, wherever it stands. */
function totalIn(text: string): string {
  const [, total] = /(6 van 460(?: uur)?: [^·\n]*?)(?: ·|\n|$)/.exec(text) ?? [];
  return total?.replace(' uur', '') ?? text;
}

describe('The three totals', () => {
  for (const [what, word, act] of WEEKS) {
    it(`of a week that is ${what} are the same numbers under the same words in every place`, async () => {
      const talk = await planned({ ...school, placements: [placementOfSanne()] });
      await talk.says(sanne(), 'vr 6');
      await act(talk);
      const told = (await talk.delivered()).find(({ to }) => to === 'sanne');
      const progress = await talk.says(sanne(), 'voortgang');
      const page = await talk.says(joost(), 'sanne');
      const places = {
        card: await talk.says(sanne(), 'week 47'),
        progress,
        page,
        overview: await talk.says(joost(), 'overzicht'),
        open: await talk.says(karel(), 'openstaand'),
        digest: (await toldAt(talk, MONDAY))['joost']!,
      };
      const { open, ...withTotal } = places;
      for (const [place, seen] of Object.entries(withTotal)) {
        expect(totalIn(seen.text), place).to.equal(`6 van 460: 6 ${word}`);
      }
      for (const seen of [progress, page]) {
        const amounts = lines(seen).filter((line) => /^(Afgetekend|Ingediend|Opgeschreven|Nog te maken): /.test(line));
        expect(amounts.map((line) => line.replace(/ uur.*/, ''))).to.deep.equal([
          ...['afgetekend', 'ingediend', 'opgeschreven'].map(
            (one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}: ${one === word ? '6' : '0'}`,
          ),
          'Nog te maken: 454',
        ]);
      }
      expect(open.text.includes('6 uur'), 'what lies with the trainer').to.equal(word === 'ingediend');
      if (what === 'signed') expect(told?.seen.text).to.include('Totaal dat telt: 6 van 460 uur.');

      const statement = await placementStatement(placementOfSanne(), talk.ports);
      const amount = (one: string): number => (one === word ? 360 : 0);
      expect(amountsOf(statement)).to.deep.equal({
        signed: amount('afgetekend'),
        'handed-in': amount('ingediend'),
        written: amount('opgeschreven'),
        'before-pok': 0,
      });
      expect(statement.totals).to.deep.include({
        counted: amount('afgetekend'),
        waiting: amount('ingediend') + amount('opgeschreven'),
      });
    });
  }
});
