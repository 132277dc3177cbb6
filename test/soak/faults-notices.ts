/** What the rules promise to whom, beside what was queued and what came: each once, copies only of what was in the air. */
import { hashOfSecret } from '../../src/domain/evidence/evidence.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { type Audit, type Everything, type Finding, type KeptNotice, wordsOf } from './faults-audit.js';
import { buttonsIn } from './faults-people.js';
import type { StudentThere } from './faults-school.js';
import type { Written } from './faults-teams.js';

/** Something that somebody is to hear, by the rules and not by what the bot queued. */
interface Promised {
  readonly to: PersonId;
  readonly kind: KeptNotice['about']['kind'];
  /** The sheet, student or leave request; the event or version of it. */
  readonly of: string;
  readonly n: number;
  /** Something happened to it since, so that it may be overtaken. */
  readonly isOld: boolean;
}

/** A copy can come of what a disturbance broke off so long after it was taken: until the bot had noted that it went. */
const NOTED_MS = 4_000;
const LATE_MS = 9_000;
const APART_MS = 40_000;

export function auditNotices(all: Everything): Audit {
  const promised = all.students.flatMap((one) => promisesTo(one, all));
  const kept = new Map(all.notices.map((notice) => [nameOf(notice), notice]));
  const { findings, copies } = cameOnce(all);
  return {
    findings: [...promised.flatMap((one) => isKept(one, kept, all.notices)), ...findings],
    seen: {
      promised: promised.length,
      notices: all.notices.filter(({ about }) => about.kind !== 'refresh').length,
      'came twice, in the air': copies,
    },
  };
}

function promisesTo({ student, placementId, trainer, teacher, coach }: StudentThere, all: Everything): Promised[] {
  const sheets = all.sheets.filter(({ placementId: of }) => of === placementId);
  const ofWeeks = sheets.flatMap(({ id, history }) =>
    history.flatMap(({ n, what: { kind } }): Promised[] => {
      const isOld = n < history.length;
      if (kind === 'submitted') return [{ to: trainer.id, kind: 'sign-off', of: id, n, isOld }];
      const isJudged = kind === 'approved' || kind === 'returned' || kind === 'signature-taken-back';
      return isJudged ? [{ to: student.id, kind: 'week-judged', of: id, n, isOld }] : [];
    }),
  );
  const record = all.sicknesses.find(({ id }) => id === student.id);
  const ofSickness = (record?.history ?? []).flatMap(({ n, what }) => {
    if (!['reported', 'changed', 'recovered', 'taken-back'].includes(what.kind)) return [];
    const isOver = what.kind === 'recovered' || what.kind === 'taken-back';
    return (
      [trainer, coach, teacher]
        // Who never heard that somebody is ill this time, does not hear that they are not.
        .filter(({ id }) => !isOver || hasHeard(id, `sick:${student.id}:${what.period}:`, all.notices))
        .map(({ id }): Promised => {
          return { to: id, kind: 'sick', of: student.id, n, isOld: n < (record?.history.length ?? 0) };
        })
    );
  });
  const ofLeave = all.leaves
    .filter(({ studentId }) => studentId === student.id)
    .flatMap(({ id, history }) =>
      history.flatMap(({ n, what: { kind } }): Promised[] => {
        const isOld = n < history.length;
        if (kind === 'requested')
          return [trainer, teacher].map((to) => ({ to: to.id, kind: 'leave', of: id, n, isOld }));
        return kind === 'refused' ? [{ to: student.id, kind: 'leave', of: id, n, isOld }] : [];
      }),
    );
  return [...ofWeeks, ...ofSickness, ...ofLeave];
}

/** Weeks that one act signs are told in one message: it is kept under the first of them. */
function isKept(
  { to, kind, of, n, isOld }: Promised,
  kept: ReadonlyMap<string, KeptNotice>,
  all: readonly KeptNotice[],
): Finding[] {
  const notice = kept.get([to, kind, of, n].join(' '));
  const what = `${kind} of ${of}, ${n}, to ${to}`;
  if (!notice) return kind === 'week-judged' ? [] : [{ row: 'promised, and not told', what: `${what}: not queued` }];
  if (notice.state !== 'given-up' || (notice.why === 'overtaken' && isOld)) return [];
  if (notice.why === 'passed-on' && isSaidToStudent(notice, all)) return [];
  return [{ row: 'promised, and not told', what: `${what}: given up, ${notice.why ?? ''}` }];
}

/** Who never heard that somebody is ill was called, and is called again: the student heard that. */
function isSaidToStudent({ key, to }: KeptNotice, all: readonly KeptNotice[]): boolean {
  // "sick:robin:2:v5:karel": of the second time.
  const period = key.replace(/v\d+:[^:]*$/, '');
  return !hasHeard(to, period, all) && all.some((one) => one.key === `never-heard:${key}` && one.state === 'sent');
}

const hasHeard = (who: PersonId, period: string, all: readonly KeptNotice[]): boolean =>
  all.some(({ to, state, key }) => to === who && state === 'sent' && key.startsWith(period));

function nameOf({ to, about }: KeptNotice): string {
  switch (about.kind) {
    case 'sign-off':
      return [to, about.kind, about.sheet, about.version].join(' ');
    case 'week-judged':
      return [to, about.kind, about.sheet, about.event].join(' ');
    case 'sick':
      return [to, about.kind, about.student, about.event].join(' ');
    case 'leave':
      return [to, about.kind, about.leave, about.event].join(' ');
    default:
      return about.kind;
  }
}

interface Came {
  readonly at: number;
  readonly told: boolean;
}

/** By whom it was told, and of which kind it is: what stands in a chat bears no key. */
function cameOnce(all: Everything): { readonly findings: Finding[]; readonly copies: number } {
  const findings: Finding[] = [];
  let copies = 0;
  const idOf = new Map(all.people.map(({ id, objectId }) => [id, objectId]));
  const late = all.said.filter(({ at, until }) => until - at > LATE_MS);
  // A clock that is set breaks nothing off.
  const broken = all.happened.filter(({ what }) => !what.startsWith('clocks'));
  // What was pressed and took long is answered in the chat, and can look like what is told unasked.
  const isInTheAir = ({ at, told, to = '' }: Came & { readonly to?: string }): boolean =>
    !told ||
    late.some((one) => idOf.get(one.who) === to && at >= one.at && at <= one.until + APART_MS) ||
    broken.some(({ from, until }) => from <= at + NOTED_MS && at <= until + NOTED_MS);
  const reckon = (
    what: string,
    sent: number,
    came: readonly { readonly at: number; readonly told: boolean }[],
  ): void => {
    const loose = came.filter(isInTheAir).length;
    if (came.length < sent)
      findings.push({ row: 'promised, and not told', what: `${what}: ${came.length} of ${sent} came` });
    const more = came.length - sent;
    if (more > loose)
      findings.push({ row: 'told twice, and nothing was in the air', what: `${what}: ${came.length} of ${sent}` });
    else copies += Math.max(0, more);
  };
  for (const { id, objectId } of all.people) {
    const chat = all.written.filter(({ to, taken, method }) => to === objectId && taken && method === 'POST');
    for (const kind of Object.keys(LOOKS_LIKE) as (keyof typeof LOOKS_LIKE)[]) {
      const sent = all.notices.filter(({ to, about, state }) => to === id && about.kind === kind && state === 'sent');
      const mailed = sent.flatMap(({ key }) => {
        const came = all.mails.filter(({ messageId }) => messageId === messageIdOf(key, id));
        // One that the bot was not told of is a copy, and the notice went another way.
        if (!came.some(({ told }) => told)) copies += came.length;
        return came.some(({ told }) => told) ? [came] : [];
      });
      for (const came of mailed) reckon(`mail of ${kind} to ${id}`, 1, came);
      reckon(
        `${kind} to ${id}`,
        sent.length - mailed.length,
        chat.filter((one) => LOOKS_LIKE[kind](one)),
      );
    }
  }
  return { findings, copies };
}

/** Of the mail by which a notice comes. */
export const messageIdOf = (key: string, to: PersonId): string => hashOfSecret(`${key} ${to}`).slice(0, 40);
const says =
  (words: RegExp) =>
  (one: Written): boolean =>
    words.test(wordsOf(one));

/** What somebody is shown unasked of each kind; answers of theirs look otherwise. */
const LOOKS_LIKE = {
  'sign-off': (one: Written) => buttonsIn(one.activity).some(({ verb }) => verb === 'approve'),
  'week-judged': says(/^✔ Week .* afgetekend door|^\S+ heeft week \d+ teruggestuurd|per ongeluk afgetekend/),
  sick: says(/^\S+ \S+ (is|verwacht|was|blijkt) .*(ziek|beter)/),
  leave: says(/^\S+ \S+ (vraagt|trekt|heeft) .*verlof|^\S+ is niet akkoord met vrij|^✔ Iedereen is akkoord/),
  answer: says(/^Mijn antwoord op het bericht/),
  'hours-reminder': says(/^Je hebt nog uren in te vullen/),
} as const;
