/** Weeks that wait for a signature: the trainer is reminded, and later the teacher hears, each of what still waits then. */
import type { ListRow } from '../../shows/list-rows.js';
import { button, type Button } from '../../shows/button.js';
import { listShow } from '../../shows/list.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { Person, PersonId } from '../../domain/people/people.js';
import { maySeeSheet } from '../../domain/people/permissions.js';
import { toldOfUnsigned, unsignedNow } from '../../domain/weeks/unsigned.js';
import type { SheetId, WeekSummary } from '../../domain/weeks/week-sheet.js';
import type { Telling } from '../../delivery/telling.js';
import { workingDaysSince } from '../../domain/calendar/working-days.js';
import type { Ports } from '../../ports.js';
import type { Reply } from '../../shows/reply.js';
import { labels } from '../../texts/buttons.js';
import { toSignOff } from '../../texts/mail.js';
import { capital, hoursInWords, weekWithDates } from '../../texts/amounts.js';
import { roleInWords } from '../../texts/looking.js';
import { isNotReachable } from '../../texts/unreachable.js';
import * as texts from '../../texts/unsigned.js';
import { signAll } from '../../texts/weeks.js';
import { contactRow } from '../../shows/contact-row.js';
import { openSheet } from '../../views/open-sheet.js';
import { lostOf } from '../../views/reach.js';

const NOTHING: Telling = { kind: 'nothing' };
const MOST_ROWS = 10;

/** To who is the trainer or the teacher by now; whoever was replaced hears no more of it. */
export async function tellUnsigned(
  { kind, sheet: id, version }: Extract<NoticeAbout, { kind: 'sign-off-reminder' | 'unsigned' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const found = await openSheet(id as SheetId, ports);
  const handedIn = found?.sheet.history[version - 1]?.at;
  if (!found || handedIn === undefined || toldOfUnsigned(kind, found.placement) !== to) return NOTHING;
  const { sheet, placement } = found;
  const [school, summaries, people] = await Promise.all([
    ports.schools.byId(placement.schoolId),
    ports.sheets.summaries([placement.id]),
    ports.people.byIds([to, placement.studentId, placement.trainerId]),
  ]);
  const personOf = (personId: PersonId): Person | undefined => people.find((person) => person.id === personId);
  const [reader, student, trainer] = [to, placement.studentId, placement.trainerId].map(personOf);
  if (!school || !reader || !student || !maySeeSheet(reader, placement)) return NOTHING;
  const told = unsignedNow({ kind, sheet: sheet.id, handedIn }, summaries, { school, now: ports.clock.now() });
  if (told.kind !== 'now') return told;
  if (kind === 'unsigned') {
    const now = momentOf(ports.clock.now());
    const lying = told.weeks.map(({ week, submittedAt }) => ({
      week,
      days: workingDaysSince(momentOf(new Date(submittedAt ?? handedIn)), now, school),
    }));
    const title = texts.lieWith(
      lying,
      { student: student.name, trainer: trainer?.name ?? roleInWords('trainer') },
      placement,
    );
    const lost = trainer && (await lostOf([trainer.id], ports)).get(trainer.id);
    const why = lost ? [isNotReachable(trainer.name, lost)] : [];
    return { kind: 'write', reply: forTeacher({ title, lines: why }, told.weeks, student.name, trainer) };
  }
  const waiting = summaries.filter(({ state }) => state === 'submitted').length;
  return { kind: 'write', reply: forTrainer(told.weeks, student.name, waiting) };
}

/** `waiting`: how many weeks of this student do, also those that are not spoken of yet. */
function forTrainer(weeks: readonly WeekSummary[], student: string, waiting: number): Reply {
  const [first] = weeks;
  const all: Button[] =
    first && waiting > 1 ? [button(signAll(waiting), { verb: 'ask-approve-all', sheet: first.id })] : [];
  const shown = listShow({
    title: texts.waitForYou(weeks.map(weekOf), student),
    sections: [{ heading: '', rows: rowsOf(weeks) }],
    lines: [...moreThanShown(weeks), texts.whyReminded(student)],
    buttons: all,
  });
  // In the thread of the mail that asked to sign, where it is about that week alone.
  if (weeks.length !== 1 || !first) return shown;
  return { ...shown, show: { ...shown.show, subject: toSignOff(student, first.week, minutesOf(first)) } };
}

/** `lines`: why nothing is signed, where that is known. */
function forTeacher(
  { title, lines }: { readonly title: string; readonly lines: readonly string[] },
  weeks: readonly WeekSummary[],
  student: string,
  trainer: Person | undefined,
): Reply {
  const contact = trainer ? [contactRow(trainer.name, roleInWords('trainer'), trainer.phone, trainer.mail)] : [];
  return listShow({
    title,
    sections: [
      { heading: '', rows: rowsOf(weeks) },
      { heading: '', rows: contact },
    ],
    lines: [...moreThanShown(weeks), ...lines, texts.whyTold(student)],
  });
}

const rowsOf = (weeks: readonly WeekSummary[]): ListRow[] => weeks.slice(0, MOST_ROWS).map(weekRow);
const moreThanShown = (weeks: readonly WeekSummary[]): string[] =>
  weeks.length > MOST_ROWS ? [texts.moreWeeks(weeks.length - MOST_ROWS)] : [];
const weekOf = ({ week }: WeekSummary): WeekSummary['week'] => week;

const minutesOf = ({ minutesPerDay }: WeekSummary): number => minutesPerDay.reduce((sum, one) => sum + one, 0);

function weekRow(summary: WeekSummary): ListRow {
  const { id, week } = summary;
  return {
    title: capital(weekWithDates(week)),
    lines: [hoursInWords(minutesOf(summary))],
    buttons: [button(labels.look, { verb: 'show-week', sheet: id })],
  };
}
