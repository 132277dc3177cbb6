/** What the form of a page sends, as far as it can be read. */
import { z } from 'zod';

/** Of what is signed at once; a form has no room for more. */
const MOST_DATA = 20_000;

/** What a form sends: what it is about as JSON, what was chosen, and what was filled in. */
export const sent = z.looseObject({
  verb: z.string().max(64).default(''),
  data: z
    .string()
    .max(MOST_DATA)
    .default('{}')
    .transform((text, context): Readonly<Record<string, unknown>> => {
      const read = z.record(z.string(), z.unknown()).safeParse(parsed(text));
      if (read.success) return read.data;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }),
});

/** Boxes of weeks come one by one or as a list, each as JSON; other boxes as their values, which a card sends in one. */
export function readFilled({ weeks, ...rest }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const filled = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  if (weeks === undefined) return filled;
  return { ...filled, weeks: [weeks].flat().map((one) => parsed(typeof one === 'string' ? one : '')) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
