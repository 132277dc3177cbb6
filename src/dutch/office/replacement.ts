/** "Wim vervangt Karel vanaf maandag", "Wim neemt Sanne over van Karel": who, whom, at whom and from when. */
import { mondayOf, type Day } from '../../domain/calendar/day.js';
import type { OfficeTextRequest, TypedReplacement } from '../../asks/typed-office.js';
import { weekMeant } from '../calendar.js';
import type { Doubts } from '../doubts.js';
import { dayOnCalendar, placedDays } from '../intents/prepositions.js';
import type { Sentence } from '../sentence.js';
import * as words from '../words/office-commands.js';
import { QUESTION_WORDS } from '../words/staff-commands.js';

export function replacementIn(sentence: Sentence, today: Day): ((doubts: Doubts) => OfficeTextRequest) | null {
  const named = namesIn(sentence);
  if (QUESTION_WORDS.has(sentence.tokens[0]?.word ?? '')) return null;
  if (!named || named.was === '' || named.becomes === '') return null;
  const role = words.ROLE_WORDS.find((one) => sentence.tokens.some(({ word }) => one.words.has(word)))?.role;
  return (doubts): TypedReplacement => {
    const from = fromDay(sentence, today, doubts);
    return { kind: 'replace', ...named, ...(role && { role }), ...(from && { from }) };
  };
}

type Named = Pick<TypedReplacement, 'was' | 'becomes' | 'at'>;

function namesIn({ tokens, phrases, text }: Sentence): Named | null {
  const free = new Set(phrases.flatMap(({ said, at }) => (said.kind === 'word' || said.kind === 'join' ? [at] : [])));
  // Around a day it says when; who and whom stand together, with the word that says what happens.
  const runs: number[][] = [[]];
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'sign' || free.has(at)) runs.at(-1)?.push(at);
    else runs.push([]);
  }
  const places = runs.find((run) => run.some((at) => words.ABOUT_IT.has(tokens[at]?.word ?? ''))) ?? [];
  const nameOf = (some: readonly number[]): string => {
    const isOf = (at: number): boolean => tokens[at]?.kind === 'word' && !words.NOT_OF_NAMES.has(tokens[at].word);
    const [first, last] = [some.findIndex(isOf), some.findLastIndex(isOf)];
    if (first < 0) return '';
    const [from, until] = [tokens[some[first] ?? 0], tokens[some[last] ?? 0]];
    return text.slice(from?.start, until?.end);
  };
  const placesIn = (start: number, stop: number): number[] =>
    places.filter((at) => (tokens[at]?.start ?? 0) >= start && (tokens[at]?.end ?? 0) <= stop);
  const cut = (some: readonly number[], at: ReadonlySet<string>): [number[], number[]] => {
    const place = some.findIndex((one) => at.has(tokens[one]?.word ?? ''));
    return place < 0 ? [[...some], []] : [some.slice(0, place), some.slice(place + 1)];
  };
  const whom = (some: readonly number[]): { readonly name: string; readonly at?: string } => {
    const [own, behind] = cut(some, words.AT);
    const at = nameOf(behind);
    return { name: nameOf(own), ...(at !== '' && { at }) };
  };

  const takes = words.TAKES_OVER.exec(text);
  if (takes) {
    const [before, after] = [placesIn(0, takes.index), placesIn(takes.index + takes[0].length, text.length)];
    const { name: was, at } = whom(after);
    const student = takes.groups?.['at'] ?? '';
    const which = at ?? (/studenten|leerlingen|alles|allen/iu.test(student) ? undefined : student);
    return { becomes: nameOf(before), was, ...(which !== undefined && which !== '' && { at: which }) };
  }
  const instead = words.INSTEAD.exec(text);
  if (instead) {
    const { name: was, at } = whom(placesIn(instead.index + instead[0].length, text.length));
    const own = whom(placesIn(0, instead.index));
    const which = at ?? own.at;
    return { becomes: own.name, was, ...(which !== undefined && { at: which }) };
  }
  const verb = places.find((at) => words.REPLACES.has(tokens[at]?.word ?? ''));
  if (verb === undefined) return null;
  const [before, behind] = [places.filter((at) => at < verb), places.filter((at) => at > verb)];
  const [first, second] = cut(behind, words.BY);
  if (second.length > 0) {
    const left = whom(before.length > 0 && nameOf(before) !== '' ? before : first);
    const right = whom(second);
    const at = left.at ?? right.at;
    return { becomes: right.name, was: left.name, ...(at !== undefined && { at }) };
  }
  const { name: was, at } = whom(behind);
  return { becomes: nameOf(before), was, ...(at !== undefined && { at }) };
}

/** "vanaf maandag", "per 1 december", "volgende week": from its Monday on. */
function fromDay(sentence: Sentence, today: Day, doubts: Doubts): Day | null {
  const [said] = placedDays(sentence);
  if (said) return dayOnCalendar(said.day, today, said.how === 'since' ? 'back' : 'ahead', doubts);
  const week = sentence.phrases.flatMap(({ said: one }) => (one.kind === 'week' ? [one.week] : []))[0];
  const found = week && weekMeant(week, today, 'ahead');
  return found?.kind === 'week' ? mondayOf(found.week) : null;
}
