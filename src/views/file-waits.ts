/** What waits for somebody in the files of those whom they guide: papers to judge, forms before talks, talks to plan and to tick, judgements and marks. */
import { addDays, type Day } from '../domain/calendar/day.js';
import { momentOf } from '../domain/calendar/moment.js';
import { waitsFor, type PaperId } from '../domain/dossier/papers.js';
import type { Judgement } from '../domain/dossier/judgement.js';
import type { Person } from '../domain/people/people.js';
import { roleIn, roleToJudgePapers, sideOf } from '../domain/people/permissions.js';
import { isGoingOn, type Placement } from '../domain/placements/placement.js';
import { USUAL_FILE_TERMS, type School } from '../domain/school/school.js';
import { announcedOn, isPlanned, openMoments } from '../domain/talks/contact-moments.js';
import { formOfTalk, whoPlans } from '../domain/talks/talk-forms.js';
import { whoTicks } from '../domain/talks/talks-notices.js';
import { currentTalk, type TalkId, type TalkKind, type Talks } from '../domain/talks/talks.js';
import type { Ports } from '../ports.js';

export type FileWait = { readonly placement: Placement } & (
  | { readonly what: 'paper'; readonly paper: PaperId }
  /** The form before a talk is to be sent; a talk that is to be planned, or to be ticked as held or not. */
  | { readonly what: 'form' | 'plan' | 'tick'; readonly talk: TalkId; readonly of: TalkKind }
  /** The final talk was held, and is to be judged; it was judged, and the file is to be looked through and the mark entered. */
  | { readonly what: 'judge' | 'conclude' }
);

export async function fileWaitsFor(
  person: Person,
  placements: readonly Placement[],
  ports: Ports,
): Promise<FileWait[]> {
  const open = placements.filter(isGoingOn);
  const ids = open.map(({ id }) => id);
  const [papers, talks, judgements, school] = await Promise.all([
    ports.papers.ofPlacements(ids),
    ports.talks.ofPlacements(ids),
    ports.judgements.ofPlacements(ids),
    ports.schools.byId(person.schoolId),
  ]);
  const today = momentOf(ports.clock.now()).day;
  if (!school) return [];
  return open.flatMap((placement): FileWait[] => {
    const as = roleToJudgePapers(person, placement);
    const own = papers.find(({ id }) => id === placement.id)?.papers ?? [];
    const its = talks.find(({ id }) => id === placement.id) ?? null;
    const judged = judgements.find(({ id }) => id === placement.id) ?? null;
    return [
      ...own
        .filter((paper) => as !== null && waitsFor(paper, as))
        .map((paper): FileWait => ({ placement, what: 'paper', paper: paper.id })),
      ...talksFor(person, placement, its, { school, today }),
      ...conclusionFor(person, placement, its, judged),
    ];
  });
}

function talksFor(
  person: Person,
  placement: Placement,
  talks: Talks | null,
  { school, today }: { readonly school: School; readonly today: Day },
): FileWait[] {
  const side = sideOf(person, placement);
  const { formDays } = school.fileTerms ?? USUAL_FILE_TERMS;
  const known = (talks?.talks ?? []).flatMap(({ id: talk, kind, state, planned, forms }): FileWait[] => {
    if (state !== 'planned' || !planned) return [];
    const about = { placement, talk, of: kind };
    if (planned.day < today) return whoTicks(kind, placement) === person.id ? [{ ...about, what: 'tick' }] : [];
    const isAsked = side !== null && formOfTalk(kind, placement.year, school) !== null;
    const isSoon = today >= addDays(planned.day, -formDays);
    return isAsked && isSoon && !forms[side]?.isSent ? [{ ...about, what: 'form' }] : [];
  });
  // Who only looks along, and who is called, plans nothing.
  const toPlan = openMoments(placement, school, talks?.talks ?? []).flatMap((moment): FileWait[] => {
    const isTheirs = whoHolds(moment.kind, placement, school) === person.id;
    if (!isTheirs || announcedOn(moment) > today || isPlanned(moment, talks?.talks ?? [], today)) return [];
    const talk = currentTalk({ talks: talks?.talks ?? [] }, moment.kind);
    return talk.state === 'open' ? [{ placement, what: 'plan', talk: talk.id, of: moment.kind }] : [];
  });
  return [...known, ...toPlan];
}

/** A call and first contact are the BPV-docent's; what is planned is of whom the school says. */
function whoHolds(kind: TalkKind, placement: Placement, school: School): Placement['studentId'] {
  return kind === 'call' || kind === 'first-contact' ? placement.teacherId : whoPlans(kind, placement, school);
}

function conclusionFor(
  person: Person,
  placement: Placement,
  talks: Talks | null,
  judged: Judgement | null,
): FileWait[] {
  const role = roleIn(person, placement);
  const isHeld = talks?.talks.some(({ kind, state }) => kind === 'final' && state === 'held') ?? false;
  const judgement = judged?.judgement ?? null;
  if (role === 'teacher' && isHeld && judgement === null) return [{ placement, what: 'judge' }];
  return role === 'coach' && judgement !== null && judged?.marked === null ? [{ placement, what: 'conclude' }] : [];
}
