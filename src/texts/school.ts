/** The calendar and the settings of a school, in words. */
import { keepingEffect, keepingTitle } from './keeping-terms.js';
import type { Day, Week, Weekday } from '../domain/calendar/day.js';
import type { PublicHolidayName } from '../domain/calendar/public-holidays.js';
import type { SchoolChange } from '../domain/school/change-school.js';
import type { School } from '../domain/school/school.js';
import { capital, dayInWords, listed, periodInWords, weekdayInWords, weekWithDates } from './amounts.js';
import { deskInWords } from './help.js';
import { students } from './looking.js';
import { formInWords } from './school-form.js';

const ofYear = (year: 1 | 2 | 3 | undefined): string => (year === undefined ? '' : `, leerjaar ${year}`);
export const daysInWords = (days: readonly Weekday[]): string =>
  days.length === 0 ? 'geen dag' : listed(days.map(weekdayInWords));

export const holidayInWords = (holiday: { readonly name: string; readonly from: Day; readonly until: Day }): string =>
  `${capital(holiday.name)}: ${periodInWords(holiday)}`;
export const themeWeekInWords = (week: Week): string => `Themaweek: ${weekWithDates(week)}`;
export const schoolDayInWords = (one: School['schoolDays'][number]): string =>
  `${capital(one.name)}: ${dayInWords(one.day)}${ofYear(one.year)}`;
export const periodOfYearInWords = (one: School['periods'][number]): string =>
  `${capital(one.name)}: ${periodInWords(one)}${ofYear(one.year)}`;

/** "Herfstvakantie: zaterdag 10 oktober t/m zondag 18 oktober", as it stands in a question and behind ✔. */
export function changeInWords(change: SchoolChange, dropped: string): string {
  switch (change.what) {
    case 'holiday':
      return holidayInWords(change);
    case 'theme-week':
      return themeWeekInWords(change.week);
    case 'school-day': {
      const { name, day, year } = change;
      return schoolDayInWords({ name, day, ...(year && { year }) });
    }
    case 'period': {
      const { name, from, until, year } = change;
      return periodOfYearInWords({ name, from, until, ...(year && { year }) });
    }
    case 'drop':
      return `Weg uit de kalender: ${dropped}`;
    case 'region':
      return `Schoolvakanties van regio ${capital(change.region)}, ${change.schoolYear}`;
    case 'next-year':
      return `Periodes en themaweken van ${change.schoolYear}, in dezelfde weken als het jaar ervoor`;
    case 'public-holidays':
      return `Feestdagen: ${change.kept.length === 0 ? 'geen' : listed(change.kept.map(publicHolidayInWords))}`;
    case 'lesson-days':
      return `Lesdagen: ${([1, 2, 3] as const).map((year) => `leerjaar ${year} ${daysInWords(change.days[year])}`).join('; ')}`;
    case 'times':
      return 'Tijden van berichten';
    case 'thresholds':
      return 'Drempels voor wie aandacht vraagt';
    case 'working-time':
      return 'Lestijden, zondag en cao';
    case 'sick-mail':
      return `Mail over ziekte: ${sickMailInWords(change.isLinkOnly).toLowerCase()}`;
    case 'virus-scanner':
      return change.scanner ? `Virusscanner: ${change.scanner.host}:${change.scanner.port}` : 'Virusscanner: geen';
    case 'keeping':
      return keepingTitle;
    case 'roots-mail':
      return change.to === null ? 'Wekelijkse zegel: naar niemand' : `Wekelijkse zegel: naar ${change.to}`;
    case 'help':
      return change.to === null
        ? `${deskInWords(change.desk)}: niemand`
        : `${deskInWords(change.desk)}: ${change.to.name}`;
    case 'signing':
      return `Werkbegeleider tekent mee: ${change.mentorSigns ? 'ja' : 'nee'}`;
    case 'talks':
    case 'preparation-form':
    case 'evaluation-form':
    case 'judgement-form':
      return formInWords(change.what);
    case 'deciders':
      return 'Wie beslist';
  }
}

/** What it comes to for these students, whose placements run in those days. */
export function effectInWords(change: SchoolChange, count: number): string {
  const who = count === 0 ? 'Nu loopt er dan van niemand een stage.' : `Het gaat om ${students(count)}.`;
  switch (change.what) {
    case 'holiday':
      return `${who} In die dagen vraag ik niemand om uren, en loopt geen termijn door. Uren die er staan blijven staan, met een opmerking.`;
    case 'theme-week':
    case 'school-day':
      return `${who} School gaat dan voor: op die dagen wordt geen stage verwacht, en uren krijgen een opmerking.`;
    case 'period':
    case 'lesson-days':
      return `${who} Hierna richt zich op welke dagen lesdagen zijn.`;
    case 'drop':
      return `${who} Die dagen zijn weer gewone dagen.`;
    case 'region':
      return `${who} Vakanties met dezelfde naam in dat schooljaar worden vervangen; de meivakantie is één week, pas die zo nodig aan.`;
    case 'next-year':
      return 'Pas ze daarna aan in de kalender: een periode met dezelfde naam komt ervoor in de plaats, wat niet klopt haal je weg.';
    case 'public-holidays':
      return 'Op deze dagen vraag ik niemand om uren; wie dan werkt, schrijft gewoon op.';
    case 'times':
      return 'Wie zelf een tijd koos, houdt die. Voor alle anderen geldt dit vanaf nu.';
    case 'thresholds':
      return 'Het overzicht en het bericht van maandag gaan hier vanaf nu naar kijken.';
    case 'working-time':
      return 'Opmerkingen bij uren gaan vanaf nu hiernaar kijken. Wat al is afgetekend verandert niet.';
    case 'sick-mail':
      return 'Dit geldt voor elke mail vanaf nu. In Teams en op de pagina achter de link staat wie er ziek is, nooit waarom.';
    case 'virus-scanner':
      return change.scanner
        ? 'Elk bestand dat een student inlevert gaat vanaf nu eerst daarheen. Antwoordt hij niet, dan wordt het bestand niet aangenomen.'
        : 'Bestanden die studenten inleveren worden niet meer op virussen nagekeken.';
    case 'keeping':
      return keepingEffect;
    case 'roots-mail':
      return change.to === null
        ? 'De zegel van de week gaat niet meer buiten de school. Hij staat nog wel op elke urenstaat.'
        : 'Elke week gaat de laatste nachtelijke zegel naar dit adres: een getal waarmee later te zien is dat er niets is veranderd. Er staat geen naam in.';
    case 'help':
      return 'Hier wijs ik studenten naar als zij ernaar vragen.';
    case 'signing':
      return change.mentorSigns
        ? 'Een werkbegeleider kan vanaf nu ook aftekenen. De praktijkopleider krijgt de vraag, zoals altijd.'
        : 'Alleen de praktijkopleider tekent af. Wat een werkbegeleider al aftekende, blijft afgetekend.';
    case 'talks':
      return 'Gesprekken die al gepland zijn blijven staan. Wat iemand al heeft gezien, blijft gezien.';
    case 'preparation-form':
    case 'evaluation-form':
    case 'judgement-form':
      return 'Wat al is begonnen of beoordeeld houdt de vragen waarmee het begon. Nieuwe formulieren krijgen deze.';
    case 'deciders':
      return 'Aanvragen die al lopen houden wie er gevraagd is.';
  }
}

export function publicHolidayInWords(name: PublicHolidayName): string {
  switch (name) {
    case 'new-year':
      return 'Nieuwjaarsdag';
    case 'good-friday':
      return 'Goede Vrijdag';
    case 'easter-monday':
      return '2e Paasdag';
    case 'kings-day':
      return 'Koningsdag';
    case 'liberation-day':
      return 'Bevrijdingsdag (5 mei)';
    case 'ascension-day':
      return 'Hemelvaart';
    case 'whit-monday':
      return '2e Pinksterdag';
    case 'christmas-day':
      return '1e Kerstdag';
    case 'boxing-day':
      return '2e Kerstdag';
  }
}

export const askChange = (change: string): string => `${change}. Opslaan?`;
export const changeStored = (change: string): string => `✔ ${change}.`;
export const alreadySo = 'Zo stond het al. Er is niets veranderd.';
export const changedSince = (who: string): string =>
  `${who} heeft intussen iets anders veranderd. Kijk of dit nog klopt.`;
export const schoolUndone = '✔ Teruggedraaid. Alles staat weer zoals daarvoor.';
export const schoolNotUndone = 'Dat kan niet meer ongedaan worden gemaakt: er is daarna iets anders vastgelegd.';

export const calendarTitle = 'Kalender van school';
export const calendarHint =
  'Typ bijvoorbeeld "vakantie 12 t/m 20 oktober", "themaweek 48" of "schooldag vrijdag 4 december leerjaar 2".';
export const headings = {
  holidays: 'Vakanties',
  themeWeeks: 'Themaweken',
  schoolDays: 'Andere dagen op school',
  periods: 'Periodes',
  publicHolidays: 'Feestdagen die gelden',
  lessonDays: 'Lesdagen het hele jaar',
} as const;
export const settingsTitle = 'Instellingen van school';
export const lastChanged = (by: string, when: string): string => `Laatst gewijzigd door ${by} op ${when}.`;

export const sickMailInWords = (isLinkOnly: boolean): string =>
  isLinkOnly ? 'Alleen een link' : 'Wie er ziek is en sinds wanneer';
export const planners = { student: 'De student', teacher: 'De BPV-docent' } as const;
export const whenFormsAreSeen = { both: 'Als ze allebei zijn ingevuld', each: 'Zodra er een is ingevuld' } as const;
export const yesNo = { yes: 'Ja', no: 'Nee' } as const;
export const allYears = 'Alle leerjaren';
export const yearLabel = (year: 1 | 2 | 3): string => `Leerjaar ${year}`;
export const wholeYear = 'Het hele jaar';
