/** What a replacement changes for whom, to be confirmed; and the form of somebody who is not known yet. */
import type { Person, PersonId } from '../domain/people/people.js';
import { mayKeepSchool } from '../domain/people/permissions.js';
import type { Placement, Replacement } from '../domain/placements/placement.js';
import type { ReplaceWhere } from '../asks/office.js';
import type { Asked, Ports } from '../ports.js';
import { formShow } from '../shows/form.js';
import { howManyFit, listShow } from '../shows/list.js';
import type { Answer } from '../shows/reply.js';
import type { ListRow } from '../shows/list-rows.js';
import { button, type Button } from '../shows/button.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/office.js';
import { drawnOf, placementsToReplace, studentsOf, whatGoesOver } from './replacement.js';

export type Placed = Omit<Replacement, 'becomes'> & ReplaceWhere;

/** Of a request, without its kind. */
export const placedOf = ({ role, was, from, student, company }: Placed): Placed => ({
  ...{ role, was, from, student, company },
});

const MOST_ROWS = 20;
const text = (said: string): Answer => ({ kind: 'text', text: said });

/** With [Vervangen]; per student where it is about several. */
export async function askReplacement(
  how: Placed & Replacement,
  asked: Asked,
  ports: Ports,
  note = '',
): Promise<Answer> {
  const ready = await readyFor(how, asked, ports);
  if ('kind' in ready) return ready;
  const { names, was, becomes, placements } = ready;
  if (placements.length === 0) return text(texts.nobodyGuides(was.name));
  const today = asked.now.day;
  const called = { role: how.role, was: was.name, becomes: becomes.name };
  const all = await Promise.all(
    placements.map(async (placement): Promise<ListRow> => ({
      title: names.get(placement.studentId) ?? '',
      lines: [placement.company.name, ...(await whatGoesOver(how, placement, ports))],
      ...(names.size > 1 && { buttons: [onlyOf(placement, how, names)] }),
    })),
  );
  const count = howManyFit(all, MOST_ROWS);
  const go = { ...how, drawn: await drawnOf(placements, ports) };
  const lines = [
    ...(note === '' ? [] : [note]),
    ...(becomes.mail === null && becomes.teams === null ? [texts.noMailOf(becomes.name)] : []),
    ...(count < all.length ? [texts.andMoreStudents(all.length - count)] : []),
  ];
  return {
    ...listShow({
      title: texts.askReplace(called, texts.sinceWhen(how.from, today), names.size),
      sections: [{ heading: '', rows: all.slice(0, count) }],
      lines,
      buttons: [
        button(texts.forAll(names.size), { verb: 'replace-guide', ...go }, { look: 'positive' }),
        button(labels.dontAsk, { verb: 'leave-as-is' }),
      ],
    }),
    asks: [
      { label: texts.forAll(names.size), request: { kind: 'replace-guide', ...go } },
      { label: labels.dontAsk, request: { kind: 'nothing' } },
    ],
  };
}

function onlyOf({ studentId }: Placement, how: Placed & Replacement, names: ReadonlyMap<PersonId, string>): Button {
  return button(texts.onlyThis(names.get(studentId) ?? ''), { verb: 'ask-replace', ...how, student: studentId });
}

export interface Ready {
  readonly was: Person;
  readonly becomes: Person;
  readonly placements: readonly Placement[];
  /** Of the students. */
  readonly names: ReadonlyMap<PersonId, string>;
}

/** Who and what it is about, where the reader may; else what is said instead. */
export async function readyFor(
  how: Placed & Replacement,
  { person: reader, now }: Asked,
  ports: Ports,
): Promise<Ready | Answer> {
  const [was, becomes] = await Promise.all([how.was, how.becomes].map((id) => ports.people.byId(id)));
  const areHere = [was, becomes].every((one) => one && mayKeepSchool(reader, { id: one.schoolId }));
  if (!was || !becomes || !areHere) return text(texts.ofOffice);
  if (was.id === becomes.id) return text(texts.samePerson);
  const placements = await placementsToReplace(how, { reader, today: now.day }, ports);
  const students = await ports.people.byIds(studentsOf(placements));
  const names = new Map(students.map(({ id, name }) => [id, name]));
  return { was, becomes, placements, names };
}

/** Their name, mail and telephone. */
export function newGuide(
  placed: Placed,
  { name, mail, phone }: { readonly name: string; readonly mail: string; readonly phone: string },
  error: string,
): Answer {
  const { role, was, from, student, company } = placed;
  return formShow({
    title: texts.newGuideTitle(role, name),
    error,
    fields: [
      { id: 'name', label: texts.nameLabel, as: 'text', value: name },
      { id: 'mail', label: texts.mailLabel, as: 'text', value: mail },
      { id: 'phone', label: texts.phoneLabel, as: 'text', value: phone },
    ],
    buttons: [
      button(
        texts.addAndGoOn,
        { verb: 'add-guide', role, was, from, student, company },
        { look: 'positive', isOfForm: true },
      ),
      button(labels.dontAsk, { verb: 'leave-as-is' }),
    ],
  });
}
