import { expect } from 'chai';
import type { Week } from '../../src/domain/calendar/day.js';
import { applied } from '../../src/domain/evidence/evidence.js';
import { changeTo } from '../../src/domain/placements/recorded.js';
import type { Person } from '../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../src/domain/placements/placement.js';
import { emptySheet, type WeekEvent, type WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import type { Ports } from '../../src/ports.js';
import { TEAMS } from '../../src/ports/channel.js';
import { givenPerson, givenPlacement, givenSchool } from '../support/given.js';
import { els, karel, milan, placementOfMilan, placementOfSanne, sanne, school } from '../support/people.js';

type Asking = Pick<
  Ports,
  'people' | 'speakers' | 'chats' | 'rhythms' | 'sicknesses' | 'leaves' | 'placements' | 'sheets' | 'schools'
>;

const LATER = 'sanne-later' as PlacementId;
const AT = '2026-11-25T13:00:00.000Z';

/** The sheet with one more line of an hour. */
function more(sheet: WeekSheet, source = `${sheet.id} ${sheet.version}`): WeekSheet {
  const entry = { id: source, source, day: '2026-11-20' as never, minutes: 60 };
  const what: WeekEvent = { kind: 'added', entries: [entry] };
  const event = { at: AT, by: sanne().id, role: 'student', way: 'chat', source, what } as const;
  return applied<WeekSheet, WeekEvent>({ next: { ...sheet, entries: [...sheet.entries, entry] }, event, notices: [] });
}

const week47 = emptySheet(placementOfSanne().id, '2026-W47' as Week);

export function describeSpeakers(ports: () => Asking): void {
  describe('who speaks', () => {
    const account = (person: Person) => ({ tenantId: '', objectId: '', ...person.teams });
    const turnOf = async (person: Person): Promise<Asking> => {
      const { stores } = await ports().speakers.of(account(person));
      return { ...ports(), ...stores };
    };
    /** All that nearly every turn asks of somebody. */
    const allOf = async ({ id, schoolId }: Person, asked: Asking) => {
      const placements = await asked.placements.ofStudent(id);
      return {
        placements,
        byId: await Promise.all(placements.map((one) => asked.placements.byId(one.id))),
        summaries: await asked.sheets.summaries(placements.map((one) => one.id)),
        sheet: await asked.sheets.load(week47.id),
        chat: await asked.chats.of(id),
        rhythms: [await asked.rhythms.of(id, 'student'), await asked.rhythms.of(id, 'staff')],
        sickness: await asked.sicknesses.load(id),
        leaves: await asked.leaves.ofStudents([id]),
        school: await asked.schools.byId(schoolId),
      };
    };

    beforeEach(async () => {
      await givenSchool(ports(), school());
      for (const person of [sanne(), milan(), karel(), els()]) await givenPerson(ports(), person);
      const period = { ...placementOfSanne().period, from: '2026-12-01' as never };
      await givenPlacement(ports(), placementOfSanne({ id: LATER, period }));
      await givenPlacement(ports(), placementOfSanne());
      await givenPlacement(ports(), placementOfMilan());
      await ports().sheets.commit(more(week47), 0);
      await ports().sheets.commit(more(emptySheet(LATER, '2026-W49' as Week)), 0);
      await ports().chats.reach(sanne().id, TEAMS, { address: { conversationId: 'a:1' } });
    });

    it('is known by the account of Teams, or as whom a link was given to', async () => {
      const { of } = ports().speakers;
      expect((await of(account(sanne()))).person).to.deep.equal(await ports().people.byId(sanne().id));
      expect((await of({ personId: karel().id })).person?.name).to.equal('Karel Jansen');
    });

    it('is nobody where nobody has that account, also where somebody of another tenant has that object id', async () => {
      const { of } = ports().speakers;
      const other = { ...account(sanne()), tenantId: 'other' };
      for (const from of [{ ...account(sanne()), objectId: 'nobody' }, other, { personId: 'nobody' as never }])
        expect((await of(from)).person).to.equal(null);
    });

    it('has of all stores what each of them answers by itself, also who has nothing', async () => {
      for (const person of [sanne(), milan(), karel()])
        expect(await allOf(person, await turnOf(person))).to.deep.equal(await allOf(person, ports()));
    });

    it('hears of others what each store answers', async () => {
      const turn = await turnOf(sanne());
      expect(await allOf(milan(), turn)).to.deep.equal(await allOf(milan(), ports()));
      expect(await turn.leaves.ofStudents([sanne().id, milan().id])).to.deep.equal([]);
      const both = [placementOfMilan().id, placementOfSanne().id];
      expect(await turn.sheets.summaries(both)).to.deep.equal(await ports().sheets.summaries(both));
    });

    it('finds what this very turn has written, wherever it did', async () => {
      const turn = await turnOf(sanne());
      await allOf(sanne(), turn);
      await turn.chats.update(sanne().id, { missed: ['m1'] });
      await turn.sheets.commit(more((await turn.sheets.load(week47.id))!), 1);
      const rhythm = (await turn.rhythms.of(sanne().id, 'student'))!;
      await turn.rhythms.save({ ...rhythm, ignored: 2, version: rhythm.version + 1 });
      const placement = (await turn.placements.load(placementOfSanne().id))!;
      const act = { at: AT, by: els().id, role: 'teacher', way: 'card', source: 'm1' } as const;
      const changed: Placement = placementOfSanne({ year: 3 });
      await turn.placements.commit(applied(changeTo(placement, changed, act) as never), placement.version);
      const after = await allOf(sanne(), turn);
      expect(after).to.deep.equal(await allOf(sanne(), ports()));
      expect([after.chat.missed, after.sheet?.version, after.placements[0]?.year]).to.deep.equal([['m1'], 2, 3]);
      expect(after.summaries[0]?.minutesPerDay[4]).to.equal(120);
    });

    it('who loses a race reads what the other wrote', async () => {
      const turn = await turnOf(sanne());
      const sheet = (await turn.sheets.load(week47.id))!;
      const theirs = more(more(sheet, 'elsewhere'));
      expect(await ports().sheets.commit(theirs, 1)).to.equal(true);
      expect(await turn.sheets.commit(more(sheet), 1)).to.equal(false);
      expect(await turn.sheets.load(week47.id)).to.deep.equal(theirs);
      expect((await turn.sheets.summaries([week47.placementId]))[0]?.version).to.equal(theirs.version);
    });

    it('who was to begin a week that somebody else has begun meanwhile reads theirs', async () => {
      const turn = await turnOf(sanne());
      const week48 = emptySheet(placementOfSanne().id, '2026-W48' as Week);
      expect(await turn.sheets.load(week48.id)).to.equal(null);
      const theirs = more(week48, 'elsewhere');
      expect(await ports().sheets.commit(theirs, 0)).to.equal(true);
      expect(await turn.sheets.commit(more(week48), 0)).to.equal(false);
      expect(await turn.sheets.load(week48.id)).to.deep.equal(theirs);
    });

    it('reads a week also once its totals are gathered, and of somebody else', async () => {
      for (const week of ['2026-W40', '2026-W41', '2026-W42', '2026-W43', '2026-W44'] as Week[])
        await ports().sheets.commit(more(emptySheet(placementOfSanne().id, week)), 0);
      await ports().sheets.summaries([placementOfSanne().id]);
      await ports().sheets.commit(more(emptySheet(placementOfMilan().id, week47.week)), 0);
      const turn = await turnOf(sanne());
      for (const id of [emptySheet(placementOfSanne().id, '2026-W40' as Week).id, week47.id])
        expect((await turn.sheets.load(id))?.version).to.equal(1);
      expect((await turn.sheets.load(emptySheet(placementOfMilan().id, week47.week).id))?.version).to.equal(1);
      expect(await turn.sheets.load(emptySheet(placementOfMilan().id, '2026-W40' as Week).id)).to.equal(null);
    });

    it('hears at the next turn what the school has changed meanwhile', async () => {
      await (await turnOf(sanne())).schools.byId(sanne().schoolId);
      const known = (await ports().schools.load(school().id))!;
      const act = { at: AT, by: els().id, role: 'office', way: 'tab', source: 'm1' } as const;
      const next = applied(changeTo(known, school({ longSickDays: 3 }), act) as never);
      await ports().schools.commit(next as never, known.version);
      expect((await (await turnOf(sanne())).schools.byId(sanne().schoolId))?.longSickDays).to.equal(3);
    });
  });
}
