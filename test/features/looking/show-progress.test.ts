import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { SaidEntry } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation, type Seen, type SchoolOf } from '../../support/conversation.js';
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
} from '../../support/people.js';
import type { Person } from '../../../src/domain/people/people.js';

const everybody = [sanne(), milan(), karel(), els(), joost(), anneke(), fatima()];
const both: SchoolOf = { people: everybody, placements: [placementOfSanne(), placementOfMilan()] };
const shows = (talk: Conversation, who: Person, about: string): Promise<Seen> => talk.presses(who, 'ask', { about });

/** Hours on the Thursday of each of these weeks, handed in. */
async function handedIn(talk: Conversation, who: Person, ...days: string[]): Promise<void> {
  for (const day of days) {
    const entries: SaidEntry[] = [{ day: day as Day, minutes: 420 }];
    await asks(talk, who, { kind: 'hours', entries }, `hours ${who.id} ${day}`);
    const sheet = talk.ports.sheets.all().find(({ entries: [entry] }) => entry?.source === `hours ${who.id} ${day}`)!;
    const handIn = { kind: 'hand-in', sheet: sheet.id, version: sheet.version } as const;
    await asks(talk, who, handIn);
  }
}

describe('"voortgang"', () => {
  it('says where it goes at this pace', async () => {
    const talk = await conversation(both);
    await handedIn(talk, sanne(), '2026-11-12', '2026-11-19');
    expect((await shows(talk, sanne(), 'progress')).text).to.match(/Met dit tempo \d+ van 460 uur in week 26\./);
  });

  it('says of which company the POK is not in, and nothing of it where it is', async () => {
    const said = async (pok: Day | null): Promise<string> =>
      (await shows(await conversation({ placements: [placementOfSanne({ pok })] }), sanne(), 'progress')).text;
    expect(await said(null)).to.match(/POK.*Theater De Brug/);
    expect(await said('2026-09-07' as Day)).not.to.include('POK');
  });

  it('has nothing to make up once all hours are written', async () => {
    const said = async (minutesToMake: number): Promise<string> => {
      const talk = await conversation({ placements: [placementOfSanne({ minutesToMake })] });
      await handedIn(talk, sanne(), '2026-11-12');
      await talk.says(sanne(), 'ziek sinds donderdag 19 november');
      return (await shows(talk, sanne(), 'progress')).text;
    };
    expect(await said(421)).to.include('In te halen');
    expect(await said(420)).to.not.include('In te halen');
  });

  it('without a placement says so', async () => {
    const talk = await conversation({ people: everybody, placements: [] });
    expect((await talk.says(sanne(), 'voortgang')).text).to.include('plaats');
  });
});
