/** "week 46 en 47 indienen": one confirmation lists what would go, one tap hands each in as it was shown [rule 15]. */
import { button } from '../../shows/button.js';
import { noteShow } from '../../shows/note.js';
import { actOf, decide, inParts } from '../../decide.js';
import { isDoneBefore, isOvertaken } from '../../domain/evidence/decision.js';
import { daysToCome, decideHandIn, type HandInRefusal } from '../../domain/weeks/hand-in.js';
import { mayKeepSheet } from '../../domain/people/permissions.js';
import type { Placement, PlacementId } from '../../domain/placements/placement.js';
import type { School } from '../../domain/school/school.js';
import { minutesIn, type WeekSheet } from '../../domain/weeks/week-sheet.js';
import type { Week } from '../../domain/calendar/day.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { capital } from '../../texts/amounts.js';
import { notYours } from '../../texts/general.js';
import { doneBefore } from '../../texts/hours.js';
import * as texts from '../../texts/weeks.js';
import * as weekRefusedTexts from '../../texts/week-refused.js';
import { handedInTogether, trainersOf } from '../../views/handed-in-together.js';
import { askedFirst } from '../../views/left-open.js';
import { openSheet, type OpenSheet } from '../../views/open-sheet.js';
import { ownSheet } from '../../views/own-sheet.js';

type SubmitWeeks = Extract<Request, { kind: 'submit-week' }> & { readonly weeks: readonly Week[] };

export async function askHandInWeeks(request: SubmitWeeks, asked: Asked, ports: Ports): Promise<Answer> {
  const going: OpenSheet[] = [];
  const rows: string[] = [];
  const left: string[] = [];
  for (const week of request.weeks) {
    const { placementId } = request;
    // "Which address?" is answered for all of the weeks.
    const at = (id: PlacementId): Request => ({ ...request, placementId: id });
    const found = await ownSheet({ week, placementId, purpose: 'hand-in', at }, asked, ports);
    if (found.kind === 'answer') return found.answer;
    const first = askedFirst(week, found.placement.id, request, asked);
    if (first) return first;
    const { sheet, placement } = found;
    const school = await schoolOf(placement, ports);
    const refusal = refusalNow(found, school, asked);
    if (refusal) {
      left.push(weekRefusedTexts.leftOut(refusal, sheet));
      continue;
    }
    going.push(found);
    rows.push(texts.weekRow(week, minutesIn(sheet.entries)));
    const toCome = daysToCome(sheet, { placement, school, now: asked.now });
    if (toCome.length > 0) rows.push(capital(texts.stillToCome(toCome)));
  }
  if (going.length === 0) return noteShow(texts.noneToHandIn, [], left);
  const weeks = going.map(({ sheet: { id, version } }) => ({ sheet: id, version }));
  const trainers = await trainersOf(going, ports);
  const title = texts.askHandInAll(
    going.map(({ sheet }) => sheet.week),
    trainers,
  );
  const label = texts.handInAll(weeks.length);
  const shown = noteShow(
    title,
    [button(label, { verb: 'hand-in-all', weeks }, { look: 'positive' })],
    [...rows, ...left],
  );
  return { ...shown, asks: [{ label, request: { kind: 'hand-in-all', weeks } }] };
}

/** Each week as it was shown; one that cannot go in is left alone and named. */
export async function handInWeeks(
  { weeks }: Extract<Request, { kind: 'hand-in-all' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const gone: OpenSheet[] = [];
  const left: string[] = [];
  const own: (OpenSheet & { readonly version: number })[] = [];
  for (const { sheet: id, version } of weeks) {
    const found = await openSheet(id, ports);
    if (found && mayKeepSheet(asked.person, found.placement)) own.push({ ...found, version });
  }
  const waits = own.filter(({ sheet }) => !isDoneBefore(sheet, asked));
  for (const { sheet, placement } of waits) {
    const first = askedFirst(sheet.week, placement.id, { kind: 'hand-in-all', weeks }, asked);
    if (first) return first;
  }
  const by = inParts(asked, own.length);
  for (const { version, placement, ...found } of own) {
    const context = { placement, school: await schoolOf(placement, ports), act: actOf(asked, 'student') };
    const handIn = (sheet: WeekSheet) => decideHandIn(sheet, { version, notWorked: null }, context);
    const outcome = await decide(ports.sheets, found.sheet, handIn, by, ports);
    const sheet = outcome.document;
    if (outcome.kind === 'refused') left.push(weekRefusedTexts.leftOut(outcome.refusal, sheet));
    else if (isOvertaken(sheet, asked.source)) left.push(doneBefore(sheet.week));
    else gone.push({ placement, sheet });
  }
  if (gone.length + left.length === 0) return { kind: 'text', text: notYours };
  if (gone.length === 0) return noteShow(texts.noneHandedIn, [], left);
  return handedInTogether(gone, { source: asked.source, student: asked.person.id, left }, ports);
}

/** What keeps this week from going in as it is now. */
function refusalNow({ sheet, placement }: OpenSheet, school: School, asked: Asked): HandInRefusal | null {
  const context = { placement, school, act: actOf(asked, 'student') };
  const decision = decideHandIn(sheet, { version: sheet.version, notWorked: null }, context);
  return decision.kind === 'refused' ? decision.refusal : null;
}

async function schoolOf({ schoolId }: Placement, { schools }: Ports): Promise<School> {
  const school = await schools.byId(schoolId);
  if (!school) throw new Error('a placement without a school');
  return school;
}
