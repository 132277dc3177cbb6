/** "herinner me om 18:00", "herinneringen uit": what one hears unasked and when, typed or in a form. */
import { button } from '../../cards/button.js';
import { noteCard } from '../../cards/question-card.js';
import { remindersFormCard } from '../../cards/reminders-form-card.js';
import { quietHoursOf } from '../../domain/quiet-hours.js';
import { chooseReminders, chooseTime, switchAll, type Choices } from '../../domain/reminder-choices.js';
import { timesOf } from '../../domain/remind.js';
import type { Rhythm } from '../../domain/rhythm.js';
import type { School } from '../../domain/school.js';
import { optionalFor } from '../../domain/unasked.js';
import type { Answer, Request } from '../../messages.js';
import type { Asked, Ports } from '../../ports.js';
import { noPlacement } from '../../texts/general.js';
import * as texts from '../../texts/reminders.js';
import { changeRhythm, rhythmOf } from '../../views/rhythm.js';

/** Typed: a time, on, or off. */
export async function setByWords(
  { at, days, on }: Extract<Request, { kind: 'reminders' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return withSchool(asked, ports, async (school) => {
    const kinds = optionalFor(asked.person.roles);
    const context = { reminders: school.reminders, kinds, now: asked.at };
    const isForHours = (at ?? days) !== undefined && kinds.includes('hours-reminder');
    const rhythm = await rhythmOf(asked.person, ports);
    const change = isForHours ? chooseTime(rhythm, { at, days }, context) : switchAll(on !== false, context);
    if ('refusal' in change) return form(rhythm, school, asked, texts.choicesRefused(change.refusal));
    const title = on === false ? texts.allOff : texts.settingsSaved;
    return summary(title, await changeRhythm(asked.person, ports, () => change), school, asked);
  });
}

export async function showReminders(asked: Asked, ports: Ports): Promise<Answer> {
  return withSchool(asked, ports, async (school) => form(await rhythmOf(asked.person, ports), school, asked));
}

/** The form as it was filled in. */
export async function setByForm(
  { chosen }: Extract<Request, { kind: 'set-reminders' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return withSchool(asked, ports, async (school) => {
    const kinds = optionalFor(asked.person.roles);
    const change = chooseReminders(chosen, { reminders: school.reminders, kinds, now: asked.at });
    if ('refusal' in change) {
      return form(await rhythmOf(asked.person, ports), school, asked, texts.choicesRefused(change.refusal), chosen);
    }
    return summary(texts.settingsSaved, await changeRhythm(asked.person, ports, () => change), school, asked);
  });
}

async function withSchool(
  { person }: Asked,
  ports: Ports,
  answer: (school: School) => Promise<Answer>,
): Promise<Answer> {
  const school = await ports.schools.byId(person.schoolId);
  return school ? answer(school) : { kind: 'text', text: noPlacement };
}

function summary(title: string, rhythm: Rhythm, school: School, { person }: Asked): Answer {
  const { hours, week } = timesOf(rhythm, school);
  const { day, at } = school.reminders.digest;
  const lines = optionalFor(person.roles).flatMap((kind) => {
    if (rhythm.off.includes(kind)) return [];
    if (kind === 'hours-reminder') return [texts.hoursWhen(hours)];
    if (kind === 'week-reminder') return [texts.weekWhen(week)];
    return kind === 'digest' ? [texts.digestWhen({ days: [day], at })] : [];
  });
  return noteCard(title, [button(texts.setButton, 'ask', { about: 'show-reminders' })], lines);
}

function form(rhythm: Rhythm, school: School, { person }: Asked, error = '', typed?: Choices): Answer {
  const kinds = optionalFor(person.roles);
  const { hours } = timesOf(rhythm, school);
  const quiet = quietHoursOf(rhythm, school);
  const current: Choices = {
    on: kinds.filter((kind) => !rhythm.off.includes(kind)),
    ...{ days: hours.days, at: hours.at, quietFrom: quiet.from, quietUntil: quiet.until },
  };
  return remindersFormCard(typed ?? current, kinds, error);
}
