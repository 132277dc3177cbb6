/** "nieuw schooljaar": what can be closed is closed, what is not complete stays open; undone where nothing came after it. */
import { actOf, decide } from '../../decide.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import { decideClose, decideOpenAgain } from '../../domain/placements/close-placement.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { PlacementRecord } from '../../domain/placements/recorded.js';
import type { School } from '../../domain/school/school.js';
import type { SchoolYearAsks } from '../../asks/school-year.js';
import type { Asked, Ports } from '../../ports.js';
import type { Deciding } from '../../ports/decisions.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import { labels } from '../../texts/buttons.js';
import * as office from '../../texts/office.js';
import * as texts from '../../texts/school-year.js';
import { drawnFrom, endOfYear, yearEndShow, yearListShow } from '../../views/year-end.js';

type Of<Kind extends SchoolYearAsks['kind']> = Extract<SchoolYearAsks, { kind: Kind }>;
const text = (said: string): Answer => ({ kind: 'text', text: said });

/** In one press: who waits for the answer waits no longer than this takes. */
const MOST_AT_ONCE = 500;
const SIDE_BY_SIDE = 25;

export function showYearEnd(asked: Asked, ports: Ports): Promise<Answer> {
  return ofOffice(asked, ports, (school) => yearEndShow(school, asked, ports));
}

export function showYearList(page: Of<'year-list'>, asked: Asked, ports: Ports): Promise<Answer> {
  return ofOffice(asked, ports, (school) => yearListShow(school, page, asked, ports));
}

export function closeYear({ drawn }: Of<'close-year'>, asked: Asked, ports: Ports): Promise<Answer> {
  return ofOffice(asked, ports, async (school) => {
    const end = await endOfYear(school, asked, ports);
    const act = actOf(asked, 'office');
    if (drawn !== drawnFrom(end)) {
      const mine = await closedBy(act.source, school, asked, ports);
      return mine.length > 0
        ? closed(mine.length, school, asked, ports)
        : yearEndShow(school, asked, ports, { lines: [texts.changedSince] });
    }
    const done = await eachOf(end.complete.slice(0, MOST_AT_ONCE), asked, ports, (record) =>
      decideClose(record, asked.now.day, act),
    );
    return closed(done, school, asked, ports);
  });
}

export function undoCloseYear({ done }: Of<'undo-close-year'>, asked: Asked, ports: Ports): Promise<Answer> {
  return ofOffice(asked, ports, async (school) => {
    const mine = await closedBy(done, school, asked, ports);
    const act = actOf(asked, 'office');
    const now = await eachOf(mine, asked, ports, (record) => decideOpenAgain(record, done, act));
    // The same press again: they are complete, and open.
    const { complete } = await endOfYear(school, asked, ports);
    const back = now > 0 ? now : (await lastBy(act.source, complete, ports)).length;
    return yearEndShow(school, asked, ports, { lines: [back > 0 ? texts.openedAgain(back) : texts.changedSince] });
  });
}

/** With what is left, where it was more than goes in one press. */
function closed(count: number, school: School, asked: Asked, ports: Ports): Promise<Answer> {
  return yearEndShow(school, asked, ports, {
    lines: [texts.closedNow(count)],
    buttons: [button(labels.undo, { verb: 'undo-close-year', done: asked.source })],
  });
}

/** Those that this act closed, and of which nothing was recorded since. */
async function closedBy(source: string, { id }: School, { now }: Asked, ports: Ports): Promise<PlacementRecord[]> {
  const all = await ports.placements.ofSchool(id);
  return lastBy(
    source,
    all.filter((one) => one.closed === now.day),
    ports,
  );
}

/** Those of them of which this act was the last. */
async function lastBy(
  source: string,
  all: readonly Pick<Placement, 'id'>[],
  { placements }: Ports,
): Promise<PlacementRecord[]> {
  const records: PlacementRecord[] = [];
  for (let i = 0; i < all.length; i += SIDE_BY_SIDE) {
    const some = await Promise.all(all.slice(i, i + SIDE_BY_SIDE).map(({ id }) => placements.load(id)));
    records.push(...some.filter((one) => one !== null).filter(({ history }) => history.at(-1)?.source === source));
  }
  return records;
}

/** One decision a placement, and all that rests on them is planned once; answers of how many it is so now. */
async function eachOf(
  all: readonly Pick<Placement, 'id'>[],
  asked: Asked,
  { placements }: Ports,
  decideOn: (record: PlacementRecord) => ReturnType<typeof decideClose> | ReturnType<typeof decideOpenAgain>,
): Promise<number> {
  const store: Deciding<PlacementRecord, Placement['id']> = {
    load: (id) => placements.load(id),
    commit: (next, version) => placements.commitUnplanned(next, version),
  };
  let done = 0;
  for (let i = 0; i < all.length; i += SIDE_BY_SIDE) {
    const outcomes = await Promise.all(
      all.slice(i, i + SIDE_BY_SIDE).map(async ({ id }) => {
        const record = await placements.load(id);
        return record && decide(store, record, decideOn, asked, { kick: () => undefined });
      }),
    );
    done += outcomes.filter((one) => one?.kind === 'done').length;
  }
  // One of them may be cut short: the job that looks for those finds the rest.
  while ((await placements.planUnplanned()) > 0);
  return done;
}

async function ofOffice(
  { person }: Asked,
  { schools }: Ports,
  act: (school: School) => Promise<Answer>,
): Promise<Answer> {
  const school = await schools.byId(person.schoolId);
  return school && mayKeepSchool(person, school) ? act(school) : text(office.ofOffice);
}
