/** A placement that ends early, as it stands, with what this reader can do; and the form of it. */
import { addDays, mondayOf, type Day } from '../domain/calendar/day.js';
import {
  askedNow,
  endingIdOf,
  ENDING_REASONS,
  isRunning,
  newEnding,
  partAsked,
  type AroundEnding,
  type Ending,
  type EndingForm,
  type EndingPart,
} from '../domain/endings/ending.js';
import { momentOf } from '../domain/calendar/moment.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { mayFillEnding, mayWithdrawEnding, roleIn } from '../domain/people/permissions.js';
import type { Placement, PlacementId } from '../domain/placements/placement.js';
import { progressOf } from '../domain/placements/progress.js';
import { whyNoEnding } from '../domain/endings/fill-ending.js';
import type { School } from '../domain/school/school.js';
import type { WeekSummary } from '../domain/weeks/week-sheet.js';
import type { Ports } from '../ports.js';
import { endingShow } from '../shows/ending.js';
import { formShow } from '../shows/form.js';
import type { Shown } from '../shows/reply.js';
import type { Tone } from '../shows/parts.js';
import { button, type Button } from '../shows/button.js';
import { firstName, hoursInWords, listed } from '../texts/amounts.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/endings.js';
import { isFormal } from '../texts/why-told.js';

/** `ending`: of version 0 where nothing was asked yet. */
export interface OpenEnding extends AroundEnding {
  readonly ending: Ending;
  readonly school: School;
}

/** Null where there is no such placement. */
export async function openEnding(id: PlacementId, ports: Ports): Promise<OpenEnding | null> {
  const [placement, stored] = await Promise.all([ports.placements.byId(id), ports.endings.load(endingIdOf(id))]);
  if (!placement) return null;
  const [school, office] = await Promise.all([
    ports.schools.byId(placement.schoolId),
    ports.people.ofSchool(placement.schoolId, 'office'),
  ]);
  return school && { ending: stored ?? newEnding(id), placement, school, office: office.map((person) => person.id) };
}

/** Minutes that are signed and count, and the last day with hours. */
export async function workedAt(
  { placement }: Pick<OpenEnding, 'placement'>,
  ports: Ports,
): Promise<{ readonly signedMinutes: number; readonly lastWorked: Day | null }> {
  const summaries = await ports.sheets.summaries([placement.id]);
  return { signedMinutes: progressOf([placement], summaries).counted, lastWorked: lastDayOf(summaries) };
}

function lastDayOf(summaries: readonly WeekSummary[]): Day | null {
  const days = summaries.flatMap(({ week, minutesPerDay }) =>
    minutesPerDay.flatMap((minutes, i) => (minutes > 0 ? [addDays(mondayOf(week), i)] : [])),
  );
  return days.toSorted().at(-1) ?? null;
}

/** `note`: why a press did nothing, or what there is to say with it; `isTold`: to who did not ask. */
export async function endingCard(
  found: OpenEnding,
  reader: Person,
  ports: Ports,
  note: readonly string[] = [],
  isTold = false,
): Promise<Shown<'ending'>> {
  const { ending, placement } = found;
  const { asked: form, state, version } = ending;
  const asked = askedNow(ending, found);
  const ids = [...new Set([placement.studentId, ...asked, ...ending.history.map(({ by }) => by)])];
  const people = await ports.people.byIds(ids);
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? texts.someoneElse;
  const isStudent = mayFillEnding(reader, placement);
  const formal = isFormal(reader);
  const student = nameOf(placement.studentId);
  const part = asked.includes(reader.id) ? partAsked(ending) : null;
  const others = asked.map(nameOf);
  const waitsFor = part === null ? listed(others) : texts.yourself(formal);
  const shownTo = isStudent ? null : student;
  return endingShow({
    ...{ placement: placement.id, version, reader: reader.id, formal, part },
    title: state === 'decided' ? texts.endedTitle(shownTo) : texts.title(shownTo),
    subtitle: placement.company.name,
    facts: form ? factsOf(form) : [],
    answers: ending.history.map((event) => texts.eventLine(event, nameOf)).filter(Boolean),
    lines: [...note, ...(state === 'decided' ? [texts.weeksStay(isStudent)] : [])],
    state: texts.standing(ending, { isStudent, student: firstName(student), waitsFor }),
    tone: toneOf(ending, part),
    why: isTold || part !== null ? texts.why(part ?? partOf(reader, found), formal) : '',
    buttons: buttonsFor(found, reader, momentOf(ports.clock.now()).day),
  });
}

function factsOf({ reason, lastDay, signedMinutes, remark }: EndingForm): string[] {
  return [
    texts.lastDayFact(lastDay),
    texts.reasonFact(reason),
    texts.hoursFact(signedMinutes),
    ...(remark === '' ? [] : [texts.remarkFact(remark)]),
  ];
}

function toneOf({ state }: Ending, part: EndingPart | null): Tone {
  if (state === 'decided') return 'good';
  if (state === 'refused' || part !== null) return 'attention';
  return isRunning({ state }) ? 'waiting' : 'plain';
}

/** As what the reader stands to it, where there is nothing to answer. */
function partOf(reader: Person, { placement }: OpenEnding): EndingPart | 'student' | 'mentor' | 'coach' | 'office' {
  return roleIn(reader, placement) ?? 'decider';
}

function buttonsFor({ ending, placement }: OpenEnding, reader: Person, today: Day): Button[] {
  const drawn = { placement: placement.id, version: ending.version };
  const canFill =
    mayFillEnding(reader, placement) &&
    whyNoEnding(ending, { placement }, today) === null &&
    (!isRunning(ending) || ending.state === 'opened');
  return [
    ...(canFill
      ? [button(texts.openForm(null), { verb: 'ending-form', placement: placement.id }, { look: 'positive' })]
      : []),
    ...(isRunning(ending) && mayWithdrawEnding(reader, placement)
      ? [button(labels.withdraw, { verb: 'withdraw-ending', ...drawn })]
      : []),
  ];
}

/** What was filled in so far; null where nothing was chosen. */
export type FilledEnding = { readonly [Field in 'reason' | 'lastDay' | 'remark']: EndingForm[Field] | null };

/** The student's form, with what stood in it before. */
export async function endingForm(
  found: OpenEnding,
  ports: Ports,
  { filled, error = '' }: { readonly filled?: FilledEnding; readonly error?: string } = {},
): Promise<Shown<'form'>> {
  const { ending, placement } = found;
  const [{ signedMinutes }, trainer] = await Promise.all([
    workedAt(found, ports),
    ports.people.byId(placement.trainerId),
  ]);
  const { reason = null, lastDay = null, remark = null } = filled ?? ending.asked ?? {};
  return formShow({
    title: texts.formTitle(placement.company.name),
    error,
    lines: texts.formLines(trainer?.name ?? texts.someoneElse, hoursInWords(signedMinutes)),
    fields: [
      { id: 'lastDay', label: texts.lastDayLabel, as: 'day', value: lastDay ?? '' },
      {
        ...{ id: 'reason', label: texts.reasonLabel, as: 'one', value: reason ?? '' },
        options: ENDING_REASONS.map((value) => ({ title: texts.reasonToChoose(value), value })),
      },
      { id: 'remark', label: texts.remarkLabel, as: 'text', value: remark ?? '' },
    ],
    buttons: [
      button(
        texts.send,
        { verb: 'fill-ending', placement: placement.id, version: ending.version },
        { look: 'positive', isOfForm: true },
      ),
      button(labels.dontAsk, { verb: 'leave-as-is' }),
    ],
  });
}

/** Those of the placements of which there is one, running or decided, for whoever may see it. */
export async function endingButtons(placements: readonly Placement[], { endings }: Ports): Promise<Button[]> {
  const stored = await Promise.all(placements.map(({ id }) => endings.load(endingIdOf(id))));
  return placements.flatMap(({ id, company }, i) => {
    const one = stored[i];
    if (!one || (!isRunning(one) && one.state !== 'decided')) return [];
    const label = texts.endingButton(placements.length > 1 ? company.name : null);
    return [button(label, { verb: 'show-ending', placement: id })];
  });
}

/** Who an early ending waits for has it in a list of what is open. */
export async function endingsWaitingFor(
  person: PersonId,
  placements: readonly { readonly id: PlacementId }[],
  ports: Ports,
): Promise<OpenEnding[]> {
  const stored = await Promise.all(placements.map(({ id }) => ports.endings.load(endingIdOf(id))));
  const running = stored.filter((one) => one !== null).filter(isRunning);
  const found = await Promise.all(running.map(({ placementId }) => openEnding(placementId, ports)));
  return found.filter((one) => one !== null).filter((one) => askedNow(one.ending, one).includes(person));
}
