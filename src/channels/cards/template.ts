/**
 * Microsoft's template language for cards (`$data`, `$when`, `${...}`), made ready once a template. Its own engine goes
 * through every string of a template for each card, which was a tenth of what a turn costs. What stands in `${...}` is
 * read by its own parser; what no template here uses is none of ours, and fails when the bot starts.
 */
import { Constant, Expression } from 'adaptive-expressions';

/** What it makes of the data: null where it is not there, undefined where the data says nothing of it. */
export type Filled = (data: unknown) => unknown;

export function prepared(template: unknown): Filled {
  if (typeof template === 'string') return template.includes('${') ? textOf(template) : () => template;
  if (Array.isArray(template)) return listOf(template.map(prepared));
  if (typeof template === 'object' && template !== null) return objectOf({ ...template });
  return () => template;
}

function listOf(elements: readonly Filled[]): Filled {
  return (data) => elements.flatMap((element) => element(data) ?? []);
}

/** Once for each of a list of `$data`, and only where `$when` is true. A tap that is none is left out. */
function objectOf({ $data, $when, ...fields }: Readonly<Record<string, unknown>>): Filled {
  const values = Object.entries(fields).map(([key, value]) => [key, prepared(value)] as const);
  const isThere = $when === undefined ? null : prepared($when);
  const fill: Filled = (data) => {
    if (isThere && isThere(data) !== true) return null;
    const made: Record<string, unknown> = {};
    for (const [key, value] of values) {
      const filled = value(data);
      if (filled !== undefined && (filled !== null || key !== 'selectAction')) made[key] = filled;
    }
    return made;
  };
  if ($data === undefined) return fill;
  const within = prepared($data);
  return (data) => {
    const of = within(data);
    if (!Array.isArray(of)) return fill(of);
    const made = of.map(fill).filter((one) => one !== null);
    return made.length > 1 ? made : (made[0] ?? null);
  };
}

/** One expression alone keeps its kind: a list stays a list. */
function textOf(said: string): Filled {
  const parts = Expression.parse(`\`${said}\``)
    .children.filter((part) => !(part instanceof Constant && part.value === ''))
    .map(valueOf);
  const [only] = parts;
  return only && parts.length === 1 ? only : (data) => parts.map((part) => String(part(data))).join('');
}

function valueOf(expression: Expression): Filled {
  const { type, children } = expression;
  if (expression instanceof Constant) return () => expression.value as unknown;
  if (type === 'Accessor') return fieldOf(children);
  const values = children.map(valueOf);
  const [one = nothing, other = nothing] = values;
  const numbers = (data: unknown): readonly [number, number] => [Number(one(data)), Number(other(data))];
  switch (type) {
    case '!':
      return (data) => one(data) !== true;
    case '==':
      return (data) => one(data) === other(data);
    case '!=':
      return (data) => one(data) !== other(data);
    case '>':
      return (data) => numbers(data)[0] > numbers(data)[1];
    case '+':
      return (data) => numbers(data)[0] + numbers(data)[1];
    case 'count':
      return (data) => (one(data) as readonly unknown[]).length;
    default:
      throw new Error(`a card asks "${expression.toString()}", which channels/cards/template.ts does not know`);
  }
}

/** "words.send": the last name comes first, then what it is of. */
function fieldOf([name, of]: readonly Expression[]): Filled {
  const field = name instanceof Constant ? String(name.value) : '';
  if (field === '$data') return (data) => data;
  const from = of ? valueOf(of) : null;
  return (data) => {
    const object = from ? from(data) : data;
    return typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[field] : undefined;
  };
}

const nothing: Filled = () => undefined;
