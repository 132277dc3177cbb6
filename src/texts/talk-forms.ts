/** What the bot says of forms before a talk, and of the report of it. */
import type { FillFormRefusal, ReportTalkRefusal } from '../domain/talks/write-talk.js';
import type { Goal } from '../domain/goals/goals.js';
import type { TalkKind } from '../domain/talks/talks.js';
import type { Day } from '../domain/calendar/day.js';
import { dayInWords, firstName } from './amounts.js';
import { asksNoMore } from './general.js';
import { theTalk } from './talks.js';

export const formOf = (title: string, student: string | null): string =>
  student === null ? title : `${title} · ${student}`;
export const beforeTalk = (kind: TalkKind, day: Day | null): string =>
  day === null ? `Voor ${theTalk(kind)}.` : `Voor ${theTalk(kind)} van ${dayInWords(day)}.`;
export const seenOnceBoth = (other: string): string =>
  `${firstName(other)} ziet wat hier staat pas als jullie allebei verstuurd hebben. Bewaren ziet niemand anders.`;
export const seenOnceSent = (other: string): string =>
  `${firstName(other)} ziet wat hier staat zodra het verstuurd is. Bewaren ziet niemand anders.`;
export const sentAlready = 'Dit is al verstuurd. Tot het gesprek kun je het nog wijzigen.';

export const kept = '✔ Bewaard. Nog niet verstuurd.';
export const sent = (other: string): string => `✔ Verstuurd. ${firstName(other)} ziet dat het er is.`;
export const goOn = 'Verder invullen';
export const noForm = 'Bij dit gesprek hoort geen voorbereidingsformulier.';

export function fillRefused(refusal: FillFormRefusal): string {
  switch (refusal.why) {
    case 'changed-since':
      return 'Dit formulier is intussen anders opgeslagen. Zo staat het nu; wat je net typte staat er niet in.';
    case 'no-such-talk':
      return 'Dit gesprek is hier niet nodig.';
    case 'empty':
      return 'Vul ten minste één vraag in.';
    case 'asks-no-more':
      return asksNoMore;
    case 'over':
      return 'Het gesprek is geweest: wat toen verstuurd was, blijft staan.';
  }
}

export const sideBySide = (student: string): string => `Voorbereiding van ${student}`;
export const notSentYet = 'Nog niet verstuurd.';
export const notToSeeYet = 'Verstuurd. Te zien als jullie allebei verstuurd hebben.';
export const nothingSaid = '(niets ingevuld)';

export const reportTitle = (kind: TalkKind, student: string): string => `Verslag van ${theTalk(kind)} van ${student}`;
export const onLabel = 'Gehouden op';
export const pointsLabel = 'Belangrijkste punten';
export const agreementsLabel = 'Afspraken';
export const newGoalsLabel = 'Nieuwe leerdoelen';
export const adviceLabel = 'Advies van de BPV-docent';
export const goalLabel = ({ said: { goal } }: Goal): string => `Leerdoel: ${goal}`;
export const outcomes = { none: 'Niet besproken', reached: 'Behaald', adjust: 'Bijstellen' } as const;
export const allThreeSee = 'Student, praktijkopleider en docent zien dit verslag.';
export const reported = (kind: TalkKind): string => `✔ Het verslag van ${theTalk(kind)} is opgeslagen.`;
export const noReport = 'Er is nog geen verslag.';
export const goalsHead = 'Leerdoelen';
export const makeGoal = 'Nieuw leerdoel';
export const writtenBy = (name: string, on: string): string => `Door ${name}, ${on}`;

export function reportRefused(refusal: ReportTalkRefusal): string {
  switch (refusal.why) {
    case 'changed-since':
      return 'Dit verslag is intussen gewijzigd. Zo staat het nu.';
    case 'no-such-talk':
      return 'Dit gesprek is hier niet nodig.';
    case 'empty':
      return 'Schrijf op wat er besproken of afgesproken is.';
    case 'no-day':
      return 'Kies de dag van het gesprek.';
    case 'future':
      return 'Die dag moet nog komen.';
    case 'before-placement':
      return 'Die dag ligt voor het begin van de BPV.';
  }
}
