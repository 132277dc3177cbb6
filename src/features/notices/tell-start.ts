/** What the student is asked at the start of a placement: whether they work there, and goals that are missing still. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { PersonId } from '../../domain/people/people.js';
import { mayKeepGoals, mayKeepPlacement } from '../../domain/people/permissions.js';
import { isGoingOn, type PlacementId } from '../../domain/placements/placement.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { employmentShow } from '../../shows/employment.js';
import { noteShow, toldShow } from '../../shows/note.js';
import { button } from '../../shows/button.js';
import * as texts from '../../texts/employment.js';
import { labels } from '../../texts/buttons.js';
import { goalsMissing, newGoal, whyGoalsMissing } from '../../texts/goals.js';
import { fillIn, formTitle } from '../../texts/work-agreements.js';
import { dayOffUntil } from '../../views/day-off.js';

const NOTHING: Telling = { kind: 'nothing' };

/** Once: not where it was answered, or the placement is over. */
export async function askEmployment(
  { placement: id }: Extract<NoticeAbout, { kind: 'ask-employment' }>,
  ports: Ports,
): Promise<Telling> {
  const placement = await ports.placements.byId(id as PlacementId);
  const today = momentOf(ports.clock.now()).day;
  if (!placement || placement.employment || placement.closed || placement.period.until < today) return NOTHING;
  return { kind: 'write', reply: employmentShow(placement, { isUnasked: true }) };
}

export async function tellEmployment(
  { placement: id }: Extract<NoticeAbout, { kind: 'employment' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [placement, reader] = await Promise.all([ports.placements.byId(id as PlacementId), ports.people.byId(to)]);
  if (!placement?.employment || !reader || !mayKeepPlacement(reader, placement)) return NOTHING;
  const student = (await ports.people.byId(placement.studentId))?.name ?? '';
  const said = texts.toldOffice(student, placement.company.name, placement.employment.answer);
  const look = button(labels.look, { verb: 'show-student', student: placement.studentId });
  return { kind: 'write', reply: noteShow(said, [look], [texts.officeDecides], texts.whyOffice) };
}

/** Some weeks after the start; who is sick or on leave hears it on the first working day after. */
export async function tellGoalsMissing(
  { placement: id }: Extract<NoticeAbout, { kind: 'goals-missing' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const [placement, reader, goals] = await Promise.all([
    ports.placements.byId(id as PlacementId),
    ports.people.byId(to),
    ports.goals.load(id as PlacementId),
  ]);
  const today = momentOf(ports.clock.now()).day;
  if (!placement || !reader || !mayKeepGoals(reader, placement)) return NOTHING;
  if (!isGoingOn(placement) || placement.period.until < today) return NOTHING;
  const hasGoals = goals?.goals.some(({ state }) => state !== 'draft') ?? false;
  const hasWork = goals?.work !== null && goals?.work !== undefined;
  if (hasGoals && hasWork) return NOTHING;
  const until = await dayOffUntil(reader, ports);
  if (until) return { kind: 'later', until };
  const said = goalsMissing(placement.company.name, { goals: !hasGoals, work: !hasWork });
  const buttons = [
    ...(hasGoals ? [] : [button(newGoal, { verb: 'new-goal', placement: placement.id })]),
    ...(hasWork ? [] : [button(hasGoals ? fillIn : formTitle, { verb: 'edit-work', placement: placement.id })]),
  ];
  const { show, ...told } = toldShow(said, whyGoalsMissing);
  return { kind: 'write', reply: { ...told, show: { ...show, buttons } } };
}
