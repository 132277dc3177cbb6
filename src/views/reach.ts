/** Whom nothing can be written to, in Teams or by mail, why and since when, and what is said of it to who relies on them. */
import { momentOf } from '../domain/calendar/moment.js';
import type { Goals } from '../domain/goals/goals.js';
import { keyOfGoals, type OfGoals } from '../domain/goals/goals-notices.js';
import { isMailAddress } from '../domain/people/mail-address.js';
import { isExpectedInTeams, type Person, type PersonId } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import type { Lost } from '../domain/people/unreachable.js';
import { makeUpSubject, type MakeUpParty, type MakeUpPlan } from '../domain/sickness/make-up-plan.js';
import type { WeekSheet } from '../domain/weeks/week-sheet.js';
import type { Ports } from '../ports.js';
import type { Chat } from '../ports/chats.js';
import { MAIL, NOT_REACHED, TEAMS, troubleAt, type Reach } from '../ports/channel.js';
import { notDeliveredTo, type Unheard } from '../texts/not-delivered.js';
import { companyWith } from '../texts/sickness.js';
import { cannotBeReached } from '../texts/unreachable.js';
import { deliveryOf, isForgotten } from './who-heard.js';

/** What is known of somebody, and whether mail goes out here at all. */
interface Known {
  readonly chat: Pick<Chat, 'addresses'>;
  readonly person: Pick<Person, 'mail' | 'teams' | 'expectedInTeams'>;
  readonly sendsMail: boolean;
}

/** What fails for so long is no hitch: nobody knows any more whether anything arrives. */
const FAILING_MS = 60 * 60 * 1000;

/** Null: they are reached by one way or another, as far as is known at this moment. */
export function lostAt(known: Known, at: Date): Lost | null {
  const inTeams = lostInTeams(reachOf(known, TEAMS), at);
  if (!inTeams || !known.sendsMail) return inTeams;
  const { mail } = known.person;
  if (!isMailAddress(mail)) {
    const isNoOneThere = inTeams.why === 'never-seen' && !isExpectedInTeams(known.person);
    return isNoOneThere ? { why: 'no-address', since: null } : inTeams;
  }
  const { unreachable, lostAt: since } = troubleAt({ mail }, reachOf(known, MAIL));
  return unreachable === null ? null : { why: 'address-refused', since: since && momentOf(since).day };
}

function lostInTeams(reach: Reach, at: Date): Lost | null {
  const { address, unreachable, failingSince } = reach;
  const [first = null] = [failingSince, reach.lostAt].filter((time) => time !== null);
  const since = first && momentOf(first).day;
  if (unreachable !== null) return { why: unreachable === 'refused' ? 'refused' : 'removed', since };
  if (address === null) return { why: 'never-seen', since: null };
  return isFailing(failingSince, at) ? { why: 'failing', since } : null;
}

/** Whether an answer of that moment, by who relies on them, has said that they are not reached. */
export function wasLost(known: Known, at: Date): boolean {
  const { mail } = known.person;
  if (known.sendsMail && isMailAddress(mail)) {
    const since = troubleAt({ mail }, reachOf(known, MAIL)).lostAt;
    if (since === null || since >= at) return false;
  }
  const reach = reachOf(known, TEAMS);
  if (reach.address === null && reach.unreachable === null) return true;
  return (reach.lostAt !== null && reach.lostAt < at) || isFailing(reach.failingSince, at);
}

/** Of these people, those to whom nothing can be written now. */
export async function lostOf(
  ids: readonly PersonId[],
  { chats, people, clock, sendsMail }: Pick<Ports, 'chats' | 'people' | 'clock' | 'sendsMail'>,
): Promise<ReadonlyMap<PersonId, Lost>> {
  const [found, known] = await Promise.all([chats.ofMany(ids), people.byIds(ids)]);
  const byId = new Map(known.map((person) => [person.id, person]));
  const now = clock.now();
  return new Map(
    found.flatMap((chat) => {
      const person = byId.get(chat.personId) ?? NOBODY;
      const lost = lostAt({ chat, person, sendsMail }, now);
      return lost ? [[chat.personId, lost] as const] : [];
    }),
  );
}

/** Why somebody is written to by mail: they want it so, or Teams does not reach them. */
export type ByMail = 'prefers' | Lost;

/** Of these people, those who are written to by mail. */
export async function byMail(
  ids: readonly PersonId[],
  { chats, people, clock, sendsMail }: Pick<Ports, 'chats' | 'people' | 'clock' | 'sendsMail'>,
): Promise<ReadonlyMap<PersonId, ByMail>> {
  if (!sendsMail) return new Map();
  const [found, known] = await Promise.all([chats.ofMany(ids), people.byIds(ids)]);
  const chatOf = new Map(found.map((chat) => [chat.personId, chat]));
  const now = clock.now();
  return new Map(
    known.flatMap((person) => {
      const chat = chatOf.get(person.id);
      if (!chat || !isMailAddress(person.mail) || lostAt({ chat, person, sendsMail }, now)) return [];
      const of = { chat, person, sendsMail };
      if (troubleAt({ mail: person.mail }, reachOf(of, MAIL)).unreachable !== null) return [];
      const why = chat.prefers === 'mail' ? 'prefers' : lostInTeams(reachOf(of, TEAMS), now);
      return why === null ? [] : [[person.id, why] as const];
    }),
  );
}

const NOBODY: Known['person'] = { mail: null, teams: null, expectedInTeams: true };

/** Of the praktijkopleider, as a line on the card of who has just asked something of them; none where they are reached. */
export async function trainerIsLost({ trainerId, company }: Placement, ports: Ports): Promise<string[]> {
  return lineOf(trainerId, company.phone, ports);
}

/** Of a week that waits for the praktijkopleider: that they do not know yet, for as long as that is so. */
export async function trainerDoesNotKnow(
  { id, week, version }: Pick<WeekSheet, 'id' | 'week' | 'version'>,
  placement: Placement,
  ports: Ports,
): Promise<string[]> {
  return doesNotKnow('trainer', `sign-off:${id}:v${version}`, { kind: 'sign-off', week }, placement, ports);
}

/** Of a plan about which the reader said the last word: that the other does not know it yet, for as long as that is so. */
export async function otherDoesNotKnow(
  { id, version, history }: Pick<MakeUpPlan, 'id' | 'version' | 'history'>,
  reader: MakeUpParty,
  placement: Placement,
  ports: Ports,
): Promise<string[]> {
  const last = history.at(-1);
  const isReaders = last && (last.by === placement.studentId) === (reader === 'student');
  if (!isReaders || isForgotten(last.at, ports)) return [];
  const other = reader === 'student' ? 'trainer' : 'student';
  return doesNotKnow(other, `${makeUpSubject(id)}:v${version}`, { kind: 'make-up' }, placement, ports);
}

/** Of goals or work agreements that wait for the praktijkopleider: that they do not know it yet, for as long as that is so. */
export async function goalsNotKnown(
  { id, goals, work, history }: Goals,
  what: OfGoals,
  placement: Placement,
  ports: Ports,
): Promise<string[]> {
  const waits = what === 'goals' ? goals.some(({ state }) => state === 'sent') : work?.state === 'sent';
  const sent = history.findLast(({ what: { kind } }) => kind === (what === 'goals' ? 'sent' : 'work-sent'));
  if (!waits || !sent || isForgotten(sent.at, ports)) return [];
  return doesNotKnow('trainer', keyOfGoals(what, id, sent.n), { kind: what, event: 'sent' }, placement, ports);
}

/** By the notice of it with this key; what was passed on to who took over has that of its own. */
async function doesNotKnow(
  who: 'trainer' | 'student',
  key: string,
  what: Unheard,
  placement: Placement,
  ports: Ports,
): Promise<string[]> {
  const { company } = placement;
  const id = who === 'trainer' ? placement.trainerId : placement.studentId;
  const [first, passed] = await Promise.all([key, `${key}:${id}`].map((one) => deliveryOf(one, ports)));
  if (first === 'arrived' || passed === 'arrived') return [];
  const lost = await (who === 'trainer' ? trainerIsLost : studentIsLost)(placement, ports);
  if (lost.length > 0 || (first !== 'failed' && passed !== 'failed')) return lost;
  const person = await ports.people.byId(id);
  if (!person) return [];
  const isTrainer = who === 'trainer';
  const name = isTrainer ? companyWith(company.name, person.name) : person.name;
  const phone = (isTrainer ? company.phone : null) ?? person.phone;
  return [notDeliveredTo(name, what, { lost: null, phone })];
}

/** The same of the student. */
export async function studentIsLost({ studentId }: Placement, ports: Ports): Promise<string[]> {
  return lineOf(studentId, null, ports);
}

async function lineOf(id: PersonId, phone: string | null, ports: Ports): Promise<string[]> {
  const [all, person] = await Promise.all([lostOf([id], ports), ports.people.byId(id)]);
  const lost = all.get(id);
  return lost && person ? [cannotBeReached(person.name, lost, phone ?? person.phone)] : [];
}

const isFailing = (since: Date | null, at: Date): boolean =>
  since !== null && at.getTime() - since.getTime() > FAILING_MS;

const reachOf = ({ chat }: Known, channel: string): Reach => chat.addresses[channel] ?? NOT_REACHED;
