import { expect } from 'chai';
import type { PersonId, SchoolId } from '../../../../src/domain/people/people.js';
import type { PlacementId } from '../../../../src/domain/placements/placement.js';
import { VIEWS } from '../../../../src/channels/web/api/views.js';
import { conversation, type Conversation } from '../../../support/conversation.js';
import { givenPerson, givenPlacement, givenSchool } from '../../../support/given.js';
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
  school,
} from '../../../support/people.js';
import { tabOf } from '../../../support/tab.js';

const AT = placementOfSanne().id;
const SHEET = `${AT}:2026-W47`;
const STUDENT = ['11'];
const GUIDES = ['21', '31', '41'];
const OFFICE = ['51'];
/** Another student, another praktijkopleider, the BPV-bureau of another school in the same tenant. */
const OTHERS = ['12', '22', '52'];
const EVERYBODY = [...STUDENT, ...GUIDES, ...OFFICE, ...OTHERS];

/** Who sees Sanne or something of hers at which address. Everybody else is told nothing. */
const SEES: Readonly<Record<string, readonly string[]>> = {
  me: STUDENT,
  progress: [...STUDENT, ...GUIDES],
  'week?week=2026-W47': STUDENT,
  'grid?week=2026-W47': STUDENT,
  [`grid?week=2026-W47&placement=${placementOfSanne().id}`]: STUDENT,
  year: STUDENT,
  'year-of?student=sanne': [...STUDENT, ...GUIDES, ...OFFICE],
  students: [...GUIDES, ...OFFICE],
  'people?search=sanne': OFFICE,
  'import-rows?import=0': [],
  overview: GUIDES,
  'open-weeks': ['21', '31'],
  'student/sanne': [...GUIDES, ...OFFICE],
  [`sheet/${SHEET}`]: [...STUDENT, ...GUIDES, ...OFFICE],
  contact: STUDENT,
  goals: STUDENT,
  'work-agreements': STUDENT,
  talks: [...STUDENT, ...GUIDES, ...OFFICE],
  dossier: [...STUDENT, ...GUIDES, ...OFFICE],
  papers: STUDENT,
  reflections: STUDENT,
  dossiers: [...GUIDES, ...OFFICE],
  [`dossier-of/${AT}`]: [...STUDENT, ...GUIDES, ...OFFICE],
  [`goals-of/${AT}`]: [...STUDENT, ...GUIDES, ...OFFICE],
  [`work-of/${AT}`]: [...STUDENT, ...GUIDES, ...OFFICE],
  [`talks-of/${AT}`]: [...STUDENT, ...GUIDES, ...OFFICE],
  [`papers-of/${AT}`]: [...STUDENT, ...GUIDES, ...OFFICE],
  // To herself it names nobody.
  [`coverage-of/${AT}`]: [...GUIDES, ...OFFICE],
  // What they prepare is between those who are in it.
  [`preparation-of/${AT}/halfway-1`]: [...STUDENT, ...GUIDES],
  [`make-up/${AT}`]: [...STUDENT, '21'],
  [`ending/${AT}`]: [...STUDENT, ...GUIDES, ...OFFICE],
  'leave/sanne-1': [],
  leave: [],
  export: [...STUDENT, ...GUIDES, ...OFFICE],
  reminders: [],
  calendar: [],
  settings: [],
  'not-seen': [],
  'who-gets-mail': [...STUDENT, '31', '41', ...OFFICE],
  'school-list?of=behind': OFFICE,
  'school-year': [],
  doubts: [],
};

/** Her name, her company, what she did, or what is hers by its id. */
const IS_HERS = /Sanne de Wit|Theater De Brug|opbouw licht|sanne|"handed-in"/;

describe('Who may look at what in the tab', () => {
  let talk: Conversation;
  before(async () => {
    talk = await conversation({
      people: [sanne(), milan(), karel(), fatima({ teams: teamsOf('22') }), els(), joost(), anneke()],
      // Of Milan nobody else's students are hers.
      placements: [
        placementOfSanne(),
        placementOfMilan({ teacherId: 'someone' as PersonId, coachId: 'someone' as PersonId }),
      ],
    });
    const elsewhere = 'elsewhere' as SchoolId;
    await givenSchool(talk.ports, school({ id: elsewhere, tenantIds: ['00000000-0000-4000-8000-000000000002'] }));
    await givenPerson(
      talk.ports,
      anneke({ id: 'bo' as PersonId, schoolId: elsewhere, name: 'Bo Kramer', teams: teamsOf('52') }),
    );
    await givenPlacement(
      talk.ports,
      placementOfMilan({ id: 'elsewhere' as PlacementId, schoolId: elsewhere, studentId: 'x' as PersonId }),
    );
    await talk.says(sanne(), 'vrijdag 20 november 6 uur opbouw licht');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
  });

  const teamsOf = (digits: string): { tenantId: string; objectId: string } => ({
    ...sanne().teams!,
    objectId: `00000000-0000-4000-8000-0000000000${digits}`,
  });

  it('has a row for each address', () => {
    const named = Object.keys(SEES).map((view) => view.split(/[/?]/)[0]);
    expect(new Set(named)).to.deep.equal(new Set(VIEWS));
  });

  for (const [view, readers] of Object.entries(SEES)) {
    it(`at ${view}: ${readers.length === 0 ? 'nobody sees what is hers' : readers.join(', ')}`, async () => {
      const seen: string[] = [];
      for (const digits of EVERYBODY) {
        const { status, answer } = await tabOf(digits, talk.ports).get(view);
        expect(status, digits).to.be.oneOf([200, 404]);
        if (IS_HERS.test(String(answer.body))) seen.push(digits);
      }
      expect(seen).to.have.members([...readers]);
      for (const digits of ['', '99']) {
        const { status, answer } = await tabOf(digits, talk.ports).get(view);
        expect(status).to.equal(digits === '' ? 401 : 403);
        expect(String(answer.body)).not.to.match(IS_HERS);
      }
    });
  }

  it("of an id of somebody else's says the same as of one that there is not", async () => {
    for (const [hers, made] of [
      ['student/sanne', 'student/nobody'],
      [`sheet/${SHEET}`, 'sheet/nobody:2026-W47'],
      ['year-of?student=sanne', 'year-of?student=nobody'],
      ...['dossier', 'goals', 'work', 'talks', 'papers', 'coverage'].map(
        (of) => [`${of}-of/${AT}`, `${of}-of/nowhere`] as const,
      ),
      [`preparation-of/${AT}/halfway-1`, 'preparation-of/nowhere/halfway-1'],
      [`make-up/${AT}`, 'make-up/nowhere'],
      [`ending/${AT}`, 'ending/nowhere'],
    ] as const) {
      for (const digits of OTHERS) {
        const [one, other] = [await tabOf(digits, talk.ports).get(hers), await tabOf(digits, talk.ports).get(made)];
        expect([one.status, one.json], `${hers} ${digits}`).to.deep.equal([404, other.json]);
      }
    }
  });

  it('lets nobody do in her name what is hers alone to do', async () => {
    for (const digits of EVERYBODY.filter((one) => one !== '11')) {
      for (const [verb, data] of [
        ['save-entry', { sheet: SHEET, entry: '', version: 2, day: '2026-11-20', amount: '1' }],
        ['withdraw', { sheet: SHEET, version: 2 }],
      ] as const) {
        const { status, answer } = await tabOf(digits, talk.ports).act(verb, data);
        expect(status, `${verb} ${digits}`).to.equal(409);
        expect(String(answer.body)).not.to.match(IS_HERS);
      }
    }
    expect((await talk.ports.sheets.load(SHEET as never))?.version).to.equal(2);
  });
});
