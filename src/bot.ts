/** READ FIRST. One turn: who is it, what is asked, do it, answer. */
import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { carryOut, othersMissed, type DirectRequest } from './carry-out.js';
import { noteCard, questionCard } from './cards/question-card.js';
import { momentOf } from './domain/moment.js';
import type { OpenQuestion, Reply, Request, Turn } from './messages.js';
import { DatabaseUnavailable, type Asked, type Chat, type Ports } from './ports.js';
import * as texts from './texts/general.js';
import { healthDropped } from './texts/hours.js';
import { whatIsAsked } from './what-is-asked.js';

const QUESTION_LAPSES_MS = 24 * 60 * 60 * 1000;

/** The answer to a turn; null where nothing is said. Whatever goes wrong, the person hears whether it was stored. */
export async function answer(turn: Turn, ports: Ports): Promise<Reply | null> {
  const seen = { stored: false };
  const seeing = { ...ports, stored: () => (seen.stored = true) };
  try {
    return await answerTurn(turn, seeing);
  } catch (error) {
    const isUnavailable = error instanceof DatabaseUnavailable;
    const stored = seen.stored ? 'yes' : isUnavailable && error.maybeStored ? 'maybe' : 'no';
    if (isUnavailable) {
      ports.log.warn('turn-without-database', { stored });
      return { kind: 'text', text: texts.noConnection(stored) };
    }
    const reference = randomBytes(2).toString('hex');
    ports.log.error('turn-failed', { reference, stored, ...whereOf(error) });
    return { kind: 'text', text: texts.broken(reference, stored) };
  }
}

async function answerTurn(turn: Turn, ports: Ports): Promise<Reply | null> {
  const person = await ports.people.byTeams(turn.from.tenantId, turn.from.objectId);
  if (!person) {
    const school = await ports.schools.byTenant(turn.from.tenantId);
    return { kind: 'text', text: texts.stranger(school?.office ?? null) };
  }
  const chat = await ports.chats.of(person.id);
  if (!isDeepStrictEqual(chat.address, turn.address)) {
    await ports.chats.update(person.id, { address: turn.address });
    await ports.notices.wake(person.id, ports.clock.now());
    ports.kick();
  }

  const at = ports.clock.now();
  const now = momentOf(at);
  const open = stillOpen(chat.question, at);
  const waits = open?.answered === undefined || open.answeredBy === turn.id;
  const what = whatIsAsked(turn, { person, now, open: waits ? open : null });
  if (what.kind === 'unreadable') return { kind: 'text', text: texts.unreadable };
  const asked: Asked = {
    person,
    chat,
    source: turn.id,
    way: turn.kind === 'press' ? 'card' : 'chat',
    at,
    now,
    healthDropped: what.healthDropped,
  };
  if (what.kind === 'question') return ask({ ...what.question, id: turn.id, askedAt: at.toISOString() }, asked, ports);

  const { request } = what;
  if (request.kind === 'answer') return answerQuestion(request, open, asked, ports);
  const missed = request.kind === 'unknown' ? [...othersMissed(asked), turn.id].slice(-2) : [];
  const changes = {
    ...(missed.length + chat.missed.length > 0 && { missed }),
    ...(turn.kind === 'text' && open && { question: null }),
  };
  if (Object.keys(changes).length > 0) await ports.chats.update(person.id, changes);
  return reply(request, asked, ports);
}

/** The choice becomes the request it stands for; the same choice again does the same once, another one nothing. */
async function answerQuestion(
  { question: id, choice }: Extract<Request, { kind: 'answer' }>,
  open: OpenQuestion | null,
  asked: Asked,
  ports: Ports,
): Promise<Reply | null> {
  // The answer led to this question: the same press again is asked it again.
  if (open?.id === nextAfter(id, choice)) return questionCard(open);
  const request = open?.id === id ? open.choices[choice]?.request : undefined;
  if (!open || !request || request.kind === 'answer') return { kind: 'text', text: texts.questionGone };
  if (open.answered !== undefined && open.answered !== choice) return { kind: 'text', text: texts.answeredOtherwise };
  await ports.chats.update(asked.person.id, {
    question: { ...open, answered: choice, answeredBy: asked.source },
  });
  return reply(request, { ...asked, source: id }, ports, nextAfter(id, choice));
}

const nextAfter = (question: string, choice: number): string => `${question}/${choice}`;

async function reply(
  request: DirectRequest,
  asked: Asked,
  ports: Ports,
  nextQuestion = asked.source,
): Promise<Reply | null> {
  const answered = await carryOut(request, asked, ports);
  if (answered.kind === 'silence') return null;
  if (answered.kind !== 'question') return answered;
  return ask({ ...answered.question, id: nextQuestion, askedAt: asked.at.toISOString() }, asked, ports);
}

async function ask(question: OpenQuestion, asked: Asked, ports: Ports): Promise<Reply> {
  if (question.choices.length === 0) return noteCard(question.text, []);
  await ports.chats.update(asked.person.id, { question });
  return questionCard(question, asked.healthDropped ? [healthDropped] : []);
}

function stillOpen(question: Chat['question'], at: Date): OpenQuestion | null {
  return question && at.getTime() - Date.parse(question.askedAt) < QUESTION_LAPSES_MS ? question : null;
}

/** Where it broke, never what with: a message may hold a person. */
function whereOf(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' };
  const frame = error.stack?.split('\n').find((line) => line.includes('/src/') || line.includes('/dist/')) ?? '';
  return { error: error.name, at: frame.replace(/^.*\/(?=src\/|dist\/)/, '').replace(/\)$/, '') };
}
