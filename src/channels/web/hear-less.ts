/** "Geen herinneringen meer" under a mail: a page with a button, and what the button and a mail program's one click do. */
import { answer } from '../../bot.js';
import { sameElsewhere } from '../../domain/people/at-two-schools.js';
import type { Person } from '../../domain/people/people.js';
import type { Turn } from '../../messages.js';
import type { WebAnswer } from '../../messages/web.js';
import type { Ports } from '../../ports.js';
import { otherWay } from '../../shows/other-way.js';
import * as texts from '../../texts/web.js';
import { linkTo, lookAt } from './forms.js';
import type { Known } from './leads-on.js';
import { page } from './page.js';

/** Where somebody has Teams too, hearing it there may be what they want. */
export async function hearsLess({ secret, person, link }: Known, ports: Ports): Promise<WebAnswer> {
  const other = otherWay(person, await ports.chats.of(person.id), ports);
  const toChoose = `/w/${secret}${lookAt({ verb: 'ask', about: 'contact' })}`;
  const lines = [texts.remindersOffLine, ...(await alsoThere({ person, link }, ports)).lines];
  return page(200, texts.remindersOffTitle, lines, texts.remindersOffButton, [
    ...other.map(({ label }) => linkTo(toChoose, label)),
  ]);
}

/** @param pressed the button, as that person's */
export async function hearLess(
  { person, link }: Pick<Known, 'person' | 'link'>,
  pressed: (person: Person) => Turn,
  ports: Ports,
): Promise<WebAnswer> {
  const { others, lines } = await alsoThere({ person, link }, ports);
  for (const one of [person, ...others]) await answer(pressed(one), ports);
  return page(200, texts.remindersOffTitle, [texts.remindersAreOff, ...lines]);
}

/** A mail of all that waits carries the students of two schools: whoever wants none of it hears of neither. */
async function alsoThere(
  { person, link }: Pick<Known, 'person' | 'link'>,
  { people, schools }: Pick<Ports, 'people' | 'schools'>,
): Promise<{ readonly others: readonly Person[]; readonly lines: readonly string[] }> {
  const isOfAll = link.purpose.kind === 'open' && person.mail !== null;
  const others = isOfAll ? sameElsewhere(person, await people.atAddress(person.mail)) : [];
  if (others.length === 0) return { others, lines: [] };
  const at = await Promise.all([person, ...others].map(({ schoolId }) => schools.byId(schoolId)));
  return { others, lines: [texts.ofSchools(at.flatMap((school) => school?.name ?? []))] };
}
