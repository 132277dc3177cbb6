/** "reflectie: vandaag ging het inhangen goed": written, listed and taken off by the student alone [Reflectie]. */
import { randomBytes } from 'node:crypto';
import type { Request } from '../../asks/request.js';
import { actOf, decide } from '../../decide.js';
import { weekOf } from '../../domain/calendar/day.js';
import {
  decideTakeOffReflection,
  decideWriteReflection,
  isToAskReflection,
  reflectionIdOf,
} from '../../domain/dossier/reflections.js';
import type { Asked, Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/reflections.js';
import { ownPlacement } from '../../views/own-placement.js';
import { openReflections, reflectionsOfStudent } from '../../views/reflections.js';

type Of<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;
const text = (said: string): Answer => ({ kind: 'text', text: said });
const NOT_YOURS = text(texts.noSuchReflections);

/** Without words: they are asked for, and what is typed next is the answer. */
export async function writeReflection(request: Of<'reflection'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { text: typed = '', withHealth } = request;
  if (!asked.person.roles.includes('student')) return text(texts.reflectionsOfStudent);
  if (withHealth || asked.healthDropped) return ask([texts.withHealth]);
  if (typed === '') return ask([texts.yoursAlone]);
  const own = await ownPlacement(request.placementId, (placementId) => ({ ...request, placementId }), asked, ports);
  if (own.kind === 'answer') return own.answer;
  const found = await openReflections(own.placement.id, asked.person, ports);
  if (!found) return NOT_YOURS;
  const id = reflectionIdOf(own.placement.id, asked.source);
  const salt = randomBytes(16).toString('hex');
  const context = { today: asked.now.day, act: actOf(asked, 'student') };
  const outcome = await decide(
    ports.reflections,
    found.reflections,
    (reflections) => decideWriteReflection(reflections, { id, text: typed, salt }, context),
    asked,
    ports,
  );
  const note = outcome.kind === 'done' ? texts.written : texts.writeRefused(outcome.refusal);
  return reflectionsOfStudent({ ...found, reflections: outcome.document }, asked.person, ports, note);
}

/** The question, kept open for what is typed next. */
function ask(lines: readonly string[]): Answer {
  return { ...noteShow(texts.question, [], lines), asks: [], asksFor: { kind: 'reflection' } };
}

export async function seeReflections({ placement }: Of<'reflections'>, asked: Asked, ports: Ports): Promise<Answer> {
  if (!asked.person.roles.includes('student')) return text(texts.reflectionsOfStudent);
  const own = await ownPlacement(placement, (id) => ({ kind: 'reflections', placement: id }), asked, ports);
  if (own.kind === 'answer') return own.answer;
  const found = placement && own.placement.id !== placement ? null : own.placement;
  const open = found && (await openReflections(found.id, asked.person, ports));
  return open ? reflectionsOfStudent(open, asked.person, ports) : NOT_YOURS;
}

export async function dropReflection(
  { placement, reflection }: Of<'drop-reflection'>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openReflections(placement, asked.person, ports);
  if (!found) return NOT_YOURS;
  const outcome = await decide(
    ports.reflections,
    found.reflections,
    (reflections) => decideTakeOffReflection(reflections, reflection, actOf(asked, 'student')),
    asked,
    ports,
  );
  const note = outcome.kind === 'done' ? texts.takenOff : texts.takeOffRefused(outcome.refusal);
  return reflectionsOfStudent({ ...found, reflections: outcome.document }, asked.person, ports, note);
}

/** "reflectie aan", "reflectie uit" */
export async function askReflections({ on }: Of<'reflection-asks'>, asked: Asked, ports: Ports): Promise<Answer> {
  if (!asked.person.roles.includes('student')) return text(texts.reflectionsOfStudent);
  const { askedIn = null } = asked.chat.reflection ?? {};
  await ports.chats.update(asked.person.id, { reflection: { on, askedIn } });
  asked.stored();
  return text(on ? texts.asksOn : texts.asksOff);
}

/** What was answered to an entry, with the question behind it where it is to be asked. */
export async function withReflectionAsked(answer: Answer, asked: Asked, ports: Ports): Promise<Answer> {
  const { chat, person, now } = asked;
  if (answer.kind !== 'show' || answer.show.kind !== 'week' || !answer.stored || answer.asks) return answer;
  if (!isToAskReflection(chat.reflection, now.day)) return answer;
  await ports.chats.update(person.id, { reflection: { on: true, askedIn: weekOf(now.day) } });
  const show = { ...answer.show, lines: [...answer.show.lines, texts.question, texts.oneLine] };
  return { ...answer, show, asks: [], asksFor: { kind: 'reflection' } };
}
