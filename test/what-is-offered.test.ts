/** What is offered can be done: nothing that is shown of a placement has a press that its file refuses at that moment. */
import { expect } from 'chai';
import type { Request } from '../src/asks/request.js';
import type { Day } from '../src/domain/calendar/day.js';
import type { Placement } from '../src/domain/placements/placement.js';
import { asks } from './support/asking.js';
import type { Conversation } from './support/conversation.js';
import { PEOPLE } from './support/everybody.js';
import { givenPlacement } from './support/given.js';
import { placementOfSanne } from './support/people.js';
import { schoolOfSanne } from './support/school-of-sanne.js';
import * as states from './support/states-of-sanne.js';
import { HALFWAY, talkPlanned, talkReported } from './support/states-of-talks.js';

const { student: sanne, trainer, teacher } = PEOPLE;
const placement = states.PLACEMENT;
const own = { student: sanne.id } as const;
const week: Request = { kind: 'show-sheet', sheet: states.SHEET };
const papers: readonly Request[] = [
  { kind: 'papers' },
  { kind: 'papers', ...own },
  { kind: 'see-paper', paper: states.PAPER },
];
const talks: readonly Request[] = [
  { kind: 'talks' },
  { kind: 'talks', ...own },
  { kind: 'preparation', placement, talk: HALFWAY },
];

type Seen = Readonly<Record<string, { readonly after?: states.State; readonly looks: readonly Request[] }>>;

/** How things may stand, and where it is seen. */
const WEEKS: Seen = {
  'a week that is written': { after: states.written, looks: [week, { kind: 'ask-hand-in', sheet: states.SHEET }] },
  'a week after one that is written': { after: states.writtenBefore, looks: [week] },
  'a week that waits': { after: states.handedIn, looks: [week, { kind: 'open-weeks' }] },
  'a week that is signed': { after: states.signed, looks: [week] },
  'a week that is corrected': { after: states.reopened, looks: [week] },
};
const FILE: Seen = {
  'nothing yet': {
    looks: [
      { kind: 'this-week' },
      { kind: 'fill-in' },
      { kind: 'paper', of: 'assignment' },
      { kind: 'dossier', placement },
      ...papers,
      ...talks,
    ],
  },
  'a paper': { after: states.paperHandedIn, looks: papers },
  'a paper without a name': { after: states.paperUnnamed, looks: papers },
  'goals that were sent': { after: states.goalsSent, looks: [{ kind: 'goals', placement }] },
  'work agreements that were sent': { after: states.workSent, looks: [{ kind: 'work-agreements', ...own }] },
  'a talk that is planned': { after: talkPlanned, looks: talks },
  'a talk with its report': { after: talkReported, looks: talks },
};

const closed: Partial<Placement> = { closed: '2026-11-25' as Day };
const endedEarly: Partial<Placement> = {
  ended: { planned: '2027-06-30' as Day, carriesOver: false },
  period: { from: '2026-08-31' as Day, until: '2026-11-24' as Day },
};
// Hours are still written and signed of what has ended.
const PLACES = [
  { file: 'closed', more: closed, seen: { ...WEEKS, ...FILE } },
  { file: 'ended early', more: endedEarly, seen: FILE },
];
const REFUSED = /staat vast|hoeft niets meer mee/;

describe('What is offered', () => {
  for (const { file, more, seen } of PLACES) {
    for (const [what, { after, looks }] of Object.entries(seen)) {
      it(`of ${what}, where the placement is ${file}, is refused by nothing that was pressed`, async () => {
        expect(await refusedOf(() => inState(after, more), looks)).to.deep.equal([]);
      });
    }
  }

  it('is as it was, as long as the placement goes on', async () => {
    const buttons = async (after: states.State, look: Request, who = sanne): Promise<readonly string[]> =>
      (await asks(await inState(after, {}), who, look)).buttons;
    expect(await buttons(states.signed, week)).to.include('Correctie aanvragen');
    expect(await buttons(states.signed, week, trainer)).to.include('Per ongeluk afgetekend');
    expect(await buttons(states.paperHandedIn, { kind: 'papers' })).to.include('Intrekken');
    expect(await buttons(talkPlanned, { kind: 'talks' })).to.include('Voorbereiden');
  });
});

async function inState(after: states.State | undefined, more: Partial<Placement>): Promise<Conversation> {
  const talk = await schoolOfSanne(after);
  await givenPlacement(talk.ports, placementOfSanne({ mentorId: PEOPLE.mentor.id, ...more }));
  return talk;
}

/** By everybody who has something to do there: each look, and each press that stands on what is shown. */
async function refusedOf(inNewSchool: () => Promise<Conversation>, looks: readonly Request[]): Promise<string[]> {
  const refused: string[] = [];
  for (const who of [sanne, trainer, teacher]) {
    const talk = await inNewSchool();
    for (const look of looks) {
      const shown = await asks(talk, who, look);
      for (const { verb, data } of pressesIn(JSON.parse(shown.sent))) {
        // What only shows says so as well, and nothing was asked of it.
        if (verb.startsWith('show-')) continue;
        const { text } = await talk.presses(who, verb, { ...data, reason: 'x', remark: 'x' });
        if (REFUSED.test(text)) refused.push(`${who.name}: ${look.kind}, ${verb}`);
      }
    }
  }
  return refused;
}

interface Press {
  readonly verb: string;
  readonly data: Record<string, unknown>;
}

function pressesIn(sent: unknown): Press[] {
  if (typeof sent !== 'object' || sent === null) return [];
  const { verb, data } = sent as Partial<Press>;
  const here = typeof verb === 'string' ? [{ verb, data: data ?? {} }] : [];
  return [...here, ...Object.values(sent).flatMap(pressesIn)];
}
