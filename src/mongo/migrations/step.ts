/**
 * Every stored document bears the number of its form; one without a number is of form 1, the first that ever was. A step
 * makes a document of one form into one of the next: it is written once, says all that it needs in itself, and is never
 * changed again, whatever becomes of the rules since.
 */

/** A document as the driver hands it out. */
export interface StoredDocument {
  readonly _id: string;
  readonly [field: string]: unknown;
}

/** A stored document, its `_id` as `id`, without the number of its form. */
export type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

/** @param at ISO instant at which it is done */
export type Step = (document: Fields, at: string) => Fields;

/** Where there are so many steps, this is the form that they lead to. */
export function formAfter(steps: readonly Step[]): number {
  return steps.length + 1;
}

/** The document as it is after the steps that it has not had. */
export function broughtUp(document: Fields, form: number, steps: readonly Step[], at: string): Fields {
  return steps.slice(form - 1).reduce((before, step) => step(before, at), document);
}
