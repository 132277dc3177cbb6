/** "herinner me om 18:00", "herinneringen uit": what one hears unasked and when, typed or in a form. */
import { isDeepStrictEqual } from 'node:util';
import { button } from '../../cards/button.js';
import { noteCard } from '../../cards/question-card.js';
import { remindersFormCard } from '../../cards/reminders-form-card.js';
import { digestTimes } from '../../domain/digest-times.js';
import { quietHoursOf } from '../../domain/quiet-hours.js';
import {
  choicesVersion,
  chooseReminders,
  chooseTime,
  switchAll,
  timedOf,
  type Choices,
} from '../../domain/reminder-choices.js';
import { timesOf } from '../../domain/remind.js';
import type { Rhythm } from '../../domain/rhythm.js';
import type { School } from '../../domain/school.js';
import { optionalFor, type Optional } from '../../domain/unasked.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import * as texts from '../../texts/reminders.js';
import { changeRhythm, rhythmOf } from '../../views/rhythm.js';

/** Typed: a time, on, or off. */
export async function setByWords(
  { at, days, on }: Extract<Request, { kind: 'reminders' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return withSchool(asked, ports, async (school, kinds) => {
    const context = { reminders: school.reminders, kinds, now: asked.at };
    const rhythm = await rhythmOf(asked.person, ports);
    const isTimed = at !== undefined || days !== undefined;
    // "herinneringen": to look, and perhaps to change.
    if (!isTimed && on === undefined) return form(rhythm, school, kinds);
    const change = isTimed ? chooseTime(rhythm, { at, days }, context) : switchAll(on === true, context);
    if ('refusal' in change) return form(rhythm, school, kinds, texts.choicesRefused(change.refusal));
    const title = on === false ? texts.allOff : texts.settingsSaved;
    return summary(title, await changeRhythm(asked.person, ports, () => change), school, kinds);
  });
}

export async function showReminders(asked: Asked, ports: Ports): Promise<Answer> {
  return withSchool(asked, ports, async (school, kinds) => form(await rhythmOf(asked.person, ports), school, kinds));
}

/** The form as it was filled in. */
export async function setByForm(
  { chosen, drawnFrom }: Extract<Request, { kind: 'set-reminders' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return withSchool(asked, ports, async (school, kinds) => {
    const rhythm = await rhythmOf(asked.person, ports);
    const change = chooseReminders(chosen, { reminders: school.reminders, kinds, now: asked.at });
    if ('refusal' in change) {
      return form(rhythm, school, kinds, texts.choicesRefused(change.refusal), chosen);
    }
    const isBehind = drawnFrom !== choicesVersion(currentOf(rhythm, school, kinds));
    if (isBehind && !stands(change, rhythm)) return form(rhythm, school, kinds, texts.choicesBehind, chosen);
    return summary(texts.settingsSaved, await changeRhythm(asked.person, ports, () => change), school, kinds);
  });
}

/** Whether the choices stand already: then it was this form that made them, or it changes nothing. */
function stands(change: Partial<Rhythm>, rhythm: Rhythm): boolean {
  const { nextAt, lookedAt } = rhythm;
  return isDeepStrictEqual({ ...rhythm, ...change, nextAt, lookedAt }, rhythm);
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

function summary(title: string, rhythm: Rhythm, school: School, kinds: readonly Optional[]): Answer {
  const { hours, week } = timesOf(rhythm, school);
  const lines = kinds.flatMap((kind) => {
    if (rhythm.off.includes(kind)) return [];
    if (kind === 'hours-reminder') return [texts.hoursWhen(hours)];
    if (kind === 'week-reminder') return [texts.weekWhen(week)];
    return kind === 'digest' ? [texts.digestWhen(digestTimes(rhythm, school))] : [];
  });
  return noteCard(title, [button(texts.setButton, 'ask', { about: 'show-reminders' })], lines);
}

function form(rhythm: Rhythm, school: School, kinds: readonly Optional[], error = '', typed?: Choices): Answer {
  const current = currentOf(rhythm, school, kinds);
  return remindersFormCard({ choices: typed ?? current, drawnFrom: choicesVersion(current), kinds, error });
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
