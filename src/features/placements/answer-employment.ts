/** Whether a student is or was employed by the company: asked for, and answered once; only the BPV-bureau hears it. */
import { actOf, decide } from '../../decide.js';
import { mayKeepSheet } from '../../domain/people/permissions.js';
import { decideEmployment } from '../../domain/placements/record-employment.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import { employmentShow } from '../../shows/employment.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/employment.js';
import { ownPlacement } from '../../views/own-placement.js';

/** "dienstverband", and from the file: where the message that asked it is out of reach. */
export async function askEmployment(
  { placement }: Extract<Request, { kind: 'employment' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const own = await ownPlacement(placement, (id) => ({ kind: 'employment', placement: id }), asked, ports);
  if (own.kind === 'answer') return own.answer;
  const { employment, closed, company } = own.placement;
  if (placement && own.placement.id !== placement) return { kind: 'text', text: texts.noSuchQuestion };
  if (employment) return noteShow(texts.answeredBefore(employment.answer), [], [texts.forOfficeAlone]);
  if (closed !== undefined) return { kind: 'text', text: texts.notAskedAnyMore(company.name) };
  return employmentShow(own.placement, { isUnasked: false });
}

export async function answerEmployment(
  { placement: id, answer }: Extract<Request, { kind: 'employed' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const record = await ports.placements.load(id);
  if (!record || !mayKeepSheet(asked.person, record)) return { kind: 'text', text: texts.noSuchQuestion };
  const office = await ports.people.ofSchool(record.schoolId, 'office');
  const context = { act: actOf(asked, 'student'), office: office.map((person) => person.id) };
  const outcome = await decide(
    ports.placements,
    record,
    (stored) => decideEmployment(stored, answer, context),
    asked,
    ports,
  );
  const said = outcome.document.employment?.answer ?? answer;
  const text = outcome.kind === 'done' ? texts.noted(said) : texts.answeredBefore(said);
  return noteShow(text, [], [texts.forOfficeAlone]);
}
