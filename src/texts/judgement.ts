/** What the bot says of the final judgement of a placement, and of how it is concluded. */
import type { Day } from '../domain/calendar/day.js';
import type { ConcludeRefusal } from '../domain/dossier/conclude-placement.js';
import type { Result } from '../domain/dossier/file-facts.js';
import type { OpenFileRefusal } from '../domain/dossier/open-file.js';
import type { JudgeRefusal } from '../domain/dossier/judge-placement.js';
import type { FinalJudgement } from '../domain/dossier/judgement.js';
import { dayInWords, instantInWords, listed } from './amounts.js';
import { stillMissing } from './dossier.js';

export const noSuchJudgement = 'Dat kan ik niet vinden, of het hoort bij iemand anders. Er is niets veranderd.';
export const onlyTeacher = 'Alleen de BPV-docent van deze stage beoordeelt. Er is niets veranderd.';
export const onlyCoach = "Alleen de SLB'er van deze stage rondt het dossier af. Er is niets veranderd.";
export const ofWhom = 'Van wie? Typ de naam erbij, bijvoorbeeld: eindbeoordeling Sanne.';
export const whichPlacement = 'Bij welke stage?';
export const formTitle = (student: string): string => `Eindbeoordeling van ${student}`;
export const titleOf = (student: string | null): string =>
  student === null ? 'Je eindbeoordeling' : `Eindbeoordeling van ${student}`;
export const notJudgedYet = 'Er is nog geen eindbeoordeling.';
export const formHint = 'Je beoordeelt met de praktijkopleider, en bespreekt het met de student.';
export const aboutHealth = 'Over gezondheid hoeft er niets in.';
export const correctionHint = 'Wat er stond blijft bewaard; dit komt ervoor in de plaats.';
export const attitudeLabel = 'Beroepshouding';
export const resultLabel = 'Eindoordeel';
export const discussedLabel = 'Besproken op';
export const remarkLabel = 'Toelichting (mag leeg)';
export const remarkTitle = 'Toelichting';
export const toFile = 'Dossier';
export const sign = 'Ondertekenen';
export const judge = 'Beoordelen';
export const correct = 'Beoordeling wijzigen';
export const conclusion = 'Eindbeoordeling';
export const fileComplete = 'Dossier compleet';
export const markEntered = 'Cijfer is ingevoerd';
export const headLabel = (title: string, criteria: readonly string[]): string => `${title}: ${criteria.join(', ')}`;

export function resultInWords(result: Result): string {
  return result === 'sufficient' ? 'voldoende' : 'onvoldoende';
}
export const kindInWords = (kind: FinalJudgement['kind']): string =>
  kind === 'qualifying' ? 'kwalificerend' : 'ontwikkelingsgericht';

export const resultLine = (result: Result, kind: FinalJudgement['kind']): string =>
  `${resultInWords(result)} (${kindInWords(kind)})`;
export const signedBy = (name: string, at: string): string => `Ondertekend door ${name} op ${instantInWords(at)}.`;
export const discussedOn = (day: Day): string => `Besproken op ${dayInWords(day)}.`;
export const earlier = (result: Result, name: string, at: string): string =>
  `Eerder: ${resultInWords(result)}, door ${name} op ${instantInWords(at)}.`;
export const completedBy = (name: string, at: string): string =>
  `Dossier compleet volgens ${name}, ${instantInWords(at)}.`;
export const markedOn = (day: Day): string => `Cijfer ingevoerd op ${dayInWords(day)}.`;
export const closed = (day: Day): string => `Deze stage is afgerond op ${dayInWords(day)}.`;
export const isComplete = (isClosed: boolean): string =>
  isClosed ? '✔ Dossier compleet. Deze stage is afgerond.' : '✔ Dossier compleet. Nu nog het cijfer.';
export const isMarked = '✔ Cijfer ingevoerd. Deze stage is afgerond: ik vraag er niets meer over.';
export const openFile = 'Weer openen';
export const isOpened =
  '✔ Het dossier is weer open. Student, praktijkopleider en BPV-docent horen het. Compleet en cijfer meld je daarna opnieuw.';
export const isJudged = '✔ Eindbeoordeling ondertekend.';
export const formerPerson = 'iemand die hier niet meer is';

export function judgeRefused(refusal: JudgeRefusal): string {
  switch (refusal.why) {
    case 'heads':
      return `Kies nog voldoende of onvoldoende bij ${listed(refusal.titles)}.`;
    case 'no-attitude':
      return 'Kies nog voldoende of onvoldoende bij beroepshouding.';
    case 'no-result':
      return 'Kies nog het eindoordeel.';
    case 'no-day':
      return 'Kies nog de dag waarop het besproken is.';
    case 'future':
      return 'Besproken op is een dag die nog moet komen. Beoordeel als het gesprek is geweest.';
    case 'before-start':
      return `Besproken op ligt voor de start van deze stage (${dayInWords(refusal.from)}).`;
    case 'behind':
      return 'Er is intussen iets veranderd aan deze beoordeling. Zo staat het nu.';
    case 'same':
      return 'Zo stond het al. Er is niets veranderd.';
    case 'other-form':
      return 'De school heeft intussen andere criteria. Vul dit formulier in.';
    case 'ended':
      return 'Deze stage is eerder gestopt; daar hoort geen eindbeoordeling bij.';
    case 'elsewhere':
      return 'De eindbeoordeling is bij het andere adres; hier hoort alleen de tussenevaluatie.';
  }
}

/** `lines`: what is missing, per person. */
export function concludeRefused(refusal: ConcludeRefusal, lines: readonly string[], by: string): string {
  switch (refusal.why) {
    case 'missing':
      return `Het dossier is nog niet compleet. ${stillMissing(lines)}`;
    case 'complete-already':
      return `${completedBy(by, refusal.done.at)} Er is niets veranderd.`;
    case 'marked-already':
      return `Dat het cijfer is ingevoerd staat er al, door ${by} op ${instantInWords(refusal.done.at)}.`;
    case 'not-judged':
      return 'Er is nog geen eindbeoordeling van de BPV-docent; het cijfer komt daarna.';
    case 'not-complete':
      return lines.length === 0
        ? 'Eerst het dossier: typ dat het compleet is, of tik op Dossier compleet. Daarna het cijfer.'
        : `Eerst moet het dossier compleet zijn. ${stillMissing(lines)}`;
    case 'no-mark':
      return 'Bij deze stage hoort geen eigen cijfer.';
    case 'future':
      return 'Die dag moet nog komen. Geef door dat het cijfer is ingevoerd als dat zo is.';
    case 'before-judgement':
      return `Die dag ligt voor het gesprek over de beoordeling (${dayInWords(refusal.discussedOn)}).`;
  }
}

export const openRefused = ({ why }: OpenFileRefusal): string =>
  why === 'open-already'
    ? 'Dit dossier is niet afgesloten. Er is niets veranderd.'
    : 'Er is intussen iets veranderd. Zo staat het nu.';

/** Told unasked, once the placement is concluded. */
export function concludedFor(
  as: 'student' | 'trainer' | 'coach',
  { student, company, result }: { readonly student: string; readonly company: string; readonly result: Result | null },
): string {
  const ending = result === null ? 'De stage is afgesloten.' : `Het eindoordeel is ${resultInWords(result)}.`;
  return as === 'student'
    ? `Je stage bij ${company} is afgerond. ${ending}`
    : `De stage van ${student} bij ${company} is afgerond. ${ending}`;
}
export const openedAgain = (student: string | null, company: string): string =>
  student === null
    ? `De beoordeling van je stage bij ${company} is gewijzigd. Het dossier is daarom weer open.`
    : `De beoordeling van de stage van ${student} bij ${company} is gewijzigd. Het dossier is daarom weer open.`;
export const openedByCoach = (by: string, student: string | null, company: string): string =>
  student === null
    ? `${by} heeft het dossier van je stage bij ${company} weer geopend. Je hoort het als het weer is afgesloten.`
    : `${by} heeft het dossier van de stage van ${student} bij ${company} weer geopend.`;
export const judgedForCoach = (student: string, company: string, result: Result): string =>
  `De stage van ${student} bij ${company} is beoordeeld: ${resultInWords(result)}.`;
export const statementBelow = 'De urenstaat met alle handtekeningen staat hieronder klaar.';
export const monitor = (formal: boolean): string =>
  formal
    ? 'SBB vraagt u nog één ding: vul de BPV Monitor in. Dat is eenmalig en duurt een paar minuten.'
    : 'SBB vraagt je nog één ding: vul de BPV Monitor in. Dat is eenmalig en duurt een paar minuten.';
export const monitorTitle = 'BPV Monitor';
export const whyConcluded = (as: 'student' | 'trainer' | 'coach' | 'teacher'): string =>
  ({
    student: 'Je krijgt dit bericht omdat het om jouw stage gaat.',
    trainer: 'U krijgt dit bericht omdat u praktijkopleider bent van deze student.',
    teacher: 'Je krijgt dit bericht omdat je BPV-docent bent van deze student.',
    coach: "Je krijgt dit bericht omdat je SLB'er bent van deze student.",
  })[as];
