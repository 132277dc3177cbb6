/** Somebody needs more than a bot: a calm sentence and who can help. Nothing of it is stored or passed on. */
import { listShow } from '../../shows/list.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/help.js';
import { helpContacts } from '../../views/help-contacts.js';

export async function showHelpContacts(
  { need, words }: Extract<Request, { kind: 'find-help' }>,
  { person }: Asked,
  ports: Ports,
): Promise<Answer> {
  return listShow({
    title: texts.calm(need, person.roles.includes('student')),
    sections: [{ heading: '', rows: await helpContacts(need, person, words, ports) }],
    lines: [texts.notKept],
  });
}
