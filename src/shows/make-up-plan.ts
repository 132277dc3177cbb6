/** How missed hours are made up: the plan for one of the two who agree on it. It always shows how it stands. */
import { makeUpSubject, type MakeUpParty, type MakeUpPlan } from '../domain/sickness/make-up-plan.js';
import type { missedAt } from '../domain/sickness/missed-hours.js';
import type { PersonId } from '../domain/people/people.js';
import * as texts from '../texts/make-up.js';
import type { Shown } from './reply.js';
import { button, type Button } from './button.js';
import type { Fact } from './parts.js';

export interface MakeUpFacts {
  readonly reader: PersonId;
  readonly party: MakeUpParty;
  readonly student: string;
  /** The name of the other of the two. */
  readonly other: string;
  readonly company: string;
  readonly plan: MakeUpPlan;
  /** What is proposed where the reader changes nothing in it. */
  readonly typed: string;
  /** What is to be made up; why a press changed nothing. */
  readonly lines: readonly string[];
  /** Minutes that are still to be made up. */
  readonly left: number;
  /** Whether a first or another proposal can be made now. */
  readonly canPropose: boolean;
}

export function makeUpShow({
  reader,
  party,
  student,
  other,
  company,
  plan,
  typed,
  lines,
  left,
  canPropose,
}: MakeUpFacts): Shown<'make-up'> {
  const key = { placement: plan.id, version: plan.version };
  const title = texts.planTitle(student, party);
  const state = texts.planStanding(plan, { reader: party, other, left });
  const isAnswerable = plan.proposal !== null && !plan.agreed && plan.proposal.by !== party;
  return {
    kind: 'show',
    show: {
      ...{ kind: 'make-up', title, subtitle: company, proposal: plan.proposal?.text ?? '', typed, state, lines },
      tone: plan.agreed ? 'good' : isAnswerable ? 'waiting' : 'plain',
      agree: isAnswerable ? { verb: 'agree-make-up', ...key } : null,
      propose: isAnswerable || canPropose ? { verb: 'propose-make-up', ...key } : null,
      label: texts.proposalLabel(party),
      why: party === 'trainer' ? texts.whyPlan : '',
      buttons: [],
      summary: [title, company, plan.proposal?.text, state].filter(Boolean).join(' · '),
    },
    tracks: { personId: reader, subject: makeUpSubject(plan.id) },
  };
}

/** What the progress says of it: a number per placement, what was agreed, and the way to the plan. */
export function toMakeUpOf(
  missed: ReturnType<typeof missedAt>,
  plans: readonly MakeUpPlan[] = [],
): { facts: Fact[]; buttons: Button[] } {
  const open = missed.filter(({ hours }) => hours.left > 0);
  return {
    facts: missed.flatMap(({ placement, hours }) => {
      const name = missed.length > 1 ? placement.company.name : null;
      const plan = plans.find(({ id, agreed }) => agreed && id === placement.id);
      return [
        { title: name === null ? texts.toMakeUpTitle : texts.toMakeUpAt(name), value: texts.toMakeUp(hours) },
        ...(plan?.proposal && hours.left > 0 ? [{ title: texts.agreedTitle(name), value: plan.proposal.text }] : []),
      ];
    }),
    buttons: open.map(({ placement }) =>
      button(texts.planButton(open.length > 1 ? placement.company.name : null), {
        verb: 'make-up',
        placement: placement.id,
      }),
    ),
  };
}
