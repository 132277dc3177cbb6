/** What the check of a statement says: the verdict in one line, and beside it what could not be checked. */
import type { Verdict, Where } from '../domain/evidence/verdict.js';
import type { StatementFault } from '../domain/evidence/verify-statement.js';
import { inFours, weekInYear } from './evidence.js';

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

/** A line for each thing that a look at this file could not show. */
export function notChecked({ signed, statement }: Holds): string[] {
  switch (signed) {
    case 'signed':
      return [];
    case 'not-checked':
      return [
        `Niet nagegaan: van wie deze urenstaat is. Er zijn hier geen sleutels om de ondertekening (sleutel ${inFours(statement.issuer?.key ?? '')}) mee na te gaan. Vraag de school om haar openbare sleutels (adres van haar BPV-bot, daarachter /.well-known/bpv-keys.json) en geef ze mee: --key BESTAND.`,
      ];
    case 'unsigned':
      return [
        'Niet nagegaan: van wie deze urenstaat is. Hij is van voordat urenstaten werden ondertekend: iedereen kan zo een bestand maken. Vraag de school om dezelfde urenstaat zoals ze die nu afgeeft.',
      ];
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
