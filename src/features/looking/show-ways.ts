/** "wie krijgt mail": who is written to by mail, who not at all, why and since when; of those with whom the reader has to do. */
import type { ListRow } from '../../shows/list-rows.js';
import { button } from '../../shows/button.js';
import { howManyFit, jumpsOver, listShow } from '../../shows/list.js';
import { isExpectedInTeams, type PersonId, type Role } from '../../domain/people/people.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { capital, listed } from '../../texts/amounts.js';
import { labels } from '../../texts/buttons.js';
import { fromRow, roleInWords } from '../../texts/looking.js';
import * as texts from '../../texts/unreachable.js';
import { byMail, lostOf } from '../../views/reach.js';
import { placementsSeenBy } from '../../views/seen-placements.js';

const MOST_ON_PAGE = 20;

export async function showWays(
  { from = 0 }: Extract<Request, { kind: 'ways' }>,
  { person: reader, now: { day: today } }: Asked,
  ports: Ports,
): Promise<Answer> {
  const isStudent = reader.roles.every((role) => role === 'student');
  const all = isStudent ? await ports.placements.ofStudent(reader.id) : await placementsSeenBy(reader, ports);
  const running = all.filter(({ closed, period }) => closed === undefined && period.until >= today);
  const partOf = partsIn(running, isStudent ? ['trainer'] : ['student', 'trainer', 'teacher', 'coach']);
  partOf.delete(reader.id);
  const ids = [...partOf.keys()];
  const [people, lost, mailed] = await Promise.all([ports.people.byIds(ids), lostOf(ids, ports), byMail(ids, ports)]);
  const byName = people.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  const rows = byName.flatMap((person) => {
    const { id, name } = person;
    const [none, mail] = [lost.get(id), mailed.get(id)];
    const how = none ? texts.getsNothing(none) : mail && texts.getsMail(mail, isExpectedInTeams(person));
    const row: ListRow = { title: name, lines: [listed([...(partOf.get(id) ?? [])]), how ?? ''].map(capital) };
    return how === undefined ? [] : [{ isReached: none === undefined, row }];
  });
  const [unreached, byMailOnly] = [false, true].map((is) => rows.filter(({ isReached }) => isReached === is));
  const ordered = [...(unreached ?? []), ...(byMailOnly ?? [])];
  const rest = ordered.slice(from);
  const count = howManyFit(
    rest.map(({ row }) => row),
    MOST_ON_PAGE,
  );
  const under = (heading: string, is: boolean) => ({
    heading,
    rows: rest.slice(0, count).flatMap(({ isReached, row }) => (isReached === is ? [row] : [])),
  });
  return listShow({
    title: ordered.length === 0 ? texts.allInTeams(isStudent) : texts.waysTitle,
    sections: [
      under(texts.nothingHeading(unreached?.length ?? 0), false),
      under(texts.mailHeading(byMailOnly?.length ?? 0), true),
    ].filter((one) => one.rows.length > 0),
    buttons: [
      ...(count < rest.length ? [button(labels.more, { verb: 'show-ways', from: from + count })] : []),
      ...jumpsOver(ordered.length, { from, count }).map((place) =>
        button(fromRow(place + 1), { verb: 'show-ways', from: place }),
      ),
    ],
  });
}

/** Each person once, with what they are in these placements: a student's guides at which leerbedrijf. */
function partsIn(placements: readonly Placement[], roles: readonly Role[]): Map<PersonId, Set<string>> {
  const parts = new Map<PersonId, Set<string>>();
  for (const { studentId, trainerId, teacherId, coachId, company } of placements) {
    const who: readonly (readonly [Role, PersonId])[] = [
      ['student', studentId],
      ['trainer', trainerId],
      ['teacher', teacherId],
      ['coach', coachId],
    ];
    for (const [role, id] of who) {
      if (!roles.includes(role)) continue;
      const where = role === 'student' || role === 'trainer' ? ` · ${company.name}` : '';
      parts.set(id, (parts.get(id) ?? new Set()).add(`${roleInWords(role)}${where}`));
    }
  }
  return parts;
}
