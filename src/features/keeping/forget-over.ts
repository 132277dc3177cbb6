/**
 * Every night what was kept for as long as it may goes, each thing by its term (AVG), with a tombstone; and what should be
 * gone already and is not: a removal that was cut short, or an old copy of the database that was put back.
 */
import { weekOf, type Day } from '../../domain/calendar/day.js';
import { instantOf, momentOf, type ClockTime } from '../../domain/calendar/moment.js';
import { keepingOf, keptFrom, longestOf, type KeepingTerms } from '../../domain/keeping/terms.js';
import type { Removed } from '../../domain/keeping/tombstone.js';
import type { PersonId, SchoolId } from '../../domain/people/people.js';
import type { Placement } from '../../domain/placements/placement.js';
import { allSchools, eachSchool } from '../../each-school.js';
import { carryOut, remove } from '../../forget.js';
import type { Ports, Scheduled } from '../../ports.js';

const AT_ONCE = 50;

export const forgetOver: Scheduled = {
  name: 'forget-over',
  cron: '15 2 * * *',
  run: async (ports) => {
    await carryOut(await ports.tombstones.toCarryOut(), ports);
    const { day: today } = momentOf(ports.clock.now());
    const schools = await allSchools(ports);
    const longest = longestOf(schools);
    await eachSchool(ports, 'forget-over', async (id) => {
      const terms = keepingOf(schools.find((school) => school.id === id) ?? {});
      await forgetPlacements(id, keptFrom(today, terms.evidence), ports);
      await ports.looks.forget(id, instantOfDay(keptFrom(today, terms.looks)));
      await ports.keeping.forgetSchoolWeeks(id, weekOf(keptFrom(today, terms.messages)));
    });
    await forgetAbsence(today, new Map(schools.map((school) => [school.id, keepingOf(school)])), ports);
    await ports.keeping.forgetChats(instantOfDay(keptFrom(today, longest.messages)));
    await ports.keeping.forgetDigests(instantOfDay(keptFrom(today, longest.sickness)));
  },
};

/** And of who was in them whoever is in nothing else any more; who works at the school stays until the BPV-bureau says. */
async function forgetPlacements(school: SchoolId, before: Day, ports: Ports): Promise<void> {
  for (;;) {
    const ids = await ports.keeping.placementsOver(school, before, AT_ONCE);
    if (ids.length === 0) return;
    const placements = await Promise.all(ids.map((id) => ports.placements.byId(id)));
    await remove(
      ids.map((id) => stone('placement', id, 'evidence', ports)),
      ports,
    );
    const people = new Set(placements.flatMap((placement) => (placement ? peopleOutside(placement) : [])));
    await forgetPeople([...people], ports);
  }
}

const peopleOutside = ({ studentId, trainerId, mentorId }: Placement): PersonId[] => [
  ...[studentId, trainerId],
  ...(mentorId ? [mentorId] : []),
];

async function forgetPeople(ids: readonly PersonId[], ports: Ports): Promise<void> {
  const gone: PersonId[] = [];
  for (const { id, roles } of await ports.people.byIds(ids)) {
    const works = roles.some((role) => role === 'office' || role === 'teacher' || role === 'coach');
    if (!works && !(await ports.keeping.isNamed(id, []))) gone.push(id);
  }
  if (gone.length === 0) return;
  await remove(
    gone.map((id) => stone('person', id, 'evidence', ports)),
    ports,
  );
}

/** Sickness that nobody spoke of for so long, and leave that is so long over. */
async function forgetAbsence(today: Day, terms: ReadonlyMap<SchoolId, KeepingTerms>, ports: Ports): Promise<void> {
  const shortest = (term: 'sickness' | 'leave'): Date =>
    instantOfDay(keptFrom(today, Math.min(...[...terms.values()].map((one) => one[term]))));
  const keptFromOf = async (student: PersonId, term: 'sickness' | 'leave'): Promise<Day> => {
    const person = await ports.people.byId(student);
    const own = person && terms.get(person.schoolId);
    return keptFrom(today, (own ?? longestOf([]))[term]);
  };
  if (terms.size === 0) return;
  await eachId(
    (after) => ports.keeping.sickBefore(shortest('sickness'), after, AT_ONCE),
    async (student) => {
      const said = (await ports.sicknesses.load(student))?.history.at(-1)?.at;
      const from = instantOfDay(await keptFromOf(student, 'sickness'));
      if (said !== undefined && said < from.toISOString()) {
        await remove([stone('sickness', student, 'sickness', ports)], ports);
      }
    },
  );
  await eachId(
    (after) => ports.keeping.leavesBefore(shortest('leave'), after, AT_ONCE),
    async (id) => {
      const leave = await ports.leaves.load(id);
      if (leave && leave.asked.period.until < (await keptFromOf(leave.studentId, 'leave'))) {
        await remove([stone('leave', id, 'leave', ports)], ports);
      }
    },
  );
}

async function eachId<Id extends string>(
  page: (after: string) => Promise<readonly Id[]>,
  act: (id: Id) => Promise<void>,
): Promise<void> {
  for (let after = ''; ;) {
    const ids = await page(after);
    for (const id of ids) await act(id);
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

function stone(
  what: Removed,
  subject: string,
  rule: keyof KeepingTerms,
  { clock }: Pick<Ports, 'clock'>,
): Parameters<typeof remove>[0][number] {
  return { what, subject, at: clock.now().toISOString(), rule };
}

const instantOfDay = (day: Day): Date => instantOf({ day, time: '00:00' as ClockTime });
