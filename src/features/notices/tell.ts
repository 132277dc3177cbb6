/** What a notice comes to at the moment it is delivered: read from the document as it is now, never from old facts. */
import type { Notice, NoticeAbout } from '../../domain/decision.js';
import { isLeaveId } from '../../domain/leave.js';
import { isMakeUpSubject } from '../../domain/make-up-plan.js';
import type { PersonId } from '../../domain/people.js';
import { outsideQuietHours, quietHoursOf } from '../../domain/quiet-hours.js';
import { isSicknessId } from '../../domain/sickness.js';
import { isOptional } from '../../domain/unasked.js';
import type { SheetId } from '../../domain/week-sheet.js';
import type { Telling } from '../../messages/telling.js';
import type { Ports } from '../../ports.js';
import { answerLost } from '../../texts/general.js';
import { tellDigest } from './tell-digest.js';
import { tellContactMoment } from './tell-contact-moment.js';
import { tellDeliveredAfterAll, tellNotDelivered } from './tell-not-delivered.js';
import { tellHoursMade } from './tell-hours-made.js';
import { tellPok } from './tell-pok.js';
import { refreshLeave, tellLeave, tellUnanswered } from './tell-leave.js';
import { refreshMakeUp, tellMakeUp } from './tell-make-up.js';
import { tellReminder } from './tell-reminder.js';
import { askToSign, refreshWeek, tellJudged } from './tell-week.js';
import { refreshSickness, tellSick, tellLongSick, tellSilent, tellStillSick } from './tell-sickness.js';
import { tellUnsigned } from './tell-unsigned.js';

const NOTHING: Telling = { kind: 'nothing' };

export async function tell({ to, about }: Notice, ports: Ports): Promise<Telling> {
  return (await heldBack(about, to, ports)) ?? whatIsTold(about, to, ports);
}

/** What can be switched off may be, unless it was asked for since, and waits for quiet hours to end. */
async function heldBack(about: NoticeAbout, to: PersonId, ports: Ports): Promise<Telling | null> {
  const { kind } = about;
  if (!isOptional(kind)) return null;
  const [rhythm, person] = await Promise.all([ports.rhythms.of(to), ports.people.byId(to)]);
  const school = person && (await ports.schools.byId(person.schoolId));
  const isAsked = 'asked' in about;
  if (!school || (rhythm?.off.includes(kind) && !isAsked)) return NOTHING;
  const now = ports.clock.now();
  const until = outsideQuietHours(now, quietHoursOf(rhythm, school));
  return until > now ? { kind: 'later', until } : null;
}

async function whatIsTold(about: NoticeAbout, to: PersonId, ports: Ports): Promise<Telling> {
  switch (about.kind) {
    case 'sign-off':
      return askToSign(about, to, ports);
    case 'week-judged':
      return tellJudged(about, to, ports);
    case 'leave':
      return tellLeave(about, to, ports);
    case 'leave-unanswered':
      return tellUnanswered(about, to, ports);
    case 'pok':
      return tellPok(about, ports);
    case 'hours-made':
      return tellHoursMade(about, to, ports);
    case 'sick':
      return tellSick(about, to, ports);
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
    case 'contact-moment':
      return tellContactMoment(about, to, ports);
    case 'sign-off-reminder':
    case 'unsigned':
      return tellUnsigned(about, to, ports);
    case 'digest':
      return tellDigest(about, to, ports);
    case 'not-delivered':
      return tellNotDelivered(about.of, to, ports);
    case 'delivered-after-all':
      return tellDeliveredAfterAll(about.of, to, ports);
    case 'answer':
      return { kind: 'write', reply: { kind: 'text', text: answerLost(about.at) } };
    case 'refresh':
      return refreshSubject(about.subject, ports);
  }
}

function refreshSubject(subject: string, ports: Ports): Promise<Telling> {
  if (isLeaveId(subject)) return refreshLeave(subject, ports);
  if (isSicknessId(subject)) return refreshSickness(subject, ports);
  if (isMakeUpSubject(subject)) return refreshMakeUp(subject, ports);
  return refreshWeek(subject as SheetId, ports);
}
