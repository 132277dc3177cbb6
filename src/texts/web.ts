/** What the pages behind a link say, always with "u": whoever is mailed is spoken to so. */

import { listed } from './amounts.js';

export const noConnectionTitle = 'Even geen verbinding';
export const brokenTitle = 'Dit ging mis';
export const tryAgain = 'Er is niets gebeurd. Probeer het zo nog eens.';
export const reference = (code: string): string => `(ref ${code})`;

export const youAre = (name: string): string => `U bent ${name}`;
export const whatToDo = 'Wat wilt u doen?';
export const send = 'Versturen';
export const iSign = 'Ik teken af';
export const iSendBack = 'Ik stuur terug, omdat:';
export const iSignTicked = 'Ik teken de aangevinkte weken af';
export const whichWeeks = 'Welke weken?';
export const iGrant = 'Ik ga akkoord';
export const iRefuse = 'Ik ga niet akkoord, omdat:';
export const iAgree = 'Ik ga akkoord met dit plan';
export const iPropose = 'Ik stel iets anders voor:';
export const reasonLabel = 'Reden';
export const aboutLabel = 'Waar gaat het over?';
export const whatElse = 'Wat moet er anders?';
export const proposalLabel = 'Uw voorstel';
export const signsAfter = 'Na Versturen staat hier wat er is gebeurd. U kunt het later nog nalezen.';

export const choiceMissing = 'Kies eerst wat u wilt doen, en druk dan op Versturen. Er is nog niets verstuurd.';
export const weeksMissing = 'Vink eerst aan welke weken u aftekent. Er is nog niets verstuurd.';
export const reasonMissing = 'Schrijf erbij waarom. Er is nog niets verstuurd.';
export const proposalMissing = 'Schrijf op wat u voorstelt. Er is nog niets verstuurd.';
export const unreadableForm = 'Dit formulier kon ik niet lezen. Er is niets veranderd. Hieronder staat hoe het nu is.';

export const nothingToShow = 'Hier is niets meer te zien';
export const nothingToShowLine = 'Dit hoort niet of niet meer bij u. Er is niets veranderd.';
/** Leads to all that is open, and counts it. */
export const stillToDo = (count: number): string =>
  count === 0 ? 'Alles wat openstaat: niets meer te doen' : `Nog ${count} te doen: alles wat openstaat`;
export const allWeeksOf = (student: string): string => `Alle weken van ${student}`;
export const thisMatter = 'Terug';
export const talkToTeacher = 'Overleg met de docent';
export const call = (phone: string): string => `Bel ${phone}`;
export const write = (mail: string): string => `Mail ${mail}`;

export const linkOver = 'Deze link werkt niet meer';
export const linkOverLines = [
  'Een link uit een mail werkt 30 dagen.',
  'Druk op de knop. Is deze link van u geweest, dan komt er een nieuwe op het mailadres dat de school van u kent.',
];
export const newLink = 'Stuur een nieuwe link';
export const newLinkAsked =
  'Gevraagd. Is deze link van u geweest, dan staat er binnen een minuut een nieuwe in uw mail. Er is verder niets gedaan: niets afgetekend, niets geantwoord.';
export const tooOften = 'Dit wordt te vaak gevraagd';
export const tooOftenLine = 'Wacht een minuut en probeer het dan nog eens. Er is niets veranderd.';

export const remindersOffTitle = 'Herinneringen uitzetten';
export const remindersOffLine =
  'U krijgt dan geen herinneringen en overzichten meer, per mail niet en in Teams niet. Ziekmeldingen en weken om af te tekenen blijven komen. Weer aan? Vraag het de docent.';
export const remindersOffButton = 'Zet herinneringen uit';
/** Where one mail is of students of two schools. */
export const ofSchools = (names: readonly string[]): string => `Dat geldt voor ${listed(names)}.`;
export const remindersAreOff =
  'De herinneringen staan uit, per mail en in Teams. Ziekmeldingen en weken om af te tekenen blijven komen.';
