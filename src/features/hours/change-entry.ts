/** "Wijzigen": a line of the week in a form, and what the form says. */
import { actOf, decide } from '../../decide.js';
import { changeWeekShow, editEntryShow } from '../../shows/change-week.js';
import { isWithin, periodOf, weekOf, type Day } from '../../domain/calendar/day.js';
import { isDoneBefore, isOvertaken } from '../../domain/evidence/decision.js';
import { fileClosed } from '../../domain/placements/file-closed.js';
import { areLinesBehind, closedFor, decideChangeEntry } from '../../domain/hours/hours.js';
import { mayKeepSheet } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { workProcessesOf } from '../../domain/school/programme.js';
import { lineNow, type Entry, type SaidEntry, type SheetId } from '../../domain/weeks/week-sheet.js';
import type { Request } from '../../asks/request.js';
import type { FormValues } from '../../asks/hours.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { noSuchSheet } from '../../texts/general.js';
import {
  backToForm,
  dayOfOtherWeek,
  doneBefore,
  formBehind,
  hoursRefused,
  lineChanged,
  lineGone,
  lineRemoved,
} from '../../texts/hours.js';
import { askToOpen } from '../../views/closed-week.js';
import { beyondMissed } from '../../views/make-up.js';
import { onSheet, type OpenSheet } from '../../views/open-sheet.js';
import { overlapQuestion } from '../../views/overlap-question.js';
import { ownSheet } from '../../views/own-sheet.js';
import { studentWeek } from '../../views/student-week.js';

/** Which line? A week with one line goes straight to its form, an empty one to a new line. */
export async function changeWeek(
  { sheet: id }: Extract<Request, { kind: 'change-week' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return changeable(id, asked, ports, async (found) => {
    const [only, ...more] = found.sheet.entries;
    if (only && more.length > 0) return changeWeekShow(found.sheet);
    return form(found, only?.id ?? '', asked, ports);
  });
}

export async function editEntry(
  request: Extract<Request, { kind: 'edit-entry' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const { sheet: id, entry } = request;
  return changeable(
    id,
    asked,
    ports,
    (found) =>
      entry !== '' && !lineNow(found.sheet, entry)
        ? studentWeek(found, asked.person, ports, { title: lineGone(found.sheet.week) })
        : form(found, entry, asked, ports, request),
    // What was typed is not thrown away.
    request.typed && request,
  );
}

export async function saveEntry(
  request: Extract<Request, { kind: 'save-entry' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const { sheet: id, entry: entryId, version, said, typed } = request;
  return onSheet(id, mayKeepSheet, asked, ports, async (found) => {
    const closed = isDoneBefore(found.sheet, asked) || fileClosed(found.placement) ? null : closedFor(found.sheet);
    if (closed) return askToOpen(closed, request);
    const again = (error: string): Promise<Answer> => form(found, entryId, asked, ports, { error, typed, version });
    if (said && !isWithin(said.day, periodOf(found.sheet.week))) return again(dayOfOtherWeek(found.sheet.week));
    const question =
      said &&
      !request.overlaps &&
      !areLinesBehind(found.sheet, version) &&
      (await overlapOf(request, said, asked, ports));
    if (question) return question;
    const context = { placement: found.placement, now: asked.now, act: actOf(asked, 'student') };
    const outcome = await decide(
      ports.sheets,
      found.sheet,
      (sheet) => decideChangeEntry(sheet, { entryId, version, said }, context),
      asked,
      ports,
    );
    const now = { ...found, sheet: outcome.document };
    if (outcome.kind === 'refused') {
      const { why } = outcome.refusal;
      // What was typed stands in the form to be mended.
      if (
        typed &&
        (why === 'future' || why === 'over-24-hours' || why === 'placement-ended' || why === 'file-closed')
      ) {
        return again(hoursRefused(outcome.refusal));
      }
      return outcome.refusal.why === 'behind' && typed
        ? behind(now, entryId, typed, asked, ports)
        : studentWeek(now, asked.person, ports, { title: hoursRefused(outcome.refusal) });
    }
    if (isOvertaken(now.sheet, asked.source)) {
      return studentWeek(now, asked.person, ports, { title: doneBefore(now.sheet.week) });
    }
    return studentWeek(now, asked.person, ports, {
      title: said ? lineChanged : lineRemoved,
      lines: [...(asked.before ?? []), ...(said ? await beyondMissed(now.placement, [said], ports) : [])],
      markedDays: said ? [said.day] : [],
      undo: { source: asked.source, sheets: [id] },
    });
  });
}

/** The line that is changed makes room; no other does. */
function overlapOf(
  request: Extract<Request, { kind: 'save-entry' }>,
  said: SaidEntry,
  asked: Asked,
  ports: Ports,
): Promise<Answer | null> {
  const { sheet, entry: entryId, version, typed } = request;
  const form: Request = { kind: 'edit-entry', sheet, entry: entryId, version, ...(typed && { typed }) };
  const overlapping = {
    said: [said],
    stays: (entry: Entry): boolean => entry.id !== entryId,
    anyway: { ...request, overlaps: 'meant' as const },
    choices: [{ label: backToForm, request: form }],
  };
  return overlapQuestion(overlapping, asked, ports);
}

/** The form again with what was typed, drawn from what stands now: the line, or what it has become. */
async function behind(
  found: OpenSheet,
  entryId: string,
  typed: FormValues,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const line = lineNow(found.sheet, entryId);
  return form(found, line?.id ?? '', asked, ports, { typed, error: formBehind(line, entryId === '') });
}

/** "Uren invullen": the form of a new line in this week; `error` says why it is shown unasked. */
export async function fillIn(
  { placementId }: Extract<Request, { kind: 'fill-in' }>,
  asked: Asked,
  ports: Ports,
  error?: string,
): Promise<Answer> {
  const at = (id: PlacementId): Request => ({ kind: 'fill-in', placementId: id });
  const found = await ownSheet({ week: weekOf(asked.now.day), placementId, purpose: 'fill-in', at }, asked, ports);
  return found.kind === 'answer'
    ? found.answer
    : editEntry(
        { kind: 'edit-entry', sheet: found.sheet.id, entry: '', ...(error !== undefined && { error }) },
        asked,
        ports,
      );
}

/** A week of one's own that takes changes now; else why not. */
async function changeable(
  id: SheetId,
  asked: Asked,
  ports: Ports,
  change: (found: OpenSheet) => Promise<Answer>,
  then?: Request,
): Promise<Answer> {
  return onSheet(id, mayKeepSheet, asked, ports, async (found) => {
    const ofFile = fileClosed(found.placement);
    if (ofFile) return studentWeek(found, asked.person, ports, { title: hoursRefused(ofFile) });
    const closed = closedFor(found.sheet);
    if (closed && then) return askToOpen(closed, then);
    return closed ? studentWeek(found, asked.person, ports, { title: hoursRefused(closed) }) : change(found);
  });
}

async function form(
  { sheet, placement }: OpenSheet,
  entryId: string,
  asked: Asked,
  ports: Ports,
  again: { day?: Day; error?: string; typed?: FormValues | undefined; version?: number | undefined } = {},
): Promise<Answer> {
  const school = await ports.schools.byId(placement.schoolId);
  if (!school) return { kind: 'text', text: noSuchSheet };
  const entry = lineNow(sheet, entryId);
  const { from, until } = periodOf(sheet.week);
  const day = [again.day, asked.now.day, until].find((one) => one && isWithin(one, { from, until })) ?? until;
  return editEntryShow(sheet, entry, {
    day,
    workProcesses: workProcessesOf(school, placement),
    ...(again.error !== undefined && { error: again.error }),
    ...(again.typed && { typed: again.typed }),
    ...(again.version !== undefined && { version: again.version }),
  });
}
