/** The card of weeks that were handed in with one press: which, what has become of them, and who does not know yet. */
import type { Person, PersonId } from '../domain/people/people.js';
import { handInSubject, isHandedInBy, type HandInSubject } from '../domain/weeks/handed-in-together.js';
import { minutesIn } from '../domain/weeks/week-sheet.js';
import type { Ports } from '../ports.js';
import { noteShow } from '../shows/note.js';
import type { Reply, Shown } from '../shows/reply.js';
import * as texts from '../texts/weeks.js';
import type { OpenSheet } from './open-sheet.js';
import { trainerDoesNotKnow } from './reach.js';

export async function handedInTogether(
  gone: readonly OpenSheet[],
  { source, student, left = [] }: { readonly source: string; readonly student: PersonId; readonly left?: string[] },
  ports: Ports,
): Promise<Shown<'note'>> {
  const rows = gone.map(({ sheet }) => {
    const became = sheet.state === 'submitted' ? [] : [texts.stateInWords(sheet.state)];
    return [texts.weekRow(sheet.week, minutesIn(sheet.entries)), ...became].join(' · ');
  });
  const waiting = gone.filter(({ sheet }) => sheet.state === 'submitted');
  const unheard = await Promise.all(waiting.map(({ sheet, placement }) => trainerDoesNotKnow(sheet, placement, ports)));
  const title = texts.handedInAll(gone.length, await trainersOf(waiting, ports));
  const card = noteShow(title, [], [...rows, ...left, ...new Set(unheard.flat())]);
  return { ...card, tracks: { personId: student, subject: handInSubject(source) } };
}

/** The same as it stands now, for the student whose weeks they are; null for anybody else. */
export async function handedInTogetherNow(
  subject: HandInSubject,
  student: Person,
  ports: Ports,
): Promise<Reply | null> {
  const placements = await ports.placements.ofStudent(student.id);
  const sheets = await Promise.all(
    placements.map(async (placement) =>
      (await ports.sheets.ofPlacement(placement.id)).map((sheet) => ({ sheet, placement })),
    ),
  );
  const gone = sheets.flat().filter(({ sheet }) => isHandedInBy(sheet, subject));
  if (gone.length === 0) return null;
  return handedInTogether(gone, { source: subject.slice(handInSubject('').length), student: student.id }, ports);
}

/** Each once; nobody of no weeks. */
export async function trainersOf(sheets: readonly OpenSheet[], { people }: Pick<Ports, 'people'>): Promise<string[]> {
  const ids = [...new Set(sheets.map(({ placement }) => placement.trainerId))];
  const trainers = await people.byIds(ids);
  return ids.length > 0 && trainers.length === 0 ? ['je praktijkopleider'] : trainers.map(({ name }) => name);
}
