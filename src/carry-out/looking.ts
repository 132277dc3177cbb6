/** Looking, and being looked after: nothing of the hours changes by it. */
import { offerStatement } from '../features/evidence/offer-statement.js';
import { showHelp, showNotUnderstood, showWelcome, smallTalk } from '../features/looking/show-help.js';
import { showHelpContacts } from '../features/looking/show-help-contacts.js';
import { fillIn } from '../features/hours/change-entry.js';
import { showAll } from '../features/looking/show-all.js';
import { showContact } from '../features/looking/show-contact.js';
import { showOpenWeeks } from '../features/looking/show-open-weeks.js';
import { showOverview } from '../features/looking/show-overview.js';
import { showProgress } from '../features/looking/show-progress.js';
import { showSchoolList } from '../features/looking/show-school-list.js';
import { showStudent, showStudentByName } from '../features/looking/show-student.js';
import { showWays } from '../features/looking/show-ways.js';
import { showWho } from '../features/looking/show-who.js';
import { notUnderstoodAgain } from '../texts/general.js';
import { dayStays, nothingDone } from '../texts/hours.js';
import type { Asked } from '../ports.js';
import type { CarryOut } from './carried.js';

export const LOOKING = {
  progress: (_, asked, ports) =>
    asked.person.roles.includes('student') ? showProgress(asked, ports) : showOverview({}, asked, ports),
  contact: showContact,
  'open-weeks': (_, asked, ports) => showOpenWeeks(asked, ports),
  overview: showOverview,
  'show-all': showAll,
  'school-list': showSchoolList,
  student: (request, asked, ports, then) => showStudentByName(request, asked, ports, (found) => then(found, asked)),
  'show-student': showStudent,
  who: showWho,
  ways: showWays,
  export: offerStatement,
  help: showHelp,
  'find-help': showHelpContacts,
  'small-talk': smallTalk,
  welcome: (_, asked) => showWelcome(asked),
  // With the second miss in a row the form comes.
  unknown: (_, asked, ports) =>
    othersMissed(asked).length > 0 && asked.person.roles.includes('student')
      ? fillIn({ kind: 'fill-in' }, asked, ports, notUnderstoodAgain)
      : showNotUnderstood(asked),
  silence: (request) => request,
  nothing: ({ day }) => ({ kind: 'text', text: day ? dayStays(day) : nothingDone }),
} satisfies Partial<CarryOut>;

/** Other turns right before this one that were not understood either. */
export function othersMissed({ chat, source }: Asked): string[] {
  return chat.missed.filter((id) => id !== source);
}
