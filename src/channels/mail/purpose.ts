/** What the link in a mail opens: the document that the mail is about, else all that is open. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { ofWhich } from '../../domain/goals/goals-notices.js';
import { placementOfPaper, type PaperId } from '../../domain/dossier/papers.js';
import type { LeaveId } from '../../domain/leave/leave.js';
import type { PersonId } from '../../domain/people/people.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { sicknessIdOf } from '../../domain/sickness/sickness.js';
import type { SheetId } from '../../domain/weeks/week-sheet.js';
import type { Ports } from '../../ports.js';
import { placementOfLink, type LinkPurpose } from '../../ports/mail-links.js';

const OPEN: LinkPurpose = { kind: 'open' };

export async function purposeOf(
  about: NoticeAbout,
  ports: Pick<Ports, 'sheets' | 'sicknesses' | 'goals' | 'mailLinks'>,
): Promise<LinkPurpose> {
  switch (about.kind) {
    case 'sign-off':
    case 'unsigned':
    case 'week-judged':
      return { kind: 'week', sheet: about.sheet as SheetId };
    case 'sign-off-reminder':
      return weekOrAll(about.sheet as SheetId, ports);
    case 'leave':
    case 'leave-unanswered':
      return { kind: 'leave', leave: about.leave as LeaveId };
    case 'sick':
    case 'sick-by-mail':
      return sicknessWith(about.student, about.event, ports);
    case 'sick-silent':
      return sicknessWith(about.student, about.said, ports);
    case 'still-sick':
      return sicknessWith(about.student, Infinity, ports);
    case 'long-sick':
      return { kind: 'sickness', sickness: sicknessIdOf(about.student as PersonId, about.period) };
    case 'make-up':
    case 'goals':
    case 'work-agreements':
      return { kind: about.kind, placement: about.placement as PlacementId };
    case 'talk':
    case 'talk-form':
    case 'talk-reminder':
    case 'talk-to-tick':
    case 'contact-moment':
    case 'two-weekly':
      return { kind: 'talks', placement: about.placement as PlacementId };
    case 'goals-waiting':
    case 'goals-unanswered':
      return goalsOf(about, ports);
    case 'paper-for-trainer':
    case 'paper-for-teacher':
      return { kind: 'paper', paper: about.paper as PaperId };
    case 'paper-judged':
      return { kind: 'papers', placement: placementOfPaper(about.paper as PaperId) };
    case 'judgement':
      return { kind: 'judgement', placement: about.placement as PlacementId };
    case 'pok':
      return { kind: 'pok', placement: about.placement as PlacementId };
    case 'ending':
    case 'ending-waits':
      return { kind: 'ending', placement: about.placement as PlacementId };
    case 'not-delivered':
    case 'delivered-after-all':
      return purposeOf(about.of.about, ports);
    case 'new-link':
      return (await ports.mailLinks.find(about.link))?.purpose ?? OPEN;
    case 'goals-missing':
      return { kind: 'goals', placement: about.placement as PlacementId };
    case 'ask-employment':
    case 'employment':
    case 'hours-made':
    case 'last-check':
    case 'evidence-broken':
    case 'hours-reminder':
    case 'week-reminder':
    case 'nudge':
    case 'digest':
    case 'took-over':
    case 'changed-hands':
    case 'terms':
    case 'came-back':
    case 'answer':
    case 'refresh':
      return OPEN;
  }
}

/** Straight to the form of the one week that waits; where more of this student do, to all that is open. */
async function weekOrAll(sheet: SheetId, { sheets }: Pick<Ports, 'sheets'>): Promise<LinkPurpose> {
  const week: LinkPurpose = { kind: 'week', sheet };
  const placement = placementOfLink(week);
  const summaries = placement ? await sheets.summaries([placement]) : [];
  const [only, ...more] = summaries.filter(({ state }) => state === 'submitted');
  return only && more.length === 0 ? { kind: 'week', sheet: only.id } : OPEN;
}

/** Goals, or work agreements: what that event sent. */
async function goalsOf(
  { placement, event }: Extract<NoticeAbout, { kind: 'goals-waiting' | 'goals-unanswered' }>,
  ports: Pick<Ports, 'goals'>,
): Promise<LinkPurpose> {
  const goals = await ports.goals.load(placement as PlacementId);
  const what = goals?.history[event - 1]?.what;
  return what ? { kind: ofWhich(what), placement: placement as PlacementId } : OPEN;
}

/** The period in which that event happened; past the last one, the last period. */
async function sicknessWith(student: string, event: number, ports: Pick<Ports, 'sicknesses'>): Promise<LinkPurpose> {
  const record = await ports.sicknesses.load(student as PersonId);
  if (!record) return OPEN;
  const period = record.history[event - 1]?.what.period ?? record.periods.length;
  return { kind: 'sickness', sickness: sicknessIdOf(record.id, period) };
}

/** What mails are in one thread by: the week of a student, the sickness, the request. "" where there is no such thing. */
export function threadOf(about: NoticeAbout, purpose: LinkPurpose): string {
  if (about.kind === 'sign-off-reminder') return about.sheet;
  switch (purpose.kind) {
    case 'week':
      return purpose.sheet;
    case 'sickness':
      return purpose.sickness;
    case 'leave':
      return purpose.leave;
    case 'make-up':
    case 'goals':
    case 'work-agreements':
    case 'papers':
    case 'talks':
    case 'pok':
    case 'judgement':
    case 'ending':
      return `${purpose.kind}:${purpose.placement}`;
    case 'paper':
      return purpose.paper;
    case 'open':
      return '';
  }
}
