/** The question whether the student is or was employed by the company. */
import { EMPLOYMENT_ANSWERS, type Placement } from '../domain/placements/placement.js';
import { answers, askEmployment, forOfficeAlone, whyAsked } from '../texts/employment.js';
import { noteShow } from './note.js';
import type { Shown } from './reply.js';
import { button } from './button.js';

export function employmentShow(
  { id: placement, company }: Placement,
  { isUnasked }: { readonly isUnasked: boolean },
): Shown<'note'> {
  const choices = EMPLOYMENT_ANSWERS.map((answer) => button(answers[answer], { verb: 'employed', placement, answer }));
  return noteShow(askEmployment(company.name), choices, [forOfficeAlone], ...(isUnasked ? [whyAsked] : []));
}
