/** The question of the bot's that waits for an answer: one per person, until it is answered or a day has gone by. */
import { noteShow, questionShow } from './shows/note.js';
import type { OpenQuestion, Question, Turn } from './messages.js';
import type { Request } from './asks/request.js';
import type { TextRequest } from './asks/typed.js';
import type { Asked, Ports } from './ports.js';
import type { Chat } from './ports/chats.js';
import { hashOf } from './domain/evidence/hash.js';
import type { Reply } from './shows/reply.js';
import { answeredOtherwise, questionGone } from './texts/general.js';
import { healthDropped } from './texts/hours.js';

const LAPSES_MS = 24 * 60 * 60 * 1000;

/** The last question, answered or not; null where there is none or it has lapsed. */
export function openQuestionOf({ question }: Chat, at: Date): OpenQuestion | null {
  return question && at.getTime() - Date.parse(question.askedAt) < LAPSES_MS ? question : null;
}

/** Whether this turn can answer it in words: it waits, or it was this very turn that answered it. */
export function waitsFor(turn: string, question: OpenQuestion): boolean {
  return question.answered === undefined || question.answeredBy === turn;
}

/** What asks for nothing but a day or a week, so that it can be answered without a button. */
const TO_FILL_IN: ReadonlySet<Request['kind']> = new Set([
  'sick',
  'leave',
  'delete',
  'recovered',
  'submit-week',
  'week',
]);

/** Hours that cannot be, of a day that is known: "Hoeveel was het?" */
function isOfOneDay(about: TextRequest): boolean {
  if (about.kind !== 'hours' && about.kind !== 'correct') return false;
  return new Set(about.entries.map(({ day }) => day)).size === 1;
}

/**
 * To know a message again: a second copy of what led to a question does not answer it. Of its words only how many signs
 * they have, since nothing of them may be kept [2.3]; that tells "week indienen" from "indienen".
 */
export function traceOf(turn: Turn, what: Request | Question): string {
  const read = 'kind' in what ? what : { text: what.text, choices: what.choices };
  return hashOf({ read, length: 'text' in turn ? turn.text.trim().length : 0 });
}

/** Keeps the question open and shows it. `id` is the same where the same turn asks again. */
export async function ask(
  question: Question,
  { id, by, turn }: { readonly id: string; readonly by: string; readonly turn: string },
  asked: Asked,
  ports: Ports,
): Promise<Reply> {
  const { about } = question;
  const isToFillIn = about !== undefined && (TO_FILL_IN.has(about.kind) || isOfOneDay(about));
  if (question.choices.length === 0 && !isToFillIn) return noteShow(question.text, []);
  const open: OpenQuestion = { ...question, id, askedAt: asked.at.toISOString(), askedBy: by, askedIn: turn };
  await ports.chats.update(asked.person.id, { question: open });
  return questionShow(open, asked.healthDropped ? [healthDropped] : []);
}

/** Keeps a question that a card of its own shows, for who answers in words. */
export async function keep(
  question: Question,
  {
    id,
    by,
    turn,
    request,
  }: { readonly id: string; readonly by: string; readonly turn: string; readonly request: Request },
  { chat, person, source, at }: Asked,
  ports: Ports,
): Promise<void> {
  const isAnswered = chat.question?.id === id && chat.question.answered !== undefined;
  if (isAnswered) return;
  await ports.chats.update(person.id, {
    question: {
      ...{ ...question, id, askedAt: at.toISOString(), askedBy: by },
      ...{ askedIn: turn, again: { request, source } },
    },
  });
}

export type Chosen =
  /** Nothing is to be carried out. */
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** The request that the choice stands for; `next` is the id of a question that it may lead to. */
  | {
      readonly kind: 'request';
      readonly request: Exclude<Request, { kind: 'answer' }>;
      readonly next: string;
      /** The question as it is from now on. */
      readonly question: OpenQuestion;
    };

/** The same choice again stands for the same request, which then does nothing twice; another one does nothing. */
export async function choose(
  { question: id, choice }: Extract<Request, { kind: 'answer' }>,
  open: OpenQuestion | null,
  asked: Asked,
  ports: Ports,
): Promise<Chosen> {
  const next = `${id}/${choice}`;
  // The answer led to this question: the same press again is asked it again.
  if (open?.id === next) return { kind: 'reply', reply: questionShow(open) };
  const request = open?.id === id ? open.choices[choice]?.request : undefined;
  if (!open || !request || request.kind === 'answer')
    return { kind: 'reply', reply: { kind: 'text', text: questionGone } };
  if (open.answered !== undefined && open.answered !== choice) {
    return { kind: 'reply', reply: { kind: 'text', text: answeredOtherwise } };
  }
  const answered = { ...open, answered: choice, answeredBy: asked.source };
  await ports.chats.update(asked.person.id, { question: answered });
  return { kind: 'request', request, next, question: answered };
}
