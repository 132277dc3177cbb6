/** What was answered, beside what is stored: every confirmation is true, and what is stored was confirmed or in the air. */
import { isDeepStrictEqual } from 'node:util';
import { sourceOfPress } from '../../src/asks/same-press.js';
import { readPress } from '../../src/asks/press.js';
import type { HappenedEvent } from '../../src/domain/evidence/decision.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { linesAt } from '../../src/domain/weeks/replay.js';
import type { WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { type Audit, type Everything, type Finding, wordsOf } from './faults-audit.js';
import { messageIdOf } from './faults-notices.js';
import { buttonsIn } from './faults-people.js';
import type { Said } from './faults-said.js';
import type { Written } from './faults-teams.js';
import type { Disturbance } from './faults-weather.js';

const NOT_STORED = /er is niets (opgeslagen|verstuurd)/i;
/** What was typed and carried out, but for hours, whose card offers to take them back. */
const DONE_BY_WORDS = /^(✔ Teruggedraaid|Beterschap\. Ik heb|✔ Fijn)/;
const LOST_BEFORE = /kwam niet aan|Zo staat het nu/;
/** A turn that takes longer is answered apart. */
const LATE_MS = 9_000;
const APART_MS = 40_000;

export function auditAnswers(all: Everything): Audit {
  const bySource = new Map<string, HappenedEvent<unknown>[]>();
  for (const { history } of [...all.sheets, ...all.sicknesses, ...all.leaves]) {
    for (const event of history) bySource.set(event.source, [...(bySource.get(event.source) ?? []), event]);
  }
  const chats = new Map(all.people.map(({ id, objectId }) => [id, all.written.filter(({ to }) => to === objectId)]));
  const chatOf = (who: PersonId): readonly Written[] => chats.get(who) ?? [];
  const taken = all.written.filter((one) => one.taken);
  const typed = all.said.filter(({ kind }) => kind === 'text');
  const pressed = all.said.filter(({ kind }) => kind === 'press');
  return {
    findings: [
      ...taken.flatMap((one) => undoSays(one, bySource)),
      ...[...taken.map(({ activity }) => activity), ...pressed.map(({ answer }) => parsed(answer))].flatMap((card) =>
        linesAreTrue(card, all.sheets),
      ),
      ...all.sheets.flatMap((sheet) => twice(sheet, all.said)),
      ...typed.flatMap((said) => heardOf(said, chatOf(said.who), bySource, all)),
      ...typed.flatMap((said) => (bySource.has(said.id) ? deniedAfter(said, chatOf(said.who), all.said) : [])),
      ...all.said.filter(({ kind }) => kind !== 'text').flatMap((said) => pressIsTrue(said, bySource, all)),
    ],
    seen: {
      typed: typed.length,
      pressed: pressed.length,
      'sent from a page': all.said.filter(({ kind }) => kind === 'page').length,
      'stored decisions': [...bySource.values()].flat().length,
      'cards with lines': taken.filter(({ activity }) => tasksIn(activity).size > 0).length,
    },
  };
}

/** A confirmation offers to take back what this very message stored. */
function undoSays(one: Written, bySource: ReadonlyMap<string, unknown>): Finding[] {
  if (one.method !== 'POST' || !wordsOf(one).startsWith('✔')) return [];
  return buttonsIn(one.activity).flatMap(({ verb, data }) =>
    verb === 'undo' && !bySource.has(String(data['source']))
      ? [{ row: 'confirmed, and not stored', what: `${String(data['source'])}: ${wordsOf(one)}` }]
      : [],
  );
}

/** The lines on a card of one week are those that stood there once. */
function linesAreTrue(card: unknown, sheets: readonly WeekSheet[]): Finding[] {
  // What was taken off is named above them, and what has changed since a week was sent back below.
  const gone = /"((✔ Weggehaald|weg): [^"]*|gewijzigd: [^"]*? is nu )/g;
  const text = JSON.stringify(card);
  const shown = tasksIn(text.replaceAll(gone, ''));
  const ids = new Set(buttonsIn(card).flatMap(({ data }) => (typeof data['sheet'] === 'string' ? data['sheet'] : [])));
  const sheet = ids.size === 1 ? sheets.find(({ id }) => ids.has(id)) : undefined;
  if (!sheet || shown.size === 0) return [];
  const stood = Array.from({ length: sheet.history.length }, (_, i) => tasksIn(linesAt(sheet, i + 1)));
  const named = tasksIn(text.match(gone));
  const isTrue =
    stood.some((lines) => lines.size === shown.size && [...shown].every((one) => lines.has(one))) &&
    [...named].every((one) => stood.some((lines) => lines.has(one)));
  return isTrue
    ? []
    : [
        {
          row: 'confirmed otherwise than it was',
          what: `${sheet.id} never held just ${[...shown].join(', ')}, without ${[...named].join(', ')}`,
        },
      ];
}

const tasksIn = (what: unknown): ReadonlySet<string> => new Set(JSON.stringify(what).match(/klus nummer \d+/g));

/** Each message has words of its own. Whoever was asked whether it is more of the same, and said so, wanted it twice. */
function twice(sheet: WeekSheet, said: readonly Said[]): Finding[] {
  const wanted = new Set(said.filter(({ what }) => what === 'answer').map(({ data }) => data['question']));
  const added = new Map<string, string[]>();
  for (const { what, source } of sheet.history) {
    if (what.kind !== 'added' || wanted.has(source)) continue;
    for (const { activity = '' } of what.entries) added.set(activity, [...(added.get(activity) ?? []), source]);
  }
  return [...added].flatMap(([task, sources]) =>
    sources.length > 1
      ? [{ row: 'one message stored twice', what: `${sheet.id}: ${task} by ${sources.join(', ')}` }]
      : [],
  );
}

/** What stands in the chat from when it was said until the same person said the next thing. */
function heardOf(
  said: Said,
  chat: readonly Written[],
  bySource: ReadonlyMap<string, unknown>,
  { said: all, happened, mails }: Pick<Everything, 'said' | 'happened' | 'mails'>,
): Finding[] {
  const typed = all.filter(({ kind }) => kind === 'text');
  const nextAt = Math.min(...typed.filter(({ who, at }) => who === said.who && at > said.at).map(({ at }) => at));
  const heard = chat.filter(({ taken, at }) => taken && at >= said.at && at < nextAt);
  // What is answered late can stand below what was said next, and what was said before can be answered late here.
  const isOverlapped = all.some(
    (other) =>
      (other.kind === 'text' || lateUntil(other) > other.until) &&
      other !== said &&
      other.who === said.who &&
      other.at < nextAt &&
      lateUntil(other) > said.at,
  );
  const isStored = bySource.has(said.id);
  const isToldLater =
    chat.some((one) => one.taken && one.at >= said.at && LOST_BEFORE.test(wordsOf(one))) ||
    // By mail, where nothing can be written in the chat.
    mails.some(({ messageId, told }) => told && messageId === messageIdOf(`answer:${said.who}:${said.id}`, said.who));
  const isHeardLate = chat.some(({ taken, at }) => taken && at >= said.at && at < lateUntil(said));
  if (!isHeardLate && heard.length === 0) {
    // Teams shows whoever sent it that it did not get there.
    if (isToldLater || said.statuses.at(-1) !== 200) return [];
    // It took long, so that HTTP was answered before, and the process went before it could say more.
    if (lateUntil(said) > said.until && isCutShort(said, happened)) return [];
    const what = `${said.id} "${said.what}" by ${said.who}${isStored ? ', stored' : ''}, HTTP ${said.statuses.join(' ')}`;
    return [{ row: 'no answer, and no word of it later', what }];
  }
  if (isOverlapped || heard.length === 0) return [];
  if (!isStored && heard.some((one) => one.method === 'POST' && DONE_BY_WORDS.test(wordsOf(one)))) {
    return [{ row: 'confirmed, and not stored', what: `${said.id} "${said.what}" by ${said.who}` }];
  }
  const saysNot = heard.every((one) => NOT_STORED.test(wordsOf(one)));
  return saysNot && isStored
    ? [{ row: 'said not stored, and it was', what: `${said.id} "${said.what}": ${wordsOf(heard.at(-1)!)}` }]
    : [];
}

/** Told that it is stored and then that it is not: by a copy of the message, where nothing else was said meanwhile. */
function deniedAfter(said: Said, chat: readonly Written[], all: readonly Said[]): Finding[] {
  const others = all.filter((one) => one !== said && one.who === said.who);
  if (others.some(({ at, ...one }) => at <= said.at && lateUntil({ at, ...one }) > said.at)) return [];
  const nextAt = Math.min(...others.filter(({ at }) => at > said.at).map(({ at }) => at));
  const words = chat.filter(({ taken, at }) => taken && at >= said.at && at < nextAt).map(wordsOf);
  const isDenied = NOT_STORED.test(words.findLast((one) => one.startsWith('✔') || NOT_STORED.test(one)) ?? '');
  // Where nothing else was heard it is found above.
  return isDenied && !words.every((one) => NOT_STORED.test(one))
    ? [{ row: 'said not stored, and it was', what: `${said.id} "${said.what}": ${words.join(' / ')}` }]
    : [];
}

const isCutShort = (said: Said, happened: readonly Disturbance[]): boolean =>
  happened.some(({ what, from }) => /^bot (killed|ended)/.test(what) && from >= said.at && from < lateUntil(said));

/** Until when an answer to it can come. */
const lateUntil = ({ at, until }: Said): number => until + (until - at > LATE_MS ? APART_MS : 0);

const isSamePress = (one: Said, other: Said): boolean =>
  one.what === other.what && isDeepStrictEqual(one.data, other.data);

/** By which words a press is confirmed is its own affair; ✔ is for what was done. */
function pressIsTrue(
  said: Said,
  bySource: ReadonlyMap<string, readonly HappenedEvent<unknown>[]>,
  all: Everything,
): Finding[] {
  const request = readPress(said.what, said.data, (words) => words);
  if (!request || said.answer === '') return [];
  const events = bySource.get(sourceOfPress(said.who, request, said.id)) ?? [];
  const words = said.answer;
  // The same press before it is the same act, and a clock that went back lays that one's time in here.
  const isFirst = !all.said.some((other) => other.who === said.who && other.at < said.at && isSamePress(other, said));
  const isOfThis = isFirst && events.some(({ at }) => isWithin(Date.parse(at), said.byClock));
  const isOfAnother = all.said.some(
    (other) => other !== said && other.who === said.who && other.at <= said.until && other.until >= said.at,
  );
  if (isOfThis && !isOfAnother && NOT_STORED.test(words)) {
    return [{ row: 'said not stored, and it was', what: `${said.what} by ${said.who}: ${words.slice(0, 120)}` }];
  }
  const done = DONE[said.what];
  if (!done?.words.test(words) || hasEvent(said, done.kind, all)) return [];
  return [{ row: 'confirmed, and not stored', what: `${said.what} ${JSON.stringify(said.data)} by ${said.who}` }];
}

/** What a card says of a press that was carried out, and which event is then in the history of what it was about. */
const DONE: Readonly<Record<string, { readonly words: RegExp; readonly kind: string }>> = {
  'hand-in': { words: /✔ Ingediend/, kind: 'submitted' },
  withdraw: { words: /✔ Week \d+ is ingetrokken/, kind: 'withdrawn' },
  approve: { words: /✔ Afgetekend door u/, kind: 'approved' },
  return: { words: /Teruggestuurd door u/, kind: 'returned' },
  undo: { words: /✔ Teruggedraaid/, kind: 'taken-back' },
  'grant-leave': { words: /✔ Akkoord gegeven/, kind: 'granted' },
  'seen-sick': { words: /✔ Gezien/, kind: 'seen' },
};

/** What it was about, and whether that has such an event of this person's. */
function hasEvent({ who, data }: Said, kind: string, { sheets, sicknesses, leaves }: Everything): boolean {
  const { sheet, sickness, leave, source } = data as Partial<Record<string, string>>;
  const histories: readonly (readonly HappenedEvent<{ readonly kind: string }>[])[] = [
    ...sheets.filter(({ id }) => (sheet === undefined ? source !== undefined : id === sheet)),
    ...sicknesses.filter(({ id }) => sickness?.startsWith(`sick:${id}:`)),
    ...leaves.filter(({ id }) => id === leave),
  ].map(({ history }) => history);
  return histories
    .flat()
    .some(
      ({ by, what }) =>
        by === who && what.kind === kind && (source === undefined || (what as { undone?: string }).undone === source),
    );
}

const isWithin = (at: number, { from, until }: Said['byClock']): boolean => at >= from - 1_000 && at <= until + 1_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
