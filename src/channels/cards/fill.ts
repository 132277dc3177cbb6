/** Filling a card's template. Texts of people stand in TextRuns, in which Markdown means nothing. */
import { createRequire } from 'node:module';
import { withButtonRows } from './button-rows.js';

/** The part of adaptivecards-templating that is used. Its own types pull in sources that do not compile as a module. */
interface Templating {
  readonly Template: new (template: object) => { expand(context: { $root: object }): object };
}

// Its ESM build imports without file endings, which Node does not resolve.
const { Template } = createRequire(import.meta.url)('adaptivecards-templating') as Templating;

/** Prepares a template once; the function fills it with a card's own data. */
export function cardOf(template: object): (data: object) => object {
  const prepared = new Template(template);
  return (data) => withButtonRows(prepared.expand({ $root: data }));
}
