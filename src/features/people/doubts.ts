/** Accounts of which nobody can say by themselves whose they are: the BPV-bureau does, with one button each. */
import { actOf, decide } from '../../decide.js';
import type { OfficeAsks } from '../../asks/office.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import { accountKey, decideAccount } from '../../domain/people/who-is-who.js';
import type { School } from '../../domain/school/school.js';
import type { Asked, Ports } from '../../ports.js';
import { NOT_REACHED, TEAMS } from '../../ports/channel.js';
import { howManyFit, listShow } from '../../shows/list.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import type { ListRow } from '../../shows/list-rows.js';
import { button } from '../../shows/button.js';
import { ofOffice } from '../../texts/office.js';
import * as texts from '../../texts/who-is-who.js';

const MOST_SHOWN = 20;

export async function showDoubts(asked: Asked, ports: Ports): Promise<Answer> {
  const school = await ownSchool(asked, ports);
  if (!school) return { kind: 'text', text: ofOffice };
  const doubts = await ports.doubts.ofSchool(school.id);
  const people = await ports.people.byIds(doubts.flatMap((one) => one.people));
  const rows = doubts.map(({ id, name, address, why, people: ids }): ListRow => {
    const candidates = people.filter((person) => ids.includes(person.id));
    return {
      title: texts.accountTitle(name, address),
      lines: [texts.whyInDoubt(why), ...candidates.map(texts.candidateInWords)],
      buttons: candidates.map((person) =>
        button(texts.isThis(person), { verb: 'bind-account', account: id, person: person.id }),
      ),
    };
  });
  const shown = rows.slice(0, howManyFit(rows, MOST_SHOWN));
  return listShow({
    title: texts.doubtsTitle(rows.length),
    sections: rows.length === 0 ? [] : [{ heading: '', rows: shown }],
    lines: rows.length === 0 ? [] : [texts.doubtsHint],
  });
}

export async function bindAccount(
  { account: id, person: who }: Omit<Extract<OfficeAsks, { kind: 'bind-account' }>, 'kind'>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const { people, chats, doubts } = ports;
  const school = await ownSchool(asked, ports);
  if (!school) return { kind: 'text', text: ofOffice };
  const [doubt, record] = await Promise.all([doubts.byId(id), people.load(who)]);
  const isTheirs = record?.schoolId === school.id && record.teams !== null && accountKey(record.teams) === id;
  if (record && isTheirs) {
    await doubts.settled(id);
    return bound(record.name);
  }
  const isInDoubt = doubt?.schoolId === school.id && doubt.people.includes(who) && record?.schoolId === school.id;
  if (!doubt || !record || !isInDoubt) return { kind: 'text', text: texts.notInDoubt };
  const { account } = doubt;
  const owner = await people.byTeams(account.tenantId, account.objectId);
  if (owner) {
    await doubts.settled(id);
    return { kind: 'text', text: texts.isAnothers(owner.name) };
  }
  // What is told to them goes to the account from before no more; where they are now is known by their next message.
  if (record.teams !== null) await chats.reach(record.id, TEAMS, NOT_REACHED);
  const act = actOf(asked, 'office');
  const { document } = await decide(people, record, (one) => decideAccount(one, account, act), asked, ports);
  await doubts.settled(id);
  return bound(document.name);
}

const bound = (name: string): Answer =>
  noteShow(texts.accountBound(name), [button(texts.doubtsLabel, { verb: 'doubts' })]);

async function ownSchool({ person }: Asked, { schools }: Ports): Promise<School | null> {
  const school = await schools.byId(person.schoolId);
  return school && mayKeepSchool(person, school) ? school : null;
}
