/** What the bot asks where it is not sure, word for word: a reading alone does not show which day or amount it names. */
import { expect } from 'chai';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import { read } from '../../src/dutch/read.js';

const now = parseMoment('2026-11-25T14:00')!;

describe('A question', () => {
  for (const [typed, text, ...labels] of [
    [
      'morgen 6 uur',
      'Die dag moet nog komen (donderdag 26 november). Uren schrijf je achteraf. Welke dag bedoel je?',
      'Vandaag (wo 25 nov)',
    ],
    [
      'ma t/m vr 8',
      'Een deel daarvan moet nog komen (donderdag 26 november en vrijdag 27 november). Uren schrijf je achteraf. Welke dag bedoel je?',
      ...['Maandag t/m vandaag', 'De week ervoor'],
    ],
    [
      'vandaag van 16 tot 18',
      'Om 16:00 op woensdag 25 november moet nog beginnen. Welke dag bedoel je?',
      'Gisteren (di 24 nov)',
    ],
    [
      'week 36 maandag 6 uur',
      'Bedoel je maandag 31 augustus 2026? Dat is meer dan 60 dagen geleden.',
      'Maandag 31 augustus',
    ],
    ['6 uur 26 november', 'Bedoel je woensdag 26 november 2025? Dat is meer dan 60 dagen geleden.', 'Wo 26 nov 2025'],
    [
      'dinsdag 25 november 6 uur',
      'De dag en de datum kloppen niet met elkaar. Bedoel je woensdag 25 november of dinsdag 24 november?',
      ...['Vandaag (wo 25 nov)', 'Gisteren (di 24 nov)'],
    ],
    ['vrijdag 6 uur?', 'Wil je 6 uur op vrijdag 20 november opschrijven?', 'Ja, 6 uur op vr 20 nov'],
    ['vrijdag 6 uur, maandag 7 uur?', 'Wil je 13 uur op 2 dagen opschrijven?', 'Ja, 13 uur op 2 dagen'],
    ['vrijdag 30 uur', '30 uur op een dag kan niet: een dag heeft 24 uur. Hoeveel was het?'],
    ['vrijdag 0 uur', 'Nul uur hoef je niet op te schrijven. Hoeveel uur was het?'],
    ['vrijdag -3 uur', 'Minder dan niets kan ik niet opschrijven. Hoeveel uur was het?'],
    [
      'gisteren van 4 tot 11',
      'Bedoel je 04:00 tot 11:00 of 16:00 tot 23:00?',
      ...['04:00-11:00 (7 uur)', '16:00-23:00 (7 uur)'],
    ],
    [
      'vrijdag 6 uur met half uur pauze',
      'Is 6 uur al zonder de pauze van 30 minuten, of moet die er nog af?',
      ...['6 uur', '5,5 uur'],
    ],
    [
      'vrijdag 6 en 7 uur',
      'Ik lees meer dan één aantal uren. Hoeveel was het op die dag?',
      ...['7 uur', 'Samen 13 uur'],
    ],
    [
      'vrijdag 6 uur zaterdag',
      'Ik zie niet welke uren bij welke dag horen. Zet het bijvoorbeeld zo: ma 8, di 6, wo 4,5.',
    ],
    ['uren vrijdag', 'Hoeveel uur op vrijdag 20 november?', '4 uur', '6 uur', '8 uur'],
    [
      'ma 8, ziek',
      'Ik lees hier meer dan één ding in. Wat wil je doen?',
      ...['Uren opschrijven', 'Ziek vanaf ma 30 nov'],
    ],
    ['enkele uren', 'Hoeveel uur was dat precies?', '2 uur', '3 uur', '4 uur'],
    ['dik 6 uur', 'Hoeveel precies? 6 uur?', '6 uur'],
    ['uren 600 vrijdag', '600 uur op een dag kan niet. Bedoel je iets anders dan uren?', '10 uur', '6 uur'],
    ['hele week 8 uur', 'Is dat 8 uur per dag, of alles bij elkaar?', 'Per dag'],
    ['vrijdag klopt niet', 'Hoeveel uur moet het op vrijdag 20 november zijn?', '4 uur', '6 uur', '8 uur'],
    ['gisteren vanaf 9', 'Vanaf 09:00. Tot hoe laat?', '13:00', '15:00', '17:00'],
    ['gisteren tot 17 uur', 'Tot 17:00. Hoe laat begon je?', '13:00', '11:00', '09:00'],
    [
      'vrijdag 8 uur met pauze',
      'Is 8 uur zonder de pauze, of moet die er nog af? Hoe lang was die dan?',
      '8 uur zonder pauze',
    ],
    ['9-17 met lange pauze', 'Hoe lang was je pauze?', 'Geen pauze', '30 minuten', '1 uur'],
    [
      'vrijdag 9-17 6 uur',
      'Die tijden zijn samen 8 uur, maar er staat 6 uur. Wat klopt?',
      ...['6 uur, 2 uur pauze', '8 uur'],
    ],
    ['ma 8 ma 6', 'Er staat twee keer iets voor maandag 23 november. Hoeveel uur was het samen?'],
    ['week 53 2027 indienen', 'Week 53 bestaat niet.'],
    ['15 20 vrijdag', 'Ik weet niet wat "15" betekent. Kun je het anders zeggen?'],
    ['week 46 of 47 indienen', 'Ik lees meer dan één week. Welke bedoel je?'],
    ['volgende week indienen', 'Week 49 moet nog komen. Welke week wil je indienen?'],
    ['verwijder maandag en dinsdag', 'Ik haal één dag tegelijk weg. Welke dag?'],
    ['vrij', 'Welke dag wil je vrij?', 'Vandaag (wo 25 nov)', 'Donderdag 26 november'],
    ['vrij vrijdag en maandag', 'Van wanneer tot en met wanneer is dat?'],
    ['vrij 1 december en 5 december', 'Van wanneer tot en met wanneer is dat?'],
    ['was ziek', 'Van wanneer tot en met wanneer is dat?'],
    ['herinner me om 9', "'s Ochtends of 's avonds?", '09:00', '21:00'],
    ['herinner me om 25', 'Hoe laat wil je een herinnering? Bijvoorbeeld: herinner me om 18:00.'],
    ['ik kan vr van 15 tot 13 uur', 'Die tijd eindigt voor hij begint. Van hoe laat tot hoe laat?'],
    ['over 2 weken om 15:00 is de eindevaluatie', 'Op welke dag is het gesprek, en hoe laat?'],
  ] as const)
    it(`to "${typed}" is "${text}"`, () => {
      const { question } = read(typed, { now, role: 'student' });
      expect([question?.text, ...(question?.choices ?? []).map(({ label }) => label)]).to.deep.equal([text, ...labels]);
    });
});
