/** What a notice comes to at the moment it is delivered: read from the document as it is now, never from old facts. */
import { heldBack } from '../../delivery/held-back.js';
import { whoIsTold } from '../../delivery/who-is-told.js';
import { passedOn } from '../../domain/placements/changed-hands.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { Notice } from '../../domain/evidence/decision.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { sayingOn } from '../../texts/said-on.js';
import { refreshSubject } from './as-it-stands.js';
import { tellAnswerLost } from './tell-answer-lost.js';
import { tellCameBack } from './tell-came-back.js';
import { tellChangedHands } from './tell-changed-hands.js';
import { tellDigest } from './tell-digest.js';
import { tellContactMoment } from './tell-contact-moment.js';
import { tellDeliveredAfterAll, tellNotDelivered } from './tell-not-delivered.js';
import { tellGoals, tellGoalsWaiting } from './tell-goals.js';
import { tellEnding, tellEndingWaits } from './tell-ending.js';
import { tellEvidenceBroken } from './tell-evidence-broken.js';
import { tellLastCheck } from './tell-last-check.js';
import { tellJudgement } from './tell-judgement.js';
import { tellHoursMade } from './tell-hours-made.js';
import { tellNudge } from './tell-nudge.js';
import { tellPaper } from './tell-paper.js';
import { tellPok } from './tell-pok.js';
import { tellLeave, tellUnanswered } from './tell-leave.js';
import { tellNewLink } from './tell-new-link.js';
import { tellMakeUp } from './tell-make-up.js';
import { tellReminder } from './tell-reminder.js';
import { askToSign, tellJudged } from './tell-week.js';
import { askEmployment, tellEmployment, tellGoalsMissing } from './tell-start.js';
import { askTwoWeekly, tellTalk, tellTalkLater } from './tell-talk.js';
import { tellTerms } from './tell-terms.js';
import { tellTookOver } from './tell-took-over.js';
import { tellSick, tellLongSick, tellSilent, tellStillSick } from './tell-sickness.js';
import { tellUnsigned } from './tell-unsigned.js';

const NOTHING: Telling = { kind: 'nothing' };

/** Who may be told is asked first, then whether now is the time. */
export async function tell(notice: Notice, ports: Ports): Promise<Telling> {
  const { to, about } = notice;
  const who = await whoIsTold(about, to, ports);
  switch (who.kind) {
    case 'nobody':
      return NOTHING;
    case 'another':
      return { kind: 'passed-on', notices: [passedOn(notice, who.to)] };
    case 'told':
      return (
        (await heldBack(about, to, ports)) ?? sayingOn(momentOf(ports.clock.now()).day, () => whatIsTold(notice, ports))
      );
  }
}

/** Without the question who may be told: each asks for itself what its own reader may see. */
export async function whatIsTold(notice: Notice, ports: Ports): Promise<Telling> {
  const { about, to } = notice;
  switch (about.kind) {
    case 'sign-off':
      return askToSign(about, to, ports);
    case 'week-judged':
      return tellJudged(about, to, ports);
    case 'leave':
      return tellLeave(about, to, ports);
    case 'leave-unanswered':
      return tellUnanswered(about, to, ports);
    case 'goals':
    case 'work-agreements':
      return tellGoals(about, to, ports);
    case 'goals-waiting':
    case 'goals-unanswered':
      return tellGoalsWaiting(about, to, ports);
    case 'ask-employment':
      return askEmployment(about, ports);
    case 'employment':
      return tellEmployment(about, to, ports);
    case 'goals-missing':
      return tellGoalsMissing(about, to, ports);
    case 'paper-for-trainer':
    case 'paper-for-teacher':
    case 'paper-judged':
      return tellPaper(about, to, ports);
    case 'talk':
      return tellTalk(about, to, ports);
    case 'talk-form':
    case 'talk-reminder':
    case 'talk-to-tick':
      return tellTalkLater(about, to, ports);
    case 'two-weekly':
      return askTwoWeekly(about, to, ports);
    case 'pok':
      return tellPok(about, ports);
    case 'terms':
      return tellTerms(about, to, ports);
    case 'ending':
      return tellEnding(about, to, ports);
    case 'ending-waits':
      return tellEndingWaits(about, to, ports);
    case 'judgement':
      return tellJudgement(about, to, ports);
    case 'last-check':
      return tellLastCheck(about, to, ports);
    case 'evidence-broken':
      return tellEvidenceBroken(about, ports);
    case 'hours-made':
      return tellHoursMade(about, to, ports);
    case 'sick':
      return tellSick(about, to, ports);
    case 'sick-by-mail':
      return (await ports.notices.outcome(about.of)) === 'waiting'
        ? tellSick({ ...about, kind: 'sick' }, to, ports)
        : NOTHING;
    case 'still-sick':
      return tellStillSick(about, ports);
    case 'long-sick':
      return tellLongSick(about, to, ports);
    case 'sick-silent':
      return tellSilent(about, to, ports);
    case 'make-up':
      return tellMakeUp(about, to, ports);
    case 'hours-reminder':
    case 'week-reminder':
      return tellReminder(about, to, ports);
    case 'nudge':
      return tellNudge(about, to, ports);
    case 'contact-moment':
      return tellContactMoment(about, to, ports);
    case 'sign-off-reminder':
    case 'unsigned':
      return tellUnsigned(about, to, ports);
    case 'digest':
      return tellDigest(about, to, ports);
    case 'took-over':
      return tellTookOver(about, notice, ports);
    case 'changed-hands':
      return tellChangedHands(about, to, ports);
    case 'came-back':
      return tellCameBack(notice, ports);
    case 'not-delivered':
      return tellNotDelivered(about, to, ports);
    case 'delivered-after-all':
      return tellDeliveredAfterAll(about.of, to, ports);
    case 'answer':
      return tellAnswerLost(about, to, ports);
    case 'new-link':
      return tellNewLink(about, to, ports);
    case 'refresh':
      return refreshSubject(about.subject, ports);
  }
}
