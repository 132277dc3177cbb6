/** Documents without what people wrote in them: what is counted, signed and decided stays, and the chains hold. */
import * as judgements from '../dossier/judgement.js';
import * as papersOf from '../dossier/papers.js';
import type { Ending } from '../endings/ending.js';
import type { Decided, HappenedEvent, SealedEvent } from '../evidence/decision.js';
import { withoutTextsIn } from '../evidence/evidence.js';
import { REMOVED_TEXT } from '../evidence/texts-beside.js';
import * as goalsOf from '../goals/goals.js';
import type { LeaveRequest } from '../leave/leave.js';
import type { MakeUpPlan } from '../sickness/make-up-plan.js';
import * as talksOf from '../talks/talks.js';
import type { WeekSheet } from '../weeks/week-sheet.js';

/** Null where there is nothing to remove. `at`: ISO instant. */
type WithoutTexts<Document> = (document: Document, at: string) => Document | null;

export const sheetWithoutTexts: WithoutTexts<WeekSheet> = (sheet, at) =>
  without(sheet, at, () => ({
    entries: sheet.entries.map((entry) => ('activity' in entry ? { ...entry, activity: gone(entry.activity) } : entry)),
  }));

export const leaveWithoutTexts: WithoutTexts<LeaveRequest> = (leave, at) =>
  without(leave, at, () => ({
    asked: { ...leave.asked, reason: gone(leave.asked.reason) },
    answers: leave.answers.map((answer) => ({ ...answer, reason: answer.reason && gone(answer.reason) })),
  }));

export const endingWithoutTexts: WithoutTexts<Ending> = (ending, at) =>
  without(ending, at, () => ({ asked: ending.asked && { ...ending.asked, remark: gone(ending.asked.remark) } }));

export const planWithoutTexts: WithoutTexts<MakeUpPlan> = (plan, at) =>
  without(plan, at, () => ({ proposal: plan.proposal && { ...plan.proposal, text: gone(plan.proposal.text) } }));

// What stands in these follows from their history alone.
export const goalsWithoutTexts: WithoutTexts<goalsOf.Goals> = (goals, at) =>
  without(goals, at, (history) => {
    const { goals: list, work } = lived(goalsOf.emptyGoals(goals.id), history, goalsOf.afterEvent);
    return { goals: list, work };
  });

export const talksWithoutTexts: WithoutTexts<talksOf.Talks> = (talks, at) =>
  without(talks, at, (history) => ({
    talks: lived(talksOf.noTalks(talks.id), history, talksOf.afterTalksEvent).talks,
  }));

export const papersWithoutTexts: WithoutTexts<papersOf.Papers> = (papers, at) =>
  without(papers, at, (history) => ({
    papers: lived(papersOf.emptyPapers(papers.id), history, papersOf.afterEvent).papers,
  }));

export const judgementWithoutTexts: WithoutTexts<judgements.Judgement> = (judgement, at) =>
  without(judgement, at, (history) => ({
    judgement: lived(judgements.emptyJudgement(judgement.id), history, judgements.afterEvent).judgement,
  }));

function without<Document extends Decided<What>, What>(
  document: Document & Decided<What>,
  at: string,
  stateOf: (history: readonly SealedEvent<What>[]) => Partial<Document>,
): Document | null {
  const history = withoutTextsIn<What>(document.history);
  if (history.every((event, i) => event === document.history[i])) return null;
  return { ...document, ...stateOf(history), history, textsRemovedAt: at };
}

const gone = (text: string): string => (text === '' ? '' : REMOVED_TEXT);

function lived<Document, What>(
  empty: Document,
  history: readonly SealedEvent<What>[],
  after: (document: Document, event: HappenedEvent<What>) => Document,
): Document {
  return history.reduce(after, empty);
}
