/** What the check of a statement says: the verdict in one line, and beside it what could not be checked. */
import type { Verdict, Where } from '../domain/evidence/verdict.js';
import type { NotChecked } from '../domain/evidence/not-checked.js';
import type { StatementFault } from '../domain/evidence/verify-statement.js';
import { dateInWords, listed } from './amounts.js';
import { inFours, stamp, weekInYear } from './evidence.js';

type Holds = Extract<Verdict, { kind: 'holds' }>;

export function verdictInWords(verdict: Verdict): string {
  if (verdict.kind !== 'holds') return `klopt niet: ${whyNot(verdict)}`;
  switch (verdict.signed) {
    case 'signed':
      return 'klopt';
    case 'not-checked':
      return 'klopt, maar de ondertekening is niet nagegaan';
    case 'unsigned':
      return 'klopt, niet ondertekend';
  }
}

/** What a look at the file could not show, each in a sentence. */
export function notCheckedInWords(one: NotChecked): string {
  switch (one.kind) {
    case 'signature':
      return `Niet nagegaan: van wie deze urenstaat is. Er zijn geen openbare sleutels om de ondertekening (sleutel ${inFours(one.key)}) mee na te gaan. Vraag de school erom: ze staan op het adres van haar BPV-bot, onder /.well-known/bpv-keys.json.`;
    case 'unsigned':
      return 'Niet nagegaan: van wie deze urenstaat is. Hij is van voordat urenstaten werden ondertekend, en zo een bestand kan iedereen maken. Vraag de school om dezelfde urenstaat zoals ze die nu afgeeft.';
    case 'signers-then':
      return `Niet nagegaan: of ${listed(one.names)} mocht aftekenen op het moment waarop dat is gebeurd. Dat staat niet in een urenstaat van toen.`;
    case 'mentor-signed':
      return 'Niet nagegaan: of werkbegeleiders van de school mochten aftekenen toen dat is gebeurd.';
    case 'before-recorded':
      return `Niet nagegaan: wie er vóór ${stamp(one.at)} bij deze BPV-plaats hoorde. Wat ouder is, is beoordeeld naar hoe de plaats toen is vastgelegd.`;
    case 'dates-then':
      return 'Niet nagegaan: of alle uren binnen de BPV-plaats vielen. De einddatum is gewijzigd, en wanneer staat niet in een urenstaat van toen.';
    case 'texts-removed':
      return `Niet meer te lezen: wat er in ${one.texts === 1 ? 'één tekst' : `${one.texts} teksten`} stond. Die zijn verwijderd toen de bewaartermijn om was of iemand daarom vroeg; uren en handtekeningen staan er nog.`;
    case 'no-root':
      return 'Niet nagegaan: het nachtelijke zegel. Toen deze urenstaat werd gemaakt, was er nog geen.';
    case 'as-seen':
      return 'Niet nagegaan: de opmerkingen bij weken, en waarom een week zonder uren is. Die staan er zoals de bot ze zag. Ziekte en verlof staan er niet in: die veranderen niet welke uren tellen.';
    case 'world':
      return `Niet aan een bestand te zien: of er echt is gewerkt, en wat er na ${stamp(one.madeAt)} is vastgelegd.`;
  }
}

function whyNot(verdict: Exclude<Verdict, Holds>): string {
  switch (verdict.kind) {
    case 'not-text':
      return 'dit bestand is geen tekst in UTF-8';
    case 'not-json':
      return 'dit bestand is geen JSON';
    case 'not-canonical':
      return 'dit bestand is niet meer byte voor byte zoals het is gemaakt (de schrijfwijze is niet die van RFC 8785)';
    case 'not-a-statement':
      return notAStatement(verdict.where);
    case 'fault':
      return faultInWords(verdict.fault);
    case 'signature':
      return 'de ondertekening hoort niet bij deze urenstaat';
    case 'other-house':
      return `ondertekend met een sleutel (${inFours(verdict.key)}) die niet bij de opgegeven sleutels zit. Is hij van een andere school, geef dan haar openbare sleutels mee: --key BESTAND`;
  }
}

/** The first thing that does not fit, in one sentence. */
function faultInWords(fault: StatementFault): string {
  switch (fault.why) {
    case 'chain':
      return `${weekInYear(fault.week)}, gebeurtenis ${fault.event}: is niet zoals die is vastgelegd (de keten is hier verbroken)`;
    case 'event':
      return `${weekInYear(fault.week)}, gebeurtenis ${fault.event}: past niet op wat eraan voorafging`;
    case 'role':
      return `${weekInYear(fault.week)}, gebeurtenis ${fault.event}: is niet van wie dat mag doen (de student houdt de uren bij, de praktijkopleider of werkbegeleider tekent af)`;
    case 'person':
      return `${weekInYear(fault.week)}, gebeurtenis ${fault.event}: is gedaan door iemand die dat toen bij deze BPV-plaats niet mocht`;
    case 'time':
      return `${weekInYear(fault.week)}, gebeurtenis ${fault.event}: het tijdstip kan niet (vóór de gebeurtenis ervoor, vóór het werk, of na het maken van deze urenstaat)`;
    case 'over-24-hours':
      return `${weekInYear(fault.week)}: op ${dateInWords(fault.day)} staan meer dan 24 uur`;
    case 'outside':
      return `${weekInYear(fault.week)}: ${dateInWords(fault.day)} valt buiten de BPV-plaats`;
    case 'placement':
      return `de BPV-plaats (wie, uren, periode, POK) is niet zoals die is vastgelegd${fault.event === null ? '' : `, bij gebeurtenis ${fault.event}`}`;
    case 'stripped':
      return 'de ondertekening is eraf gehaald: dit bestand is nieuwer dan de vorm die het zegt te hebben';
    case 'state':
      return `${weekInYear(fault.week)}, na gebeurtenis ${fault.event}: de week is niet wat de gebeurtenissen samen opleveren`;
    case 'place':
      return `${weekInYear(fault.week)}: staat niet op zijn plaats, staat er dubbel of hoort bij een andere BPV-plaats`;
    case 'totals':
      return 'de totalen zijn niet de som van de weken';
    case 'head':
      return 'de hash over alle weken klopt niet met de weken';
    case 'root':
      return 'het nachtelijke zegel klopt niet met zijn hash';
    case 'hash':
      return 'buiten de weken is iets veranderd (een naam, het leerbedrijf, de POK-datum): de hash over het geheel klopt niet';
  }
}

/** Where a file stops being a statement. */
function notAStatement({ week, event, field }: Where): string {
  if (week === null) return `dit is geen urenstaat${field && ` (bij ${field})`}`;
  return `${weekInYear(week)}${event === null ? '' : `, gebeurtenis ${event}`}: ${field} is niet wat daar hoort te staan`;
}
