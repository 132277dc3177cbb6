/** "liever mail", "liever Teams": how somebody is written to from now on. What they ask is answered where they ask it. */
import { isMailAddress } from '../../domain/people/mail-address.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import { NOT_REACHED, TEAMS } from '../../ports/channel.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/preferred-way.js';
import { isFormal } from '../../texts/why-told.js';
import { otherWay } from '../../shows/other-way.js';

export async function preferWay(
  { by }: Extract<Request, { kind: 'prefer' }>,
  { person, chat, stored }: Asked,
  ports: Ports,
): Promise<Answer> {
  const isGuest = isFormal(person);
  if (by === 'mail' && !ports.sendsMail) return text(texts.noMailHere(isGuest));
  if (by === 'mail' && !isMailAddress(person.mail)) return text(texts.noAddress(isGuest));
  await ports.chats.update(person.id, { prefers: by });
  stored();
  const isThere = (chat.addresses[TEAMS] ?? NOT_REACHED).address !== null;
  const teams = isThere ? texts.inTeams(isGuest) : texts.onceInTeams(isGuest);
  const said = by === 'mail' ? texts.byMail(person.mail ?? '', isGuest) : teams;
  return noteShow(said, otherWay(person, { ...chat, prefers: by }, ports));
}

const text = (said: string): Answer => ({ kind: 'text', text: said });
