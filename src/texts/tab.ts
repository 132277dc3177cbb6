/** What the tab says where it has nothing to show, and why somebody is not let in. */

export const notSignedIn = 'Ik weet niet wie je bent. Open het tabblad opnieuw in Teams.';
/** Good, but of no school that is here: also of a guest who stands in their own organisation. */
export const otherSchool =
  'Je bent in Teams aangemeld bij een organisatie die deze bot niet gebruikt. Ben je gast bij een school? Kies dan eerst die school in Teams (bij je foto, rechtsboven), en open dit tabblad opnieuw.';
/** Whoever it is, a guest too: in the chat Teams itself says who somebody is, so there they are recognised. */
export const strangerInTab = ({ name, mail }: { readonly name: string; readonly mail: string }): string =>
  `Ik ken je hier nog niet. Zeg eerst hallo in de chat met de BPV-bot: daar word je herkend, en daarna werkt dit tabblad ook. Lukt dat niet? ${name} kan je toevoegen: ${mail}.`;
export const nothingHere = 'Dit kan ik niet vinden, of het hoort bij iemand anders. Er is niets veranderd.';
export const noSuchView = 'Deze bladzijde ken ik niet.';
export const tooOften = 'Dit gaat te snel achter elkaar. Wacht een minuut. Er is niets veranderd.';
export const notBuiltTitle = 'Het tabblad is er nog niet';
export const notBuilt = 'Het is op deze server niet gebouwd. In de chat met de bot werkt alles gewoon.';
export const fileTooBig = 'Dit bestand is te groot: het mag 10 MB zijn. Er is niets opgeslagen.';
export const notSeenInTeams = 'nog niet in Teams gezien';
/** "praktijkopleider bij 3 plaatsingen" */
export const asAt = (role: string, placements: number): string =>
  `${role} bij ${placements === 1 ? '1 plaatsing' : `${placements} plaatsingen`}`;
