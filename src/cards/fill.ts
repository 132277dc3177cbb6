/** Filling a card's template. Texts of people stand in TextRuns, in which Markdown means nothing. */
import { createRequire } from 'node:module';
import type * as Templating from 'adaptivecards-templating';

// adaptivecards-templating's ESM build imports without file endings, which Node does not resolve.
const { Template } = createRequire(import.meta.url)('adaptivecards-templating') as typeof Templating;

/** Prepares a template once; the function fills it with a card's own data. */
export function cardOf<Data extends object>(template: object): (data: Data) => object {
  const prepared = new Template(template);
  return (data) => prepared.expand({ $root: data }) as object;
}
