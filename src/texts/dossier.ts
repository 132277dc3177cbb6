/** What the bot says of the file (dossier) of a placement: its steps, and what is missing. */
import type { EvaluationLacks, Missing, Owner } from '../domain/dossier/completion.js';
import type { StepKind } from '../domain/dossier/step-plan.js';
import type { Step } from '../domain/dossier/steps.js';
import type { Day } from '../domain/calendar/day.js';
import { dayInShort, dayInWords, hoursInWords, listed } from './amounts.js';

/** The same for both: nobody learns from it what there is of somebody else's. */
export const noSuchDossier = 'Dat dossier kan ik niet vinden, of het hoort bij iemand anders.';
export const noDossiers = 'Er zijn geen dossiers die nu lopen.';
export const whichDossier = 'Van welke stage?';
export const titleOf = (student: string | null): string => (student === null ? 'Je dossier' : `Dossier van ${student}`);
export const dossiersTitle = (count: number): string => (count === 1 ? '1 dossier' : `${count} dossiers`);
/** `until`: its last day, as long as that is to come. */
export const endedEarly = (until: Day | null): string =>
  until === null
    ? 'Deze stage is eerder gestopt. Alleen wat er al lag moet nog af.'
    : `Deze stage stopt eerder: de laatste dag is ${dayInWords(until)}. Alleen de weken tot en met die dag moeten nog af.`;
export const closedOn = (words: string): string => `Afgesloten op ${words}.`;
export const allDone = 'Alles is gedaan.';
export const waitsForOthers = 'Je hoeft nu niets te doen.';
export const headings = {
  now: 'Nu',
  rest: 'De rest van het dossier',
  others: 'Ligt bij een ander',
} as const;
export const toAnswer = 'Antwoorden';
export const talks = 'Gesprekken';
export const moreDossiers = 'Toon meer';
export const shownOf = (shown: number, all: number): string => `Dit zijn er ${shown} van ${all}.`;
export const whyLastCheck = (of: Owner): string =>
  of === 'trainer'
    ? 'U krijgt dit bericht omdat deze stage bijna klaar is.'
    : 'Je krijgt dit bericht omdat deze stage bijna klaar is.';

export function stepInWords(kind: StepKind): string {
  switch (kind) {
    case 'pok':
      return 'POK getekend inleveren';
    case 'employment':
      return 'Doorgeven of je daar werkt of hebt gewerkt';
    case 'confidentiality':
      return 'Geheimhoudingsverklaring inleveren';
    case 'goals':
      return 'Leerdoelen maken en versturen';
    case 'agree-goals':
      return 'Leerdoelen akkoord geven';
    case 'work-agreements':
      return 'Werkafspraken invullen';
    case 'agree-work':
      return 'Werkafspraken akkoord geven';
    case 'first-contact':
      return 'Eerste contact van school en leerbedrijf';
    case 'sheet':
      return 'Urenstaat elke week indienen';
    case 'sign':
      return 'Urenstaat elke week aftekenen';
    case 'call':
      return 'Belmoment van school en leerbedrijf';
    case 'plan-trainer-talk':
      return 'Gesprek halverwege plannen';
    case 'plan-halfway':
      return 'Tussenevaluatie plannen';
    case 'plan-final':
      return 'Eindevaluatie plannen';
    case 'form-trainer-talk':
      return 'Formulier voor het gesprek halverwege invullen';
    case 'form-halfway':
      return 'Formulier voor de tussenevaluatie invullen';
    case 'form-final':
      return 'Formulier voor de eindevaluatie invullen';
    case 'trainer-talk':
      return 'Gesprek halverwege, zonder docent';
    case 'halfway':
      return 'Tussenevaluatie';
    case 'final':
      return 'Eindevaluatie';
    case 'judge-goals':
      return 'Leerdoelen bespreken';
    case 'new-goals':
      return 'Nieuwe leerdoelen of verbeterpunten';
    case 'agree-new-goals':
      return 'Nieuwe leerdoelen akkoord geven';
    case 'next-place':
      return 'Volgende stageplek zoeken';
    case 'reflection-report':
      return 'Reflectieverslag inleveren';
    case 'assignments':
      return 'BPV-opdrachten inleveren';
    case 'last-check':
      return 'Laatste check';
    case 'judgement':
      return 'Eindbeoordeling';
    case 'complete':
      return 'Dossier compleet';
    case 'mark':
      return 'Cijfer invoeren';
  }
}

/** When it is to be done, or was. */
export function whenInWords({
  state,
  from,
  until,
  on,
  waits,
  weeks,
}: Pick<Step, 'state' | 'from' | 'until' | 'on' | 'waits' | 'weeks'>): string {
  const open = weeks > 0 ? `${weeksInWords(weeks)}, ` : '';
  switch (state) {
    case 'done':
      return on === null ? 'gedaan' : dayInShort(on);
    case 'late':
      return `${open}te laat: had gekund tot ${dayInWords(until)}`;
    case 'due':
      return `${open}uiterlijk ${dayInWords(until)}`;
    case 'later':
      if (waits) return 'na wat eerst moet';
      return on === null ? `vanaf ${dayInWords(from)}` : `op ${dayInWords(on)}`;
  }
}

/** "1.4", as the guide counts. */
export const periodOfStep = (year: number, when: Step['when']): string =>
  when === 'before' ? 'bij de start' : `periode ${year}.${when}`;

const weeksInWords = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weken`);

export const nextStepIs = (step: string, when: string): string => `Eerst: ${step} (${when}).`;
export const nextIs = (step: string, when: string): string => `Volgende stap: ${step} (${when}).`;
export const lateCount = (count: number): string => (count === 1 ? '1 stap te laat' : `${count} stappen te laat`);

function whatIsMissing(missing: Missing): string {
  switch (missing.what) {
    case 'pok':
      return 'de POK';
    case 'hours':
      return `nog ${hoursInWords(missing.minutes)} te maken`;
    case 'hours-to-hand-in':
      return `${hoursInWords(missing.minutes)} in te dienen`;
    case 'hours-to-sign':
      return `${hoursInWords(missing.minutes)} af te tekenen`;
    case 'last-days':
      return `de dagen tot en met ${dayInWords(missing.until)}`;
    case 'weeks-to-hand-in':
      return `${weeksInWords(missing.weeks)} in te dienen`;
    case 'weeks-to-sign':
      return `${weeksInWords(missing.weeks)} af te tekenen`;
    case 'reflection-report':
      return missing.why ? 'een reflectieverslag dat voldoende is' : 'het reflectieverslag';
    case 'confidentiality':
      return missing.why ? 'een geheimhoudingsverklaring die in orde is' : 'de geheimhoudingsverklaring';
    case 'assignments':
      return missing.why ? 'BPV-opdrachten die voldoende zijn' : 'de BPV-opdrachten';
    case 'evaluation':
      return evaluationInWords(missing.why, missing.talk);
    case 'attitude':
      return 'het oordeel over de beroepshouding';
    case 'other-address':
      return `wat er bij ${missing.company} nog mist`;
  }
}

function evaluationInWords(why: EvaluationLacks, of: 'halfway' | 'final'): string {
  const talk = of === 'halfway' ? 'tussenevaluatie' : 'eindevaluatie';
  switch (why) {
    case 'plan':
      return `de ${talk} plannen`;
    case 'student-form':
    case 'trainer-form':
      return `het formulier voor de ${talk}`;
    case 'talk':
      return `de ${talk}`;
    case 'judgement':
      return 'de eindbeoordeling';
    case 'insufficient':
      return 'een eindbeoordeling die voldoende is';
  }
}

/** Who it lies with, in the order of the file: "Sanne de Wit: nog 1 uur te maken en het reflectieverslag". */
export function missingPerPerson(
  missing: readonly Missing[],
  nameOf: (of: Owner) => string,
  reader: Owner | null,
): readonly string[] {
  const owners = [...new Set(missing.map(({ of }) => of))];
  return owners.map((of) => {
    const own = missing.filter((one) => one.of === of).map(whatIsMissing);
    const yours = of === 'trainer' ? 'Bij u' : 'Bij jou';
    return `${of === reader ? yours : nameOf(of)}: ${listed(own)}`;
  });
}

export const stillMissing = (lines: readonly string[]): string => `Er mist nog: ${lines.join('. ')}.`;
export const nothingMissing = 'Voor een compleet dossier mist er niets meer.';
/** "Laatste check" to somebody, unasked. */
export const lastCheckTitle = (student: string | null, company: string): string =>
  student === null ? `Laatste check voor je stage bij ${company}` : `Laatste check: ${student} bij ${company}`;
export const stepWhose = (step: string, name: string): string => `${step} (${name})`;
