/**
 * A digest as its reader may see it now: what it says is as it was, who may see it and what people are called is as it
 * is. The overview of this moment is one that nobody keeps.
 */
import type { ListRow, ListSection } from '../shows/list-rows.js';
import { button, type Button } from '../shows/button.js';
import { howManyFit, jumpsOver, listShow } from '../shows/list.js';
import { type Week } from '../domain/calendar/day.js';
import { standsOut, type Digest, type DigestRow } from '../domain/roster/digest.js';
import type { OpenWeeks } from '../domain/weeks/open-weeks.js';
import type { Person, PersonId } from '../domain/people/people.js';
import { mayRemind, roleIn, roleToHear } from '../domain/people/permissions.js';
import type { Placement, PlacementId } from '../domain/placements/placement.js';
import type { Ports } from '../ports.js';
import type { Shown } from '../shows/reply.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/digest.js';
import { attentionHeading, fromRow, moreOpen, onCourseHeading } from '../texts/looking.js';
import { openWeeksRow } from '../shows/open-weeks.js';

/** Open students in a digest, and weeks to sign. */
const MOST_OPEN = 10;
/** Rows of a page behind [Toon alle]; the size of the message is the other limit. */
const MOST_ON_PAGE = 40;

export interface DigestView {
  readonly title: string;
  /** What stands under it: why one gets it, or of when it is. */
  readonly lines: readonly string[];
  /** The digest that is kept; null: none is. */
  readonly kept: Digest['id'] | null;
}

/** Whose eyes it is for: the reader, and the placements of which the reader may know how it goes. */
export interface Eyes {
  readonly reader: Person;
  readonly placements: readonly Placement[];
}

/** What of it the reader may see. */
interface Visible {
  readonly reader: Person;
  readonly week: Week;
  readonly rows: readonly { readonly place: number; readonly row: DigestRow }[];
  readonly toSign: readonly OpenWeeks[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly placements: ReadonlyMap<PlacementId, Placement>;
  /** Students who are no longer the reader's. */
  readonly hidden: number;
}

/** As it comes in: at most ten students open, none where all are on course. Null where nothing is the reader's any more. */
export async function digestShow(
  digest: Digest,
  eyes: Eyes,
  view: DigestView,
  ports: Ports,
): Promise<Shown<'list'> | null> {
  const seen = await visibleIn(digest, eyes, ports);
  if (seen.rows.length === 0 && seen.toSign.length === 0) return null;
  const isCalm = view.kept !== null && !digest.rows.some(standsOut);
  return firstPage(seen, view, isCalm ? 0 : MOST_OPEN);
}

/** Behind [Toon alle]: from this row of the digest on, as many as go in a message; from the first one as it came in. */
export async function digestPage(
  digest: Digest,
  eyes: Eyes,
  { from, ...view }: DigestView & { readonly from: number },
  ports: Ports,
): Promise<Shown<'list'> | null> {
  const seen = await visibleIn(digest, eyes, ports);
  const rest = seen.rows.filter(({ place }) => place >= from);
  if (rest.length === 0) return null;
  if (from === 0) return firstPage(seen, view, MOST_OPEN);
  const before = seen.rows.length - rest.length;
  const count = howManyFit(
    rest.map(({ row }) => rowOf(row, seen, [])),
    MOST_ON_PAGE,
  );
  const next = rest[count];
  const jumps = jumpsOver(seen.rows.length, { from: before, count }).flatMap((place) => {
    const row = seen.rows[place];
    return row ? [toRow(fromRow(place + 1), row.place, view)] : [];
  });
  return listShow({
    title: texts.pageTitle(before + 1, before + count, seen.rows.length),
    sections: sectionsOf(rest.slice(0, count), seen),
    lines: view.lines,
    buttons: [...(next ? [toRow(labels.more, next.place, view)] : []), ...jumps, toRow(labels.back, 0, view)],
  });
}

async function visibleIn(digest: Digest, { reader, placements: theirs }: Eyes, ports: Ports): Promise<Visible> {
  const placements = new Map(theirs.map((placement) => [placement.id, placement]));
  const rows = digest.rows.flatMap((row, place) => {
    const at = row.at.filter(({ placementId }) => placements.has(placementId));
    if (at.length === 0) return [];
    const hears =
      roleToHear(
        reader,
        at.flatMap(({ placementId }) => placements.get(placementId) ?? []),
      ) !== null;
    const attention = row.attention.filter(({ kind }) => hears || kind !== 'sick');
    const { sickSince, ...rest } = row;
    return [{ place, row: { ...rest, ...(hears && sickSince && { sickSince }), at, attention } }];
  });
  const toSign = digest.toSign.filter(({ placementId }) => {
    const placement = placements.get(placementId);
    return placement !== undefined && roleIn(reader, placement) === 'trainer';
  });
  const ids = [...rows.map(({ row }) => row.studentId), ...toSign.map(({ studentId }) => studentId)];
  const names = new Map((await ports.people.byIds(ids)).map(({ id, name }) => [id, name]));
  return { reader, week: digest.week, rows, toSign, names, placements, hidden: digest.rows.length - rows.length };
}

function firstPage(seen: Visible, view: DigestView, most: number): Shown<'list'> {
  const next = seen.rows[most];
  const open = seen.toSign.slice(0, MOST_OPEN);
  return listShow({
    title: view.title,
    sections: [
      ...sectionsOf(seen.rows.slice(0, most), seen, true),
      {
        heading: seen.rows.length > 0 ? texts.signingHeading(seen.toSign) : '',
        rows: open.map((weeks) => openWeeksRow(weeks, seen.names.get(weeks.studentId) ?? '')),
      },
    ],
    lines: [
      ...(seen.toSign.length > open.length ? [moreOpen(seen.toSign.length - open.length)] : []),
      ...(seen.hidden > 0 ? [texts.noLongerYours(seen.hidden)] : []),
      ...view.lines,
    ],
    buttons: next ? [toRow(labels.showAll, most === 0 ? 0 : next.place, view)] : [],
  });
}

const toRow = (title: string, from: number, { kept }: DigestView): Button =>
  button(title, { verb: 'show-all', digest: kept, from });

/**
 * `isFirst`: as it comes in. Who is on course is there to be opened, where others need attention, and who is behind with
 * writing down can be reminded; on a page of forty there is no room for that.
 */
function sectionsOf(rows: Visible['rows'], seen: Visible, isFirst = false): ListSection[] {
  const [pressing, calm] = [true, false].map((isOut) => ({
    all: seen.rows.filter(({ row }) => standsOut(row) === isOut).length,
    rows: rows
      .filter(({ row }) => standsOut(row) === isOut)
      .map(({ row }) => rowOf(row, seen, isFirst ? nudgeOf(row, seen) : [])),
  }));
  return [
    ...(pressing ? [{ heading: attentionHeading(pressing.all), isPressing: true, rows: pressing.rows }] : []),
    ...(calm
      ? [{ heading: onCourseHeading(calm.all), rows: calm.rows, isFolded: isFirst && (pressing?.all ?? 0) > 0 }]
      : []),
  ];
}

/** Where it helps: hours or weeks are missing, the student is there to be reached, and the reader is to ask for it. */
function nudgeOf({ studentId, at, attention, sickSince }: DigestRow, { reader, placements }: Visible): Button[] {
  if (sickSince !== undefined || attention.some(({ kind }) => kind === 'sick' || kind === 'unreachable')) return [];
  const helps = at.some(({ placementId, attention: reasons }) => {
    const placement = placements.get(placementId);
    const isMissing = reasons.some(({ kind }) => kind === 'not-handed-in' || kind === 'no-hours');
    return isMissing && placement !== undefined && mayRemind(reader, placement);
  });
  return helps ? [button(labels.nudge, { verb: 'nudge-student', student: studentId })] : [];
}

function rowOf(row: DigestRow, { names, placements, week }: Visible, more: readonly Button[]): ListRow {
  const companyOf = (id: PlacementId): string | null =>
    row.at.length > 1 ? (placements.get(id)?.company.name ?? null) : null;
  return {
    title: names.get(row.studentId) ?? '',
    reasons: texts.reasonLines(row, companyOf),
    lines: [texts.howItGoes(row.at, week, companyOf)],
    buttons: [button(labels.look, { verb: 'show-student', student: row.studentId }), ...more],
  };
}
