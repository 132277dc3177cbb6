/** What somebody hears of a message of theirs that did not get to another person. */
import type { Period, Week } from '../domain/calendar/day.js';
import type { Lost } from '../domain/people/unreachable.js';
import type { SicknessEvent } from '../domain/sickness/sickness.js';
import type { TalkKind } from '../domain/talks/talks.js';
import { theTalk } from './talks.js';
import { notReachableThere } from './unreachable.js';
import { atThem, capital, periodInWords, weekInWords } from './amounts.js';

/** What the other was to hear. */
export type Unheard =
  | { readonly kind: 'sick'; readonly event: Exclude<SicknessEvent['kind'], 'seen' | 'still-sick' | 'long-decided'> }
  | { readonly kind: 'sign-off' | 'returned'; readonly week: Week }
  | {
      readonly kind: 'leave';
      readonly event: 'requested' | 'granted' | 'refused' | 'withdrawn';
      readonly days: Period;
      /** Of which companies, where who is told has more than one. */
      readonly at: readonly string[];
    }
  | { readonly kind: 'make-up' }
  | { readonly kind: 'talk'; readonly event: 'planned' | 'cancelled' | 'cannot'; readonly of: TalkKind }
  | { readonly kind: 'goals' | 'work-agreements'; readonly event: 'sent' | 'answered' };

/**
 * "Karel Jansen (Theater De Brug) is nu niet bereikbaar in Teams, en weet nog niet dat je ziek bent. Bel zelf even: ..."
 * @param lost nothing can be written there; else it is tried on
 */
export function notDeliveredTo(
  who: string,
  what: Unheard,
  { lost, phone }: { readonly lost: Lost | null; readonly phone: string | null },
): string {
  const first = lost
    ? `${capital(who)} is nu ${notReachableThere(lost)}, en weet nog niet ${that(what)}.`
    : `Het lukt nog niet om ${who} te laten weten ${that(what)}. Ik blijf het proberen.`;
  const ask = what.kind === 'sick' ? 'Bel zelf even' : 'Laat het zelf even weten';
  return `${first} ${ask}${phone === null ? '.' : `: ${phone}.`}`;
}

/** It is tried no more: to who has heard that it was tried on. */
export const givenUpOn = (who: string, what: Unheard, phone: string | null): string =>
  `Het is niet gelukt om ${who} te laten weten ${that(what)}. ${what.kind === 'sick' ? 'Bel zelf even' : 'Laat het zelf even weten'}${phone === null ? '.' : `: ${phone}.`}`;

/** What is over was never heard of there: to who was asked to say it themselves. */
export const neverHeard = (who: string, what: Unheard, phone: string | null): string =>
  `${capital(who)} weet dit niet via mij: ${that(what)}. Heb je gebeld, bel dan weer${phone === null ? '.' : `: ${phone}.`}`;

/** To who has heard that it was not. */
export const deliveredAfterAllTo = (who: string, what: Unheard): string =>
  `✔ ${capital(who)} heeft nu alsnog bericht gekregen ${that(what)}.`;

function that(what: Unheard): string {
  switch (what.kind) {
    case 'sick':
      return sicknessThat(what.event);
    case 'sign-off':
      return `dat ${weekInWords(what.week)} klaarligt om af te tekenen`;
    case 'returned':
      return `dat ${weekInWords(what.week)} is teruggestuurd`;
    case 'leave':
      return leaveThat(what.event, `${periodInWords(what.days)}${atThem(what.at)}`);
    case 'talk':
      return talkThat(what.event, theTalk(what.of));
    case 'make-up':
      return 'dat er iets is gezegd over het inhalen van uren';
    case 'goals':
      return what.event === 'sent'
        ? 'dat er leerdoelen klaarliggen voor akkoord'
        : 'wat er op de leerdoelen is geantwoord';
    case 'work-agreements':
      return what.event === 'sent'
        ? 'dat er werkafspraken klaarliggen voor akkoord'
        : 'wat er op de werkafspraken is geantwoord';
  }
}

function sicknessThat(event: Extract<Unheard, { kind: 'sick' }>['event']): string {
  switch (event) {
    case 'reported':
      return 'dat je ziek bent gemeld';
    case 'changed':
      return 'hoe lang je ziek denkt te zijn';
    case 'recovered':
      return 'dat je weer beter bent';
    case 'taken-back':
      return 'dat je toch niet ziek bent';
  }
}

function leaveThat(event: Extract<Unheard, { kind: 'leave' }>['event'], days: string): string {
  switch (event) {
    case 'requested':
      return `dat er verlof is gevraagd voor ${days}`;
    case 'granted':
      return `dat het verlof voor ${days} akkoord is`;
    case 'refused':
      return `dat het verlof voor ${days} is geweigerd`;
    case 'withdrawn':
      return `dat het verlof voor ${days} niet doorgaat`;
  }
}

function talkThat(event: Extract<Unheard, { kind: 'talk' }>['event'], talk: string): string {
  switch (event) {
    case 'planned':
      return `wanneer ${talk} is`;
    case 'cancelled':
      return `dat ${talk} niet doorgaat`;
    case 'cannot':
      return `dat je niet kunt bij ${talk}`;
  }
}
