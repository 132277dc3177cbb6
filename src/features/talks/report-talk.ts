/** The report of a talk: points, agreements, goals judged, advice; written by the BPV-docent, seen by all three [Verslag]. */
import { actOf, decide } from '../../decide.js';
import type { Day } from '../../domain/calendar/day.js';
import { decideJudgeGoals } from '../../domain/goals/answer-goals.js';
import { emptyGoals, type Goal, type Goals } from '../../domain/goals/goals.js';
import { mayReadTalks, mayReportTalk, roleIn } from '../../domain/people/permissions.js';
import { formOfTalk } from '../../domain/talks/talk-forms.js';
import { rolesIn } from '../../domain/talks/talks-notices.js';
import { talkOf, type SaidInTalk, type Talk } from '../../domain/talks/talks.js';
import { decideReportTalk } from '../../domain/talks/write-talk.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import { reportFormShow, reportShow } from '../../shows/talk-forms.js';
import { healthInForm } from '../../texts/general.js';
import * as texts from '../../texts/talk-forms.js';
import { buttons, noSuchTalk } from '../../texts/talks.js';
import { namedPlacement } from '../../views/named-placement.js';
import { openTalks, type OpenTalks } from '../../views/talks.js';

const NOT_YOURS: Answer = { kind: 'text', text: noSuchTalk };
/** What one form has room for: those that are not reached yet, the first ones. */
const MOST_GOALS = 10;
const NOTHING: SaidInTalk = { points: '', agreements: '', newGoals: '', advice: '', judged: [] };

/** "verslag Sanne": the last one; who may write it and has not is given the form. */
export async function seeReport(
  request: Extract<Request, { kind: 'report' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const again = (of: object) => ({ kind: 'report', ...of }) as const;
  const which = await namedPlacement(request, again, asked, ports);
  if (which.kind === 'answer') return which.answer;
  const found = await openTalks(which.placement.id, ports);
  if (!found || !mayReadTalks(asked.person, found.placement)) return NOT_YOURS;
  const talk = request.talk ? talkOf(found.talks, request.talk) : likelyTalk(found, asked);
  if (!talk) return { kind: 'text', text: texts.noReport };
  if (talk.report || !mayReportTalk(asked.person, found.placement, talk.kind)) return report(found, talk, asked, ports);
  return form(found, talk, { on: dayOf(talk, asked), said: NOTHING }, await goalsOf(found, ports));
}

/** To who writes reports the last talk that has none; to everybody else the last report. */
function likelyTalk({ talks, placement, school }: OpenTalks, { person, now }: Asked): Talk | null {
  const withReport = talks.talks.findLast((talk) => talk.report !== null);
  const toWrite = talks.talks.findLast(
    (talk) =>
      talk.report === null &&
      mayReportTalk(person, placement, talk.kind) &&
      formOfTalk(talk.kind, placement.year, school) !== null &&
      (talk.state === 'held' || (talk.state === 'planned' && talk.planned !== null && talk.planned.day <= now.day)),
  );
  return toWrite ?? withReport ?? null;
}

export async function writeReport(
  { placement, talk: id }: Extract<Request, { kind: 'write-report' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openTalks(placement, ports);
  const talk = found && talkOf(found.talks, id);
  if (!talk || !mayReportTalk(asked.person, found.placement, talk.kind)) return NOT_YOURS;
  return form(found, talk, { on: dayOf(talk, asked), said: talk.report ?? NOTHING }, await goalsOf(found, ports));
}

/** Goals first: the same press again, where one came through alone, does the rest. */
export async function saveReport(
  request: Extract<Request, { kind: 'save-report' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openTalks(request.placement, ports);
  const talk = found && talkOf(found.talks, request.talk);
  if (!talk || !mayReportTalk(asked.person, found.placement, talk.kind)) return NOT_YOURS;
  const goals = await goalsOf(found, ports);
  if (asked.healthDropped) return form(found, talk, request, goals, healthInForm);
  const { placement } = found;
  const act = actOf(asked, roleIn(asked.person, placement) ?? 'teacher');
  const decideOn = (talks: OpenTalks['talks']) => decideReportTalk(talks, request, { placement, act, now: asked.now });
  // What would be refused judges nothing either.
  const first = decideOn(found.talks);
  if (first.kind !== 'refused' && request.said.judged.length > 0) {
    const isNews = request.said.judged.filter(
      ({ goal, outcome }) => goals.goals.find(({ id }) => id === goal)?.state !== outcome,
    );
    if (isNews.length > 0)
      await decide(ports.goals, goals, (now) => decideJudgeGoals(now, isNews, { placement, act }), asked, ports);
  }
  const outcome = await decide(ports.talks, found.talks, decideOn, asked, ports);
  const after = { ...found, talks: outcome.document };
  const now = talkOf(after.talks, talk.id) ?? talk;
  if (outcome.kind === 'refused') {
    const error = texts.reportRefused(outcome.refusal);
    const typed =
      outcome.refusal.why === 'changed-since' ? { on: dayOf(now, asked), said: now.report ?? NOTHING } : request;
    return form(after, now, typed, goals, error);
  }
  return report(after, now, asked, ports, [texts.reported(now.kind)]);
}

async function goalsOf({ placement }: OpenTalks, ports: Ports): Promise<Goals> {
  return (await ports.goals.load(placement.id)) ?? emptyGoals(placement.id);
}

const toJudge = ({ goals }: Goals): Goal[] =>
  goals.filter(({ state }) => state === 'approved' || state === 'adjust' || state === 'reached').slice(0, MOST_GOALS);

function dayOf({ heldOn, planned }: Talk, { now }: Asked): Day {
  return heldOn ?? (planned && planned.day <= now.day ? planned.day : now.day);
}

function form(
  { placement, student }: OpenTalks,
  talk: Talk,
  { on, said }: { readonly on: Day | null; readonly said: SaidInTalk },
  goals: Goals,
  error = '',
): Answer {
  const hasAdvice = rolesIn(talk.kind).includes('teacher');
  return reportFormShow({ placement: placement.id, talk, student, on, said, goals: toJudge(goals), hasAdvice, error });
}

async function report(
  found: OpenTalks,
  talk: Talk,
  { person }: Asked,
  ports: Ports,
  notes: readonly string[] = [],
): Promise<Answer> {
  const { placement, student } = found;
  const [goals, writer] = await Promise.all([
    goalsOf(found, ports),
    talk.report ? ports.people.byId(talk.report.by) : null,
  ]);
  const at = { placement: placement.id, talk: talk.id };
  const ways = [
    ...(talk.report && mayReportTalk(person, placement, talk.kind)
      ? [button(buttons.changeReport, { verb: 'write-report', ...at })]
      : []),
    ...(roleIn(person, placement) === 'student' && talk.report
      ? [button(texts.makeGoal, { verb: 'new-goal', placement: placement.id })]
      : []),
  ];
  const shown = { placement: placement.id, talk, student, writer: writer?.name ?? '' };
  return reportShow({ ...shown, goals: goals.goals, notes, ways });
}
