/** Files of each leerjaar in which nothing was done yet, in the year of the demo school, and their steps on a day. */
import type { FileFacts } from '../../src/domain/dossier/file-facts.js';
import { periodsOfFile } from '../../src/domain/dossier/periods-of-file.js';
import { stepsOf, type Step } from '../../src/domain/dossier/steps.js';
import { USUAL_FILE_TERMS } from '../../src/domain/school/school.js';
import { demoSchool } from '../../src/local/demo-school/school.js';
import { schoolYearOf } from '../../src/local/demo-school/school-year.js';
import { at, completeFile, talk, type FileChanges } from './files-of-sanne.js';

const demo = demoSchool(schoolYearOf(at('2026-11-25')));
const PERIODS = {
  1: { from: at('2027-02-01'), until: at('2027-07-04') },
  2: { from: at('2026-09-07'), until: at('2027-07-04') },
  3: { from: at('2026-08-24'), until: at('2027-02-07') },
};
export const TALKS: Readonly<Record<1 | 2 | 3, FileFacts['talks']>> = {
  1: [
    talk('first-contact', '2027-02-01', '2027-02-12'),
    talk('call', '2027-04-12', '2027-04-16'),
    talk('final', '2027-06-28', '2027-07-02', { remindOn: at('2027-06-14') }),
  ],
  2: [
    talk('first-contact', '2026-09-07', '2026-09-18'),
    talk('call', '2026-10-05', '2026-10-23'),
    talk('halfway', '2026-12-07', '2026-12-11', { remindOn: at('2026-11-23') }),
    talk('final', '2027-06-28', '2027-07-02', { remindOn: at('2027-06-14') }),
  ],
  3: [
    talk('first-contact', '2026-08-24', '2026-09-04'),
    talk('call', '2026-09-07', '2026-09-18'),
    talk('trainer-talk', '2026-11-02', '2026-11-06', { remindOn: at('2026-10-19') }),
    talk('final', '2027-01-25', '2027-01-29', { remindOn: at('2027-01-11') }),
  ],
};

/** Nothing was done yet. */
export const fresh = (year: 1 | 2 | 3, changes: FileChanges = {}): FileFacts =>
  completeFile({
    ...{ talks: TALKS[year], papers: [], judgement: null, work: 'none', isEmploymentKnown: false, hasNextPlace: false },
    ...changes,
    placement: { year, period: PERIODS[year], pok: null, ...changes.placement },
    hours: { signed: 0, ...changes.hours },
    goals: { sent: 0, approved: 0, lastSent: null, lastApproved: null, judgedOn: [], ...changes.goals },
  });

export function stepsAt(file: FileFacts, today: string, others: readonly FileFacts[] = []): readonly Step[] {
  const { year, period } = file.placement;
  const periods = periodsOfFile({ year, period, schoolYear: '2026-2027' }, demo);
  return stepsOf(file, { periods, today: at(today), others, terms: USUAL_FILE_TERMS });
}
