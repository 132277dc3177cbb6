/**
 * What somebody relied on did not get to another person: who that is and what to do, as long as it matters; and that it
 * got there all the same, to who heard that it had not.
 */
import { toldShow } from '../../shows/note.js';
import { nameOf } from '../../delivery/update-cards.js';
import type { Notice, NoticeAbout, RelyingNotice } from '../../domain/evidence/decision.js';
import { goalsSubject } from '../../domain/goals/goals.js';
import { isOvertaken } from '../../domain/goals/goals-notices.js';
import type { LeaveId } from '../../domain/leave/leave.js';
import { keyOfCopyByMail, keyOfNotDelivered } from '../../domain/reminders/not-delivered.js';
import type { Person, PersonId } from '../../domain/people/people.js';
import { roleIn } from '../../domain/people/permissions.js';
import type { Placement, PlacementId } from '../../domain/placements/placement.js';
import { makeUpSubject } from '../../domain/sickness/make-up-plan.js';
import { isToldOf, sicknessIdOf } from '../../domain/sickness/sickness.js';
import { isTalkOvertaken } from '../../domain/talks/talks-notices.js';
import { kindOfTalk, talksSubject } from '../../domain/talks/talks.js';
import { handInSubject } from '../../domain/weeks/handed-in-together.js';
import type { SheetId } from '../../domain/weeks/week-sheet.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import * as texts from '../../texts/not-delivered.js';
import { companyWith } from '../../texts/sickness.js';
import { whyRelied } from '../../texts/why-told.js';
import { companiesToName, openLeave } from '../../views/leave-request.js';
import { openSheet } from '../../views/open-sheet.js';
import { openTalks } from '../../views/talks.js';
import { lostAt, wasLost } from '../../views/reach.js';

const NOTHING: Telling = { kind: 'nothing' };

/** What it was, as it stands now. */
interface Unheard {
  readonly what: texts.Unheard;
  /** Who did it, and when. */
  readonly by: PersonId;
  readonly at: string;
  /** Where both stand in; who was to hear it may stand in none of them any more. */
  readonly placements: readonly Placement[];
  /** What their cards of it show. */
  readonly subjects: readonly string[];
  /** The answer to who did it names those to whom nothing could be written then. */
  readonly namesTheLost: boolean;
}

/** Who was to hear it, and how they are called and reached. */
interface Other extends Pick<Person, 'name' | 'phone'> {
  readonly person: Person;
}

export async function tellNotDelivered(
  { of, end }: Extract<NoticeAbout, { kind: 'not-delivered' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  if (end !== 'never-heard' && (await ports.notices.outcome(of.key)) !== 'waiting') return NOTHING;
  if (end === undefined && (await ports.notices.outcome(keyOfCopyByMail(of.key))) === 'sent') return NOTHING;
  const unheard = await unheardOf(of, ports);
  const other = unheard && (await otherOf(of, unheard, ports));
  if (unheard?.by !== to || !other) return NOTHING;
  const tells = (said: string): Promise<Telling> =>
    told(said, to, { unheard, key: `${end ?? 'not-delivered'}:${of.key}` }, ports);
  if (end === 'never-heard') return tells(texts.neverHeard(other.name, unheard.what, other.phone));
  if (end === 'given-up') return tells(texts.givenUpOn(other.name, unheard.what, other.phone));
  const known = { chat: await ports.chats.of(of.to), person: other.person, sendsMail: ports.sendsMail };
  const lost = lostAt(known, ports.clock.now());
  // Lost already when it was done: then the answer has said so.
  if (unheard.namesTheLost && lost && wasLost(known, new Date(unheard.at))) return { kind: 'said' };
  return tells(texts.notDeliveredTo(other.name, unheard.what, { lost, phone: other.phone }));
}

export async function tellDeliveredAfterAll(of: RelyingNotice, to: PersonId, ports: Ports): Promise<Telling> {
  if ((await ports.notices.outcome(keyOfNotDelivered(of.key))) !== 'sent') return NOTHING;
  const unheard = await unheardOf(of, ports);
  const other = unheard && (await otherOf(of, unheard, ports));
  if (unheard?.by !== to || !other) return NOTHING;
  return told(texts.deliveredAfterAllTo(other.name, unheard.what), to, { unheard, key: `after-all:${of.key}` }, ports);
}

/** Null where it does not matter any more: overtaken, or answered by another way. */
async function unheardOf({ about }: RelyingNotice, ports: Ports): Promise<Unheard | null> {
  switch (about.kind) {
    case 'sick': {
      const record = await ports.sicknesses.load(about.student as PersonId);
      const event = record?.history[about.event - 1];
      if (!record || !event) return null;
      if (event.what.kind === 'seen' || event.what.kind === 'still-sick' || event.what.kind === 'long-decided')
        return null;
      const { period, kind } = event.what;
      const same = record.history.filter(({ what }) => what.period === period && isToldOf(what));
      if (same.some(({ n }) => n > about.event)) return null;
      return {
        what: { kind: 'sick', event: kind },
        ...{ by: event.by, at: event.at },
        placements: await ports.placements.ofStudent(record.id),
        subjects: [sicknessIdOf(record.id, period)],
        namesTheLost: kind === 'reported',
      };
    }
    case 'sign-off': {
      const found = await openSheet(about.sheet as SheetId, ports);
      const event = found?.sheet.history[about.version - 1];
      if (!found || !event || found.sheet.state !== 'submitted' || found.sheet.version !== about.version) return null;
      return {
        what: { kind: 'sign-off', week: found.sheet.week },
        subjects: [found.sheet.id, handInSubject(event.source)],
        ...{ by: event.by, at: event.at, placements: [found.placement], namesTheLost: true },
      };
    }
    case 'week-judged': {
      const found = await openSheet(about.sheet as SheetId, ports);
      const event = found?.sheet.history[about.event - 1];
      if (!found || event?.what.kind !== 'returned' || found.sheet.state !== 'returned') return null;
      return {
        what: { kind: 'returned', week: found.sheet.week },
        subjects: [found.sheet.id],
        ...{ by: event.by, at: event.at, placements: [found.placement], namesTheLost: true },
      };
    }
    case 'leave': {
      const found = await openLeave(about.leave as LeaveId, ports);
      const event = found?.request.history[about.event - 1];
      if (!found || event?.what.kind !== found.request.state) return null;
      const teller = await ports.people.byId(event.by);
      return {
        what: {
          kind: 'leave',
          event: event.what.kind,
          days: found.request.asked.period,
          at: teller ? await companiesToName(found, teller, ports) : [],
        },
        ...{
          by: event.by,
          at: event.at,
          placements: found.placements,
          subjects: [found.request.id],
          namesTheLost: event.what.kind === 'requested' || event.what.kind === 'withdrawn',
        },
      };
    }
    case 'make-up': {
      const plan = await ports.makeUpPlans.load(about.placement as PlacementId);
      const placement = await ports.placements.byId(about.placement as PlacementId);
      const event = plan?.history[about.version - 1];
      if (!event || !placement || plan.version !== about.version) return null;
      return {
        what: { kind: 'make-up' },
        subjects: [makeUpSubject(placement.id)],
        ...{ by: event.by, at: event.at, placements: [placement], namesTheLost: true },
      };
    }
    case 'talk': {
      const found = await openTalks(about.placement as PlacementId, ports);
      const event = found?.talks.history[about.event - 1];
      if (!found || !event || isTalkOvertaken(found.talks, about.event)) return null;
      const { kind, talk } = event.what;
      // What is over is read later just as well; what comes of an early ending nobody did.
      if (kind !== 'planned' && kind !== 'cannot' && (kind !== 'cancelled' || event.what.because)) return null;
      return {
        what: { kind: 'talk', event: kind, of: kindOfTalk(talk) },
        subjects: [talksSubject(found.placement.id, talk)],
        ...{ by: event.by, at: event.at, placements: [found.placement], namesTheLost: false },
      };
    }
    case 'goals':
    case 'work-agreements': {
      const goals = await ports.goals.load(about.placement as PlacementId);
      const placement = await ports.placements.byId(about.placement as PlacementId);
      const event = goals?.history[about.event - 1];
      if (!event || !placement || isOvertaken(goals, about.event)) return null;
      return {
        what: { kind: about.kind, event: event.by === placement.studentId ? 'sent' : 'answered' },
        subjects: [goalsSubject(placement.id, about.kind)],
        ...{ by: event.by, at: event.at, placements: [placement], namesTheLost: event.by === placement.studentId },
      };
    }
    default:
      return null;
  }
}

/** Whom to call, and where: of a praktijkopleider the company. Null where they have nothing to do with it any more. */
async function otherOf({ to }: RelyingNotice, { placements, what }: Unheard, ports: Ports): Promise<Other | null> {
  const person = await ports.people.byId(to);
  if (!person) return null;
  const place = placements.find((placement) => roleIn(person, placement) === 'trainer');
  if (place) {
    const { company } = place;
    return { person, name: companyWith(company.name, person.name), phone: company.phone ?? person.phone };
  }
  const concerned = placements.some((placement) => roleIn(person, placement) !== null) || what.kind === 'leave';
  return concerned ? { person, name: person.name, phone: person.phone } : null;
}

/** And their own card of it says so from now on. */
async function told(
  said: string,
  to: PersonId,
  { unheard: { subjects }, key }: { readonly unheard: Unheard; readonly key: string },
  ports: Ports,
): Promise<Telling> {
  const teller = await ports.people.byId(to);
  if (!teller) return NOTHING;
  const shown = await Promise.all(subjects.map((subject) => ports.shown.ofSubject(subject)));
  const then = shown
    .flat()
    .filter(({ personId }) => personId === to)
    .map((card): Notice => ({
      key: `refresh:${card.subject}:${key}`,
      to,
      about: { kind: 'refresh', subject: card.subject, card: nameOf(card) },
    }));
  return { kind: 'write', reply: toldShow(said, whyRelied(teller)), then };
}
