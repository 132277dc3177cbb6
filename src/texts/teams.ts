/** What is said where the bot does not talk business. */

export const pointerToPrivateChat =
  'Ik praat alleen in een privéchat, zodat niemand meeleest. Open de chat met mij en stuur het daar.';
export const otherTenant =
  'Deze bot is alleen voor mensen van deze school. Vraag het BPV-bureau van je school wat je kunt gebruiken.';
export const nameless =
  'Teams laat me niet zien wie je bent, dus ik kan hier niets opslaan. Er is niets veranderd. Open de chat met mij opnieuw in Teams van school, en probeer het nog eens.';
export const comesLater = 'Dit duurt even langer dan anders. Het antwoord komt zo hieronder.';
export const tooFast =
  'Dit gaat te snel voor mij: van dit bericht en van alles in de komende 10 seconden is niets opgeslagen of gedaan. Graag daarna nog een keer sturen.';
export const unknownButton = 'Deze knop ken ik niet. Er is niets veranderd.';
