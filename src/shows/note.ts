/** One sentence with up to a few buttons: a question of the bot's, help, a refusal that offers the way on. */
import type { OpenQuestion } from '../messages.js';
import type { Shown } from './reply.js';
import { button, type Button } from './button.js';

/** `why`: one gets it unasked. */
export function noteShow(
  text: string,
  buttons: readonly Button[],
  lines: readonly string[] = [],
  why = '',
): Shown<'note'> {
  return { kind: 'show', show: { kind: 'note', text, lines, why, buttons, summary: text } };
}

/** What somebody is told unasked, and why. */
export const toldShow = (text: string, why: string): Shown<'note'> => noteShow(text, [], [], why);

/** The buttons carry the question's id and the number of the choice; what it means is kept with the question. */
export function questionShow(question: OpenQuestion, lines: readonly string[] = []): Shown<'note'> {
  const choices = question.choices.map(({ label }, choice) =>
    button(label, { verb: 'answer', question: question.id, choice }),
  );
  return noteShow(question.text, choices, lines);
}
