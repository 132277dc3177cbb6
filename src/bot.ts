/** READ FIRST. One turn: who is it, what is asked, do it, answer. */
import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { questionShow } from './shows/note.js';
import { sourceOfPress } from './asks/same-press.js';
import { carryOut } from './carry-out.js';
import type { DirectRequest } from './carry-out/carried.js';
import { othersMissed } from './carry-out/looking.js';
import { momentOf } from './domain/calendar/moment.js';
import type { Person } from './domain/people/people.js';
import { isOfMessage } from './domain/hours/message-source.js';
import { cameBack } from './domain/reminders/not-delivered.js';
import { recognise } from './features/people/recognise.js';
import { askAnew } from './features/reminders/ask-anew.js';
import type { OpenQuestion, Turn } from './messages.js';
import type { Request } from './asks/request.js';
import { ask, choose, keep, openQuestionOf, traceOf, waitsFor } from './open-question.js';
import { DatabaseUnavailable, type Asked, type Ports } from './ports.js';
import type { Chat } from './ports/chats.js';
import { NOT_REACHED } from './ports/channel.js';
import type { Answer, Reply } from './shows/reply.js';
import * as texts from './texts/general.js';
import { sayingOn } from './texts/said-on.js';
import { whatIsAsked } from './what-is-asked.js';

/** What came of a turn, for a door that has more than words for it. */
export interface Outcome {
  /** Null where nothing is said. */
  readonly reply: Reply | null;
  /** The world broke; the reply says whether it was stored. */
  readonly fault: 'no-connection' | 'broken' | null;
  /** It is stored: by this turn, or by the same one before. */
  readonly isStored: boolean;
  /** What was carried out; null where it did not come to that. */
  readonly request: DirectRequest | null;
}

/** Told of on the way, so that it is known also where what comes after it fails. */
interface Heard {
  readonly stored: Asked['stored'];
  readonly carries: (request: DirectRequest) => void;
}

/** The answer to a turn; null where nothing is said. Whatever goes wrong, the person hears whether it was stored. */
export const answer = async (turn: Turn, ports: Ports): Promise<Reply | null> => (await outcomeOf(turn, ports)).reply;

export async function outcomeOf(turn: Turn, ports: Ports): Promise<Outcome> {
  let stored = 'no' as 'no' | 'yes' | 'maybe';
  let request: DirectRequest | null = null;
  const heard: Heard = {
    stored: (how) => (stored = how === 'in-part' ? 'maybe' : 'yes'),
    carries: (carried) => (request = carried),
  };
  const because = (fault: Outcome['fault'], text: string): Outcome => {
    return { reply: { kind: 'text', text }, fault, isStored: stored !== 'no', request };
  };
  try {
    const reply = await sayingOn(momentOf(ports.clock.now()).day, () => answerTurn(turn, ports, heard));
    return { reply, fault: null, isStored: stored !== 'no', request };
  } catch (error) {
    const isUnavailable = error instanceof DatabaseUnavailable;
    const isMaybe = turn.mayBeAgain === true || (isUnavailable && error.maybeStored);
    if (isMaybe && stored === 'no') stored = 'maybe';
    if (isUnavailable) {
      ports.log.warn('turn-without-database', { stored });
      return because('no-connection', texts.noConnection(stored));
    }
    const reference = randomBytes(2).toString('hex');
    ports.log.error('turn-failed', { reference, stored, ...whereOf(error) });
    return because('broken', texts.broken(reference, stored));
  }
}

/** The answer to this turn did not get there: its person hears so as soon as something does, once. Strangers do not. */
export async function answerIsLost(turn: Turn, reply: Reply, ports: Ports): Promise<void> {
  const person = await personOf(turn, ports);
  if (!person) return;
  const now = ports.clock.now();
  const subject = reply.kind === 'show' ? reply.tracks?.subject : undefined;
  const about = { kind: 'answer', at: now.toISOString(), ...(subject !== undefined && { subject }) } as const;
  await ports.notices.add([{ key: `answer:${person.id}:${turn.id}`, to: person.id, about }], now);
  ports.kick();
}

async function answerTurn(turn: Turn, before: Ports, { stored, carries }: Heard): Promise<Reply | null> {
  const { person: known, stores } = await before.speakers.of(turn.from);
  const ports: Ports = { ...before, ...stores };
  if (!known && turn.kind === 'removed') return null;
  const school = !known && 'tenantId' in turn.from ? await ports.schools.byTenant(turn.from.tenantId) : null;
  const recognised = known ? ({ kind: 'person', person: known } as const) : await recognise(turn, school, ports);
  if (recognised.kind !== 'person') {
    const say = recognised.kind === 'doubt' ? texts.notSureWho : texts.stranger;
    return { kind: 'text', text: say(school?.office ?? null) };
  }
  const { person } = recognised;
  const speaks = turn.kind === 'text' || turn.kind === 'edited';
  const [chat, placements] = await Promise.all([
    ports.chats.of(person.id),
    speaks && person.roles.includes('student') ? ports.placements.ofStudent(person.id) : [],
  ]);
  if (turn.kind === 'removed') {
    await cannotBeWritten(person, chat, turn, ports);
    return null;
  }
  await canBeWritten(person, chat, turn, ports);

  const at = ports.clock.now();
  const now = momentOf(at);
  const open = openQuestionOf(chat, at);
  // This very turn led to the question, so it is no answer to it: what came of it comes again.
  if (open && open.askedIn === turn.id && open.answered === undefined) {
    const { again, askedBy: by = '' } = open;
    if (!again || again.request.kind === 'answer') return questionShow(open);
    const asked: Asked = {
      ...{ person, chat, source: again.source, way: turn.way, at, now },
      ...{ healthDropped: false, stored },
    };
    return reply(again.request, asked, ports, { by, next: open.id, turn: turn.id, carries });
  }
  const waiting = open && waitsFor(turn.id, open) ? open : null;
  const what = whatIsAsked(turn, { person, now, open: waiting, placements });
  if (what.kind === 'unreadable') return { kind: 'text', text: texts.unreadable };
  if (what.kind === 'not-to-keep') return { kind: 'text', text: texts.healthInForm };
  const isPressed = turn.kind === 'press' && what.kind === 'request';
  const source = isPressed ? sourceOfPress(person.id, what.request, turn.id) : ownSource(turn);
  const asked: Asked = { person, chat, source, way: turn.way, at, now, healthDropped: what.healthDropped, stored };
  if (what.kind === 'question')
    return ask(what.question, { id: source, by: traceOf(turn, what.question), turn: turn.id }, asked, ports);

  const { request } = what;
  const by = traceOf(turn, request);
  if (isAnswerToReminder(turn, request) && person.roles.includes('student')) await askAnew(person, ports);
  if (request.kind === 'answer') {
    const chosen = await choose(request, open, asked, ports);
    if (chosen.kind === 'reply') return chosen.reply;
    const answered = { ...asked, source: request.question, chat: { ...chat, question: chosen.question } };
    return reply(chosen.request, answered, ports, { by, next: chosen.next, turn: turn.id, carries });
  }
  const missed = request.kind === 'unknown' ? [...othersMissed(asked), source].slice(-2) : [];
  const changes = {
    ...(missed.length + chat.missed.length > 0 && { missed }),
    ...(open && closes(turn, request, open) && { question: null }),
  };
  if (Object.keys(changes).length > 0) await ports.chats.update(person.id, changes);
  return reply(request, asked, ports, { by, next: asked.source, turn: turn.id, carries });
}

/** A look by a door that changes nothing by being looked through: no question is asked or closed, nobody has answered. */
export async function look(person: Person, request: DirectRequest, way: Turn['way'], ports: Ports): Promise<Answer> {
  const at = ports.clock.now();
  const chat = await ports.chats.of(person.id);
  const asked: Asked = {
    ...{ person, chat, source: 'look', way, at, now: momentOf(at) },
    ...{ healthDropped: false, stored: () => undefined },
  };
  return carryOut(request, asked, ports);
}

function personOf({ from }: Turn, { people }: Ports): Promise<Person | null> {
  return 'personId' in from ? people.byId(from.personId) : people.byTeams(from.tenantId, from.objectId);
}

/** Where somebody speaks they can be written to, and what waited for that comes now. */
async function canBeWritten(person: Person, { addresses }: Chat, { chat }: Turn, ports: Ports): Promise<void> {
  if (!chat) return;
  const { address, unreachable, failingSince } = addresses[chat.channel] ?? NOT_REACHED;
  if (isDeepStrictEqual(address, chat.address) && !unreachable && !failingSince) return;
  await ports.chats.reach(person.id, chat.channel, { ...NOT_REACHED, address: chat.address });
  await ports.notices.wake(person.id, ports.clock.now());
  if (unreachable) await ports.notices.add([cameBack(person.id, ports.clock.now())], ports.clock.now());
  if (!address || unreachable) await askAnew(person, ports);
  ports.kick();
}

async function cannotBeWritten({ id }: Person, { addresses }: Chat, { chat }: Turn, ports: Ports): Promise<void> {
  const reach = chat && addresses[chat.channel];
  if (reach?.address?.['conversationId'] !== chat?.address['conversationId'] || !chat) return;
  await ports.chats.reach(id, chat.channel, { unreachable: 'not-there', lostAt: reach?.lostAt ?? ports.clock.now() });
}

/** What comes of an edit is found by the message that was edited. */
const ownSource = (turn: Turn): string => (turn.kind === 'edited' ? `${turn.original}/${turn.id}` : turn.id);

/** Who presses something or writes hours reacts, whatever was asked. */
function isAnswerToReminder(turn: Turn, { kind }: Request): boolean {
  return turn.kind === 'press' || ['answer', 'hours', 'correct', 'rewrite', 'submit-week'].includes(kind);
}

/** Who looks at something else, or says hello, still owes the answer. */
function closes(turn: Turn, request: DirectRequest, { id, choices }: OpenQuestion): boolean {
  switch (turn.kind) {
    case 'text':
      return !CHANGES_NOTHING.has(request.kind);
    case 'edited':
      return isOfMessage(id, turn.original);
    case 'press':
      // The card had buttons of its own for what it asked.
      return choices.some((choice) => isDeepStrictEqual(choice.request, request));
    default:
      return false;
  }
}

const CHANGES_NOTHING: ReadonlySet<DirectRequest['kind']> = new Set([
  ...(['progress', 'week', 'this-week', 'contact', 'export', 'open-weeks', 'overview', 'student'] as const),
  ...(['help', 'find-help', 'small-talk', 'unknown'] as const),
]);

async function reply(
  request: DirectRequest,
  asked: Asked,
  ports: Ports,
  {
    by,
    next,
    turn,
    carries,
  }: { readonly by: string; readonly next: string; readonly turn: string; readonly carries: Heard['carries'] },
): Promise<Reply | null> {
  carries(request);
  const answered = await carryOut(request, asked, ports);
  if (answered.kind === 'silence') return null;
  if (answered.kind === 'text') return answered;
  const { stored } = answered;
  if (answered.kind === 'question') {
    // Part of it is stored under this very id: the answer is an act of its own.
    const id = stored?.source === next ? `${next}/rest` : next;
    return ask(answered.question, { id, by, turn }, asked, ports);
  }
  // A card that asks by its own buttons can be answered in words as well.
  if (answered.asks)
    await keep(
      {
        ...{ text: answered.show.summary, choices: answered.asks },
        ...(answered.asksFor && { about: answered.asksFor }),
      },
      { id: next, by, turn, request: answered.again ?? request },
      asked,
      ports,
    );
  return answered;
}

/** Where it broke, never what with: a message may hold a person. */
function whereOf(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' };
  const frame = error.stack?.split('\n').find((line) => line.includes('/src/') || line.includes('/dist/')) ?? '';
  return { error: error.name, at: frame.replace(/^.*\/(?=src\/|dist\/)/, '').replace(/\)$/, '') };
}
