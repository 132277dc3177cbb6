/** What a file lacks, in few words. */
import type { Missing } from '../../src/domain/dossier/completion.js';
import type { FileFacts } from '../../src/domain/dossier/file-facts.js';
import { at, talk } from './files-of-sanne.js';

/** Whose it is and what: "student hours 1:00". */
export const missingInWords = (one: Missing): string => {
  const { of, what } = one;
  if ('minutes' in one) return `${of} ${what} ${one.minutes / 60}`;
  if ('weeks' in one) return `${of} ${what} ${one.weeks}`;
  if ('until' in one) return `${of} ${what} ${one.until}`;
  if ('why' in one) return `${of} ${what}: ${one.why}`;
  return 'company' in one ? `${of} ${what}: ${one.company}` : `${of} ${what}`;
};

/** Whose is what of an evaluation that is still to be planned. */
export const TO_PLAN = [
  ...['student evaluation: plan', 'student evaluation: student-form', 'trainer evaluation: trainer-form'],
  ...['teacher evaluation: talk', 'teacher evaluation: judgement'],
] as const;

export const finalPlanned = (...forms: ('student' | 'trainer')[]): FileFacts['talks'] => [
  talk('final', '2027-06-24', '2027-06-30', { planned: at('2027-06-24'), forms }),
];
export const judged = (
  result: 'sufficient' | 'insufficient',
  attitude: 'sufficient' | 'insufficient' | null = null,
) => ({
  judgement: { result, attitude, discussedOn: at('2027-06-24') },
});
