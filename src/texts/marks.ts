/** What is remarkable about a day on the sheet, for the student, for the staff, and behind a row. */
import { clockTimeOf } from '../domain/calendar/moment.js';
import type { SheetMark } from '../domain/hours/sheet-marks.js';
import { capital, dayInShort, dayInWords, hoursInWords } from './amounts.js';

/** One friendly line for the student. */
export function markForStudent(mark: SheetMark): string {
  const day = capital(dayInWords(mark.day));
  switch (mark.kind) {
    case 'before-pok':
      return mark.pok === null
        ? `${day} telt nog niet mee: de POK is nog niet binnen. Tot die tijd ben je daar ook niet verzekerd tegen ongevallen; vraag ernaar bij het BPV-bureau.`
        : `${day} telt niet mee: de POK is binnen sinds ${dayInWords(mark.pok)}. Op die dag was je daar ook nog niet verzekerd tegen ongevallen.`;
    case 'outside-placement':
      return `${day} valt buiten de dagen van je BPV-plaats. Ik heb het bewaard; je praktijkopleider ziet het erbij staan.`;
    case 'holiday':
      return `${day} valt in de ${mark.name}. Ook goed, als het zo is afgesproken.`;
    case 'theme-week':
      return `${day} valt in een themaweek: dan gaat school voor. Overleg even als dat anders liep.`;
    case 'school-day':
      return `${day} staat in de kalender van school: ${mark.name}. Dan gaat school voor; overleg even als dat anders liep.`;
    case 'lesson-day':
      return `${day} is normaal een lesdag. Ik heb het bewaard; je docent ziet het erbij staan.`;
    case 'sunday-late':
      return `${day} liep door na 22:00. Op zondag is dat eigenlijk de grens.`;
    case 'shift-too-long':
      return `${day}: ${hoursInWords(mark.minutes)}${mark.withLessons ? ', met je lessen erbij,' : ''} is een lange dag; op jouw leeftijd is ${hoursInWords(mark.limit)} de grens. Klopt dat? Anders pas je het zo aan.`;
    case 'week-too-long':
      return `Met ${dayInWords(mark.day)} erbij kom je die week boven de ${hoursInWords(mark.limit)} die op jouw leeftijd mag. Overleg met je praktijkopleider.`;
    case 'average-too-high':
      return `Over ${mark.weeks} weken kom je gemiddeld boven de ${hoursInWords(mark.limit)} per week die op jouw leeftijd mag. Overleg met je praktijkopleider.`;
    case 'rest-too-short':
      return `Voor ${dayInWords(mark.day)} had je ${hoursInWords(mark.minutes)} rust en dat hoort minstens ${hoursInWords(mark.limit)} te zijn.`;
    case 'night':
      return `${day} viel deels tussen ${clockTimeOf(mark.from)} en ${clockTimeOf(mark.until)}. Op jouw leeftijd mag je dan niet werken; overleg met je praktijkopleider.`;
    case 'sick-day':
      return `${day} sta je ziek gemeld. Ben je weer beter? Typ dan: weer beter.`;
    case 'leave-day':
      return `${day} heb je verlof. Ook goed, als je toch hebt gewerkt.`;
    case 'night-shift-too-long':
      return `${day}: ${hoursInWords(mark.minutes)} is lang voor een nachtdienst; ${hoursInWords(mark.limit)} is de grens. Klopt dat?`;
    case 'no-long-rest':
      return `In de zeven dagen tot en met ${dayInWords(mark.day)} had je geen ${hoursInWords(mark.limit)} rust achter elkaar, en dat hoort wel. Overleg met je praktijkopleider.`;
    case 'sunday':
      return `${day} is een zondag. Op jouw leeftijd mag je dan niet werken; overleg met je praktijkopleider.`;
    case 'age-unknown':
      return 'Je geboortedatum is hier niet bekend, dus op de grenzen voor 16 en 17 jaar is niet gelet.';
    case 'break-too-short':
      return `${day}: bij zo'n dag hoort minstens ${mark.limit} minuten pauze. Had je die? Zet hem er dan bij.`;
  }
}

/** The same for the trainer and the teacher: "zo 22 nov: zondag na 22:00". */
export function markForStaff(mark: SheetMark): string {
  return `${dayInShort(mark.day)}: ${markInShort(mark)}`;
}

/** "telt nog niet mee", as it stands behind a row. */
export function markInShort(mark: SheetMark): string {
  switch (mark.kind) {
    case 'before-pok':
      return mark.pok === null ? 'telt nog niet mee' : 'telt niet mee: voor de POK';
    case 'outside-placement':
      return 'buiten de BPV-periode';
    case 'holiday':
      return mark.name;
    case 'theme-week':
      return 'themaweek';
    case 'school-day':
      return `school: ${mark.name}`;
    case 'lesson-day':
      return 'lesdag';
    case 'sunday-late':
      return 'zondag na 22:00';
    case 'shift-too-long':
      return `meer dan ${hoursInWords(mark.limit)} op een dag${mark.withLessons ? ', met de lessen erbij' : ''}`;
    case 'week-too-long':
      return `meer dan ${hoursInWords(mark.limit)} in een week`;
    case 'average-too-high':
      return `gemiddeld meer dan ${hoursInWords(mark.limit)} over ${mark.weeks} weken`;
    case 'rest-too-short':
      return `minder dan ${hoursInWords(mark.limit)} rust ervoor`;
    case 'night':
      return `tussen ${clockTimeOf(mark.from)} en ${clockTimeOf(mark.until)}`;
    case 'sick-day':
      return 'ziek gemeld';
    case 'leave-day':
      return 'verlof';
    case 'night-shift-too-long':
      return `nachtdienst van meer dan ${hoursInWords(mark.limit)}`;
    case 'no-long-rest':
      return `in zeven dagen geen ${hoursInWords(mark.limit)} rust achter elkaar`;
    case 'sunday':
      return 'op zondag, onder de 16';
    case 'age-unknown':
      return 'geboortedatum onbekend: niet gelet op de grenzen voor 16 en 17';
    case 'break-too-short':
      return `minder dan ${mark.limit} minuten pauze`;
  }
}

/** Behind the total: the rows say which. */
export const remarksInWords = (count: number): string =>
  count === 0 ? '' : ` · ${count === 1 ? '1 opmerking' : `${count} opmerkingen`}`;
