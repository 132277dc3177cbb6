/** One school after another: what is wrong with one is logged, and keeps no other waiting. */
import type { SchoolId } from './domain/people/people.js';
import type { SchoolRecord } from './domain/placements/recorded.js';
import { DatabaseUnavailable, type Ports } from './ports.js';

const AT_ONCE = 50;

/** @param job says in the log where it went wrong */
export async function eachSchool(
  { schools, log }: Pick<Ports, 'schools' | 'log'>,
  job: string,
  act: (id: SchoolId) => Promise<void>,
): Promise<void> {
  let after: SchoolId | '' = '';
  for (;;) {
    const page: readonly { readonly id: SchoolId }[] = await schools.records(after, AT_ONCE);
    for (const { id } of page) {
      await unlessBroken(
        () => act(id),
        (error) => {
          log.error('school-passed-over', { job, school: id, error });
        },
      );
    }
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** All of them; there are few. */
export async function allSchools({ schools }: Pick<Ports, 'schools'>): Promise<readonly SchoolRecord[]> {
  const all: SchoolRecord[] = [];
  for (;;) {
    const page = await schools.records(all.at(-1)?.id ?? '', AT_ONCE);
    if (page.length === 0) return all;
    all.push(...page);
  }
}

/** Of many, one at which something is wrong keeps nobody else waiting; a database that is away stops all. Null: broken. */
export async function unlessBroken<T>(act: () => Promise<T>, broken: (error: string) => void): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    broken(error instanceof Error ? error.name : typeof error);
    return null;
  }
}
