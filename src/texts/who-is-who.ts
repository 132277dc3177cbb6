/** Accounts in Teams of which the BPV-bureau says whose they are. */
import type { Person } from '../domain/people/people.js';
import type { Doubt } from '../domain/people/who-is-who.js';

export const doubtsTitle = (count: number): string =>
  count === 0
    ? 'Er zijn geen twijfels: van elk account weet ik van wie het is.'
    : `Van wie zijn deze accounts? (${count})`;
export const doubtsHint = 'Tot u kiest, krijgt dit account niets te zien en wordt er niets opgeslagen.';
export const doubtsLabel = 'Twijfels';

/** "Bo Proef (bo@example.com)" */
export const accountTitle = (name: string, address: string): string => (name === '' ? address : `${name} (${address})`);

export function whyInDoubt(why: Doubt): string {
  switch (why) {
    case 'guest':
      return 'Dit is een gast, van een andere organisatie.';
    case 'two':
      return 'Meer dan een persoon heeft bij school dit mailadres.';
    case 'taken':
      return 'Wie dit mailadres heeft, gebruikt al een ander account.';
    case 'other-address':
      return 'De naam is bekend, met een ander mailadres.';
  }
}

/** One of those whose account it may be: "Bo Proef, 0081001, bo@example.com; heeft al een account, dit komt ervoor in de plaats" */
export function candidateInWords({ name, number, mail, teams }: Person): string {
  const facts = [name, ...(number === undefined ? [] : [number]), ...(mail === null ? [] : [mail])].join(', ');
  return teams === null ? facts : `${facts}; heeft al een account, en dit komt ervoor in de plaats`;
}
export const isThis = ({ name, number }: Person): string =>
  `Dit is ${name}${number === undefined ? '' : ` (${number})`}`;

export const accountBound = (name: string): string =>
  `✔ Dit is vanaf nu het account van ${name}. Bij het volgende bericht herken ik het.`;
export const notInDoubt = 'Over dit account is geen twijfel meer. Er is niets veranderd.';
export const isAnothers = (name: string): string => `Dit account is al van ${name}. Er is niets veranderd.`;
