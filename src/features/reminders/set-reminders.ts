/** "herinner me om 18:00", "herinneringen uit": what one hears unasked and when, typed or in a form. */
import { isDeepStrictEqual } from 'node:util';
import { button } from '../../shows/button.js';
import { noteShow } from '../../shows/note.js';
import { remindersFormShow } from '../../shows/reminders-form.js';
import { addWeeks, mondayOf, weekOf, type Day } from '../../domain/calendar/day.js';
import { digestIdOf } from '../../domain/roster/digest.js';
import { digestTimes, nextDigest } from '../../domain/roster/digest-times.js';
import { instantOf, momentOf, type ClockTime, type Moment } from '../../domain/calendar/moment.js';
import type { Person } from '../../domain/people/people.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import { arrivingAt, outsideQuietHours, quietHoursOf, type QuietHours } from '../../domain/reminders/quiet-hours.js';
import {
  choicesVersion,
  chooseQuiet,
  chooseReminders,
  chooseTime,
  switchKinds,
  timedOf,
  type Choices,
} from '../../domain/reminders/reminder-choices.js';
import { nextReminder, timesOf } from '../../domain/reminders/remind.js';
import { rhythmOfKind, type Rhythm, type RhythmKind } from '../../domain/reminders/rhythm.js';
import type { School } from '../../domain/school/school.js';
import { optionalFor, type Optional } from '../../domain/reminders/unasked.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer, Shown } from '../../shows/reply.js';
import * as texts from '../../texts/reminders.js';
import { otherWay } from '../../shows/other-way.js';
import { remindOnce } from '../../views/remind-once.js';
import { isSomethingLeft } from '../../views/something-left.js';
import { changeRhythm, rhythmOf } from '../../views/rhythm.js';
import { studentFacts } from '../../views/student-facts.js';

/** Typed: a time, days, quiet hours, on, off, or one reminder at some time. */
export async function setByWords(
  { at, days, on, once, quiet, only }: Extract<Request, { kind: 'reminders' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return withSchool(asked, ports, async (school, all) => {
    const kinds = only === undefined ? all : all.filter((kind) => kind === only);
    const context = { reminders: school.reminders, kinds, now: asked.at };
    const kind = kindOf(kinds);
    const rhythm = await rhythmOf(asked.person, kind, ports);
    if (once !== undefined) return onceOnly({ once, at }, { rhythm, school, kinds }, asked, ports);
    const isTimed = at !== undefined || days !== undefined;
    // "herinneringen": to look, and perhaps to change.
    if (!isTimed && on === undefined && quiet === undefined) return showReminders(asked, ports);
    if (kinds.length === 0) return { kind: 'text', text: texts.nothingToSet };
    // Of both in one message the time has to fall outside the quiet hours that go with it.
    const quieter = quiet ? chooseQuiet(rhythm, quiet, context) : {};
    const beside = isTimed
      ? chooseTime({ ...rhythm, ...quieter }, { at, days }, context)
      : on === undefined
        ? {}
        : switchKinds(on, rhythm, context);
    const change = 'refusal' in beside ? beside : { ...quieter, ...beside };
    if ('refusal' in change) return form(rhythm, school, kinds, texts.choicesRefused(change.refusal));
    const changed = await changeRhythm(asked, kind, ports, () => change);
    const isAllOff = all.every((kind) => changed.off.includes(kind));
    const title = isAllOff ? texts.allOff : on === false && only ? texts.digestOff : texts.settingsSaved;
    return summary(title, changed, { school, kinds: all, saysQuiet: quiet !== undefined }, asked, ports);
  });
}

/** "herinner me over 2 uur", "morgen om 18:00": hours to fill in, at that time alone. */
async function onceOnly(
  { once, at }: { readonly once: Day; readonly at: ClockTime | undefined },
  { rhythm, school, kinds }: Settings & { readonly rhythm: Rhythm },
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (!kinds.includes('hours-reminder')) return { kind: 'text', text: texts.onceIsForHours };
  const then = instantOf({ day: once, time: at ?? timesOf(rhythm, school).hours.at });
  if (then <= asked.at) return { kind: 'text', text: texts.timeIsOver };
  return remindOnce(outsideQuietHours(then, quietHoursOf(rhythm, school)), null, asked, ports);
}

export async function showReminders(asked: Asked, ports: Ports): Promise<Answer> {
  return withSchool(asked, ports, async (school, kinds) => {
    const { kind, show } = form(await rhythmOf(asked.person, kindOf(kinds), ports), school, kinds);
    return { kind, show: { ...show, buttons: [...show.buttons, ...otherWay(asked.person, asked.chat, ports)] } };
  });
}

/** The form as it was filled in. */
export async function setByForm(
  { chosen, drawnFrom }: Extract<Request, { kind: 'set-reminders' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return withSchool(asked, ports, async (school, kinds) => {
    const kind = kindOf(kinds);
    const rhythm = await rhythmOf(asked.person, kind, ports);
    const change = chooseReminders(chosen, { reminders: school.reminders, kinds, now: asked.at });
    if ('refusal' in change) {
      return form(rhythm, school, kinds, texts.choicesRefused(change.refusal), chosen);
    }
    const isBehind = drawnFrom !== choicesVersion(currentOf(rhythm, school, kinds));
    if (isBehind && !stands(change, rhythm)) return form(rhythm, school, kinds, texts.choicesBehind, chosen);
    const changed = await changeRhythm(asked, kind, ports, () => change);
    return summary(texts.settingsSaved, changed, { school, kinds }, asked, ports);
  });
}

/** Whether the choices stand already: then it was this form that made them, or it changes nothing. */
function stands(change: Partial<Rhythm>, rhythm: Rhythm): boolean {
  const { nextAt, lookedAt, asked, ignored } = rhythm;
  return isDeepStrictEqual({ ...rhythm, ...change, nextAt, lookedAt, asked, ignored }, rhythm);
}

/** Who has nothing to switch off hears so. */
async function withSchool(
  { person }: Asked,
  ports: Ports,
  answer: (school: School, kinds: readonly Optional[]) => Promise<Answer>,
): Promise<Answer> {
  const school = await ports.schools.byId(person.schoolId);
  const kinds = optionalFor(person.roles);
  return school && kinds.length > 0 ? answer(school, kinds) : { kind: 'text', text: texts.nothingToSet };
}

/** Which of their rhythms it is that is set: of who is both, that of the student, unless it is about the digest. */
const kindOf = (kinds: readonly Optional[]): RhythmKind => rhythmOfKind(timedOf(kinds) ?? 'digest');

interface Settings {
  /** Quiet hours were said, so that they are confirmed also where they are the school's. */
  readonly saysQuiet?: boolean;
  readonly school: School;
  readonly kinds: readonly Optional[];
}

/** What is on, each with the next time that it comes: what is confirmed is what will happen. */
async function summary(
  title: string,
  changed: Rhythm,
  { school, kinds, saysQuiet = false }: Settings,
  { person, at }: Asked,
  ports: Ports,
): Promise<Answer> {
  const ofKind = (kind: RhythmKind): Promise<Rhythm> =>
    kind === changed.kind ? Promise.resolve(changed) : rhythmOf(person, kind, ports);
  const [rhythm, ofDigest] = await Promise.all([ofKind('student'), ofKind('staff')]);
  const { hours, week } = timesOf(rhythm, school);
  const facts = kinds.includes('hours-reminder') ? await studentFacts(rhythm, momentOf(at).day, ports) : null;
  const quiet = quietHoursOf(changed, school);
  const reminder = (kind: 'hours-reminder' | 'week-reminder'): Moment | null => {
    const next = facts && nextReminder(kind, rhythm, facts, at);
    return next && momentOf(outsideQuietHours(next, quiet));
  };
  const digest = kinds.includes('digest') ? await nextDigestOf(ofDigest, { person, school, now: at }, ports) : null;
  const lines = kinds.flatMap((kind) => {
    if (changed.off.includes(kind)) return [];
    if (kind === 'hours-reminder') return [texts.hoursWhen(arrivingAt(hours, quiet), reminder(kind))];
    if (kind === 'week-reminder') return [texts.weekWhen(arrivingAt(week, quiet), reminder(kind))];
    if (kind !== 'digest') return [];
    return [
      texts.digestWhen(
        arrivingAt(digestTimes(ofDigest, school), quiet),
        digest && momentOf(outsideQuietHours(digest, quiet)),
      ),
    ];
  });
  const quietLine = !saysQuiet && isSame(quiet, school.reminders.quiet) ? [] : [texts.quietWhen(quiet)];
  return noteShow(title, [button(texts.setButton, { verb: 'ask', about: 'show-reminders' })], [...lines, ...quietLine]);
}

/** A week has one digest: where this week's was made, the next one is of the week after. */
async function nextDigestOf(
  rhythm: Rhythm,
  { person, school, now }: { readonly person: Person; readonly school: School; readonly now: Date },
  ports: Ports,
): Promise<Date | null> {
  const placements = await ports.placements.ofStaff(person.id);
  const isLeft = await isSomethingLeft(placements, { school, today: momentOf(now).day }, ports);
  const around = { school, isLeft, isOffice: mayKeepSchool(person, school) };
  const next = nextDigest(rhythm, placements, { ...around, now });
  const week = next && weekOf(momentOf(next).day);
  if (!week || (await ports.notices.outcome(digestIdOf(person.id, week))) === null) return next;
  const monday = instantOf({ day: mondayOf(addWeeks(week, 1)), time: MIDNIGHT });
  return nextDigest(rhythm, placements, { ...around, now: monday });
}

const MIDNIGHT = '00:00' as ClockTime;
const isSame = (a: QuietHours, b: QuietHours): boolean => a.from === b.from && a.until === b.until;

function form(
  rhythm: Rhythm,
  school: School,
  kinds: readonly Optional[],
  error = '',
  typed?: Choices,
): Shown<'reminders-form'> {
  const current = currentOf(rhythm, school, kinds);
  return remindersFormShow({ choices: typed ?? current, drawnFrom: choicesVersion(current), kinds, error });
}

/** The choices as they stand. */
function currentOf(rhythm: Rhythm, school: School, kinds: readonly Optional[]): Choices {
  const { hours } = timesOf(rhythm, school);
  const quiet = quietHoursOf(rhythm, school);
  return {
    on: kinds.filter((kind) => !rhythm.off.includes(kind)),
    days: hours.days,
    at: timedOf(kinds) === 'digest' ? digestTimes(rhythm, school).at : hours.at,
    ...{ quietFrom: quiet.from, quietUntil: quiet.until },
  };
}
