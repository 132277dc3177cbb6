import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { digestIdOf, weekOfDigest } from '../../domain/roster/digest.js';
import { isStale } from '../../domain/roster/digest-times.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { Week } from '../../domain/calendar/day.js';
import { sameElsewhere } from '../../domain/people/at-two-schools.js';
import type { Person, PersonId } from '../../domain/people/people.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { listsTogether } from '../../shows/list.js';
import type { Shown } from '../../shows/reply.js';
import { ofTwoSchools } from '../../texts/digest.js';
import { whySchoolWeek } from '../../texts/school-overview.js';
import { keptDigest } from '../../views/kept-digest.js';
import { schoolWeekShow } from '../../views/school-week.js';

/** Not one of days ago, for who could not be reached until now: "overzicht" says how it is. */
export async function tellDigest(
  { digest: id }: Extract<NoticeAbout, { kind: 'digest' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [reader, week] = [await ports.people.byId(to), weekOfDigest(id)];
  if (!reader || !week) return { kind: 'nothing' };
  const [ofSchool, own, elsewhere] = await Promise.all([
    weekOfSchool(week, reader, ports),
    digestOf(week, reader, ports),
    elsewhereOf(week, reader, ports),
  ]);
  if (elsewhere.length > 0) return { kind: 'write', reply: await ofSchools(week, reader, own, elsewhere, ports) };
  const reply =
    ofSchool && own
      ? listsTogether(ofSchool.show.title, [
          { over: '', list: ofSchool },
          { over: own.show.title, list: own },
        ])
      : (ofSchool ?? own);
  return reply ? { kind: 'write', reply } : { kind: 'nothing' };
}

async function digestOf(week: Week, reader: Person, ports: Ports): Promise<Shown<'list'> | null> {
  const digest = await ports.digests.byId(digestIdOf(reader.id, week));
  if (!digest || isStale(new Date(digest.at), ports.clock.now())) return null;
  return keptDigest(digest.id, reader, 'told', ports);
}

/** Of the BPV-bureau: what of its school is other than the Monday before. */
async function weekOfSchool(week: Week, reader: Person, ports: Ports): Promise<Shown<'list'> | null> {
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return null;
  const told = await ports.schoolCounts.week(reader.schoolId, week);
  if (!told || isStale(new Date(told.count.at), ports.clock.now())) return null;
  return schoolWeekShow(told, [whySchoolWeek], ports);
}

interface Elsewhere {
  readonly person: Person;
  readonly list: Shown<'list'>;
}

/** What the same human is told of the same day at other schools, and nobody else brings: as who they are there. */
async function elsewhereOf(week: Week, reader: Person, ports: Ports): Promise<Elsewhere[]> {
  const at = reader.teams || !reader.mail ? [] : await ports.people.atAddress(reader.mail);
  const own = await ports.digests.byId(digestIdOf(reader.id, week));
  if (!own) return [];
  const found = await Promise.all(
    sameElsewhere(reader, at).map(async (person): Promise<Elsewhere[]> => {
      const id = digestIdOf(person.id, week);
      const [digest, outcome] = await Promise.all([ports.digests.byId(id), ports.notices.outcome(id)]);
      if (!digest || outcome !== null || dayOf(digest) !== dayOf(own)) return [];
      const list = await digestOf(week, person, ports);
      return list ? [{ person, list }] : [];
    }),
  );
  return found.flat();
}

const dayOf = ({ at }: { readonly at: string }): string => momentOf(new Date(at)).day;

/** One message: a section each, opened by a link each. */
async function ofSchools(
  week: Week,
  reader: Person,
  own: Shown<'list'> | null,
  elsewhere: readonly Elsewhere[],
  ports: Ports,
): Promise<Shown<'list'>> {
  const all = [...(own ? [{ person: reader, list: own }] : []), ...elsewhere];
  const named = await Promise.all(
    all.map(async (one) => ({ ...one, at: (await ports.schools.byId(one.person.schoolId))?.name ?? '' })),
  );
  const together = listsTogether(
    ofTwoSchools(week, reader, all.length),
    named.map(({ list, at }) => ({ over: `${at} · ${list.show.title}`, list })),
  );
  const beside = named.flatMap(({ person, at }) => (person.id === reader.id ? [] : [{ reader: person.id, at }]));
  return { ...together, beside };
}
