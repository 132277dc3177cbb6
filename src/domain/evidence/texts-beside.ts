/**
 * Free text and what says who somebody is stand beside the chain: an event is hashed with the salted hash of each in its
 * place. So such a text can be removed when its term is over (AVG), and the chain holds as before: in the place of the
 * text "tekst verwijderd", in that of its salt the hash.
 */
import { hashOf } from './hash.js';

/** What stands where a text was. */
export const REMOVED_TEXT = 'tekst verwijderd';

/** A text in `what`: where (RFC 6901), and its salt (32 hex digits), or once it is removed its hash. */
export type TextBeside =
  { readonly at: string; readonly salt: string } | { readonly at: string; readonly hash: string };

/** What of an event decides how it is hashed. */
export interface Hashable {
  readonly what: unknown;
  readonly texts?: readonly TextBeside[];
  readonly hash?: string;
}

/** Where in `what` they stand: of weeks, what somebody says of anything, goals, talks, papers, and who a person is. */
const TEXTS: readonly RegExp[] = [
  /^\/(entries|removed|restored)\/\d+\/activity$/,
  /^\/about\/activity$/,
  /^\/(reason|remark)$/,
  /^\/(asked|judgement)\/remark$/,
  /^\/proposal\/text$/,
  /^\/said\/(goal|criterion|points|agreements|newGoals|advice)$/,
  /^\/work\/note$/,
  /^\/answers\/.+$/,
  /^\/at\/place$/,
  /^\/content\/name$/,
  /^\/facts\/(mail|phone|born|number|teamsName)$/,
  /^\/facts\/teams\/objectId$/,
];
/** Why leave is asked is free text; why a placement ends is one of a list. A person's name, and not a school's. */
const ASKED_REASON = '/asked/reason';
export const PERSONS_NAME = '/facts/name';

/** The places of texts in what happened, in the order in which they stand; an empty one is none. */
export function placesOfTexts(what: unknown): string[] {
  const { kind, facts } = (what ?? {}) as { readonly kind?: unknown; readonly facts?: { readonly roles?: unknown } };
  const isText = (at: string): boolean =>
    TEXTS.some((place) => place.test(at)) ||
    (at === ASKED_REASON && kind === 'requested') ||
    (at === PERSONS_NAME && facts?.roles !== undefined);
  return leavesIn(what, '').filter(isText);
}

/** The hash of an event: over all of it but its own, with that of each text in the text's place; null: it has no such place. */
export function hashOfEvent(event: Hashable): string | null {
  const { texts } = event;
  if (texts === undefined) return hashOf(event, ['hash']);
  let { what } = event;
  for (const text of texts) {
    const stands = valueAt(what, text.at);
    if (typeof stands !== 'string' || ('hash' in text && stands !== REMOVED_TEXT)) return null;
    what = withValueAt(what, text.at, { hash: hashOfText(text, stands) });
  }
  return texts.length === 0 ? null : hashOf({ ...event, what }, ['hash', 'texts']);
}

/** The places of texts that do not stand any more. */
export function removedIn({ texts = [] }: Pick<Hashable, 'texts'>): string[] {
  return texts.filter((text) => 'hash' in text).map(({ at }) => at);
}

/** The same event without its texts, but for those at places that stay; its hash holds. */
export function withoutTexts<Event extends Hashable>(
  event: Event,
  stays: (at: string) => boolean = () => false,
): Event {
  const gone = (event.texts ?? []).filter((text) => 'salt' in text && !stays(text.at)).map(({ at }) => at);
  if (gone.length === 0) return event;
  const texts = event.texts?.map((text) =>
    gone.includes(text.at) ? { at: text.at, hash: hashOfText(text, String(valueAt(event.what, text.at))) } : text,
  );
  return { ...event, texts, what: gone.reduce((what, at) => withValueAt(what, at, REMOVED_TEXT), event.what) };
}

function hashOfText(text: TextBeside, stands: string): string {
  return 'hash' in text ? text.hash : hashOf({ salt: text.salt, text: stands });
}

function leavesIn(value: unknown, at: string): string[] {
  if (typeof value === 'string') return value === '' ? [] : [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesIn(inner, `${at}/${escaped(key)}`));
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const keysOf = (at: string): string[] =>
  at
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

function valueAt(value: unknown, at: string): unknown {
  return keysOf(at).reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? inner[key as never] : undefined,
    value,
  );
}

function withValueAt(value: unknown, at: string, set: unknown): unknown {
  const [key, ...rest] = keysOf(at);
  if (key === undefined) return set;
  const below = rest.map((one) => `/${escaped(one)}`).join('');
  const inner = withValueAt((value as Readonly<Record<string, unknown>>)[key], below, set);
  if (Array.isArray(value)) return value.map((one: unknown, i) => (String(i) === key ? inner : one));
  return { ...(value as object), [key]: inner };
}
