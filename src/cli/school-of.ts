/** Which school a command is about: the one that is named, else the only one there is. */
import { typed } from '../config.js';
import type { SchoolId } from '../domain/people/people.js';
import { subjectOf } from '../domain/placements/recorded.js';
import type { School } from '../domain/school/school.js';
import { StartFault } from '../local/start-fault.js';
import type { Stores } from '../mongo/stores-on.js';

/** So many schools are named. */
const MOST = 50;

const namesOf = (schools: readonly { readonly id: string }[]): string =>
  schools.length === 0 ? '' : ` Wel hier: ${schools.map(({ id }) => id).join(', ')}.`;

/** Throws a `StartFault` where there is none, or more than one and none was named. */
export async function schoolOf(named: string | null, { schools }: Stores): Promise<School> {
  if (named !== null) {
    const record = await schools.load(named as SchoolId);
    if (!record) throw new StartFault(`School ${named} is er niet.${namesOf(await schools.records('', MOST))}`);
    return subjectOf<School, never>(record);
  }
  const all = await schools.records('', MOST);
  const [first, second] = all;
  if (!first) throw new StartFault(`Er is nog geen school: ${typed('school', 'create school.json')}`);
  if (second) throw new StartFault(`Er is meer dan een school: zeg met --school welke.${namesOf(all)}`);
  return subjectOf<School, never>(first);
}
