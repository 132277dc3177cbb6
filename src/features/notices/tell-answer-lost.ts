/** The answer to what somebody did did not get there: how it stands by now, or where to look. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import type { Reply, Shown } from '../../shows/reply.js';
import { answerLost, answerLostButSee } from '../../texts/general.js';
import { asItStands } from './as-it-stands.js';

export async function tellAnswerLost(
  { at, subject }: Extract<NoticeAbout, { kind: 'answer' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const reader = subject === undefined ? null : await ports.people.byId(to);
  const now = reader && subject !== undefined ? await asItStands(subject, reader, ports) : null;
  const said: Reply = { kind: 'text', text: answerLost(at) };
  if (now === null || now === 'elsewhere' || now.kind === 'text') return { kind: 'write', reply: said };
  return { kind: 'write', reply: withLine(now, answerLostButSee(at)) };
}

function withLine(reply: Shown, line: string): Shown {
  const { show } = reply;
  if (!('lines' in show)) return reply;
  return { ...reply, show: { ...show, lines: [line, ...show.lines], summary: `${line} ${show.summary}` } };
}
