/** What the BPV-bureau reads when a school year ends. */
import type { Placement } from '../domain/placements/placement.js';
import { WHY_OPEN, type WhyOpen } from '../domain/placements/year-end.js';
import type { YearList } from '../asks/school-year.js';
import { hoursInWords } from './amounts.js';
import { students } from './looking.js';

const places = (count: number): string => (count === 1 ? '1 plaats' : `${count} plaatsen`);

export const yearTitle = (schoolYear: string): string => `Schooljaar ${schoolYear} afronden`;

/** Over a number, and over the list behind it. */
export function numberOf(list: YearList, count: number, next: string): string {
  switch (list) {
    case 'complete':
      return `Compleet, kan dicht: ${places(count)}`;
    case 'open':
      return `Blijft open: ${places(count)}`;
    case 'going-on':
      return `Gaat door, plaats in ${next} bekend: ${students(count)}`;
    case 'without-place':
      return `Nog geen plaats in ${next}: ${students(count)}`;
  }
}

/** "2 lopen nog · 1 mist uren": in order, how many for each reason. */
export function reasonsLine(open: readonly { readonly why: WhyOpen }[]): string {
  return WHY_OPEN.flatMap((why) => {
    const count = open.filter((one) => one.why.why === why).length;
    return count > 0 ? [`${count} ${count === 1 ? ONE[why] : MORE[why]}`] : [];
  }).join(' · ');
}

const ONE: Readonly<Record<WhyOpen['why'], string>> = {
  running: 'loopt nog',
  pok: 'zonder POK',
  hours: 'mist uren',
  'to-hand-in': 'moet nog indienen',
  'to-sign': 'wacht op aftekenen',
  papers: 'mist een stuk',
  evaluation: 'zonder eindbeoordeling',
  'other-address': 'wacht op het andere adres',
};
const MORE: Readonly<Record<WhyOpen['why'], string>> = {
  ...ONE,
  running: 'lopen nog',
  hours: 'missen uren',
  'to-hand-in': 'moeten nog indienen',
  'to-sign': 'wachten op aftekenen',
  papers: 'missen een stuk',
  'other-address': 'wachten op het andere adres',
};

/** Of one placement. */
export function whyInWords({ why, minutes }: WhyOpen): string {
  switch (why) {
    case 'running':
      return 'loopt nog';
    case 'pok':
      return 'de POK is niet binnen';
    case 'hours':
      return `nog ${hoursInWords(minutes)} te maken`;
    case 'to-hand-in':
      return `nog ${minutes > 0 ? hoursInWords(minutes) : 'weken'} in te dienen`;
    case 'to-sign':
      return `nog ${minutes > 0 ? hoursInWords(minutes) : 'weken'} af te tekenen`;
    case 'papers':
      return 'in het dossier ontbreekt een stuk';
    case 'evaluation':
      return 'er is geen eindbeoordeling met een voldoende';
    case 'other-address':
      return 'het andere adres is niet compleet';
  }
}

export const placementLine = ({ company, schoolYear }: Placement): string => `${company.name} · ${schoolYear}`;
export const alreadyClosed = (count: number): string => `${places(count)} van dit schooljaar: al afgesloten.`;
export const whatClosingDoes =
  'Na het afsluiten vraag ik er niemand meer naar. De urenstaten blijven te bekijken en te downloaden.';
export const closeAll = (count: number): string => `Afsluiten: ${count}`;
export const closedNow = (count: number): string => `✔ ${places(count)} afgesloten.`;
export const changedSince = 'Er is intussen iets veranderd. Dit is hoe het nu staat.';
export const openedAgain = (count: number): string => `✔ ${places(count)} weer open.`;
export const nextYearLabel = (next: string): string => `Periodes en themaweken ${next}`;
export const page = (title: string, from: number, until: number, all: number): string =>
  all > until - from + 1 ? `${title} (${from} t/m ${until})` : title;
