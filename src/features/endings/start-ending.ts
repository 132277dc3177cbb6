/**
 * "ik wil stoppen met mijn stage": the student is pointed to the BPV-bureau first, then to the form; of a student of theirs
 * the BPV-bureau starts it [2.10]. Nothing changes by saying it.
 */
import { actOf, decide } from '../../decide.js';
import { isRunning } from '../../domain/endings/ending.js';
import { decideOpenEnding, whyNoEnding } from '../../domain/endings/fill-ending.js';
import { named, nearlyNamed } from '../../domain/people/named.js';
import { mayKeepPlacement, mayKeepSchool } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { EndingAsks } from '../../asks/endings.js';
import type { Asked, Ports } from '../../ports.js';
import { listShow } from '../../shows/list.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import { firstName } from '../../texts/amounts.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/endings.js';
import { calm } from '../../texts/help.js';
import { nobodyNamed } from '../../texts/looking.js';
import { endingCard, openEnding, type OpenEnding } from '../../views/ending.js';
import { helpContacts } from '../../views/help-contacts.js';
import { placementsSeenBy } from '../../views/seen-placements.js';

type Of<Kind extends EndingAsks['kind']> = Extract<EndingAsks, { kind: Kind }>;

const MOST_CHOICES = 6;
const text = (said: string): Answer => ({ kind: 'text', text: said });

export async function wantsToEnd({ name, placementId }: Of<'end-early'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { person: reader } = asked;
  if (mayKeepSchool(reader, { id: reader.schoolId }))
    return name === undefined ? text(nobodyNamed) : byName(name, asked, ports);
  return reader.roles.includes('student') ? ofOwn(placementId, asked, ports) : text(texts.ofStaff);
}

/** Whom to talk to first, and the form; what was asked already as it stands. */
async function ofOwn(at: PlacementId | undefined, { person, now }: Asked, ports: Ports): Promise<Answer> {
  const own = await ports.placements.ofStudent(person.id);
  const placements = own.some(({ id }) => id === at) ? own.filter(({ id }) => id === at) : own;
  const all = (await Promise.all(placements.map(({ id }) => openEnding(id, ports)))).filter((one) => one !== null);
  const running = all.filter(({ ending }) => isRunning(ending));
  const [only, ...more] = running;
  if (only && more.length === 0 && all.length === 1) return endingCard(only, person, ports);
  const open = all.filter((one) => whyNoEnding(one.ending, one, now.day) === null);
  const ways = open.map(({ ending, placement: { id, company } }) => {
    const where = open.length > 1 ? company.name : null;
    return isRunning(ending)
      ? button(texts.asItStands(where), { verb: 'show-ending', placement: id })
      : button(texts.openForm(where), { verb: 'ending-form', placement: id });
  });
  const goesOn = open.some(({ placement: { period } }) => period.from <= now.day);
  const title = goesOn ? `${calm('stopping', true)} ${texts.goesOn}` : calm('stopping', true);
  return listShow({
    title: open.length > 0 ? title : texts.nothingToStop,
    sections: [{ heading: '', rows: await helpContacts('stopping', person, [], ports) }],
    buttons: ways,
  });
}

/** "Sanne stopt met de stage" */
async function byName(name: string, asked: Asked, ports: Ports): Promise<Answer> {
  const { person: reader, now } = asked;
  const seen = await placementsSeenBy(reader, ports);
  const students = await ports.people.byIds([...new Set(seen.map(({ studentId }) => studentId))]);
  const exact = named(students, name);
  const found = exact.length > 0 ? exact : nearlyNamed(students, name);
  const nameOf = new Map(found.map((student) => [student.id, student.name]));
  const theirs = seen.filter((one) => nameOf.has(one.studentId) && mayKeepPlacement(reader, one));
  const running = theirs.filter(({ closed, period }) => closed === undefined && period.until >= now.day);
  const [only, ...more] = running;
  if (!only) return text(nobodyNamed);
  const of = (id: OpenEnding['placement']['studentId']): string => nameOf.get(id) ?? '';
  if (more.length === 0) {
    const one = await openEnding(only.id, ports);
    return one ? offer(one, of(only.studentId), asked, ports) : text(nobodyNamed);
  }
  return noteShow(
    texts.whichPlacement(found.map((student) => student.name).join(', ')),
    running
      .slice(0, MOST_CHOICES)
      .map(({ id, studentId, company }) =>
        button(`${firstName(of(studentId))}: ${company.name}`, { verb: 'show-ending', placement: id }),
      ),
  );
}

/** What there is already is shown; else it is asked whether to start. */
async function offer(found: OpenEnding, student: string, asked: Asked, ports: Ports): Promise<Answer> {
  const { ending, placement } = found;
  if (isRunning(ending) || whyNoEnding(ending, found, asked.now.day)) return endingCard(found, asked.person, ports);
  return noteShow(texts.startFor(student, placement.company.name), [
    button(
      texts.start,
      { verb: 'open-ending', placement: placement.id, version: ending.version },
      { look: 'positive' },
    ),
    button(labels.dontAsk, { verb: 'leave-as-is' }),
  ]);
}

/** From now on the form waits for the student. */
export async function startEnding(
  { placement, version }: Of<'open-ending'>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await ofOffice(placement, asked, ports);
  if (!found) return text(texts.noSuchEnding);
  const context = { around: found, today: asked.now.day, act: actOf(asked, 'office') };
  const outcome = await decide(
    ports.endings,
    found.ending,
    (ending) => decideOpenEnding(ending, version, context),
    asked,
    ports,
  );
  const note = outcome.kind === 'refused' ? [texts.fillRefused(outcome.refusal)] : [];
  return endingCard({ ...found, ending: outcome.document }, asked.person, ports, note);
}

async function ofOffice(id: PlacementId, { person }: Asked, ports: Ports): Promise<OpenEnding | null> {
  const found = await openEnding(id, ports);
  return found && mayKeepPlacement(person, found.placement) ? found : null;
}
