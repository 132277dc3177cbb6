/** A button as the templates take it: Action.Execute, and Action.Submit for clients that do not know it. */
import type { Ask } from '../asks/press.js';

export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What Action.Submit sends: the same with the verb in it. */
  readonly submit: Readonly<Record<string, unknown>>;
  readonly style: 'default' | 'positive' | 'destructive';
  /** Whether the inputs of the card go with it. */
  readonly inputs: 'auto' | 'none';
}

export function button(
  title: string,
  { verb, ...data }: Ask,
  look: { readonly style?: Button['style']; readonly inputs?: Button['inputs'] } = {},
): Button {
  return {
    title,
    verb,
    data,
    submit: { ...data, verb },
    style: look.style ?? 'default',
    inputs: look.inputs ?? 'none',
  };
}
