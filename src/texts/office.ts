/** What the BPV-bureau is asked and told: who guides whom. */
import type { NoticeAbout } from '../domain/evidence/decision.js';
import type { Guide } from '../domain/placements/placement.js';
import type { Day } from '../domain/calendar/day.js';
import { capital, dayInWords, firstName, listed } from './amounts.js';
import { roleInWords, students, weeksByNumber } from './looking.js';
import type { Week } from '../domain/calendar/day.js';

export const ofOffice = 'Dat legt het BPV-bureau van je school vast. Er is niets veranderd.';

/** "vanaf maandag 30 november"; what is so from today on needs no day. */
export const sinceWhen = (from: Day, today: Day): string =>
  from === today ? 'vanaf vandaag' : from < today ? `sinds ${dayInWords(from)}` : `vanaf ${dayInWords(from)}`;

interface Named {
  readonly role: Guide;
  readonly was: string;
  readonly becomes: string;
}

/** "Wim de Boer vervangt Karel Jansen als praktijkopleider vanaf maandag 30 november, bij 4 studenten?" */
export const askReplace = ({ role, was, becomes }: Named, since: string, count: number): string =>
  `${becomes} vervangt ${was} als ${roleInWords(role)} ${since}, bij ${students(count)}?`;
export const replaced = ({ role, was, becomes }: Named, since: string, count: number): string =>
  `✔ ${becomes} vervangt ${was} als ${roleInWords(role)} ${since}, bij ${students(count)}.`;
/** Who hears it when. */
export const replaceIsTold = ({ was, becomes }: Named, names: readonly string[], at: Day | null): string => {
  const first = names.slice(0, 5).map(firstName);
  const rest = names.length - first.length;
  const all = [...first, ...(rest > 0 ? [`nog ${students(rest)}`] : []), firstName(becomes), firstName(was)];
  return `${listed(all)} horen het${at === null ? '' : ` op ${dayInWords(at)}`}.`;
};
/** What waits for who is replaced. */
export const goesOver = (weeks: readonly Week[], others: readonly NoticeAbout['kind'][]): string[] => {
  const count = (kind: NoticeAbout['kind']): number => others.filter((one) => one === kind).length;
  const counted = (kind: NoticeAbout['kind'], one: string, many: string): string[] =>
    count(kind) === 0 ? [] : [`${count(kind)} ${count(kind) === 1 ? one : many}`];
  const named = (kind: NoticeAbout['kind'], words: string): string[] => (count(kind) === 0 ? [] : [words]);
  const parts = [
    ...(weeks.length > 0 ? [`${weeksByNumber(weeks)} om af te tekenen`] : []),
    ...named('sick', 'de ziekmelding'),
    ...counted('leave', 'verlofaanvraag', 'verlofaanvragen'),
    ...named('ending', 'eerder stoppen'),
    ...named('goals', 'leerdoelen'),
    ...named('work-agreements', 'werkafspraken'),
    ...named('make-up', 'inhaalplan'),
    ...(['paper-for-trainer', 'paper-for-teacher'] as const).flatMap((kind) =>
      counted(kind, 'document om te bekijken', 'documenten om te bekijken'),
    ),
    ...counted('talk', 'gesprek', 'gesprekken'),
  ];
  return parts.length > 0 ? [`gaat mee over: ${listed(parts)}`] : [];
};
export const onlyThis = (name: string): string => `Alleen ${firstName(name)}`;
export const forAll = (count: number): string => (count === 1 ? 'Vervangen' : `Voor alle ${count}`);
export const andMoreStudents = (count: number): string => `En nog ${students(count)}.`;
export const noMailOf = (name: string): string =>
  `Van ${name} is geen mailadres bekend, en in Teams is deze naam nog niet gezien: zo komt er niets aan.`;

export const nobodyGuides = (name: string): string =>
  `Ik vind niemand met de naam ${name} die studenten begeleidt. Er is niets veranderd.`;
export const nobodyAt = 'Een student of leerbedrijf met die naam vind ik hier niet. Er is niets veranderd.';
export const whoDoYouMean = (name: string): string => `Wie bedoel je met ${name}?`;
export const asWhat = (name: string): string => `${name} begeleidt in meer dan één rol. Welke gaat over?`;
export const samePerson = 'Dat is dezelfde persoon. Er is niets veranderd.';
export const roleLabel = (role: Guide): string => capital(roleInWords(role));
export const personOf = (name: string, companies: readonly string[]): string =>
  companies.length > 0 ? `${name} (${listed(companies)})` : name;
export const someoneNew = 'Iemand anders';

export const newGuideTitle = (role: Guide, name: string): string =>
  `${name === '' ? 'Iemand' : name} ken ik nog niet. Wie wordt de ${roleInWords(role)}?`;
export const nameLabel = 'Naam';
export const mailLabel = 'Mailadres';
export const phoneLabel = 'Telefoon';
export const nameMissing = 'Vul een voornaam en een achternaam in.';
export const mailWrong = 'Dat mailadres klopt niet. Vul het in als naam@voorbeeld.nl, of laat het leeg.';
export const addAndGoOn = 'Toevoegen';

export const behind = 'Er is intussen iets veranderd. Dit is hoe het nu staat.';
export const notUndone = 'Dat kan niet meer ongedaan worden gemaakt: er is daarna iets anders vastgelegd.';
export const undone = (count: number): string =>
  `✔ Teruggedraaid bij ${students(count)}. Wie het al gehoord had, hoort ook dit.`;

/** To the student. */
export const newGuide = ({ role, was, becomes }: Named, companies: readonly string[], asSigner: boolean): string =>
  `${becomes} is vanaf nu je ${roleInWords(role)}${companies.length > 0 ? ` bij ${listed(companies)}` : ''}, in plaats van ${was}.${asSigner ? ` Wat nog op een antwoord wachtte ligt nu bij ${firstName(becomes)}.` : ''}`;
export const whyNewGuide = 'Je krijgt dit bericht omdat dit je eigen stage is.';
/** To who takes over, and to who is relieved. */
export const youGuide = (
  { role, was }: Named,
  {
    names,
    companies,
    formal,
  }: { readonly names: readonly string[]; readonly companies: readonly string[]; readonly formal: boolean },
): string =>
  `${formal ? 'U bent' : 'Je bent'} vanaf nu ${roleInWords(role)} van ${listed(names)}${companies.length > 0 ? ` bij ${listed(companies)}` : ''}, in plaats van ${was}.${role === 'mentor' ? '' : ` Wat wachtte komt naar ${formal ? 'u' : 'je'} toe.`}`;
export const youGuideNoMore = ({ role, becomes }: Named, names: readonly string[], formal: boolean): string =>
  `${becomes} is vanaf nu ${roleInWords(role)} van ${listed(names)}. ${formal ? 'U hoeft' : 'Je hoeft'} daar niets meer voor te doen.`;
export const whyGuide = (formal: boolean): string =>
  `${formal ? 'U krijgt' : 'Je krijgt'} dit bericht omdat het BPV-bureau dit heeft vastgelegd.`;
