/** What is said when who guides a student asks that they be reminded now. */
import type { Nudge } from '../domain/reminders/nudge.js';

/** The same however often it is asked that day, and by whom: it is true each time. */
export const nudged = (name: string): string =>
  `✔ Ik vraag ${name} vandaag, één keer, naar wat er openstaat. Morgen kan het weer.`;
export const nothingOpenOf = (name: string): string => `Bij ${name} staat nu niets open om naar te vragen.`;

/** To who may see how it goes, and has no part in chasing it. */
export const nudgedBySchool = "Herinneren doen de BPV-docent en de SLB'er. Er is niets gestuurd.";

export function noNudge(name: string, no: Extract<Nudge, { kind: 'no' }>): string {
  switch (no.why) {
    case 'nothing-open':
      return nothingOpenOf(name);
    // Which of the two it is stands on the student's page, for who may know.
    case 'day-off':
      return `${name} is vandaag ziek gemeld of heeft verlof. Ik stuur nu niets.`;
    case 'quiet':
      return `Bij ${name} is het nu stil: ik stuur niets tot ${no.until}. Tik dan nog eens.`;
  }
}

/** Under the reminder, to the student. */
export const whyNudged = (by: string): string => `Je krijgt dit omdat ${by} mij vroeg om je hieraan te herinneren.`;
