/** The cards of who looks, with the longest and strangest data that can come into them. */
import { button } from '../../src/cards/button.js';
import { listCard, type ListRow } from '../../src/cards/list-card.js';
import { pokCard } from '../../src/cards/pok-card.js';
import { signedCard } from '../../src/cards/signed-card.js';
import { studentCard, type StudentView } from '../../src/cards/student-card.js';
import { addWeeks, type Day, type Week } from '../../src/domain/day.js';
import type { SignedVersion } from '../../src/domain/signed-version.js';
import { sheetIdOf, type WeekSheet } from '../../src/domain/week-sheet.js';
import type { Reply } from '../../src/messages.js';
import { karel, placementOfSanne, sanne } from './people.js';

const placement = placementOfSanne({ pok: null });
const see = (title: string, ...lines: string[]): ListRow => ({
  title,
  lines,
  buttons: [button('Bekijk', 'show-student', { student: sanne().id })],
});
const links = [
  { title: 'Bel', url: 'tel:0612345621' },
  { title: 'Mail', url: 'mailto:karel@example.com' },
];
const page = (more: Partial<StudentView>): Reply =>
  studentCard({
    student: sanne(),
    subtitle: 'Theater De Brug · leerjaar 2',
    note: '',
    attention: [],
    progress: { counted: 8340, waiting: 780, notCounting: 0, toMake: 27600 },
    facts: [{ title: 'POK', value: 'binnen sinds 7 september 2026' }],
    lines: ['Met dit tempo 448 van 460 uur in week 26.'],
    weeks: [0, 1, 2, 3, 4].map((back) => {
      const week = addWeeks('2026-W48' as Week, -back);
      return {
        sheet: sheetIdOf(placement.id, week),
        title: `Week ${week.slice(6)}`,
        what: `13 uur · ${back > 1 ? 'afgetekend' : 'ingediend'}`,
      };
    }),
    buttons: [],
    ...more,
  });

/** Template, name and card. */
export function strangestLookingCards(
  strange: string,
  long: string,
  full: WeekSheet,
): readonly (readonly [string, string, Reply])[] {
  const event = { n: 3, previous: '', hash: '', at: '2026-11-23T09:10:00Z', by: karel().id };
  const signed: SignedVersion = {
    ...{ ...event, role: 'trainer', way: 'card', source: 's' },
    what: { kind: 'approved', minutes: 780, entries: full.entries },
  };
  const many = Array.from({ length: 10 }, () => see(strange, long));
  return [
    [
      'list',
      'overview',
      listCard({
        title: 'Overzicht: 14 studenten',
        sections: [
          {
            heading: 'Vraagt aandacht (2)',
            rows: [
              see('Milan Bakker', '3 weken langer dan 7 dagen niet afgetekend · 34 % achter op schema'),
              see('Tijn Vos', 'POK ontbreekt'),
            ],
          },
          {
            heading: 'Op koers (12)',
            rows: [
              see('Noor Hendriks', '118 van 460 uur telt mee'),
              see('Sanne de Wit', '139 van 460 uur telt mee'),
              see('Yara Demir', 'begint op maandag 1 februari'),
            ],
          },
        ],
        lines: ['En nog 9 studenten. Typ een naam om een student te zien.'],
      }),
    ],
    [
      'list',
      'overview-longest',
      listCard({ title: strange, sections: [{ heading: strange, rows: many }], lines: [long] }),
    ],
    [
      'list',
      'open-weeks',
      listCard({
        title: 'Nog af te tekenen: 4 weken',
        sections: [
          {
            heading: '',
            rows: [
              {
                ...see('Milan Bakker', 'week 45, 46 en 47 · 84 uur'),
                buttons: [button('Bekijk', 'show-week', {}), button('Alle 3 weken', 'ask-approve-all', {})],
              },
              see('Sanne de Wit', 'week 47 · 13 uur'),
            ],
          },
        ],
      }),
    ],
    ['list', 'open-weeks-none', listCard({ title: 'Er ligt niets om af te tekenen.', sections: [] })],
    [
      'list',
      'contact',
      listCard({
        title: 'Wie is wie',
        sections: [
          {
            heading: '',
            rows: [
              {
                title: 'Karel Jansen',
                lines: ['praktijkopleider · Theater De Brug', '06-1234 5621', 'karel@example.com'],
                links,
              },
              { title: 'Theater De Brug', lines: ['leerbedrijf', '+31 53 555 01 10'], links: links.slice(0, 1) },
              { title: 'Els Meijer', lines: ['BPV-docent', '06-1234 5631', 'els@example.com'], links },
              { title: strange, lines: [long], links },
            ],
          },
        ],
        buttons: [button('Terug', 'show-student', {})],
      }),
    ],
    ['student', 'student', page({})],
    [
      'student',
      'student-attention',
      page({
        note: '✔ De POK is binnen sinds vrijdag 20 november. Sanne hoort het.',
        attention: ['3 weken langer dan 7 dagen niet afgetekend', '34 % achter op schema'],
        buttons: [button('POK wijzigen', 'ask-pok', {})],
      }),
    ],
    [
      'student',
      'student-strangest',
      page({
        student: { id: sanne().id, name: strange },
        subtitle: long,
        note: strange,
        attention: [strange, long],
        facts: [{ title: 'POK', value: 'nog niet binnen' }],
        lines: [strange, long],
        weeks: [{ sheet: full.id, title: strange, what: strange }],
        buttons: [button(strange, 'x', {})],
      }),
    ],
    ['pok', 'pok', pokCard(placement, 'Sanne de Wit', '2026-11-25' as Day)],
    [
      'pok',
      'pok-wrong',
      pokCard(placementOfSanne(), strange, '2026-09-07' as Day, 'Kies de dag waarop de POK is ingeleverd.'),
    ],
    ['week', 'week-signed-earlier', signedCard(full, signed, 'Karel Jansen')],
  ];
}
