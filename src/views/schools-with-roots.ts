/** All schools there are, and those that ever had a root: one that was taken away is still looked for. */
import type { SchoolId } from '../domain/people/people.js';
import type { Ports } from '../ports.js';

const AT_ONCE = 50;

export async function schoolsWithRoots({
  schools,
  roots,
}: Pick<Ports, 'schools' | 'roots'>): Promise<readonly SchoolId[]> {
  const ids = new Set((await roots.ends()).map(({ school }) => school));
  for (let after: SchoolId | '' = ''; ;) {
    const page: readonly { readonly id: SchoolId }[] = await schools.records(after, AT_ONCE);
    for (const { id } of page) ids.add(id);
    const last = page.at(-1);
    if (!last) return [...ids].sort();
    after = last.id;
  }
}
