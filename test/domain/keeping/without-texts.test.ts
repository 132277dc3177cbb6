import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { arePapersSound } from '../../../src/domain/dossier/papers.js';
import type { Ending, EndingEvent } from '../../../src/domain/endings/ending.js';
import { newEnding } from '../../../src/domain/endings/ending.js';
import type { Decided } from '../../../src/domain/evidence/decision.js';
import { applied, brokenAt } from '../../../src/domain/evidence/evidence.js';
import {
  afterEvent,
  emptyGoals,
  goalIdOf,
  isGoalsSound,
  type Goals,
  type GoalsEvent,
} from '../../../src/domain/goals/goals.js';
import * as without from '../../../src/domain/keeping/without-texts.js';
import {
  emptyJudgement,
  isJudgementSound,
  afterEvent as judged,
  type FinalJudgement,
  type Judgement,
  type JudgementEvent,
} from '../../../src/domain/dossier/judgement.js';
import type { LeaveEvent, LeaveRequest } from '../../../src/domain/leave/leave.js';
import { emptyMakeUpPlan, type MakeUpEvent, type MakeUpPlan } from '../../../src/domain/sickness/make-up-plan.js';
import {
  afterTalksEvent,
  isTalksSound,
  noTalks,
  type TalkId,
  type Talks,
  type TalksEvent,
} from '../../../src/domain/talks/talks.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import { IS_SOUND } from '../../../src/domain/evidence/sound-documents.js';
import { sheetFault } from '../../../src/domain/weeks/replay.js';
import { actOf } from '../../support/deciding.js';
import { handIn, empty } from '../../support/papers.js';
import { karel, placementOfSanne, sanne } from '../../support/people.js';
import { someSheets } from '../../support/statement.js';

const AT = '2033-11-25T01:15:00.000Z';
const { id } = placementOfSanne();
const DAY = '2026-12-04' as Day;

/** As after an event that decides nothing by itself. */
function happened<Document extends Decided<What>, What>(next: Document, what: What): Document {
  return applied({ next, event: { ...actOf(sanne()), what }, notices: [] });
}
function goneFrom(document: Decided<unknown> | null, ...words: string[]): void {
  expect(document?.textsRemovedAt).to.equal(AT);
  expect(brokenAt(document!.history)).to.equal(null);
  for (const word of words) expect(JSON.stringify(document)).not.to.include(word);
  expect(JSON.stringify(document)).to.include('tekst verwijderd');
}

describe('Without its texts', () => {
  it('a week keeps its hours and signatures, and holds', () => {
    const [signed, open, notWorked] = someSheets();
    for (const sheet of [signed!, open!]) {
      const bare = without.sheetWithoutTexts(sheet, AT)!;
      goneFrom(bare, 'opbouw', 'kabels', 'afbouw');
      expect([sheetFault(bare), bare.entries.map(({ minutes }) => minutes)]).to.deep.equal([
        ...[null, sheet.entries.map(({ minutes }) => minutes)],
      ]);
    }
    expect(without.sheetWithoutTexts(notWorked!, AT)).to.equal(null);
    expect(without.sheetWithoutTexts(without.sheetWithoutTexts(signed!, AT)!, AT)).to.equal(null);
  });

  it('goals, talks, papers and judgements are what their histories come to', () => {
    const goal = goalIdOf(id, 'm1');
    const said = { goal: 'een monitormix', criterion: 'de band hoort zich', about: [], by: DAY };
    const shownGoal = [{ goal, revision: 1 }];
    let goals = emptyGoals(id);
    for (const what of [
      { kind: 'written', goal, said },
      { kind: 'sent', goals: shownGoal },
      { kind: 'returned', goals: shownGoal, reason: 'te breed' },
    ] as const satisfies GoalsEvent[]) {
      const event = { ...actOf(sanne()), what };
      goals = applied<Goals, GoalsEvent>({ next: afterEvent(goals, event), event, notices: [] });
    }
    const bareGoals = without.goalsWithoutTexts(goals, AT)!;
    goneFrom(bareGoals, 'monitormix', 'band', 'breed');
    expect(isGoalsSound(bareGoals)).to.equal(true);

    const talk = 'call-1' as TalkId;
    const place = 'bij Van Gogh';
    const planned = {
      ...actOf(sanne()),
      what: { kind: 'planned', talk, at: { day: DAY, time: '10:00' as ClockTime, place } },
    } as const;
    const form = {
      kind: 'form',
      talk,
      side: 'student',
      form: 1,
      answers: { work: 'het ging goed' },
      isSent: true,
    } as const;
    let talks = applied<Talks, TalksEvent>({
      next: afterTalksEvent(noTalks(id), planned),
      event: planned,
      notices: [],
    });
    const filled = { ...actOf(sanne()), what: form };
    talks = applied<Talks, TalksEvent>({ next: afterTalksEvent(talks, filled), event: filled, notices: [] });
    const bareTalks = without.talksWithoutTexts(talks, AT)!;
    goneFrom(bareTalks, 'Gogh', 'ging goed');
    expect(isTalksSound(bareTalks)).to.equal(true);

    let papers = handIn(empty, 'a', 'assignment', { name: 'Opdracht een' });
    papers = handIn(papers, 'b', 'assignment', { name: 'Opdracht twee' });
    const barePapers = without.papersWithoutTexts(papers, AT)!;
    goneFrom(barePapers, 'Opdracht');
    expect(arePapersSound(barePapers)).to.equal(true);

    const judgement: FinalJudgement = {
      ...{ form: 1, kind: 'developmental', heads: [], attitude: null, result: 'sufficient' },
      ...{ discussedOn: DAY, remark: 'met plezier' },
    };
    const event = { ...actOf(sanne()), what: { kind: 'judged', judgement } } as const;
    const final = applied<Judgement, JudgementEvent>({ next: judged(emptyJudgement(id), event), event, notices: [] });
    const bareJudgement = without.judgementWithoutTexts(final, AT)!;
    goneFrom(bareJudgement, 'plezier');
    expect([isJudgementSound(bareJudgement), bareJudgement.judgement?.result]).to.deep.equal([true, 'sufficient']);
  });

  it('leave, an early ending and a plan to make up hours keep what was decided', () => {
    const asked = { kind: 'special', period: { from: DAY, until: DAY }, reason: 'auditie' } as const;
    const said = actOf(karel());
    const approver = { personId: karel().id, role: 'trainer' } as const;
    const answer = { ...approver, answer: 'refused', at: said.at, reason: 'te druk' } as const;
    const request = {
      ...{ id: 'leave:sanne:0', studentId: sanne().id, placementIds: [id], asked, state: 'refused', answers: [answer] },
      ...{ version: 0, history: [], outbox: [] },
    } as unknown as LeaveRequest;
    const leave = applied<LeaveRequest, LeaveEvent>({
      next: happened<LeaveRequest, LeaveEvent>(request, {
        ...{ kind: 'requested', asked, placementIds: [id], approvers: [approver] },
      }),
      event: { ...said, what: { kind: 'refused', as: 'trainer', reason: 'te druk' } },
      notices: [],
    });
    const bareLeave = without.leaveWithoutTexts(leave, AT)!;
    goneFrom(bareLeave, 'auditie', 'druk');
    expect([IS_SOUND.leave(leave), IS_SOUND.leave(bareLeave)]).to.deep.equal([true, true]);
    expect([bareLeave.asked.period.from, bareLeave.answers[0]?.answer]).to.deep.equal([DAY, 'refused']);

    const form = { reason: 'travel', lastDay: DAY, remark: 'drie uur reizen', signedMinutes: 60 } as const;
    const ending = happened<Ending, EndingEvent>(
      { ...newEnding(id), state: 'filled', asked: form },
      { kind: 'filled', asked: form },
    );
    const bareEnding = without.endingWithoutTexts(ending, AT)!;
    goneFrom(bareEnding, 'reizen');
    expect([IS_SOUND.ending(ending), IS_SOUND.ending(bareEnding)]).to.deep.equal([true, true]);
    expect(bareEnding.asked?.reason).to.equal('travel');

    const proposal = { text: 'za 5 dec 4 uur', by: 'student' } as const;
    const plan = happened<MakeUpPlan, MakeUpEvent>(
      { ...emptyMakeUpPlan(id), proposal },
      { kind: 'proposed', proposal },
    );
    const barePlan = without.planWithoutTexts(plan, AT)!;
    goneFrom(barePlan, 'za 5 dec');
    expect([IS_SOUND['make-up'](plan), IS_SOUND['make-up'](barePlan)]).to.deep.equal([true, true]);
  });
});
