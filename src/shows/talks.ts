/** A talk as it stands with what its reader can do about it, the list of them, and the forms of when and where. */
import type { Moment } from '../domain/calendar/moment.js';
import type { Day } from '../domain/calendar/day.js';
import type { PersonId, Role } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { ContactMoment } from '../domain/talks/contact-moments.js';
import { isWithoutStudent, talksSubject, type Talk } from '../domain/talks/talks.js';
import type { Appointment } from '../ports/calendar-files.js';
import { capital } from '../texts/amounts.js';
import * as texts from '../texts/talks.js';
import { howManyFit, listShow } from './list.js';
import { noteShow } from './note.js';
import type { Shown } from './reply.js';
import type { ListRow } from './list-rows.js';
import { button, type Button } from './button.js';

const MOST_ROWS = 12;

export interface TalkFacts {
  readonly talk: Talk;
  readonly placement: PlacementId;
  readonly reader: PersonId;
  /** Of the reader in the placement. */
  readonly role: Role | null;
  /** Whether the reader is in the talk. */
  readonly isIn: boolean;
  readonly hasForm: boolean;
  /** Whether there is still something to prepare. */
  readonly isGoingOn: boolean;
  /** From which day on one that was not planned can have been held; null: any. */
  readonly from: Day | null;
  /** Whether the reader can leave it to the student's other address. */
  readonly canWaive: boolean;
  readonly now: Moment;
  readonly student: string;
  readonly company: string;
  readonly year: 1 | 2 | 3;
  /** Who else is in it. */
  readonly others: readonly string[];
  readonly nameOf: (id: PersonId) => string;
  /** Who has sent their form. */
  readonly formsOf: readonly string[];
  readonly calendar: Appointment | null;
}

export function talkShow(
  facts: TalkFacts & { readonly done: string; readonly notes: readonly string[] },
): Shown<'note'> {
  const { talk, placement, reader, role, student, company, calendar, done, notes, now } = facts;
  const title = role === 'student' ? capital(texts.talkName(talk.kind)) : texts.talkOfStudent(talk.kind, student);
  const { show } = noteShow(
    done === '' ? title : done,
    [...waysOn(facts), button(texts.buttons.allTalks, { verb: 'show-talks', placement }, { under: texts.more })],
    [
      ...notes,
      ...(done === '' ? [] : [`${title} · ${company}`]),
      texts.standing(talk, now.day),
      ...(talk.state === 'planned' ? [texts.withWhom(facts.others)] : []),
      ...linesOf(facts),
    ],
  );
  return {
    kind: 'show',
    show: { ...show, ...(calendar && { calendar }) },
    tracks: { personId: reader, subject: talksSubject(placement, talk.id) },
  };
}

export interface ListedTalk extends TalkFacts {
  /** When the school plans it; null of what somebody planned beside that. */
  readonly moment: ContactMoment | null;
}

interface TalksOfPlacement {
  readonly placement: PlacementId;
  readonly reader: PersonId;
  readonly isOwn: boolean;
  readonly student: string;
  readonly company: string;
  readonly notes: readonly string[];
  readonly open: readonly ListedTalk[];
  readonly held: readonly TalkFacts[];
}

export function talksShow({
  placement,
  reader,
  isOwn,
  student,
  company,
  notes,
  open,
  held,
}: TalksOfPlacement): Shown<'list'> {
  const rows = [...open.map((one) => rowOf(one, one.moment)), ...held.map((one) => rowOf(one, null))];
  const count = howManyFit(rows, MOST_ROWS);
  const { show } = listShow({
    title: isOwn ? texts.yourTalks : texts.talksOf(student),
    sections: [{ heading: company, rows: rows.slice(0, count) }],
    lines: [
      ...notes,
      ...(open.length === 0 ? [texts.noTalksToCome] : []),
      ...(count < rows.length ? [texts.andMore(rows.length - count)] : []),
    ],
  });
  return { kind: 'show', show, tracks: { personId: reader, subject: talksSubject(placement) } };
}

function rowOf(facts: TalkFacts, moment: ContactMoment | null): ListRow {
  const { talk, now } = facts;
  return {
    title: capital(texts.talkName(talk.kind)),
    lines: [
      texts.standing(talk, now.day),
      ...(moment && talk.state === 'open' ? [texts.toHold(moment.from, moment.until)] : []),
      ...linesOf(facts),
    ],
    buttons: opensFirst(facts),
  };
}

/** Pressing a row as a whole ticks nothing: what comes first only opens something. */
function opensFirst(facts: TalkFacts): Button[] {
  const ways = waysOn(facts);
  const [first] = ways;
  if (!first || !TICKS.has(first.ask.verb)) return ways;
  const { placement, talk } = facts;
  const opens =
    ways.find(({ ask }) => !TICKS.has(ask.verb)) ??
    button(texts.buttons.move, { verb: 'plan-talk', placement, talk: talk.id });
  return [opens, ...ways.filter((one) => one !== opens)];
}
const TICKS: ReadonlySet<string> = new Set(['hold-talk', 'not-held', 'waive-talk']);

/** Who cannot come, whose form is in, whether there is a report. */
function linesOf({ talk, hasForm, formsOf, nameOf, role }: TalkFacts): string[] {
  const { cannot } = talk;
  const isWithForm = hasForm && (talk.state === 'planned' || formsOf.length > 0) && talk.state !== 'waived';
  return [
    ...(cannot ? [texts.cannotLine(nameOf(cannot.by), cannot.reason, cannot.other)] : []),
    ...(isWithForm && role !== null ? [texts.formsIn(formsOf)] : []),
    ...(talk.report ? [texts.reportIn] : []),
  ];
}

/** What this reader can do about it, what comes first at the front. */
function waysOn(facts: TalkFacts): Button[] {
  const { talk, placement, role, isIn, hasForm, now } = facts;
  const at = { placement, talk: talk.id };
  const shown = { ...at, revision: talk.revision };
  const reads = role !== null && role !== 'office';
  const isSide = role === 'student' || role === 'trainer';
  const forms = hasForm && reads ? formWays(facts, isSide) : [];
  const report = talk.report && reads ? [button(texts.buttons.report, { verb: 'show-report', ...at })] : [];
  if (!isIn) return [...forms, ...report];
  const writes = facts.hasForm && (role === 'teacher' || talk.kind === 'trainer-talk');
  switch (talk.state) {
    case 'waived':
      return [];
    case 'held':
      return [
        ...report,
        ...(writes && !talk.report ? [button(texts.buttons.writeReport, { verb: 'write-report', ...at })] : []),
        ...forms,
        ...(talk.report
          ? []
          : [button(texts.buttons.notHeldAfterAll, { verb: 'not-held', ...shown }, { under: texts.more })]),
      ];
    case 'open': {
      const canBeHeld = facts.from === null || facts.from <= now.day;
      // A call, or a word at work, is mostly held without having been planned.
      const isTicked = canBeHeld && (isWithoutStudent(talk.kind) || talk.kind === 'two-weekly');
      const held = { verb: 'hold-talk', ...shown, on: now.day } as const;
      return [
        ...(isTicked ? [button(texts.buttons.held, held, { look: 'positive' })] : []),
        button(texts.buttons.plan, { verb: 'plan-talk', ...at }, isTicked ? {} : { look: 'positive' }),
        ...forms,
        ...(canBeHeld && !isTicked ? [button(texts.buttons.held, held, { under: texts.more })] : []),
        ...(facts.canWaive
          ? [button(texts.buttons.notHere, { verb: 'waive-talk', ...shown }, { under: texts.more })]
          : []),
      ];
    }
    case 'planned': {
      const day = talk.planned?.day ?? now.day;
      const hasBegun = day < now.day || (day === now.day && (talk.planned?.time ?? '') <= now.time);
      if (hasBegun) {
        return [
          button(texts.buttons.held, { verb: 'hold-talk', ...shown, on: day }, { look: 'positive' }),
          button(texts.buttons.notHeld, { verb: 'not-held', ...shown }),
          ...(writes ? [button(texts.buttons.writeReport, { verb: 'write-report', ...at })] : []),
          ...forms,
        ];
      }
      return [
        ...forms,
        button(texts.buttons.inCalendar, { verb: 'talk-file', ...at }),
        ...(role === 'student' ? [] : [button(texts.buttons.cannot, { verb: 'ask-cannot-come', ...at })]),
        button(texts.buttons.move, { verb: 'plan-talk', ...at }, { under: texts.more }),
        button(texts.buttons.callOff, { verb: 'ask-cancel-talk', ...at }, { under: texts.more }),
        ...(writes ? [button(texts.buttons.writeReport, { verb: 'write-report', ...at }, { under: texts.more })] : []),
      ];
    }
  }
}

function formWays({ talk, placement, formsOf, isGoingOn }: TalkFacts, isSide: boolean): Button[] {
  const at = { placement, talk: talk.id };
  const isOver = talk.state === 'held';
  return [
    ...(isSide && isGoingOn && !isOver ? [button(texts.buttons.prepare, { verb: 'fill-form', ...at })] : []),
    ...(formsOf.length > 0 ? [button(texts.buttons.preparation, { verb: 'show-preparation', ...at })] : []),
  ];
}
