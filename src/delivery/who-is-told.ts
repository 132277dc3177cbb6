/** Who may be told what: read from the documents as they are at the moment of delivery, never as they were at writing. */
import type { HandedOver } from '../domain/placements/changed-hands.js';
import { holderOf } from '../domain/placements/changed-hands.js';
import type { NoticeAbout, RelyingNotice } from '../domain/evidence/decision.js';
import { placementOfPaper, type PaperId } from '../domain/dossier/papers.js';
import type { Person, PersonId } from '../domain/people/people.js';
import * as may from '../domain/people/permissions.js';
import { guideOf, type Placement, type PlacementId } from '../domain/placements/placement.js';
import { placementsGivenBy } from './given-by.js';
import type { Ports } from '../ports.js';
import { opens } from './who-opens.js';
import { type Answer, placementOfSheet, placementsOf, inPlacement, ofLeave, ofEnding } from './who-has-to-do-with.js';

type AboutOf<Kind> = NoticeAbout extends infer About
  ? About extends { readonly kind: infer Kinds }
    ? Kind extends Kinds
      ? About
      : never
    : never
  : never;
type Rules = {
  readonly [Kind in NoticeAbout['kind']]: (about: AboutOf<Kind>, reader: Person, ports: Ports) => Promise<Answer>;
};

/** Whoever was replaced, is of another school or has no part in it is told nothing. */
const RULES: Rules = {
  'sign-off': (about, reader, ports) => liesWith('trainer', placementOfSheet(about.sheet), reader, ports),
  'sign-off-reminder': (about, reader, ports) => liesWith('trainer', placementOfSheet(about.sheet), reader, ports),
  unsigned: (about, reader, ports) => liesWith('teacher', placementOfSheet(about.sheet), reader, ports),
  'week-judged': (about, reader, ports) => inPlacement(placementOfSheet(about.sheet), may.mayKeepSheet, reader, ports),
  leave: (about, reader, ports) => ofLeave(about.leave, reader, ports),
  'leave-unanswered': (about, reader, ports) => ofLeave(about.leave, reader, ports),
  // Not the BPV-bureau [2.3].
  sick: async (about, reader, ports) => may.roleToHear(reader, await placementsOf(about.student, ports)) !== null,
  'sick-by-mail': async (about, reader, ports) =>
    may.roleToHear(reader, await placementsOf(about.student, ports)) !== null,
  'still-sick': (about, reader) => Promise.resolve(about.student === reader.id),
  'long-sick': async (about, reader, ports) => {
    const role = may.roleToHear(reader, await placementsOf(about.student, ports));
    return role === 'teacher' || role === 'coach';
  },
  'sick-silent': (about, reader, ports) => isCoachOf(about.student, reader, ports),
  'make-up': (about, reader, ports) => ofStudentOrTrainer(about.placement as PlacementId, reader, ports),
  goals: (about, reader, ports) => ofStudentOrTrainer(about.placement as PlacementId, reader, ports),
  'work-agreements': (about, reader, ports) => ofStudentOrTrainer(about.placement as PlacementId, reader, ports),
  // Who takes over hears what is planned by `took-over`.
  talk: (about, reader, ports) => inPlacement(about.placement as PlacementId, isInTalks, reader, ports),
  'talk-form': (about, reader, ports) => ofStudentOrTrainer(about.placement as PlacementId, reader, ports),
  'talk-reminder': (about, reader, ports) => ofStudentOrTrainer(about.placement as PlacementId, reader, ports),
  'two-weekly': (about, reader, ports) => inPlacement(about.placement as PlacementId, may.mayKeepSheet, reader, ports),
  'talk-to-tick': async (about, reader, ports) =>
    (await inPlacement(about.placement as PlacementId, may.mayKeepSheet, reader, ports)) ||
    liesWith('teacher', about.placement as PlacementId, reader, ports),
  'goals-waiting': (about, reader, ports) => liesWith('trainer', about.placement as PlacementId, reader, ports),
  'goals-unanswered': (about, reader, ports) => liesWith('teacher', about.placement as PlacementId, reader, ports),
  'ask-employment': (about, reader, ports) =>
    inPlacement(about.placement as PlacementId, may.mayKeepSheet, reader, ports),
  // Nobody who guides the student.
  employment: (about, reader, ports) =>
    inPlacement(about.placement as PlacementId, may.mayKeepPlacement, reader, ports),
  'goals-missing': (about, reader, ports) =>
    inPlacement(about.placement as PlacementId, may.mayKeepGoals, reader, ports),
  'paper-for-trainer': ({ paper }, reader, ports) =>
    liesWith('trainer', placementOfPaper(paper as PaperId), reader, ports),
  'paper-for-teacher': ({ paper }, reader, ports) =>
    liesWith('teacher', placementOfPaper(paper as PaperId), reader, ports),
  'paper-judged': ({ paper }, reader, ports) =>
    inPlacement(placementOfPaper(paper as PaperId), may.mayKeepPapers, reader, ports),
  pok: (about, reader, ports) => inPlacement(about.placement as PlacementId, may.mayKeepSheet, reader, ports),
  terms: (about, reader, ports) => ofStudentOrTrainer(about.placement as PlacementId, reader, ports),
  ending: (about, reader, ports) => ofEnding(about, reader, ports),
  'ending-waits': (about, reader, ports) => ofEnding(about, reader, ports),
  judgement: (about, reader, ports) => inPlacement(about.placement as PlacementId, hearsOfFile, reader, ports),
  'last-check': (about, reader, ports) => inPlacement(about.placement as PlacementId, may.maySeeFile, reader, ports),
  'hours-made': (about, reader, ports) => inPlacement(about.placement as PlacementId, concludes, reader, ports),
  'evidence-broken': (about, reader) => Promise.resolve(may.mayKeepSchool(reader, { id: about.school })),
  'hours-reminder': (_, reader) => Promise.resolve(reader.roles.includes('student')),
  'week-reminder': (_, reader) => Promise.resolve(reader.roles.includes('student')),
  // As long as who asked still guides the student.
  nudge: async ({ by: asker }, reader, ports) => {
    const [by, placements] = await Promise.all([ports.people.byId(asker), placementsOf(reader.id, ports)]);
    return by !== null && placements.some((placement) => may.mayRemind(by, placement));
  },
  // Whom the school has plan it.
  'contact-moment': (about, reader, ports) =>
    inPlacement(
      about.placement as PlacementId,
      (person, placement) => ['student', 'teacher'].includes(may.roleIn(person, placement) ?? ''),
      reader,
      ports,
    ),
  // Of its students those that are not the reader's any more are left out when it is shown.
  digest: (about, reader) => Promise.resolve(about.digest.startsWith(`digest:${reader.id}:`)),
  'took-over': (about, reader, ports) =>
    inPlacement(
      about.placement as PlacementId,
      (person, placement) => guideOf(about.role, placement) === person.id && may.maySeeSheet(person, placement),
      reader,
      ports,
    ),
  'new-link': (about, reader, ports) => opens(about.link, reader, ports),
  'changed-hands': async ({ role, was, becomes, source }, reader, ports) => {
    const given = await placementsGivenBy(source, { role, becomes }, ports);
    const isStudent = given.some((placement) => may.mayKeepSheet(reader, placement));
    const isHere = given.some(({ schoolId }) => schoolId === reader.schoolId);
    return isStudent || (isHere && (reader.id === was || reader.id === becomes));
  },
  // What waits is theirs by the placements as they are then.
  'came-back': () => Promise.resolve(true),
  'not-delivered': (about, reader, ports) => reliesOn(about.of, reader, ports),
  'delivered-after-all': (about, reader, ports) => reliesOn(about.of, reader, ports),
  answer: () => Promise.resolve(true),
  // Every card is drawn for its own reader.
  refresh: () => Promise.resolve(true),
};

/** What `whoIsTold` answers: this person, nobody, or another to whom it has gone over. */
export type WhoIsTold =
  { readonly kind: 'told' } | { readonly kind: 'nobody' } | { readonly kind: 'another'; readonly to: PersonId };

export async function whoIsTold(about: NoticeAbout, to: PersonId, ports: Ports): Promise<WhoIsTold> {
  // Cards have readers of their own.
  if (about.kind === 'refresh') return { kind: 'told' };
  const reader = await ports.people.byId(to);
  if (!reader) return { kind: 'nobody' };
  const rule = RULES[about.kind] as (about: NoticeAbout, reader: Person, ports: Ports) => Promise<Answer>;
  const answer = await rule(about, reader, ports);
  if (typeof answer === 'boolean') return { kind: answer ? 'told' : 'nobody' };
  return answer === to ? { kind: 'nobody' } : { kind: 'another', to: answer };
}

/** Student, praktijkopleider and SLB'er hear that hours are made and how it was concluded. */
const concludes = (person: Person, placement: Placement): boolean =>
  ['student', 'trainer', 'coach'].includes(may.roleIn(person, placement) ?? '');

/** The BPV-docent that a closed file is open again. */
const hearsOfFile = (person: Person, placement: Placement): boolean =>
  concludes(person, placement) || may.mayJudge(person, placement);

/** With whoever is praktijkopleider or BPV-docent by now. */
async function liesWith(role: HandedOver, id: PlacementId, reader: Person, { placements }: Ports): Promise<Answer> {
  const placement = await placements.byId(id);
  if (!placement) return false;
  const holder = holderOf(role, placement);
  return holder === reader.id ? may.maySeeSheet(reader, placement) : holder;
}

/** Whoever is in a final talk is in any. */
const isInTalks = (person: Person, placement: Placement): boolean => may.mayKeepTalk(person, placement, 'final');

/** What is between these two: the student, and whoever is praktijkopleider by now. */
async function ofStudentOrTrainer(id: PlacementId, reader: Person, ports: Ports): Promise<Answer> {
  const isStudents = await inPlacement(id, may.mayKeepSheet, reader, ports);
  return isStudents || liesWith('trainer', id, reader, ports);
}

async function isCoachOf(student: string, reader: Person, ports: Ports): Promise<boolean> {
  const placements = await placementsOf(student, ports);
  return placements.some((placement) => placement.coachId === reader.id && may.maySeeSheet(reader, placement));
}

/** Who did something that another was to hear of, as long as they have to do with it themselves. */
async function reliesOn({ about }: RelyingNotice, reader: Person, ports: Ports): Promise<boolean> {
  switch (about.kind) {
    case 'sick':
      return about.student === reader.id;
    case 'sign-off':
      return inPlacement(placementOfSheet(about.sheet), may.mayKeepSheet, reader, ports);
    case 'week-judged':
      return inPlacement(placementOfSheet(about.sheet), may.guidesAtCompany, reader, ports);
    case 'leave':
      return (await ofLeave(about.leave, reader, ports)) === true;
    case 'talk':
      return inPlacement(about.placement as PlacementId, isInTalks, reader, ports);
    case 'make-up':
    case 'goals':
    case 'work-agreements':
      return inPlacement(
        about.placement as PlacementId,
        (person, placement) => may.partyToPlan(person, placement) !== null,
        reader,
        ports,
      );
    default:
      return false;
  }
}
