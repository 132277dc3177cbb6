/** All that is kept of somebody, in words: each kind under a heading, with how long it is kept. */
import type { Papers } from '../domain/dossier/papers.js';
import type { Reflection } from '../domain/dossier/reflections.js';
import type { Goals } from '../domain/goals/goals.js';
import type { Look } from '../domain/keeping/looks.js';
import type { KeepingTerms } from '../domain/keeping/terms.js';
import type { LeaveRequest } from '../domain/leave/leave.js';
import type { Person } from '../domain/people/people.js';
import type { Placement } from '../domain/placements/placement.js';
import type { SickRecord } from '../domain/sickness/sickness.js';
import type { Talks } from '../domain/talks/talks.js';
import { minutesIn, type WeekSheet } from '../domain/weeks/week-sheet.js';
import { dayWithItsYear, hoursInWords, listed, periodInWords, weekWithItsYear } from './amounts.js';
import { daysInWords } from './keeping-terms.js';
import { lookInWords, someoneGone } from './keeping.js';
import { roleInWords } from './looking.js';
import { titleOf } from './papers.js';
import { talkName } from './talks.js';
import { stateInWords } from './weeks.js';

export const title = 'Wat er van je wordt bewaard';
export const format = { page: 'Bekijken als pagina', json: 'Als bestand (JSON)' } as const;
export const button = 'Laat zien';
export const offered = (as: 'page' | 'json'): string =>
  as === 'page' ? 'Alles wat er van je wordt bewaard, om te lezen.' : 'Alles wat er van je wordt bewaard, als bestand.';
export const linkGoneTitle = 'Deze link werkt niet meer';
export const linkGone = 'Typ "mijn gegevens" in de chat voor een nieuwe.';
export const wrong = 'Klopt er iets niet, of wil je dat iets wordt verwijderd? Vraag het aan het BPV-bureau.';

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  /** How long, and why. */
  readonly kept: string;
}

interface Data {
  readonly person: Person;
  readonly placements: readonly Placement[];
  readonly terms: KeepingTerms;
  readonly chat: { readonly addresses: object; readonly prefers: 'teams' | 'mail' | null };
  readonly hasReminders: boolean;
  readonly sheets: readonly WeekSheet[];
  readonly sickness: SickRecord | null;
  readonly leaves: readonly LeaveRequest[];
  readonly goals: readonly Goals[];
  readonly talks: readonly Talks[];
  readonly papers: readonly Papers[];
  readonly reflections: readonly Reflection[];
  /** How many. */
  readonly notices: number;
  readonly looks: readonly (Look & { readonly name: string | null })[];
}

/** Those in which there is something. */
export function sections(data: Data): readonly Section[] {
  const { terms } = data;
  const proof = `Tot ${daysInWords(terms.evidence)} na de laatste dag van de BPV: het is het bewijs voor de rijksaccountant.`;
  const messages = `${daysInWords(terms.messages)}.`;
  const all: readonly Section[] = [
    { title: 'Wie je bent', lines: whoOf(data.person), kept: proof },
    { title: 'Je BPV', lines: data.placements.map(placementLine), kept: proof },
    { title: 'Uren', lines: data.sheets.flatMap(weekLines), kept: proof },
    { title: 'Leerdoelen', lines: data.goals.flatMap(({ goals }) => goals.map(({ said }) => said.goal)), kept: proof },
    { title: 'Gesprekken', lines: data.talks.flatMap(talkLines), kept: proof },
    { title: 'Documenten', lines: data.papers.flatMap(({ papers }) => papers.map(titleOf)), kept: proof },
    {
      title: 'Reflecties',
      lines: data.reflections.map(({ on, text }) => `${dayWithItsYear(on)}: ${text}`),
      kept: `${proof} Je kunt ze zelf weghalen.`,
    },
    {
      title: 'Ziek geweest',
      lines: (data.sickness?.periods ?? []).map(({ from, back }) =>
        back === null ? `Vanaf ${dayWithItsYear(from)}` : `${dayWithItsYear(from)} tot ${dayWithItsYear(back)}`,
      ),
      kept: `${daysInWords(terms.sickness)} na de laatste melding. Waarom je ziek was wordt nooit bewaard.`,
    },
    {
      title: 'Verlof',
      lines: data.leaves.map(({ asked }) => [periodInWords(asked.period), asked.reason].filter(Boolean).join(': ')),
      kept: `${daysInWords(terms.leave)} na de laatste dag ervan.`,
    },
    { title: 'Hoe je wordt bereikt', lines: reachLines(data), kept: 'Zolang je meedoet.' },
    {
      title: 'Berichten aan je',
      lines: data.notices === 0 ? [] : [`Van ${data.notices} is bekend dat, wanneer en hoe ze zijn verstuurd.`],
      kept: messages,
    },
    {
      title: 'Wie naar je gegevens keek',
      lines: data.looks.map((look) => `${look.name ?? someoneGone}, ${lookInWords(look)}`),
      kept: `${daysInWords(terms.looks)}.`,
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

function whoOf({ name, number, born, mail, phone, teams, roles }: Person): readonly string[] {
  return [
    `${name}, ${listed(roles.map(roleInWords))}`,
    ...(number === undefined ? [] : [`Nummer ${number}`]),
    ...(born === null ? [] : [`Geboren op ${dayWithItsYear(born)}`]),
    ...(mail === null ? [] : [`Mail ${mail}`]),
    ...(phone === null ? [] : [`Telefoon ${phone}`]),
    ...(teams === null ? [] : ['Je account in Teams']),
  ];
}

function placementLine({ company, period, pok, minutesToMake }: Placement): string {
  const since = pok === null ? 'POK nog niet binnen' : `POK van ${dayWithItsYear(pok)}`;
  return `${company.name}, ${periodInWords(period)}, ${hoursInWords(minutesToMake)}, ${since}`;
}

function weekLines({ week, state, entries }: WeekSheet): readonly string[] {
  return [
    `${weekWithItsYear(week)}: ${stateInWords(state)}, ${hoursInWords(minutesIn(entries))}`,
    ...entries.map(({ day, minutes, activity }) =>
      [`${dayWithItsYear(day)}, ${hoursInWords(minutes)}`, activity ?? ''].filter(Boolean).join(': '),
    ),
  ];
}

function talkLines({ talks }: Talks): readonly string[] {
  return talks.flatMap(({ kind, heldOn, report }) => [
    `${talkName(kind)}${heldOn === null ? '' : `, gehouden op ${dayWithItsYear(heldOn)}`}`,
    ...(report ? [report.points, report.agreements, report.newGoals, report.advice].filter(Boolean) : []),
  ]);
}

function reachLines({ chat, hasReminders }: Data): readonly string[] {
  return [
    ...('teams' in chat.addresses ? ['Je chat met de bot in Teams'] : []),
    ...(chat.prefers === null ? [] : [`Liever per ${chat.prefers === 'mail' ? 'mail' : 'Teams'}`]),
    ...(hasReminders ? ['Wanneer je herinneringen wilt'] : []),
  ];
}
