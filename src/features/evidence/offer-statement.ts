/** "urenstaat": links to the hours statement as a file, each of which works once and for a quarter of an hour. */
import { randomBytes } from 'node:crypto';
import type { Link } from '../../shows/parts.js';
import { chooseStatementShow, statementShow } from '../../shows/statement.js';
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import { STATEMENT_FORMATS } from '../../domain/evidence/hours-statement.js';
import { momentOf } from '../../domain/calendar/moment.js';
import { maySeeSheet } from '../../domain/people/permissions.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/evidence.js';
import { noPlacement } from '../../texts/general.js';
import { noStudents } from '../../texts/looking.js';
import { placementsSeenBy } from '../../views/seen-placements.js';

const VALID_MS = 15 * 60 * 1000;
/** A list to choose from that one message can bear. */
const MOST_CHOICES = 100;

export async function offerStatement(
  { placement: id, toChoose }: Extract<Request, { kind: 'export' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const { person } = asked;
  if (id !== undefined) {
    const placement = await ports.placements.byId(id);
    const isTheirs = placement && maySeeSheet(person, placement);
    return isTheirs ? linksTo(placement, asked, ports) : { kind: 'text', text: texts.notYourStatement };
  }
  const isStudent = person.roles.includes('student');
  const placements = isStudent ? await ports.placements.ofStudent(person.id) : await placementsSeenBy(person, ports);
  const [only] = placements;
  if (!only) return { kind: 'text', text: isStudent ? noPlacement : noStudents };
  return placements.length === 1 && !toChoose ? linksTo(only, asked, ports) : choice(placements, isStudent, ports);
}

async function choice(placements: readonly Placement[], isStudent: boolean, ports: Ports): Promise<Answer> {
  const students = await ports.people.byIds([...new Set(placements.map(({ studentId }) => studentId))]);
  const names = new Map(students.map(({ id, name }) => [id, name]));
  const choices = placements
    .map(({ id, studentId, company }) => ({
      title: isStudent ? company.name : `${names.get(studentId) ?? ''} · ${company.name}`,
      value: id,
    }))
    .sort((a, b) => a.title.localeCompare(b.title, 'nl'));
  return chooseStatementShow(
    texts.whichStatement,
    isStudent ? texts.company : texts.student,
    choices.slice(0, MOST_CHOICES),
    choices.length > MOST_CHOICES ? [texts.moreStatements(MOST_CHOICES)] : [],
  );
}

async function linksTo(placement: Placement, asked: Asked, ports: Ports): Promise<Answer> {
  const expires = new Date(asked.at.getTime() + VALID_MS);
  const links: Link[] = [];
  for (const format of STATEMENT_FORMATS) {
    const secret = randomBytes(24).toString('base64url');
    const link = {
      placementId: placement.id,
      what: { kind: 'statement', format } as const,
      personId: asked.person.id,
      expires,
    };
    await ports.links.add(hashOfSecret(secret), link);
    links.push({ title: texts.formatInWords[format], url: `${ports.publicUrl()}/urenstaat/${secret}` });
  }
  const student = await ports.people.byId(placement.studentId);
  return statementShow({
    title: texts.statementTitle(student?.name ?? ''),
    subtitle: `${placement.company.name} · ${placement.schoolYear}`,
    line: texts.linksWork(momentOf(expires).time),
    links,
  });
}
