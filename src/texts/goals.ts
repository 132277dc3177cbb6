/** What the bot says of goals (leerdoelen). */
import type { AnswerGoalsRefusal } from '../domain/goals/answer-goals.js';
import { PERSONAL, type Goal, type GoalSaid, type GoalState } from '../domain/goals/goals.js';
import type { SendGoalsRefusal, WriteGoalRefusal } from '../domain/goals/write-goals.js';
import type { WorkProcess } from '../domain/school/school.js';
import { capital, dayInWords, firstName, instantInWords, listed } from './amounts.js';
import { asksNoMore } from './general.js';

const leerdoelen = (count: number): string => (count === 1 ? '1 leerdoel' : `${count} leerdoelen`);

export const newGoalTitle = 'Nieuw leerdoel';
export const editGoalTitle = 'Leerdoel';
/** The questions of SMART, in plain words. */
export const goalLabel = 'Wat wil je kunnen?';
export const criterionLabel = 'Waaraan zie je straks dat het gelukt is?';
export const aboutLabel = 'Waar hoort het bij?';
export const byLabel = 'Voor wanneer?';
export const personal = 'Persoonlijk: mezelf ontwikkelen';
export const workProcess = ({ code, title }: Pick<WorkProcess, 'code' | 'title'>): string => `${code} ${title}`;
export const feasible = (trainer: string): string => `Kan het hier, en in die tijd? Overleg met ${firstName(trainer)}.`;
/** On the form of what the praktijkopleider agreed to before. */
export const agreedAnew = (trainer: string): string =>
  `Wijzig je dit, dan moet ${firstName(trainer)} er opnieuw akkoord op geven.`;

/** Of a typed goal in which words of health stood: nothing of it is in the form. */
export const goalWithHealth =
  'Er stond iets bij dat over gezondheid kan gaan. Dat bewaar ik niet. Schrijf je leerdoel hier opnieuw, zonder die woorden.';

export const saved = (count: number): string => `✔ Staat erbij (${leerdoelen(count)}).`;
export const dropped = '✔ Weggehaald.';
export const sentTo = (trainer: string): string =>
  `✔ Verstuurd. Je hoort het als ${firstName(trainer)} antwoord geeft.`;
export const sendTo = (trainer: string): string => `Naar ${firstName(trainer)}`;
export const askSend = (trainer: string): string => `Naar ${firstName(trainer)} sturen ter goedkeuring?`;
export const oneMore = 'Nog een doel';
export const newGoal = 'Nieuw leerdoel';
export const fillUp = 'Aanvullen';

/** What of the four questions has no answer yet. */
export function stillMissing(missing: readonly ('criterion' | 'about' | 'by')[]): string {
  const words = { criterion: 'waaraan je ziet dat het gelukt is', about: 'waar het bij hoort', by: 'voor wanneer' };
  const first = missing.length === 1 ? 'dat' : 'het eerste';
  const need = missing.includes('criterion') ? ` Zonder ${first} kan het nog niet weg.` : '';
  return `Nog niet ingevuld: ${listed(missing.map((one) => words[one]))}.${need}`;
}

/** How it stands, for the student and for who guides them. */
export function stateInWords(state: GoalState, trainer: string): string {
  switch (state) {
    case 'draft':
      return 'concept';
    case 'sent':
      return `bij ${firstName(trainer)}`;
    case 'approved':
      return '✔ Akkoord';
    case 'returned':
      return `terug van ${firstName(trainer)}`;
    case 'adjust':
      return 'bijstellen';
    case 'reached':
      return '✔ Behaald';
  }
}

export const yourGoals = 'Je leerdoelen';
export const goalsOf = (student: string, count: number): string =>
  count === 0 ? `Leerdoelen van ${student}` : `${leerdoelen(count)} van ${student}`;
export const at = (company: string): string => `Bij ${company}`;
export const noGoalsYet =
  'Er staan nog geen leerdoelen. Typ bijvoorbeeld: leerdoel: ik kan zelfstandig een monitormix maken voor een band van 4.';
export const noGoalsOf = (student: string): string => `${student} heeft hier nog geen leerdoelen.`;
export const stateLine = (state: string, said: GoalSaid): string =>
  said.by === null ? capital(state) : `${capital(state)} · voor ${dayInWords(said.by)}`;
export const criterionLine = (criterion: string): string => `Te zien aan: ${criterion}`;
export const aboutLine = (about: readonly string[], workProcesses: readonly WorkProcess[]): string =>
  `Hoort bij: ${listed(about.map((code) => nameOf(code, workProcesses)))}`;
export const byLine = (said: GoalSaid): string => (said.by === null ? '' : `Voor ${dayInWords(said.by)}`);
export const reasonLine = (trainer: string, reason: string): string => `${firstName(trainer)}: ${reason}`;
/** Of a goal that was agreed to and is another now. */
export const wasLine = ({ goal, criterion }: GoalSaid): string => `Was: ${goal} (te zien aan: ${criterion})`;
export const andMore = (count: number): string => `En nog ${count}, hierna.`;

function nameOf(code: string, workProcesses: readonly WorkProcess[]): string {
  if (code === PERSONAL) return 'persoonlijke ontwikkeling';
  const found = workProcesses.find((one) => one.code === code);
  return found ? workProcess(found) : code;
}

/** What the praktijkopleider is asked. */
export const toApprove = 'Akkoord';
export const all = 'Alles';
export const whyGoals = (student: string): string =>
  `U krijgt dit omdat u praktijkopleider bent van ${student}. Een leerdoel telt als u er akkoord op geeft.`;
export const waitsStill = 'Dit wacht nog op uw antwoord.';
export const whyUnanswered = (student: string): string => `Je krijgt dit omdat je BPV-docent bent van ${student}.`;
export const lieUnanswered = (student: string, trainer: string, count: number): string =>
  `${capital(leerdoelen(count))} van ${student} ${count === 1 ? 'wacht' : 'wachten'} nog op antwoord van ${trainer}.`;
/** How it stands for who has answered, or finds it answered. */
export const answered = (what: 'approved' | 'returned', by: string, at: string): string =>
  `${what === 'approved' ? '✔ Akkoord gegeven' : 'Teruggestuurd'} door ${by} op ${instantInWords(at)}.`;
export const nothingWaits = 'Er wacht hier niets op uw antwoord.';

/** What the student hears unasked. */
export const approvedBy = (trainer: string, goals: readonly Goal[]): string =>
  goals.length === 1
    ? `✔ ${firstName(trainer)} is akkoord met je leerdoel: ${goals[0]?.said.goal ?? ''}`
    : `✔ ${firstName(trainer)} is akkoord met ${leerdoelen(goals.length)}.`;
export const returnedBy = (trainer: string, count: number, reason: string): string =>
  `${firstName(trainer)} stuurde ${count === 1 ? 'een leerdoel' : leerdoelen(count)} terug: ${reason}`;
export const whyYours = 'Je krijgt dit omdat het jouw leerdoelen zijn.';

/** Some weeks after the start. */
export const goalsMissing = (company: string, missing: { readonly goals: boolean; readonly work: boolean }): string => {
  const what = [...(missing.goals ? ['leerdoelen'] : []), ...(missing.work ? ['werkafspraken'] : [])];
  return `Voor ${company} staan er nog geen ${listed(what)}. Die spreek je in de eerste weken af met je praktijkopleider.`;
};
export const whyGoalsMissing = 'Je krijgt dit omdat je BPV daar loopt. Dit vraag ik één keer.';

/** The same for both: nobody learns what there is of somebody else's. */
export const trainerAnswersGoals = 'Op leerdoelen geeft de praktijkopleider antwoord. Er is niets veranderd.';
export const noSuchGoals = 'Die leerdoelen kan ik niet vinden, of ze horen bij iemand anders. Er is niets veranderd.';
export const goalsOfStudent = 'Leerdoelen schrijft de student zelf.';
export const whoseGoals = 'Van wie? Typ de naam erbij, bijvoorbeeld: leerdoelen Sanne.';
export const whichGoals = 'Van welke plek?';

export function writeRefused(refusal: WriteGoalRefusal): string {
  switch (refusal.why) {
    case 'no-goal':
      return 'Schrijf eerst op wat je wilt kunnen.';
    case 'changed-since':
      return 'Dit leerdoel is intussen veranderd. Zo staat het nu:';
    case 'reached':
      return 'Dit leerdoel is behaald. Maak een nieuw leerdoel voor wat daarna komt.';
    case 'too-many':
      return `Er staan al ${refusal.most} leerdoelen. Haal er eerst een weg, of wijzig er een.`;
    case 'agreed-once':
      return 'Dit leerdoel was akkoord, dus het blijft staan. Je kunt het wel wijzigen.';
  }
}

export function sendRefused({ why }: SendGoalsRefusal): string {
  switch (why) {
    case 'changed-since':
      return 'Je leerdoelen zijn intussen veranderd. Zo staan ze nu:';
    case 'no-criterion':
      return 'Vul eerst in waaraan je ziet dat het gelukt is.';
    case 'nothing-to-send':
      return 'Er is niets om te versturen.';
    case 'over':
      return asksNoMore;
  }
}

export function answerRefused({ why }: AnswerGoalsRefusal): string {
  switch (why) {
    case 'changed-since':
      return 'De leerdoelen zijn sinds dit kaartje veranderd. Zo staan ze nu:';
    case 'answered-already':
      return 'Hierop was al geantwoord. Zo staat het nu:';
    case 'no-reason':
      return 'Schrijf erbij wat er anders moet; de student krijgt dat te lezen.';
    case 'over':
      return asksNoMore;
  }
}
