/** The forms in which a school is changed, and what is wrong with one, in words. */
import { keepingTitle } from './keeping-terms.js';
import type { FormFault, SchoolForm } from '../domain/school/school-form.js';

export function formInWords(form: SchoolForm): string {
  switch (form) {
    case 'holiday':
      return 'Vakantie';
    case 'theme-week':
      return 'Themaweek';
    case 'school-day':
      return 'Schooldag';
    case 'period':
      return 'Periode';
    case 'region':
      return 'Vakanties van een regio';
    case 'public-holidays':
      return 'Feestdagen';
    case 'lesson-days':
      return 'Lesdagen';
    case 'times':
      return 'Tijden van berichten';
    case 'thresholds':
      return 'Drempels';
    case 'working-time':
      return 'Lestijden, zondag en cao';
    case 'sick-mail':
      return 'Mail over ziekte';
    case 'virus-scanner':
      return 'Virusscanner';
    case 'keeping':
      return keepingTitle;
    case 'roots-mail':
      return 'Wekelijkse zegel';
    case 'help':
      return 'Hulp en contact';
    case 'signing':
      return 'Wie aftekent';
    case 'talks':
      return 'Gesprekken en leerdoelen';
    case 'preparation-form':
      return 'Formulier voorbereiding';
    case 'evaluation-form':
      return 'Formulier leerjaar 1';
    case 'judgement-form':
      return 'Formulier eindbeoordeling';
    case 'deciders':
      return 'Wie beslist';
  }
}

export function faultInWords(fault: FormFault): string {
  switch (fault) {
    case 'name':
      return 'Vul een naam in.';
    case 'day':
      return 'Kies de dag of de dagen.';
    case 'order':
      return 'De laatste dag ligt voor de eerste.';
    case 'week':
      return 'Dat weeknummer bestaat niet in dit schooljaar.';
    case 'time':
      return 'Vul elke tijd in als 16:00.';
    case 'scanner':
      return 'Schrijf het adres als naam:poort, bijvoorbeeld clamd.example.com:3310. Leeg is geen scanner.';
    case 'mail':
      return 'Dat is geen mailadres. Leeg is niemand.';
    case 'time-order':
      return 'De les eindigt voor hij begint.';
    case 'number':
      return 'Vul elk getal in, heel en niet kleiner dan 0 of 1.';
    case 'days':
      return 'Kies minstens één dag.';
    case 'link':
      return 'Een adres begint met https://.';
    case 'heads':
      return 'Geef elk onderdeel een eigen titel, en in een formulier voor een gesprek minstens één vraag.';
    case 'choice':
      return 'Kies er een.';
  }
}
