/** Somebody speaks whose account nobody knows: perhaps the office knows them by their address. */
import { applied } from '../../domain/evidence/evidence.js';
import { subjectOf } from '../../domain/placements/recorded.js';
import type { Person } from '../../domain/people/people.js';
import { accountKey, bindAccount, namesake, whoIsIt } from '../../domain/people/who-is-who.js';
import type { School } from '../../domain/school/school.js';
import type { Turn } from '../../messages.js';
import type { Ports } from '../../ports.js';

export type Recognised =
  | { readonly kind: 'person'; readonly person: Person }
  /** The office has to say who it is. */
  | { readonly kind: 'doubt' }
  | { readonly kind: 'stranger' };

/** More than a list of the BPV-bureau can name. */
const MOST_NAMESAKES = 10;

const STRANGER: Recognised = { kind: 'stranger' };

export async function recognise(
  { id, from, chat, way }: Turn,
  school: School | null,
  { members, people, doubts, clock, log }: Pick<Ports, 'members' | 'people' | 'doubts' | 'clock' | 'log'>,
): Promise<Recognised> {
  if (!school || !chat || !('tenantId' in from)) return STRANGER;
  const member = await members.of(chat);
  // What was asked about is this very account, and no other.
  if (member?.tenantId !== from.tenantId || member.objectId !== from.objectId || member.address === null)
    return STRANGER;
  const byAddress = whoIsIt(member, await people.byAddress(school.id, member.address));
  const found =
    byAddress.kind === 'stranger'
      ? namesake(member.name, await people.unseenByName(school.id, member.name, MOST_NAMESAKES))
      : byAddress;
  if (found.kind === 'stranger') return STRANGER;
  const account = { tenantId: from.tenantId, objectId: from.objectId };
  if (found.kind === 'doubt') {
    log.warn('who-is-who-doubt', { why: found.why });
    await doubts.put({
      ...{ id: accountKey(account), schoolId: school.id, account, why: found.why, at: clock.now() },
      ...{ name: member.name, address: member.address, people: found.people.map((one) => one.id) },
    });
    return { kind: 'doubt' };
  }
  const record = await people.load(found.person.id);
  const role = found.person.roles[0] ?? 'student';
  const act = { at: clock.now().toISOString(), by: found.person.id, role, way, source: `account:${id}` } as const;
  const change = record && bindAccount(record, account, act);
  if (!record || !change) return { kind: 'doubt' };
  const next = applied(change);
  if (await people.commit(next, record.version)) {
    log.info('account-bound');
    await doubts.settled(accountKey(account));
    return { kind: 'person', person: subjectOf<Person, never>(next) };
  }
  // Another message of theirs was first, or somebody else.
  const now = await people.byTeams(from.tenantId, from.objectId);
  return now ? { kind: 'person', person: now } : { kind: 'doubt' };
}
