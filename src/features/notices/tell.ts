/** What a notice comes to at the moment it is delivered: read from the document as it is now, never from old facts. */
import { weekButtons } from '../../cards/week-card.js';
import { roleIn } from '../../domain/permissions.js';
import { progressOf } from '../../domain/progress.js';
import type { Notice, NoticeAbout } from '../../domain/decision.js';
import { isLeaveId } from '../../domain/leave.js';
import { isMakeUpSubject } from '../../domain/make-up-plan.js';
import { isSicknessId } from '../../domain/sickness.js';
import type { SheetId } from '../../domain/week-sheet.js';
import type { Reply, ShownCard, Telling } from '../../messages.js';
import type { Ports } from '../../ports.js';
import { sentBackBy, signedBy } from '../../texts/weeks.js';
import { openSheet } from '../../views/open-sheet.js';
import { studentWeek } from '../../views/student-week.js';
import { staffWeek } from '../../views/staff-week.js';
import { tellPok } from './tell-pok.js';
import { refreshLeave, tellLeave } from './tell-leave.js';
import { refreshMakeUp, tellMakeUp } from './tell-make-up.js';
import { refreshSickness, tellSick, tellStillSick } from './tell-sickness.js';

const NOTHING: Telling = { kind: 'nothing' };

export async function tell({ to, about }: Notice, ports: Ports): Promise<Telling> {
  switch (about.kind) {
    case 'sign-off':
      return askToSign(about, to, ports);
    case 'week-judged':
      return tellStudent(about, to, ports);
    case 'leave':
      return tellLeave(about, to, ports);
    case 'pok':
      return tellPok(about, ports);
    case 'sick':
      return tellSick(about, to, ports);
    case 'still-sick':
      return tellStillSick(about, ports);
    case 'make-up':
      return tellMakeUp(about, to, ports);
    case 'hours-reminder':
    case 'week-reminder':
    case 'contact-moment':
    case 'sign-off-reminder':
    case 'unsigned':
    case 'digest':
      return NOTHING;
    case 'refresh':
      return refreshSubject(about.subject, ports);
  }
}

function refreshSubject(subject: string, ports: Ports): Promise<Telling> {
  if (isLeaveId(subject)) return refreshLeave(subject, ports);
  if (isSicknessId(subject)) return refreshSickness(subject, ports);
  if (isMakeUpSubject(subject)) return refreshMakeUp(subject, ports);
  return refresh(subject, ports);
}

async function askToSign(
  about: Extract<NoticeAbout, { kind: 'sign-off' }>,
  to: Notice['to'],
  ports: Ports,
): Promise<Telling> {
  const found = await openSheet(about.sheet as SheetId, ports);
  const trainer = await ports.people.byId(to);
  // Withdrawn or handed in anew since: the newer version has a notice of its own.
  if (!found || !trainer || found.sheet.version !== about.version) return NOTHING;
  return { kind: 'write', reply: await staffWeek(found, trainer, ports) };
}

async function tellStudent(
  about: Extract<NoticeAbout, { kind: 'week-judged' }>,
  to: Notice['to'],
  ports: Ports,
): Promise<Telling> {
  const found = await openSheet(about.sheet as SheetId, ports);
  const student = await ports.people.byId(to);
  const event = found?.sheet.history[about.event - 1];
  if (!found || !student || !event) return NOTHING;
  const trainer = (await ports.people.byId(event.by))?.name ?? 'Je praktijkopleider';

  if (event.what.kind === 'returned') {
    const title = sentBackBy(found.sheet, trainer);
    return {
      kind: 'write',
      reply: await studentWeek(found, student, ports, { title, buttons: weekButtons(found.sheet) }),
    };
  }
  const placements = await ports.placements.ofStudent(student.id);
  const progress = progressOf(placements, await ports.sheets.summaries(placements.map(({ id }) => id)));
  return { kind: 'write', reply: { kind: 'text', text: signedBy(found.sheet, trainer, progress) } };
}

/** Brings every card that stands in a chat and shows this document up to date. */
async function refresh(subject: string, ports: Ports): Promise<Telling> {
  const found = await openSheet(subject as SheetId, ports);
  if (!found) return NOTHING;
  const cards: { shown: ShownCard; reply: Reply }[] = [];
  for (const shown of await ports.shown.ofSubject(subject)) {
    const reader = await ports.people.byId(shown.personId);
    const role = reader && roleIn(reader, found.placement);
    if (!reader || !role) continue;
    const reply = role === 'student' ? await studentWeek(found, reader, ports) : await staffWeek(found, reader, ports);
    cards.push({ shown, reply });
  }
  return { kind: 'update', cards };
}
