/** The cards of an early ending, with the longest and strangest data that can come into them. */
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { Reply } from '../../src/shows/reply.js';
import { endingShow, type EndingToShow } from '../../src/shows/ending.js';
import { button } from '../../src/shows/button.js';
import { labels } from '../../src/texts/buttons.js';
import { sanne } from './people.js';

const placement = 'sanne-de-brug' as PlacementId;
const ending = (more: Partial<EndingToShow>): Reply =>
  endingShow({
    ...{ placement, version: 1, reader: sanne().id, formal: false, part: null },
    title: 'Sanne de Wit wil eerder stoppen',
    subtitle: 'Theater De Brug',
    facts: [
      'Laatste dag: vrijdag 4 december',
      'Reden: het werk past niet',
      'Afgetekend toen het werd ingevuld: 152 uur',
    ],
    answers: ['Sanne de Wit: ingevuld, woensdag 25 november 14:00'],
    lines: [],
    state: 'Wacht op uw antwoord. Tot er besloten is verandert er niets.',
    tone: 'attention',
    why: 'U krijgt dit bericht omdat u praktijkopleider bent.',
    buttons: [],
    ...more,
  });

/** Template, name and card. */
export function strangestEndingCards(strange: string, long: string): readonly (readonly [string, string, Reply])[] {
  const withdraw = button(labels.withdraw, { verb: 'withdraw-ending', placement, version: 1 });
  return [
    ['ending', 'ending-trainer', ending({ part: 'trainer', formal: true })],
    [
      'ending',
      'ending-student',
      ending({
        title: 'Eerder stoppen met je stage',
        state: 'Wacht op Karel Jansen. Tot er besloten is verandert er niets.',
        tone: 'waiting',
        why: 'Je krijgt dit bericht omdat dit je eigen stage is.',
        buttons: [withdraw],
      }),
    ],
    [
      'ending',
      'ending-fullest',
      ending({
        part: 'decider',
        title: strange,
        subtitle: long,
        facts: [long, strange],
        answers: Array.from({ length: 12 }, () => long),
        lines: [long],
        state: long,
        why: strange,
        buttons: [withdraw],
      }),
    ],
  ];
}
