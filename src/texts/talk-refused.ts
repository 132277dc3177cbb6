/** What the bot says when a talk is not planned, called off, held or left out as it was meant. */
import type { HoldTalkRefusal, NotHeldRefusal } from '../domain/talks/hold-talk.js';
import type { CancelTalkRefusal, PlanTalkRefusal, WaiveTalkRefusal } from '../domain/talks/plan-talk.js';
import { dayInWords } from './amounts.js';
import { nothingPlanned } from './talks.js';

export function planRefused(refusal: PlanTalkRefusal): string {
  switch (refusal.why) {
    case 'changed-since':
      return 'Dit gesprek is intussen veranderd. Zo staat het nu.';
    case 'held':
      return 'Dit gesprek is al gehouden.';
    case 'waived':
      return 'Dit gesprek is op dit adres niet nodig.';
    case 'no-day':
      return 'Kies een dag.';
    case 'no-time':
      return 'Kies een tijd, zoals 10:00.';
    case 'past':
      return 'Dat moment is al geweest. Is het gesprek gehouden? Typ "gesprek gehouden".';
    case 'outside-placement':
      return 'Die dag ligt buiten de BPV.';
  }
}
export const cancelRefused = (refusal: CancelTalkRefusal): string =>
  refusal.why === 'not-planned' ? nothingPlanned : planRefused(refusal);
export function holdRefused(refusal: HoldTalkRefusal): string {
  switch (refusal.why) {
    case 'held':
      return `Dit gesprek stond er al als gehouden, op ${dayInWords(refusal.on)}.`;
    case 'future':
      return 'Die dag moet nog komen.';
    case 'before-placement':
      return 'Die dag ligt voor het begin van de BPV.';
    case 'changed-since':
    case 'waived':
      return planRefused(refusal);
  }
}
export function notHeldRefused(refusal: NotHeldRefusal): string {
  switch (refusal.why) {
    case 'future':
      return 'Dit gesprek moet nog komen. Gaat het niet door, zeg het dan af.';
    case 'reported':
      return 'Van dit gesprek is een verslag, dus het is gehouden.';
    case 'not-planned':
      return nothingPlanned;
    case 'changed-since':
      return planRefused(refusal);
  }
}
export function waiveRefused(refusal: WaiveTalkRefusal): string {
  switch (refusal.why) {
    case 'not-possible':
      return 'Dit kan alleen in leerjaar 2, bij een student met twee adressen.';
    case 'left-out-already':
      return 'Op één van de twee adressen moet dit gesprek wel zijn, en op elk adres ten minste één.';
    case 'held':
    case 'changed-since':
      return planRefused(refusal);
  }
}
