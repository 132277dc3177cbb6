/** The student says, once, whether they are or were employed by the company; only the BPV-bureau hears it. */
import { actOf, decide } from '../../decide.js';
import { mayKeepSheet } from '../../domain/people/permissions.js';
import { decideEmployment } from '../../domain/placements/record-employment.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/employment.js';

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
