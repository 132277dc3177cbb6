/** Acts by which a placement is judged and concluded, on rules alone. */
import type { Act } from '../../src/domain/evidence/decision.js';
import type { JudgeContext, SaidJudgement } from '../../src/domain/dossier/judge-placement.js';
import { decideJudge } from '../../src/domain/dossier/judge-placement.js';
import { emptyJudgement, type Judgement } from '../../src/domain/dossier/judgement.js';
import { applied } from '../../src/domain/evidence/evidence.js';
import type { Person } from '../../src/domain/people/people.js';
import { USUAL_JUDGEMENT_FORM } from '../../src/domain/school/judgement-form.js';
import { at } from './files-of-sanne.js';
import { els, placementOfSanne } from './people.js';

export const TODAY = at('2027-06-30');

export const actBy = (person: Person, source = 'm1'): Act => ({
  ...{ at: `${TODAY}T10:00:00.000Z`, by: person.id, role: person.roles[0] ?? 'teacher', way: 'card', source },
});

export const saying = (changes: Partial<SaidJudgement> = {}): SaidJudgement => ({
  heads: { work: 'sufficient', goals: 'sufficient', cooperation: 'insufficient', reflection: 'sufficient' },
  ...{ attitude: null, result: 'sufficient', discussedOn: at('2027-06-24'), remark: '' },
  ...changes,
});

export const judging = (changes: Partial<JudgeContext> = {}): JudgeContext => ({
  ...{ placement: placementOfSanne(), file: { ended: null, only: null }, form: USUAL_JUDGEMENT_FORM },
  ...{ today: TODAY, act: actBy(els()) },
  ...changes,
});

export const fresh = emptyJudgement(placementOfSanne().id);

/** As it stands once Els has judged it so. */
export function judgedSo(changes: Partial<SaidJudgement> = {}, before: Judgement = fresh): Judgement {
  const context = judging({ act: actBy(els(), `judged-${before.version}`) });
  const decision = decideJudge(before, saying(changes), { version: before.version, form: 1 }, context);
  if (decision.kind !== 'change') throw new Error(JSON.stringify(decision));
  return applied(decision.change);
}
