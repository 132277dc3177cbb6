/** For the BPV-bureau: who was not seen in Teams yet, and which praktijkopleiders have no address to write to. */
import type { ImportAsks } from '../../asks/import.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import type { Asked, Ports } from '../../ports.js';
import { howManyFit, listShow } from '../../shows/list.js';
import type { Answer } from '../../shows/reply.js';
import type { ListRow } from '../../shows/list-rows.js';
import { button } from '../../shows/button.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/import-chat.js';
import { ofOffice } from '../../texts/office.js';
import { doubtsLabel } from '../../texts/who-is-who.js';

const MOST_ON_PAGE = 30;

export async function showNotSeen(
  { from = 0 }: Extract<ImportAsks, { kind: 'not-seen' }>,
  { person }: Asked,
  { people, schools }: Ports,
): Promise<Answer> {
  const school = await schools.byId(person.schoolId);
  if (!school || !mayKeepSchool(person, school)) return { kind: 'text', text: ofOffice };
  const [students, trainers] = await Promise.all([
    people.ofSchool(school.id, 'student'),
    people.ofSchool(school.id, 'trainer'),
  ]);
  const unseen = students.filter(({ teams }) => teams === null);
  const unmailed = trainers.filter(({ mail, teams }) => mail === null && teams === null);
  if (unseen.length + unmailed.length === 0) return { kind: 'text', text: texts.everybodySeen };
  const rows = [
    ...unseen.map((one) => ({ of: 'students', row: rowOf(one.name, [one.number, one.mail]) })),
    ...unmailed.map((one) => ({ of: 'trainers', row: rowOf(one.name, [one.phone]) })),
  ];
  const rest = rows.slice(from);
  const count = howManyFit(
    rest.map(({ row }) => row),
    MOST_ON_PAGE,
  );
  const page = rest.slice(0, count);
  const section = (of: string, heading: string) => ({
    heading,
    rows: page.filter((one) => one.of === of).map(({ row }) => row),
  });
  const sections = [
    section('students', texts.notSeenHeading(unseen.length)),
    section('trainers', texts.withoutMailHeading(unmailed.length)),
  ];
  return listShow({
    title: texts.notSeenTitle,
    sections: sections.filter((one) => one.rows.length > 0),
    buttons: [
      ...(count < rest.length ? [button(labels.more, { verb: 'not-seen', from: from + count })] : []),
      button(doubtsLabel, { verb: 'doubts' }),
    ],
  });
}

function rowOf(name: string, facts: readonly (string | null | undefined)[]): ListRow {
  const line = facts.filter((fact) => fact !== null && fact !== undefined && fact !== '').join(' · ');
  return { title: name, lines: line === '' ? [] : [line] };
}
