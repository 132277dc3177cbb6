/** Who is known at a school, by number, by address and by name; whoever a file brings is known from its row on. */
import type { Person, Role } from '../people/people.js';
import { createHash } from 'node:crypto';

export class KnownPeople {
  readonly #byNumber = new Map<string, Person[]>();
  readonly #byPlainNumber = new Map<string, Person[]>();
  readonly #byMail = new Map<string, Person[]>();
  readonly #byName = new Map<string, Person[]>();
  readonly #byId = new Map<string, Person>();

  constructor(people: readonly Person[]) {
    for (const person of people) this.put(person);
  }

  /** In place of what was known of this person. */
  put(person: Person): void {
    const before = this.#byId.get(person.id);
    if (before) {
      for (const [map, key] of this.#keysOf(before))
        map.set(
          key,
          (map.get(key) ?? []).filter(({ id }) => id !== person.id),
        );
    }
    this.#byId.set(person.id, person);
    for (const [map, key] of this.#keysOf(person)) map.set(key, [...(map.get(key) ?? []), person]);
  }

  #keysOf({ number, mail, name }: Person): (readonly [Map<string, Person[]>, string])[] {
    return [
      [this.#byName, plainName(name)],
      ...(number === undefined
        ? []
        : ([
            [this.#byNumber, number.toLowerCase()],
            [this.#byPlainNumber, withoutZeros(number)],
          ] as const)),
      ...(mail === null ? [] : ([[this.#byMail, mail.toLowerCase()]] as const)),
    ];
  }

  get(id: string): Person | undefined {
    return this.#byId.get(id);
  }

  all(): readonly Person[] {
    return [...this.#byId.values()];
  }

  /** Excel takes the zeros off a number: it is known without them too, where only one has it. */
  byNumber(number: string, role?: Role): Person | 'several' | null {
    const whole = only(this.#byNumber.get(number.toLowerCase()) ?? [], role);
    return whole ?? only(this.#byPlainNumber.get(withoutZeros(number)) ?? [], role);
  }

  byMail(mail: string): readonly Person[] {
    return this.#byMail.get(mail.toLowerCase()) ?? [];
  }

  /** Whoever has this name, with one of the roles. */
  named(name: string, roles: readonly Role[]): readonly Person[] {
    return (this.#byName.get(plainName(name)) ?? []).filter((person) =>
      person.roles.some((role) => roles.includes(role)),
    );
  }

  /** By the whole name; of those with one of the roles. */
  byName(name: string, roles: readonly Role[]): Person | 'several' | null {
    return only(this.named(name, roles));
  }
}

export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');

function only(people: readonly Person[], role?: Role): Person | 'several' | null {
  const [first, second] = people;
  if (!first) return null;
  if (!second) return first;
  const ofRole = role === undefined ? [] : people.filter(({ roles }) => roles.includes(role));
  return ofRole.length === 1 ? (ofRole[0] ?? 'several') : 'several';
}

const withoutZeros = (number: string): string => number.toLowerCase().replace(/^0+(?=.)/, '');

/** The same row makes the same document, whoever reads it and how often: two at a time make it once. */
export function idFrom(sort: 'p' | 's', ...parts: readonly string[]): string {
  return `${sort}-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}`;
}

/** Whether two ways of writing may be one person: they have a word of two letters or more in common. */
export function mayBeNamed(a: string, b: string): boolean {
  const wordsOf = (name: string): string[] =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2 && !['van', 'der', 'den', 'ter', 'ten', 'mevrouw', 'heer'].includes(word));
  if (plainName(a) === plainName(b)) return true;
  const ofB = new Set(wordsOf(b));
  return wordsOf(a).some((word) => ofB.has(word));
}

/** The name of a company, or of a person, with nothing but letters and digits. */
export const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
