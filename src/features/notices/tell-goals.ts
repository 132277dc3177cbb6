/** What notices about goals and work agreements come to when they are delivered. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { Goals } from '../../domain/goals/goals.js';
import { stillWaiting } from '../../domain/goals/goals-notices.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { Person, PersonId } from '../../domain/people/people.js';
import { mayAnswerGoals, mayKeepGoals, maySeeGoals } from '../../domain/people/permissions.js';
import { isGoingOn, type PlacementId } from '../../domain/placements/placement.js';
import { roleIn } from '../../domain/people/permissions.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { contactRow } from '../../shows/contact-row.js';
import { listShow } from '../../shows/list.js';
import { noteShow } from '../../shows/note.js';
import type { Reply } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/goals.js';
import { roleInWords } from '../../texts/looking.js';
import * as work from '../../texts/work-agreements.js';
import { isNotReachable } from '../../texts/unreachable.js';
import { goalsToAnswer, openGoals, workFor, type OpenGoals } from '../../views/goals.js';
import { lostOf } from '../../views/reach.js';

type AboutGoals = Extract<NoticeAbout, { kind: 'goals' | 'work-agreements' }>;

const NOTHING: Telling = { kind: 'nothing' };

/** To the praktijkopleider what waits, to the student what came of it; what was overtaken has a notice of its own. */
export async function tellGoals(about: AboutGoals, to: PersonId, ports: Ports): Promise<Telling> {
  const [found, reader] = await Promise.all([openGoals(about.placement as PlacementId, ports), ports.people.byId(to)]);
  const event = found?.goals.history[about.event - 1];
  if (!found || !reader || !event) return NOTHING;
  if (mayAnswerGoals(reader, found.placement)) return askToAnswer(found, event, reader, ports);
  if (!mayKeepGoals(reader, found.placement)) return NOTHING;
  const { trainer, goals } = found;
  const by = (await ports.people.byId(event.by))?.name ?? trainer;
  switch (event.what.kind) {
    case 'approved': {
      const ids = event.what.goals.map(({ goal }) => goal);
      const those = goals.goals.filter(({ id, state }) => ids.includes(id) && state !== 'draft' && state !== 'sent');
      return those.length === 0
        ? NOTHING
        : toStudent(texts.approvedBy(by, those), found, about, texts.whyYours, event.by);
    }
    case 'returned': {
      const said = texts.returnedBy(by, event.what.goals.length, event.what.reason);
      return toStudent(said, found, about, texts.whyYours, event.by);
    }
    case 'work-agreed':
      return goals.work?.state === 'agreed'
        ? toStudent(work.agreedBy(by), found, about, work.whyYours, event.by)
        : NOTHING;
    case 'work-returned':
      return toStudent(work.returnedBy(by, event.what.reason), found, about, work.whyYours, event.by);
    default:
      return NOTHING;
  }
}

async function askToAnswer(
  found: OpenGoals,
  event: Goals['history'][number],
  reader: Person,
  ports: Ports,
): Promise<Telling> {
  if (!isGoingOn(found.placement)) return NOTHING;
  const { goals, work } = found.goals;
  const waits = ({ state, since }: { readonly state: string; readonly since: string }): boolean =>
    state === 'sent' && since === event.at;
  const written = (reply: Reply | null): Telling => (reply ? { kind: 'write', reply, reliedOnBy: event.by } : NOTHING);
  if (event.what.kind === 'sent' && goals.some(waits)) return written(await goalsToAnswer(found, reader, ports));
  if (event.what.kind === 'work-sent' && work && waits(work)) return written(await workFor(found, reader, ports));
  return NOTHING;
}

function toStudent(
  said: string,
  { placement: { id } }: OpenGoals,
  { kind }: AboutGoals,
  why: string,
  reliedOnBy: PersonId,
): Telling {
  const look = button(labels.look, { verb: kind === 'goals' ? 'show-goals' : 'show-work', placement: id });
  return { kind: 'write', reply: noteShow(said, [look], [], why), reliedOnBy };
}

/** The praktijkopleider is shown once more what waits; the BPV-docent hears that it does, and whom to call. */
export async function tellGoalsWaiting(
  { kind, placement, event }: Extract<NoticeAbout, { kind: 'goals-waiting' | 'goals-unanswered' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [found, reader] = await Promise.all([openGoals(placement as PlacementId, ports), ports.people.byId(to)]);
  const waits = found && stillWaiting(found.goals, event);
  const isOver =
    found && (!isGoingOn(found.placement) || found.placement.period.until < momentOf(ports.clock.now()).day);
  if (!found || !reader || !waits || isOver || !maySeeGoals(reader, found.placement)) return NOTHING;
  if (kind === 'goals-waiting') {
    if (!mayAnswerGoals(reader, found.placement)) return NOTHING;
    const again = waits.work
      ? await workFor(found, reader, ports, [texts.waitsStill])
      : await goalsToAnswer(found, reader, ports, [texts.waitsStill]);
    return again ? { kind: 'write', reply: again } : NOTHING;
  }
  if (roleIn(reader, found.placement) !== 'teacher') return NOTHING;
  const { student, trainer: name, placement: placed } = found;
  const [trainer, lost] = await Promise.all([ports.people.byId(placed.trainerId), lostOf([placed.trainerId], ports)]);
  const why = lost.get(placed.trainerId);
  return {
    kind: 'write',
    reply: listShow({
      title: waits.work ? work.lieUnanswered(student, name) : texts.lieUnanswered(student, name, waits.goals.length),
      sections: [
        {
          heading: '',
          rows: trainer
            ? [contactRow(name, roleInWords('trainer'), placed.company.phone ?? trainer.phone, trainer.mail)]
            : [],
        },
      ],
      lines: [...(why ? [isNotReachable(name, why)] : []), texts.whyUnanswered(student)],
      buttons: [button(labels.look, { verb: waits.work ? 'show-work' : 'show-goals', placement: placed.id })],
    }),
  };
}
