/** Everything that a button can send: what it carries by itself (`Ask`), and the request that a press stands for. */
import type { z } from 'zod';
import type { Request } from './request.js';
import { readingWords, type Reader } from './fields.js';
import { dossierAsks } from './dossier.js';
import { goalsAsks } from './goals.js';
import { endings } from './endings.js';
import { hours } from './hours.js';
import { importing } from './import.js';
import { keeping } from './keeping.js';
import { leave } from './leave.js';
import { looking } from './looking.js';
import { office } from './office.js';
import { placementForm } from './placement-form.js';
import { papersAsks } from './papers.js';
import { placements } from './placements.js';
import { questions } from './questions.js';
import { reflectionsAsks } from './reflections.js';
import { reminders } from './reminders.js';
import { schoolYear } from './school-year.js';
import { school } from './school.js';
import { talksAsks } from './talks.js';
import { sickness } from './sickness.js';
import { signOff } from './sign-off.js';
import { weeks } from './weeks.js';

/** Verbs stay what they are: cards that hang in chats are pressed years later. */
export const VERBS = {
  ...hours,
  ...weeks,
  ...signOff,
  ...leave,
  ...endings,
  ...sickness,
  ...goalsAsks,
  ...papersAsks,
  ...talksAsks,
  ...reflectionsAsks,
  ...dossierAsks,
  ...placements,
  ...office,
  ...placementForm,
  ...school,
  ...schoolYear,
  ...keeping,
  ...importing,
  ...reminders,
  ...looking,
  ...questions,
};

type Verbs = typeof VERBS;
export type Verb = keyof Verbs;

/** What a button asks: a verb with the ids and versions that go with it. */
export type Ask<Of extends Verb = Verb> = {
  [One in Of]: { readonly verb: One } & Readonly<
    Verbs[One] extends Reader<infer Carried>
      ? keyof Carried extends never
        ? unknown
        : z.output<z.ZodObject<Carried>>
      : never
  >;
}[Of];

/**
 * The request that a press stands for; null where the card is not one of ours or its data are not sound. `words` makes of
 * typed words what may be kept of them.
 */
export function readPress(verb: string, data: unknown, words: (typed: string) => string): Request | null {
  const reader = Object.hasOwn(VERBS, verb) ? VERBS[verb as Verb] : undefined;
  return readingWords(words, () => reader?.schema.safeParse(data).data ?? null);
}
