/** "Toon alle": the students who did not fit in the message, of a digest as it was or of the overview of now. */
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { digestGone } from '../../texts/digest.js';
import { ownOnly } from '../../texts/looking.js';
import { keptDigest } from '../../views/kept-digest.js';
import { overview } from '../../views/overview.js';

export async function showAll(
  { digest, from }: Extract<Request, { kind: 'show-all' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (asked.person.roles.every((role) => role === 'student')) return { kind: 'text', text: ownOnly };
  const page =
    digest === null ? await overview(asked, from, ports) : await keptDigest(digest, asked.person, { from }, ports);
  return page ?? { kind: 'text', text: digestGone };
}
