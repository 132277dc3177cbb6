/** What the bot says of work agreements (werkafspraken): which werkprocessen can be done at a company, and when. */
import type { WorkAgreements } from '../domain/goals/goals.js';
import type { AnswerWorkRefusal, WriteWorkRefusal } from '../domain/goals/work-agreements.js';
import { firstName, instantInWords, listed } from './amounts.js';
import { asksNoMore } from './general.js';

export const formTitle = 'Werkafspraken';
export const formHint = 'Wat je niet aankruist, kan hier niet. Weet je het niet zeker? Loop het samen even na.';
export const hereLabel = 'Dit kan ik hier doen';
export const laterLabel = 'Dit kan hier later';
export const noteLabel = 'Van wie leer je wat, en vanaf wanneer?';
export const sendTo = (trainer: string): string => `Naar ${firstName(trainer)}`;
export const fillIn = 'Invullen';

export const titleOf = (student: string | null): string =>
  student === null ? 'Je werkafspraken' : `Werkafspraken van ${student}`;
export const hereTitle = 'Hier te doen';
export const laterTitle = 'Hier later';
export const notTitle = 'Niet hier';
export const noteTitle = 'Van wie, en wanneer';
export const noneYet =
  'Er zijn nog geen werkafspraken. Kruis aan welke werkprocessen je hier kunt doen; je praktijkopleider geeft er akkoord op.';
export const noneOf = (student: string): string => `${student} heeft hier nog geen werkafspraken.`;
/** The programme of the placement has no list at this school. */
export const noWorkProcesses = 'Het BPV-bureau heeft nog geen werkprocessen van je opleiding ingevoerd.';

export function stateOf(
  { state, since, reason }: WorkAgreements,
  { trainer, isTrainer }: { readonly trainer: string; readonly isTrainer: boolean },
): string {
  switch (state) {
    case 'sent':
      return isTrainer ? '' : `Bij ${firstName(trainer)}, nog geen antwoord.`;
    case 'agreed':
      return `✔ Afgesproken met ${firstName(trainer)} op ${instantInWords(since)}.`;
    case 'returned':
      return `Terug van ${firstName(trainer)}: ${reason ?? ''}`;
  }
}

export const sentTo = (trainer: string): string =>
  `✔ Verstuurd. Je hoort het als ${firstName(trainer)} antwoord geeft.`;
export const noSuchWork = 'Die werkafspraken kan ik niet vinden, of ze horen bij iemand anders. Er is niets veranderd.';
export const trainerAnswersWork = 'Op werkafspraken geeft de praktijkopleider antwoord. Er is niets veranderd.';
export const toAgree = 'Akkoord';
export const whyWork = (student: string): string => `U krijgt dit omdat u praktijkopleider bent van ${student}.`;
export const whyYours = 'Je krijgt dit omdat het jouw werkafspraken zijn.';
export const agreedBy = (trainer: string): string => `✔ ${firstName(trainer)} is akkoord met je werkafspraken.`;
export const returnedBy = (trainer: string, reason: string): string =>
  `${firstName(trainer)} stuurde je werkafspraken terug: ${reason}`;
export const lieUnanswered = (student: string, trainer: string): string =>
  `De werkafspraken van ${student} wachten nog op antwoord van ${trainer}.`;

export function writeRefused(refusal: WriteWorkRefusal): string {
  switch (refusal.why) {
    case 'over':
      return asksNoMore;
    case 'changed-since':
      return 'Je werkafspraken zijn intussen veranderd. Zo staan ze nu:';
    case 'nothing-ticked':
      return 'Kruis aan wat je hier kunt doen, nu of later.';
    case 'twice':
      return `Kies een van de twee, nu of later: ${listed(refusal.codes)}.`;
  }
}

export function answerRefused({ why }: AnswerWorkRefusal): string {
  switch (why) {
    case 'changed-since':
      return 'De werkafspraken zijn sinds dit kaartje veranderd. Zo staan ze nu:';
    case 'answered-already':
      return 'Hierop was al geantwoord. Zo staat het nu:';
    case 'no-reason':
      return 'Schrijf erbij wat er anders moet; de student krijgt dat te lezen.';
    case 'over':
      return asksNoMore;
  }
}
