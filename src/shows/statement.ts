/** The hours statement as a file: which one, and then a link per kind of file. */
import { labels } from '../texts/buttons.js';
import type { Shown } from './reply.js';
import type { Show } from './show.js';
import { button } from './button.js';
import type { Option } from './parts.js';

export function statementShow(
  facts: Pick<Show<'statement'>, 'title' | 'subtitle' | 'line' | 'links'>,
): Shown<'statement'> {
  const summary = `${facts.title}. ${facts.line}`;
  return { kind: 'show', show: { kind: 'statement', ...facts, buttons: [], summary } };
}

/** `choices`: placements by their ids. */
export function chooseStatementShow(
  title: string,
  label: string,
  choices: readonly Option[],
  lines: readonly string[],
): Shown<'choose-statement'> {
  const buttons = [button(labels.statement, { verb: 'export' }, { isOfForm: true, look: 'positive' })];
  return { kind: 'show', show: { kind: 'choose-statement', title, label, choices, lines, buttons, summary: title } };
}
