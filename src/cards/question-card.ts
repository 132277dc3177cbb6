/** One sentence with up to a few buttons: a question of the bot's, help, a refusal that offers the way on. */
import template from '../../cards/question.json' with { type: 'json' };
import type { OpenQuestion, Reply } from '../messages.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';

const fill = cardOf<{ text: string; lines: readonly string[]; buttons: readonly Button[] }>(template);

export function noteCard(
  text: string,
  buttons: readonly Button[],
  lines: readonly string[] = [],
): Extract<Reply, { kind: 'card' }> {
  return { kind: 'card', card: fill({ text, lines, buttons }), summary: text };
}

/** What somebody is told unasked, and why. */
export const toldCard = (text: string, why: string): Reply => noteCard(text, [], [why]);

/** The buttons carry the question's id and the number of the choice; what it means is kept with the question. */
export function questionCard(question: OpenQuestion, lines: readonly string[] = []): Reply {
  const choices = question.choices.map(({ label }, choice) =>
    button(label, { verb: 'answer', question: question.id, choice }),
  );
  return noteCard(question.text, choices, lines);
}
