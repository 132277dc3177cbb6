/** Every request and the feature that carries it out; a new request does not compile until it has one. */
import { approveAll, askApproveAll, judgeWeek } from './features/weeks/sign-off-week.js';
import { askHandInSheet, askHandInWeek, handInWeek, withdrawWeek } from './features/weeks/hand-in-week.js';
import { askHandInWeeks, handInWeeks } from './features/weeks/hand-in-weeks.js';
import { changeWeek, editEntry, fillIn, saveEntry } from './features/hours/change-entry.js';
import { correctionOfLast, lastStored, removeLast } from './features/hours/last-stored.js';
import { deleteDay } from './features/hours/delete-day.js';
import { answerLeave } from './features/leave/answer-leave.js';
import { askLeave, offerLeave } from './features/leave/ask-leave.js';
import { showLeave } from './features/leave/show-leave.js';
import { callOffLeave, withdrawLeave } from './features/leave/withdraw-leave.js';
import { logHours } from './features/hours/log-hours.js';
import { offerTakeBack, rewriteHours, sourceOfNew } from './features/hours/edited-message.js';
import { reopenWeek } from './features/weeks/reopen-week.js';
import { offerStatement } from './features/evidence/offer-statement.js';
import { showHelp, showNotUnderstood, showWelcome, smallTalk } from './features/looking/show-help.js';
import { showHelpContacts } from './features/looking/show-help-contacts.js';
import { showAll } from './features/looking/show-all.js';
import { showContact } from './features/looking/show-contact.js';
import { showOpenWeeks } from './features/looking/show-open-weeks.js';
import { showOverview } from './features/looking/show-overview.js';
import { showProgress } from './features/looking/show-progress.js';
import { showStudent, showStudentByName } from './features/looking/show-student.js';
import { showWho } from './features/looking/show-who.js';
import { askPok, clearPok, setPok } from './features/placements/set-pok.js';
import { planMakeUp, showMakeUp } from './features/sickness/make-up-hours.js';
import { notWorked, snooze } from './features/reminders/answer-reminder.js';
import { setByForm, setByWords, showReminders } from './features/reminders/set-reminders.js';
import { answerSick, recover, reportSick, takeBackSick, updateSick } from './features/sickness/report-sick.js';
import { recordLongSick } from './features/sickness/long-sickness.js';
import { seeSick } from './features/sickness/see-sick.js';
import { showSheet, showSigned, showThisWeek, showWeek } from './features/weeks/show-week.js';
import { undoHours } from './features/hours/undo-hours.js';
import type { Answer, Request } from './messages.js';
import type { Asked, Ports } from './ports.js';
import { notUnderstoodAgain, studentsOwn } from './texts/general.js';
import { dayStays, nothingDone, nothingToUndo } from './texts/hours.js';
import { whichStudent } from './texts/looking.js';

/** An answer to a question has become the request that it stands for before it comes here. */
export type DirectRequest = Exclude<Request, { kind: 'answer' }>;

/** What is asked about one's own placement, which only a student has. */
const OF_STUDENTS: ReadonlySet<DirectRequest['kind']> = new Set([
  ...(['hours', 'correct', 'delete', 'fill-in', 'submit-week', 'week', 'this-week'] as const),
  ...(['sick', 'sick-update', 'recovered', 'not-sick', 'leave', 'my-leave', 'call-off-leave'] as const),
  ...(['snooze', 'not-worked', 'undo-last'] as const),
]);

export async function carryOut(request: DirectRequest, asked: Asked, ports: Ports): Promise<Answer> {
  if (OF_STUDENTS.has(request.kind) && !isStudent(asked)) {
    const isToLook = request.kind === 'week' || request.kind === 'this-week';
    return { kind: 'text', text: isToLook ? whichStudent : studentsOwn(asked.person.roles[0] ?? 'student') };
  }
  switch (request.kind) {
    case 'hours':
      return logHours(request, asked, ports);
    case 'correct': {
      if (!request.dayless) return logHours(request, asked, ports);
      const last = await correctionOfLast(request, asked, ports);
      return last.kind === 'correct' ? logHours(last, asked, ports) : last;
    }
    case 'delete':
      return request.dayless ? removeLast(request, asked, ports) : deleteDay(request, asked, ports);
    case 'undo-last': {
      const last = lastStored(asked);
      return last ? undoHours({ kind: 'undo', ...last }, asked, ports) : { kind: 'text', text: nothingToUndo };
    }
    case 'undo':
      return undoHours(request, asked, ports);
    case 'rewrite':
      return (await rewriteHours(request, asked, ports)) ?? readAsNew(request, asked, ports);
    case 'offer-take-back':
      return offerTakeBack(request, asked, ports);
    case 'change-week':
      return changeWeek(request, asked, ports);
    case 'edit-entry':
      return editEntry(request, asked, ports);
    case 'save-entry':
      return saveEntry(request, asked, ports);
    case 'fill-in':
      return fillIn(request, asked, ports);
    case 'submit-week':
      return request.weeks
        ? askHandInWeeks({ ...request, weeks: request.weeks }, asked, ports)
        : askHandInWeek(request, asked, ports);
    case 'ask-hand-in':
      return askHandInSheet(request.sheet, asked, ports);
    case 'hand-in':
      return handInWeek(request, asked, ports);
    case 'hand-in-all':
      return handInWeeks(request, asked, ports);
    case 'withdraw':
      return withdrawWeek(request, asked, ports, thenOf(request, asked, ports));
    case 'approve':
    case 'return':
      return judgeWeek(request, asked, ports);
    case 'ask-approve-all':
      return askApproveAll(request.sheet, asked, ports);
    case 'approve-all':
      return approveAll(request, asked, ports);
    case 'take-back-signature':
      return judgeWeek(request, asked, ports);
    case 'reopen':
      return reopenWeek(request, asked, ports, thenOf(request, asked, ports));
    case 'give-up-correction':
      return reopenWeek(request, asked, ports);
    case 'week':
      return showWeek(request, asked, ports);
    case 'this-week':
      return showThisWeek(asked, ports);
    case 'show-sheet':
      return showSheet(request.sheet, asked, ports);
    case 'show-signed':
      return showSigned(request, asked, ports);
    case 'progress':
      return isStudent(asked) ? showProgress(asked, ports) : showOverview({}, asked, ports);
    case 'contact':
      return showContact(request, asked, ports);
    case 'open-weeks':
      return showOpenWeeks(asked, ports);
    case 'overview':
      return showOverview(request, asked, ports);
    case 'show-all':
      return showAll(request, asked, ports);
    case 'student':
      return showStudentByName(request, asked, ports, (found) => carryOut(found, asked, ports));
    case 'who':
      return showWho(request, asked, ports);
    case 'show-student':
      return showStudent(request, asked, ports);
    case 'ask-pok':
      return askPok(request, asked, ports);
    case 'set-pok':
      return setPok(request, asked, ports);
    case 'clear-pok':
      return clearPok(request, asked, ports);
    case 'help':
      return showHelp(request, asked);
    case 'find-help':
      return showHelpContacts(request, asked, ports);
    case 'small-talk':
      return smallTalk(request, asked);
    case 'welcome':
      return showWelcome(asked);
    case 'unknown':
      return othersMissed(asked).length > 0 && isStudent(asked)
        ? fillIn({ kind: 'fill-in' }, asked, ports, notUnderstoodAgain)
        : showNotUnderstood(asked);
    case 'leave':
      return offerLeave(request, asked, ports);
    case 'ask-leave':
      return askLeave(request, asked, ports);
    case 'grant-leave':
    case 'refuse-leave':
      return answerLeave(request, asked, ports);
    case 'withdraw-leave':
      return withdrawLeave(request, asked, ports);
    case 'my-leave':
      return showLeave(asked, ports);
    case 'call-off-leave':
      return callOffLeave(request, asked, ports);
    case 'silence':
      return request;
    case 'nothing':
      return { kind: 'text', text: request.day ? dayStays(request.day) : nothingDone };
    case 'sick':
      return reportSick(request, asked, ports);
    case 'sick-update':
      return updateSick(request, asked, ports);
    case 'not-sick':
      return takeBackSick(request, asked, ports);
    case 'recovered':
      return recover(request, asked, ports);
    case 'sick-how-long':
    case 'still-sick':
    case 'back-today':
    case 'take-back-sick':
      return answerSick(request, asked, ports);
    case 'seen-sick':
      return seeSick(request, asked, ports);
    case 'decide-long-sick':
      return recordLongSick(request, asked, ports);
    case 'make-up':
      return showMakeUp(request, asked, ports);
    case 'propose-make-up':
    case 'agree-make-up':
      return planMakeUp(request, asked, ports);
    case 'export':
      return offerStatement(request, asked, ports);
    case 'reminders':
      return setByWords(request, asked, ports);
    case 'show-reminders':
      return showReminders(asked, ports);
    case 'set-reminders':
      return setByForm(request, asked, ports);
    case 'snooze':
      return snooze(request, asked, ports);
    case 'not-worked':
      return notWorked(request, asked, ports);
  }
}

/** A message that stored nothing that still stands, as a question did: what it says now is said for the first time. */
async function readAsNew(
  request: Extract<DirectRequest, { kind: 'rewrite' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const source = await sourceOfNew(request, asked, ports);
  const { entries, overlaps } = request;
  return logHours({ kind: 'hours', entries, ...(overlaps && { overlaps }) }, { ...asked, source }, ports);
}

/** A change that was said before the week was open is carried out once it is. */
function thenOf(
  { then }: Extract<DirectRequest, { kind: 'reopen' | 'withdraw' }>,
  asked: Asked,
  ports: Ports,
): ((opened: string) => Promise<Answer>) | undefined {
  if (!then || then.kind === 'answer') return undefined;
  return (opened) => carryOut(then, { ...asked, source: `${asked.source}/then`, before: [opened] }, ports);
}

/** Other turns right before this one that were not understood either: with the second miss the form comes. */
export function othersMissed({ chat, source }: Asked): string[] {
  return chat.missed.filter((id) => id !== source);
}

function isStudent({ person }: Asked): boolean {
  return person.roles.includes('student');
}
