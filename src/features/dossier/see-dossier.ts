/** "dossier", "wat moet ik nog doen", "dossiers", and that of a student who is named: the steps, and what is next [Dossier]. */
import type { Request } from '../../asks/request.js';
import { addDays } from '../../domain/calendar/day.js';
import type { Step } from '../../domain/dossier/steps.js';
import { maySeeFile, roleIn } from '../../domain/people/permissions.js';
import type { Person } from '../../domain/people/people.js';
import type { Placement } from '../../domain/placements/placement.js';
import { USUAL_FILE_TERMS } from '../../domain/school/school.js';
import type { Asked, Ports } from '../../ports.js';
import { dossierShow, dossiersShow } from '../../shows/dossier.js';
import type { Answer } from '../../shows/reply.js';
import { dayInWords } from '../../texts/amounts.js';
import * as texts from '../../texts/dossier.js';
import { isNearEnd, missingLines, nameIn, openFiles, ownerIn, type OpenFile } from '../../views/dossier.js';
import { namedFile } from '../../views/named-file.js';
import { placementsSeenBy } from '../../views/seen-placements.js';

/** Of a big school's BPV-bureau only those that end first: each file takes all that is kept of its student. */
const MOST_OPENED = 120;

export async function seeDossier(
  request: Extract<Request, { kind: 'dossier' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const { person, now } = asked;
  const isOfAll = request.student === undefined && request.placement === undefined;
  if (isOfAll && (request.from !== undefined || !person.roles.includes('student')))
    return all(request.from ?? 0, asked, ports);
  const which = await namedFile(
    request,
    { at: (placement) => ({ kind: 'dossier', placement }), none: texts.noSuchDossier, which: texts.whichDossier },
    asked,
    ports,
  );
  if (which.kind === 'answer') return which.answer;
  if (!maySeeFile(person, which.placement)) return { kind: 'text', text: texts.noSuchDossier };
  const [found] = await openFiles([which.placement], now.day, ports);
  return found ? dossier(found, asked) : { kind: 'text', text: texts.noSuchDossier };
}

function dossier(found: OpenFile, { person, now }: Asked): Answer {
  const { placement, file, steps, missing } = found;
  const as = ownerIn(person, placement);
  const isOpen = placement.closed === undefined;
  const isAtEnd = isOpen && isNearEnd(found, now.day);
  return dossierShow({
    ...{ placement: placement.id, year: placement.year, company: placement.company.name, as },
    ...{ student: nameIn(found, 'student'), nameOf: (of) => nameIn(found, of) },
    steps: steps.filter((step) => isFor(step, person, placement)),
    talks: file.talks,
    missing: missingLines(found, person),
    notes: [
      ...(file.ended ? [texts.endedEarly(file.ended.until)] : []),
      ...(placement.closed ? [texts.closedOn(dayInWords(placement.closed))] : []),
      ...(isAtEnd && missing.length === 0 ? [texts.nothingMissing] : []),
    ],
    ...{ version: found.judged, isNearEnd: isAtEnd, isClosed: !isOpen },
  });
}

/** What a student says of being employed there is between the student and the BPV-bureau. */
const isFor = ({ kind }: Step, person: Person, placement: Placement): boolean =>
  kind !== 'employment' || ['student', 'office'].includes(roleIn(person, placement) ?? '');

async function all(from: number, { person, now }: Asked, ports: Ports): Promise<Answer> {
  const seen = (await placementsSeenBy(person, ports)).filter((placement) => maySeeFile(person, placement));
  const open = seen.filter(({ closed }) => closed === undefined);
  const begun = open.filter(({ period }) => addDays(period.from, -USUAL_FILE_TERMS.beginDays) <= now.day);
  const files = await openFiles(endingFirst(begun).slice(0, MOST_OPENED), now.day, ports);
  if (files.length === 0) return { kind: 'text', text: texts.noDossiers };
  const rows = files.map((found) => {
    const { placement } = found;
    const as = ownerIn(person, placement);
    const steps = found.steps.filter((step) => isFor(step, person, placement));
    const late = steps.filter(({ state }) => state === 'late').length;
    const names = { student: nameIn(found, 'student'), company: placement.company.name };
    return { placement: placement.id, ...names, as, steps, late };
  });
  const ordered = rows.sort((a, b) => b.late - a.late || a.student.localeCompare(b.student, 'nl'));
  return dossiersShow(ordered.slice(from), { from, all: rows.length });
}

const endingFirst = (placements: readonly Placement[]): Placement[] =>
  placements.toSorted((a, b) => (a.period.until < b.period.until ? -1 : 1));
