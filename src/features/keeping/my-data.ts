/**
 * "mijn gegevens": all that is kept of who asks, as a page to read and as JSON, by links that work once and for a quarter of
 * an hour (AVG, inzage).
 */
import { randomBytes } from 'node:crypto';
import { momentOf, type ClockTime } from '../../domain/calendar/moment.js';
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import { keepingOf } from '../../domain/keeping/terms.js';
import type { Person } from '../../domain/people/people.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { Asked, Ports } from '../../ports.js';
import { statementShow } from '../../shows/statement.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/my-data.js';
import { linksWork } from '../../texts/evidence.js';

const VALID_MS = 15 * 60 * 1000;
const MOST_LOOKS = 200;

export async function offerMyData({ person, at }: Asked, { links, publicUrl }: Ports): Promise<Answer> {
  const expires = new Date(at.getTime() + VALID_MS);
  const offered = [];
  for (const as of ['page', 'json'] as const) {
    const secret = randomBytes(24).toString('base64url');
    const link = { placementId: null, what: { kind: 'my-data', as } as const, personId: person.id, expires };
    await links.add(hashOfSecret(secret), link);
    offered.push({ title: texts.format[as], url: `${publicUrl()}/gegevens/${secret}` });
  }
  return statementShow({
    ...{ title: texts.title, subtitle: person.name, line: linksWork(momentOf(expires).time), links: offered },
  });
}

export type MyDataBehind =
  | { readonly kind: 'gone' }
  | { readonly kind: 'offered'; readonly as: 'page' | 'json'; readonly until: ClockTime }
  | { readonly kind: 'page'; readonly name: string; readonly sections: readonly texts.Section[] }
  | { readonly kind: 'json'; readonly body: string };

export async function seeMyData(secret: string, ports: Ports): Promise<MyDataBehind> {
  const link = await ports.links.find(hashOfSecret(secret));
  if (link?.what.kind !== 'my-data' || link.expires <= ports.clock.now()) return { kind: 'gone' };
  return { kind: 'offered', as: link.what.as, until: momentOf(link.expires).time };
}

/** Of many who press at once one gets it. */
export async function takeMyData(secret: string, ports: Ports): Promise<MyDataBehind> {
  const hash = hashOfSecret(secret);
  const link = await ports.links.find(hash);
  const seen = await seeMyData(secret, ports);
  if (!link || seen.kind !== 'offered' || !(await ports.links.use(hash))) return { kind: 'gone' };
  try {
    const person = await ports.people.byId(link.personId);
    if (!person) return { kind: 'gone' };
    ports.log.info('my-data-taken', { as: seen.as });
    const placements = await ports.placements.ofStudent(person.id);
    return seen.as === 'json' ? await asJson(person, placements, ports) : await asPage(person, placements, ports);
  } catch (error) {
    // A link is not used up by a page that failed.
    await ports.links.add(hash, link);
    throw error;
  }
}

async function asJson(person: Person, placements: readonly Placement[], ports: Ports): Promise<MyDataBehind> {
  const ids = placements.map(({ id }) => id);
  const kept = await ports.keeping.kept({ person: person.id, placements: ids });
  const body = {
    ...{ format: 'bpv-gegevens/1', madeAt: ports.clock.now().toISOString(), person: person.id },
    kept: { ...kept, ...(kept['talks'] && { talks: kept['talks'].map(withoutDrafts) }) },
  };
  return { kind: 'json', body: `${JSON.stringify(body, null, 2)}\n` };
}

/** What the praktijkopleider has written for a talk and not sent is still theirs alone. */
function withoutDrafts(stored: object): object {
  const isDraft = (value: unknown): boolean => {
    const { isSent, side } = (value ?? {}) as { readonly isSent?: unknown; readonly side?: unknown };
    return isSent === false && side !== 'student';
  };
  return JSON.parse(
    JSON.stringify(stored, (key: string, value: unknown) => {
      if (!isDraft(value) || key === 'student') return value;
      return { ...(value as object), answers: {} };
    }),
  ) as object;
}

async function asPage(person: Person, placements: readonly Placement[], ports: Ports): Promise<MyDataBehind> {
  const ids = placements.map(({ id }) => id);
  const [school, chat, rhythm, sickness, leaves, looks, kept, sheets, goals, talks, papers, reflections] =
    await Promise.all([
      ports.schools.byId(person.schoolId),
      ports.chats.of(person.id),
      ports.rhythms.of(person.id, person.roles.includes('student') ? 'student' : 'staff'),
      ports.sicknesses.load(person.id),
      ports.leaves.ofStudents([person.id]),
      ports.looks.at([person.id, ...ids], MOST_LOOKS),
      ports.keeping.kept({ person: person.id, placements: ids }),
      Promise.all(ids.map((id) => ports.sheets.ofPlacement(id))),
      ports.goals.ofPlacements(ids),
      ports.talks.ofPlacements(ids),
      ports.papers.ofPlacements(ids),
      Promise.all(ids.map((id) => ports.reflections.load(id))),
    ]);
  const lookers = await ports.people.byIds([...new Set(looks.map(({ by }) => by))]);
  const sections = texts.sections({
    ...{ person, placements, chat, sickness, leaves, goals, talks, papers },
    terms: keepingOf(school ?? {}),
    hasReminders: rhythm !== null,
    sheets: sheets.flat(),
    reflections: reflections.flatMap((one) => one?.reflections ?? []),
    notices: kept['notices']?.length ?? 0,
    looks: looks
      .filter(({ by }) => by !== person.id)
      .map((look) => ({ ...look, name: lookers.find(({ id }) => id === look.by)?.name ?? null })),
  });
  return { kind: 'page', name: person.name, sections };
}
