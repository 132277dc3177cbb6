/** The hours statement as a file: which one, and then a link per kind of file. */
import chooseTemplate from '../../cards/choose-statement.json' with { type: 'json' };
import template from '../../cards/statement.json' with { type: 'json' };
import type { Reply } from '../messages.js';
import { button, type Button } from './button.js';
import { cardOf } from './fill.js';

/** A file to open in the browser. */
export interface FileLink {
  readonly title: string;
  readonly url: string;
}

export interface StatementChoice {
  readonly title: string;
  /** The placement's id. */
  readonly value: string;
}

const fill = cardOf<{ title: string; subtitle: string; line: string; links: readonly FileLink[] }>(template);

const fillChoice = cardOf<{
  title: string;
  label: string;
  first: string;
  choices: readonly StatementChoice[];
  lines: readonly string[];
  buttons: readonly Button[];
}>(chooseTemplate);

export function statementCard(view: Parameters<typeof fill>[0]): Reply {
  return { kind: 'card', card: fill(view), summary: `${view.title}. ${view.line}` };
}

export function chooseStatementCard(
  title: string,
  label: string,
  choices: readonly StatementChoice[],
  lines: readonly string[],
): Reply {
  const buttons = [button('Urenstaat', { verb: 'export' }, { inputs: 'auto', style: 'positive' })];
  return {
    kind: 'card',
    card: fillChoice({ title, label, first: choices[0]?.value ?? '', choices, lines, buttons }),
    summary: title,
  };
}
