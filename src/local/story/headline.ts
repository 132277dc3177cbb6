/** What a message comes to in one line: its text, or what its card says first. */
import type { Said } from '../windows/window-history.js';

const LONGEST = 160;

export function headline({ text, attachments }: Pick<Said, 'text' | 'attachments'>): string {
  const said = text || (attachments.map(({ content }) => firstText(content)).find(Boolean) ?? '');
  return said.length <= LONGEST ? said : `${said.slice(0, LONGEST - 2).trimEnd()} …`;
}

/** The first text that is read on a card: of a block, or of the runs of a rich one together. */
function firstText(part: unknown): string {
  if (Array.isArray(part)) return part.map(firstText).find(Boolean) ?? '';
  if (typeof part !== 'object' || part === null) return '';
  const { type, text, inlines, body, items, columns, rows, cells } = part as Readonly<Record<string, unknown>>;
  if (type === 'TextBlock' && typeof text === 'string') return text.trim();
  if (Array.isArray(inlines)) return inlines.map(runText).join('').trim();
  return firstText([body, items, columns, rows, cells]);
}

function runText(run: unknown): string {
  if (typeof run === 'string') return run;
  const { text } = (run ?? {}) as { readonly text?: unknown };
  return typeof text === 'string' ? text : '';
}
