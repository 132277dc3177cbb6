/** What a button carries, parsed once: an id, a version and a verb, never facts; and what the inputs beside it add. */
import { z } from 'zod';
import { parseDay, parseWeek, type Day, type Week } from '../domain/calendar/day.js';
import { parseClockTime } from '../domain/calendar/moment.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { SheetId } from '../domain/weeks/week-sheet.js';

/** How one verb is read. `Carried` is what its button carries by itself, `Asked` what it can come to. */
export interface Reader<Carried extends z.ZodRawShape, Asked = unknown> {
  readonly carried: Carried;
  readonly schema: z.ZodType<Asked | null>;
}

/** The readers of one subject's verbs: each comes to one of its requests. */
export function asksOf<Asked>() {
  /**
   * @param carried what the button carries
   * @param to the request that a press stands for; null where it stands for none
   * @param filled what the inputs beside it add
   */
  return <Carried extends z.ZodRawShape, Filled extends z.ZodRawShape = Carried>(
    carried: Carried,
    to: (data: z.output<z.ZodObject<Carried & Filled>>) => Asked | null,
    filled?: Filled,
  ): Reader<Carried, Asked> => {
    const shape = { ...carried, ...filled } as Carried & Filled;
    return { carried, schema: z.object(shape).transform(to) };
  };
}

/** Cards from before do not say it; those of today do. */
export function older<Value>(field: z.ZodType<Value>): z.ZodType<Value | undefined> {
  return field.optional();
}

export const sheet = z
  .string()
  .regex(/^[\w-]{1,60}:\d{4}-W\d{2}$/)
  .transform((id) => id as SheetId);
const id = z.string().regex(/^[\w-]{1,60}$/);
export const student = id.transform((text) => text as PersonId);
export const placement = id.transform((text) => text as PlacementId);
export const version = z.number().int().min(0);
/** The id of a line; "" for a new one. */
export const entry = z.string().max(200);
/** A week as it was shown. */
export const shownWeek = { sheet, version };
export const someDay = z.custom<Day>((text) => typeof text === 'string' && parseDay(text) !== null);
export const someWeek = z.custom<Week>((text) => typeof text === 'string' && parseWeek(text) !== null);

/**
 * What reads the words that somebody typed; set for as long as one press is read, as a schema takes no arguments. Every
 * field for typed words is a `text`, so that none goes round it; a name is `called`.
 */
let readWords: (typed: string) => string = () => '';

export function readingWords<T>(words: (typed: string) => string, read: () => T): T {
  readWords = words;
  return read();
}

/** What was typed, without the marks that turn what stands behind them around. */
const typed = (most: number) =>
  z
    .string()
    .max(most + 100)
    .transform((said) =>
      said
        .toWellFormed()
        .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
        .trim(),
    )
    .pipe(z.string().max(most));

/** And without what may not be kept. */
export const text = (most: number) =>
  typed(most)
    .transform((said) => readWords(said))
    .default('');

/** What the BPV-bureau says that a place or an address is called: a "Huisartsenpost" or a "Ziekenhuis" is nobody's illness. */
export const called = (most: number) => typed(most).default('');

/** A day that was chosen; null where none was. */
export const day = z.string().default('').transform(parseDay);
export const clock = text(20).transform(parseClockTime);
/** What was ticked of a list, as Teams sends it: "a,b"; what is not on the list is left out. */
export const ticked = <Item extends string | number>(of: readonly Item[]) =>
  z
    .string()
    .max(400)
    .default('')
    .transform((ticks) => of.filter((item) => ticks.split(',').includes(String(item))));
