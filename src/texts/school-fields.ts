/** What stands over the fields of a school's forms. */
import { keepingFields } from './keeping-terms.js';
import type { HeadForm } from '../domain/school/form-heads.js';

export const fieldLabels = {
  name: 'Naam',
  from: 'Eerste dag',
  until: 'Laatste dag',
  week: 'Weeknummer',
  day: 'Dag',
  year: 'Voor leerjaar',
  schoolYear: 'Schooljaar',
  region: 'Regio',
  kept: 'Op deze dagen vraag ik niet om uren',
  days1: 'Lesdagen leerjaar 1',
  days2: 'Lesdagen leerjaar 2',
  days3: 'Lesdagen leerjaar 3',
  period: 'In welke periode',
  hoursDays: 'Naar uren vragen op',
  hoursAt: 'om',
  weekDay: 'Naar de week vragen op',
  weekAt: 'om',
  digestDay: 'Overzicht van de week op',
  digestAt: 'om',
  quietFrom: 'Stil vanaf',
  quietUntil: 'tot',
  ignoredMost: 'Na zoveel keer zonder antwoord alleen nog eens per week',
  weeksWithoutHours: 'Weken zonder uren',
  daysUnsigned: 'Dagen niet afgetekend',
  daysSick: 'Dagen ziek',
  percentBehind: 'Procent achter op schema',
  remindAfter: 'Praktijkopleider herinneren na zoveel werkdagen',
  tellTeacherAfter: 'BPV-docent bericht na zoveel werkdagen',
  longSickDays: 'Lang ziek na zoveel dagen',
  phone: 'Telefoon',
  mail: 'Mailadres',
  link: 'Webadres',
  committee: 'Adviescommissie verlof (leeg: geen)',
  lessonFrom: 'Lessen beginnen om',
  lessonUntil: 'Lessen eindigen om',
  sundayUntil: 'Op zondag niet werken na',
  sundayYears: 'Dat geldt voor',
  cao: 'Leerbedrijven werken volgens de cao podiumkunsten',
  sickMail: 'In een mail over ziekte staat',
  mentorSigns: 'Werkbegeleider tekent mee',
  rootsTo: 'Mailadres buiten de school, van een accountant bijvoorbeeld (leeg: niemand)',
  scanner: 'Adres van clamd, als naam:poort (leeg: geen)',
  planner: 'Wie plant tussen- en eindevaluatie',
  seesOther: 'Elkaars voorbereiding zien student en praktijkopleider',
  twoWeekly: 'Elke twee weken vragen of student en praktijkopleider hebben gepraat',
  ...keepingFields,
  goalsWithin: 'Dagen na de start dat er leerdoelen en werkafspraken zijn',
  ending: 'Beslist over eerder stoppen (leeg: het BPV-bureau)',
} as const;

/** "3e onderdeel" */
export const headLabel = (n: number): string => `${n}e onderdeel`;
export const headsHint = (form: HeadForm): string =>
  form === 'judgement-form'
    ? 'Per onderdeel een regel: titel | criterium | criterium. Leeg is geen onderdeel.'
    : 'Per onderdeel een regel: titel | vraag aan de student | vraag aan de praktijkopleider. Leeg is geen onderdeel.';
