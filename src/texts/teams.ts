/** What is said where the bot does not talk business. */

export const pointerToPrivateChat =
  'Ik praat alleen in een privéchat, zodat niemand meeleest. Open de chat met mij en stuur het daar.';
export const otherTenant =
  'Deze bot is alleen voor mensen van deze school. Vraag het BPV-bureau van je school wat je kunt gebruiken.';
export const nameless =
  'Teams laat me niet zien wie je bent, dus ik kan hier niets opslaan. Er is niets veranderd. Open de chat met mij opnieuw in Teams van school, en probeer het nog eens.';
export const comesLater = 'Dit duurt even langer dan anders. Het antwoord komt zo hieronder.';
export const unknownButton = 'Deze knop ken ik niet. Er is niets veranderd.';
