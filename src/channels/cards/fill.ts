/** Filling a card's template. Texts of people stand in TextRuns, in which Markdown means nothing, or made plain. */
import parts from '../../../cards/parts.json' with { type: 'json' };
import { ON_CARDS } from '../../texts/on-cards.js';
import { withButtonRows } from './button-rows.js';
import { prepared } from './template.js';

/** What every card says of itself. */
const CARD = {
  ...{
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'nl',
  },
  fallbackText: '${summary}',
};

const TEXTS: Readonly<Record<string, string>> = ON_CARDS;

const PARTS: Readonly<Record<string, readonly object[]>> = parts;

/** Prepares a template once; the function fills it with a card's own data. */
export function cardOf(template: object): (data: object) => object {
  const fill = prepared(withParts({ ...CARD, ...template }));
  return (data) => withButtonRows(fill(data) as object);
}

/**
 * `{ "part": "title" }` stands for what cards/parts.json says a title is, so that all cards say it alike; "text:day" for
 * what `texts/on-cards.ts` says there.
 */
function withParts<Inside>(inside: Inside): Inside {
  if (typeof inside === 'string') return withText(inside) as Inside;
  if (Array.isArray(inside)) return inside.flatMap((one: unknown) => partsOf(one) ?? [withParts(one)]) as Inside;
  if (typeof inside !== 'object' || inside === null) return inside;
  return Object.fromEntries(Object.entries(inside).map(([key, value]) => [key, withParts<unknown>(value)])) as Inside;
}

function partsOf(one: unknown): readonly object[] | null {
  const name = typeof one === 'object' && one !== null && 'part' in one ? String(one.part) : null;
  if (name === null) return null;
  const part = PARTS[name];
  if (!part) throw new Error(`cards/parts.json has no part "${name}"`);
  return withParts(part);
}

function withText(said: string): string {
  const name = /^text:(\w+)$/.exec(said)?.[1];
  if (name === undefined) return said;
  const text = TEXTS[name];
  if (text === undefined) throw new Error(`texts/on-cards.ts has no "${name}"`);
  return text;
}
