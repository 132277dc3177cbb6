/** What is said of how somebody wants to be written to. */

export const byMail = (address: string, isGuest: boolean): string =>
  `✔ Wat ik ${isGuest ? 'u' : 'je'} uit mezelf laat weten, komt voortaan per mail: ${address}.`;
export const inTeams = (isGuest: boolean): string =>
  `✔ Wat ik ${isGuest ? 'u' : 'je'} uit mezelf laat weten, komt voortaan in Teams.`;
/** Of somebody who has said so on a page. */
export const onceInTeams = (isGuest: boolean): string =>
  isGuest
    ? '✔ Goed. Zodra u mij in Teams een bericht stuurt, schrijf ik u daar; tot dan per mail.'
    : '✔ Goed. Zodra je mij in Teams een bericht stuurt, schrijf ik je daar; tot dan per mail.';
export const noMailHere = (isGuest: boolean): string =>
  `Mail versturen kan ik hier niet. Ik blijf ${isGuest ? 'u' : 'je'} in Teams schrijven.`;
export const noAddress = (isGuest: boolean): string =>
  `Ik heb geen mailadres van ${isGuest ? 'u' : 'je'}; het BPV-bureau kan het toevoegen. Er is niets veranderd.`;

/** Buttons; the same words typed do the same. */
export const ratherByMail = 'Liever mail';
export const ratherInTeams = 'Liever Teams';
