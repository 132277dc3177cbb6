/** Something to fill in, of which the fields say what it is. */
import type { Shown } from './reply.js';
import type { Button } from './button.js';
import type { Field } from './parts.js';

interface Form {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly buttons: readonly Button[];
  /** What is to be mended. */
  readonly error?: string;
  readonly lines?: readonly string[];
}

export function formShow({ title, fields, buttons, error = '', lines = [] }: Form): Shown<'form'> {
  const summary = error === '' ? title : error;
  return { kind: 'show', show: { kind: 'form', title, error, lines, fields, buttons, summary } };
}
