/** What the BPV-bureau reads where what was recorded is not as it was sealed. */
import type { Week } from '../domain/calendar/day.js';
import type { DocumentKind } from '../domain/evidence/document-kinds.js';
import type { WhyBroken } from '../domain/evidence/finding.js';
import { weekInWords } from './amounts.js';

export const broken = '⚠ Er klopt iets niet in wat is vastgelegd.';
export const whatToDo =
  'Vraag wie de BPV-bot beheert om dit uit te zoeken (in het logboek bij evidence-broken). Geef er tot die tijd geen urenstaat over af.';
export const whyBroken =
  'Je krijgt dit bericht omdat je bij het BPV-bureau werkt. Elke nacht kijk ik na of alles nog is zoals het is vastgelegd.';

export const rootNamed = (n: number): string => `Nachtelijke zegel nr. ${n}`;
export const brokenLine = (what: string, why: WhyBroken): string => `${what}: ${whyInWords(why)}.`;
export const andMore = (more: number): string => `En nog ${more}.`;

function whyInWords(why: WhyBroken): string {
  switch (why) {
    case 'missing':
      return 'is er niet meer';
    case 'changed':
      return 'is anders dan het was vastgelegd';
    case 'not-in-root':
      return 'staat er anders dan het is verzegeld';
    case 'signature':
      return 'is niet door de school ondertekend';
    case 'end-missing':
      return 'wat als laatste is ondertekend, is weg';
  }
}

/** "Week 47 van Sanne de Wit"; null: nobody knows whose it was. */
export function documentNamed(kind: DocumentKind, who: string | null, week: Week | null): string {
  if (kind === 'school') return 'Instellingen van de school';
  const what = week === null ? KINDS[kind] : weekInWords(week);
  return `${what.slice(0, 1).toUpperCase()}${what.slice(1)} van ${who ?? 'iemand die er niet meer is'}`;
}

const KINDS: Readonly<Record<Exclude<DocumentKind, 'school'>, string>> = {
  sheet: 'urenstaat',
  placement: 'plaatsing',
  person: 'gegevens',
  goals: 'leerdoelen en werkafspraken',
  papers: 'documenten',
  reflections: 'reflecties',
  talks: 'gesprekken',
  availability: 'vrije momenten',
  judgement: 'beoordeling',
  sickness: 'ziekmeldingen',
  leave: 'verlof',
  'make-up': 'inhaalplan',
  ending: 'eerder stoppen',
};
