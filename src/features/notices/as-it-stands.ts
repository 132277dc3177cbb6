/** A document as a reader sees it at this moment: what cards that stand in chats are brought up to, whatever it is of. */
import { momentOf } from '../../domain/calendar/moment.js';
import { isJudgementSubject, placementOfJudgement, type JudgementSubject } from '../../domain/dossier/judgement.js';
import { judgementFor, openJudgement } from '../../views/judgement.js';
import { isEndingId, placementOfEnding, type EndingId } from '../../domain/endings/ending.js';
import { isGoalsSubject, placementOfGoals, type GoalsSubject } from '../../domain/goals/goals.js';
import { isLeaveId, type LeaveId } from '../../domain/leave/leave.js';
import type { Person } from '../../domain/people/people.js';
import {
  mayAnswerGoals,
  mayAnswerLeave,
  mayKeepLeave,
  maySeeEnding,
  maySeePapers,
  roleIn,
  roleToHear,
} from '../../domain/people/permissions.js';
import {
  isPaperId,
  isPapersSubject,
  placementOfPaper,
  placementOfPapers,
  type PaperId,
  type PapersSubject,
} from '../../domain/dossier/papers.js';
import { isMakeUpSubject, placementOfPlan, type MakeUpSubject } from '../../domain/sickness/make-up-plan.js';
import { isSicknessId, parseSicknessId, type SicknessId, type SickRecord } from '../../domain/sickness/sickness.js';
import { isTalksSubject, ofTalksSubject, talkOf, type TalksSubject } from '../../domain/talks/talks.js';
import { isHandInSubject } from '../../domain/weeks/handed-in-together.js';
import type { SheetId } from '../../domain/weeks/week-sheet.js';
import type { Telling } from '../../delivery/telling.js';
import type { ShownCard } from '../../messages/shown-card.js';
import type { Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import type { Reply } from '../../shows/reply.js';
import { staffSickShow, studentSickShow } from '../../shows/sickness.js';
import { liesElsewhere } from '../../texts/general.js';
import { noSuchPaper } from '../../texts/papers.js';
import { goalsFor, goalsToAnswer, openGoals, workFor } from '../../views/goals.js';
import { endingCard, openEnding } from '../../views/ending.js';
import { handedInTogetherNow } from '../../views/handed-in-together.js';
import { leaveOfStudent, leaveToAnswer, openLeave } from '../../views/leave-request.js';
import { makeUpPlan } from '../../views/make-up.js';
import { openPaper, openPapers, paperFor, papersFor } from '../../views/papers.js';
import { openSheet } from '../../views/open-sheet.js';
import { reportedCard } from '../../views/sick-report.js';
import { staffWeek } from '../../views/staff-week.js';
import { studentWeek } from '../../views/student-week.js';
import { openTalks, talkFor, talksFor } from '../../views/talks.js';

/** 'elsewhere': the reader has nothing to do with it any more; null: there is nothing to show of it. */
type Standing = Reply | 'elsewhere' | null;

export function asItStands(subject: string, reader: Person, ports: Ports): Promise<Standing> {
  if (isLeaveId(subject)) return leaveNow(subject, reader, ports);
  if (isSicknessId(subject)) return sicknessNow(subject, reader, ports);
  if (isMakeUpSubject(subject)) return planNow(subject, reader, ports);
  if (isGoalsSubject(subject)) return goalsNow(subject, reader, ports);
  if (isJudgementSubject(subject)) return judgementNow(subject, reader, ports);
  if (isEndingId(subject)) return endingNow(subject, reader, ports);
  if (isPaperId(subject)) return paperNow(subject, reader, ports);
  if (isPapersSubject(subject)) return papersNow(subject, reader, ports);
  if (isTalksSubject(subject)) return talksNow(subject, reader, ports);
  if (isHandInSubject(subject)) return handedInTogetherNow(subject, reader, ports);
  return weekNow(subject as SheetId, reader, ports);
}

/** Every card of it that stands in a chat, as it is now. */
export async function refreshSubject(subject: string, ports: Ports): Promise<Telling> {
  const cards: { shown: ShownCard; reply: Reply }[] = [];
  for (const shown of await ports.shown.ofSubject(subject)) {
    const reader = await ports.people.byId(shown.personId);
    const now = reader && (await asItStands(subject, reader, ports));
    if (now) cards.push({ shown, reply: now === 'elsewhere' ? noteShow(liesElsewhere, []) : now });
  }
  return { kind: 'update', cards };
}

async function weekNow(subject: SheetId, reader: Person, ports: Ports): Promise<Standing> {
  const found = await openSheet(subject, ports);
  if (!found) return null;
  const role = roleIn(reader, found.placement);
  if (!role) return 'elsewhere';
  return role === 'student' ? studentWeek(found, reader, ports) : staffWeek(found, reader, ports);
}

async function leaveNow(id: LeaveId, reader: Person, ports: Ports): Promise<Standing> {
  const found = await openLeave(id, ports);
  if (!found) return null;
  if (mayKeepLeave(reader, found.request)) return leaveOfStudent(found, reader, ports);
  if (mayAnswerLeave(reader, found.request, found)) return leaveToAnswer(found, reader, ports);
  return found.placements.every((placement) => roleIn(reader, placement) === null) ? 'elsewhere' : null;
}

async function goalsNow(subject: GoalsSubject, reader: Person, ports: Ports): Promise<Standing> {
  const found = await openGoals(placementOfGoals(subject), ports);
  if (!found) return null;
  if (!subject.startsWith('goals:')) return (await workFor(found, reader, ports)) ?? 'elsewhere';
  if (mayAnswerGoals(reader, found.placement)) return goalsToAnswer(found, reader, ports);
  return (await goalsFor(found, reader, ports)) ?? 'elsewhere';
}

async function judgementNow(subject: JudgementSubject, reader: Person, ports: Ports): Promise<Standing> {
  const found = await openJudgement(placementOfJudgement(subject), momentOf(ports.clock.now()).day, ports);
  if (!found) return null;
  return (await judgementFor(found, reader, ports)) ?? 'elsewhere';
}

async function endingNow(id: EndingId, reader: Person, ports: Ports): Promise<Standing> {
  const found = await openEnding(placementOfEnding(id), ports);
  if (!found) return null;
  return maySeeEnding(reader, found.placement, found.school) ? endingCard(found, reader, ports) : 'elsewhere';
}

async function paperNow(id: PaperId, reader: Person, ports: Ports): Promise<Standing> {
  const found = await openPaper(id, reader, ports);
  if (found) return paperFor(found, reader, ports);
  const placement = await ports.placements.byId(placementOfPaper(id));
  return placement && maySeePapers(reader, placement) ? { kind: 'text', text: noSuchPaper } : 'elsewhere';
}

async function papersNow(subject: PapersSubject, reader: Person, ports: Ports): Promise<Standing> {
  const found = await openPapers(placementOfPapers(subject), ports);
  return found && ((await papersFor(found, reader, ports)) ?? 'elsewhere');
}

async function talksNow(subject: TalksSubject, reader: Person, ports: Ports): Promise<Standing> {
  const { placement, talk: id } = ofTalksSubject(subject);
  const found = await openTalks(placement, ports);
  if (!found) return null;
  const now = momentOf(ports.clock.now());
  const all = talksFor(found, reader, now);
  if (!all) return 'elsewhere';
  const talk = id && talkOf(found.talks, id);
  return talk ? talkFor(found, talk, reader, { now }) : all;
}

async function planNow(subject: MakeUpSubject, reader: Person, ports: Ports): Promise<Standing> {
  const placement = await ports.placements.byId(placementOfPlan(subject));
  if (!placement) return null;
  return roleIn(reader, placement) === null ? 'elsewhere' : makeUpPlan(placement, reader, ports);
}

async function sicknessNow(id: SicknessId, reader: Person, ports: Ports): Promise<Standing> {
  const found = parseSicknessId(id);
  const record = found && (await ports.sicknesses.load(found.studentId));
  if (!found || !record) return null;
  if (reader.id === record.id) return ownSickness(record, found.period, ports);
  const [person, placements] = await Promise.all([ports.people.byId(record.id), ports.placements.ofStudent(record.id)]);
  const role = roleToHear(reader, placements);
  if (!role || !person) return 'elsewhere';
  return staffSickShow(record, found.period, { reader: reader.id, role, student: person.name });
}

/** As it was reported for as long as that is the last that was said. */
async function ownSickness(record: SickRecord, number: number, ports: Ports): Promise<Reply> {
  const at = ports.clock.now();
  const said = record.periods[number - 1]?.said;
  const isAsReported = record.history[(said ?? 0) - 1]?.what.kind === 'reported';
  if (!isAsReported) return studentSickShow(record, number, momentOf(at).day, { at });
  return reportedCard(record, number, { placements: await ports.placements.ofStudent(record.id), at }, ports);
}
