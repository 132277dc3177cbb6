/** What all documents that decisions are made on look like when they come out. */
import { z } from 'zod';
import type { Notice, NoticeAbout, SealedEvent, ToldAbout } from '../domain/evidence/decision.js';
import type { DocumentName } from '../domain/evidence/document-kinds.js';
import { WHY_BROKEN } from '../domain/evidence/finding.js';
import type { TextBeside } from '../domain/evidence/texts-beside.js';
import { ROLES } from '../domain/people/people.js';
import { GUIDES } from '../domain/placements/placement.js';
import { day, personId, schoolId, text, week } from './stored.js';

const asked = z.literal(true).exactOptional();
const toldAbout: z.ZodType<ToldAbout> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sign-off'), sheet: z.string(), version: z.int() }),
  z.strictObject({ kind: z.literal('week-judged'), sheet: z.string(), event: z.int() }),
  z.strictObject({ kind: z.literal('leave'), leave: z.string(), event: z.int() }),
  z.strictObject({ kind: z.literal('leave-unanswered'), leave: z.string() }),
  z.strictObject({ kind: z.literal('sick'), student: z.string(), event: z.int() }),
  z.strictObject({ kind: z.literal('still-sick'), student: z.string(), day }),
  z.strictObject({ kind: z.literal('long-sick'), student: z.string(), period: z.int() }),
  z.strictObject({ kind: z.literal('sick-silent'), student: z.string(), said: z.int() }),
  z.strictObject({ kind: z.literal('make-up'), placement: z.string(), version: z.int() }),
  z.strictObject({
    kind: z.enum(['goals', 'work-agreements', 'goals-waiting', 'goals-unanswered']),
    ...{ placement: z.string(), event: z.int() },
  }),
  z.strictObject({
    kind: z.enum(['paper-for-trainer', 'paper-for-teacher', 'paper-judged']),
    ...{ paper: z.string(), event: z.int() },
  }),
  z.strictObject({ kind: z.literal('talk'), placement: z.string(), event: z.int() }),
  z.strictObject({
    kind: z.enum(['talk-form', 'talk-reminder', 'talk-to-tick']),
    ...{ placement: z.string(), talk: z.string(), event: z.int() },
  }),
  z.strictObject({ kind: z.literal('two-weekly'), placement: z.string(), day }),
  z.strictObject({ kind: z.literal('terms'), placement: z.string(), event: z.int() }),
  z.strictObject({ kind: z.literal('ending'), placement: z.string(), event: z.int() }),
  z.strictObject({ kind: z.literal('ending-waits'), placement: z.string(), version: z.int() }),
  z.strictObject({ kind: z.enum(['ask-employment', 'employment', 'goals-missing']), placement: z.string() }),
  z.strictObject({ kind: z.literal('judgement'), placement: z.string(), event: z.int() }),
  z.strictObject({ kind: z.literal('last-check'), placement: z.string() }),
  z.strictObject({
    ...{ kind: z.literal('evidence-broken'), school: schoolId, more: z.int() },
    found: z.array(z.strictObject({ of: z.union([text<DocumentName>(/./), z.int()]), why: z.enum(WHY_BROKEN) })),
  }),
  z.strictObject({ kind: z.literal('hours-made'), placement: z.string() }),
  z.strictObject({ kind: z.literal('pok'), placement: z.string(), source: z.string() }),
  z.strictObject({ kind: z.literal('hours-reminder'), day, asked }),
  z.strictObject({ kind: z.literal('week-reminder'), week, asked }),
  z.strictObject({ kind: z.literal('nudge'), by: personId, day }),
  z.strictObject({ kind: z.literal('contact-moment'), placement: z.string(), moment: z.string() }),
  z.strictObject({ kind: z.enum(['sign-off-reminder', 'unsigned']), sheet: z.string(), version: z.int() }),
  z.strictObject({ kind: z.literal('digest'), digest: z.string() }),
  z.strictObject({ kind: z.literal('answer'), at: z.string(), subject: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('sick-by-mail'), of: z.string(), student: z.string(), event: z.int() }),
  z.strictObject({ kind: z.literal('came-back') }),
  z.strictObject({ kind: z.literal('new-link'), link: z.string() }),
  z.strictObject({ kind: z.literal('took-over'), placement: z.string(), role: z.enum(GUIDES) }),
  z.strictObject({
    ...{ kind: z.literal('changed-hands'), role: z.enum(['trainer', 'mentor', 'teacher', 'coach']) },
    ...{ was: personId, becomes: personId, source: z.string() },
  }),
  z.strictObject({ kind: z.literal('refresh'), subject: z.string(), card: z.string().exactOptional() }),
]);

const of = z.strictObject({ key: z.string(), to: personId, about: toldAbout });
const about: z.ZodType<NoticeAbout> = z.union([
  toldAbout,
  z.strictObject({ kind: z.literal('not-delivered'), of, end: z.enum(['given-up', 'never-heard']).exactOptional() }),
  z.strictObject({ kind: z.literal('delivered-after-all'), of }),
]);

export const noticeFields = { to: personId, about };

export const notice: z.ZodType<Notice> = z.strictObject({
  key: z.string(),
  ...noticeFields,
  notBefore: z.iso.datetime().exactOptional(),
});

const textBeside: z.ZodType<TextBeside> = z.union([
  z.strictObject({ at: z.string(), salt: z.string() }),
  z.strictObject({ at: z.string(), hash: z.string() }),
]);

/** What every document bears that decisions are made on. */
export function decided<What>(what: z.ZodType<What>): DecidedFields<What> {
  return {
    version: z.int(),
    history: history(what),
    outbox: z.array(notice),
    textsRemovedAt: z.iso.datetime().exactOptional(),
  };
}

interface DecidedFields<What> {
  readonly version: z.ZodType<number>;
  readonly history: z.ZodType<readonly SealedEvent<What>[]>;
  readonly outbox: z.ZodType<readonly Notice[]>;
  readonly textsRemovedAt: z.ZodExactOptional<z.ZodISODateTime>;
}

/** Strict, as all of it is hashed: a field that is not known here would be lost and the chain broken. */
function history<What>(what: z.ZodType<What>): z.ZodType<readonly SealedEvent<What>[]> {
  return z.array(
    z.strictObject({
      n: z.int(),
      previous: z.string(),
      texts: z.array(textBeside).exactOptional(),
      was: z.string().exactOptional(),
      hash: z.string(),
      at: z.string(),
      by: personId,
      role: z.enum(ROLES),
      way: z.enum(['chat', 'card', 'mail', 'tab', 'bot']),
      source: z.string(),
      what,
    }),
  );
}
