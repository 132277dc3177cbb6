/** What a card's template says of itself: labels of its fields, its own buttons, what is missing. `text:firstDay` there. */
import { labels } from './buttons.js';

export const ON_CARDS = {
  aboutLine: 'Om deze regel',
  activity: 'Wat heb je gedaan?',
  agree: 'Akkoord',
  breakMinutes: 'Pauze (minuten)',
  chooseOne: 'Kies er een.',
  day: 'Dag',
  firstDay: 'Eerste dag',
  from: 'Van',
  handedInOn: 'Ingeleverd op',
  hours: 'Uren',
  hoursExample: 'bijvoorbeeld 6,5',
  lastDay: 'Laatste dag',
  leaveKind: 'Soort',
  lookOn: 'Naar uren kijken op',
  makesUp: 'Dit zijn inhaaluren (na ziekte)',
  maySend: 'Dit mag ik sturen',
  otherProposal: 'Ander voorstel',
  progress: labels.progress,
  proposalMissing: 'Schrijf er kort bij welke dag en hoeveel uur.',
  propose: 'Voorstellen',
  quietFrom: 'Stil vanaf',
  quietUntil: 'tot',
  refuse: 'Weigeren',
  sendBack: 'Terugsturen',
  together: 'Samen',
  until: 'Tot',
  whatBack: 'Wat stuurt u terug?',
  whatFor: 'Waarvoor?',
  whyMissing: 'Schrijf er kort bij waarom.',
  whyRefuse: 'Waarom weigert u?',
  whySendBack: 'Waarom stuurt u de week terug?',
  workProcesses: 'Werkprocessen',
} as const;

/** The card of what waits for an answer, where sending back is called nothing of its own. */
export const sendingBack = {
  ...{ back: 'Terug met opmerking', label: 'Wat moet er anders?', send: ON_CARDS.sendBack },
  error: 'Schrijf er kort bij wat er anders moet.',
} as const;
