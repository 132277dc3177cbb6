/** The cards of who looks, with the longest and strangest data that can come into them. */
import type { ListRow } from '../../src/shows/list-rows.js';
import { button } from '../../src/shows/button.js';
import { listShow } from '../../src/shows/list.js';
import { pokShow } from '../../src/shows/pok-form.js';
import { signedShow } from '../../src/shows/signed-week.js';
import { studentShow, type StudentFacts } from '../../src/shows/student.js';
import { addWeeks, type Day, type Week } from '../../src/domain/calendar/day.js';
import type { SignedVersion } from '../../src/domain/weeks/signed-version.js';
import { sheetIdOf, type WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { karel, placementOfSanne, sanne } from './people.js';
import type { Reply } from '../../src/shows/reply.js';

const placement = placementOfSanne({ pok: null });
const see = (title: string, ...lines: string[]): ListRow => ({
  title,
  lines,
  buttons: [button('Bekijk', { verb: 'show-student', student: sanne().id })],
});
const why = (row: ListRow, ...reasons: string[]): ListRow => ({ ...row, reasons });
const links = [
  { title: 'Bel', url: 'tel:0612345621' },
  { title: 'Mail', url: 'mailto:karel@example.com' },
];
const page = (more: Partial<StudentFacts>): Reply =>
  studentShow({
    student: sanne(),
    subtitle: 'Theater De Brug · leerjaar 2',
    answer: '',
    note: '',
    attention: [],
    progress: { counted: 8340, submitted: 480, written: 300, notCounting: 0, toMake: 27600, short: 18480 },
    facts: [{ title: 'POK', value: 'binnen sinds 7 september 2026' }],
    lines: ['Met dit tempo 448 van 460 uur in week 26.'],
    weeks: [0, 1, 2, 3, 4].map((back) => {
      const week = addWeeks('2026-W48' as Week, -back);
      return {
        ask: { verb: 'show-week', sheet: sheetIdOf(placement.id, week) } as const,
        title: `Week ${week.slice(6)}`,
        what: `13 uur · ${back > 1 ? 'afgetekend' : 'ingediend'}`,
      };
    }),
    ways: [],
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
  const many = Array.from({ length: 10 }, () => why(see(strange, long), long));
  return [
    [
      'list',
      'digest',
      listShow({
        title: 'Week 48: 3 van je 12 studenten vragen aandacht (vorige week 5)',
        sections: [
          {
            heading: 'Vraagt aandacht (3)',
            isPressing: true,
            rows: [
              why(
                see(
                  'Milan Bakker',
                  '56 van 576 uur telt mee · week 47: 0 uur (week 46: 14) · met dit tempo 212 van 576 in week 5',
                ),
                '3 weken niet afgetekend, de oudste al 17 dagen · 7 dagen ziek · 34 % achter op schema · praktijkopleider niet bereikbaar in Teams · sinds 3 weken',
              ),
              why(
                see(
                  'Noor Hendriks',
                  '118 van 460 uur telt mee · week 47: 8,5 uur (week 46: 13) · Theater De Brug: met dit tempo vol in week 24 · Licht & Geluid Twente: met dit tempo 92 van 160 in week 26',
                ),
                'Licht & Geluid Twente · 2 weken geen uren · tussenevaluatie t/m vr 4 dec',
                'reageert niet op herinneringen · niet bereikbaar in Teams',
              ),
              {
                ...why(
                  see('Tijn Vos', '0 van 460 uur telt mee · week 47: 12 uur (week 46: 12)'),
                  'week 45 en 46 niet ingediend · POK ontbreekt',
                ),
                buttons: [
                  button('Bekijk', { verb: 'show-student', student: sanne().id }),
                  button('Herinner', { verb: 'nudge-student', student: sanne().id }),
                ],
              },
            ],
          },
          {
            heading: 'Op koers (9)',
            isFolded: true,
            rows: [
              see(
                'Sanne de Wit',
                '139 van 460 uur telt mee · week 47: 13 uur (week 46: 14) · met dit tempo 448 van 460 in week 26',
              ),
              see('Yara Demir', 'begint op maandag 1 februari'),
            ],
          },
          {
            heading: 'Nog af te tekenen: 4 weken',
            rows: [
              {
                ...see('Milan Bakker', 'week 45, 46 en 47 · 84 uur'),
                buttons: [
                  button('Bekijk', { verb: 'show-week', sheet: full.id }),
                  button('Alle 3 weken', { verb: 'ask-approve-all', sheet: full.id }),
                ],
              },
            ],
          },
        ],
        lines: [
          '1 student die hier niet meer bij hoort, is weggelaten.',
          'Je krijgt dit elke week omdat je deze studenten begeleidt. Typ "herinneringen" om dit in te stellen.',
        ],
        buttons: [button('Toon alle', { verb: 'show-all', digest: 'digest:joost:2026-W48', from: 10 })],
      }),
    ],
    [
      'list',
      'digest-calm',
      listShow({
        title: 'Week 48: al je 12 studenten liggen op koers.',
        sections: [],
        lines: ['Je krijgt dit elke week omdat je deze studenten begeleidt. Typ "herinneringen" om dit in te stellen.'],
        buttons: [button('Toon alle', { verb: 'show-all', digest: 'digest:joost:2026-W48', from: 0 })],
      }),
    ],
    [
      'list',
      'overview-longest',
      listShow({ title: strange, sections: [{ heading: strange, rows: many }], lines: [long] }),
    ],
    [
      'list',
      'open-weeks',
      listShow({
        title: 'Nog af te tekenen: 4 weken',
        sections: [
          {
            heading: '',
            rows: [
              {
                ...see('Milan Bakker', 'week 45, 46 en 47 · 84 uur'),
                buttons: [
                  button('Bekijk', { verb: 'show-week', sheet: full.id }),
                  button('Alle 3 weken', { verb: 'ask-approve-all', sheet: full.id }),
                ],
              },
              see('Sanne de Wit', 'week 47 · 13 uur'),
            ],
          },
        ],
      }),
    ],
    ['list', 'open-weeks-none', listShow({ title: 'Er ligt niets om af te tekenen.', sections: [] })],
    [
      'list',
      'contact',
      listShow({
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
        buttons: [button('Terug', { verb: 'show-student', student: sanne().id })],
      }),
    ],
    ['student', 'student', page({})],
    [
      'student',
      'student-attention',
      page({
        note: '✔ De POK is binnen sinds vrijdag 20 november. Sanne hoort het.',
        attention: ['3 weken niet afgetekend, de oudste al 17 dagen', '34 % achter op schema'],
        buttons: [button('POK wijzigen', { verb: 'ask-pok', placement: placement.id })],
      }),
    ],
    [
      'student',
      'student-strangest',
      page({
        student: { id: sanne().id, name: strange },
        subtitle: long,
        answer: long,
        note: strange,
        attention: [strange, long],
        facts: [{ title: 'POK', value: 'nog niet binnen' }],
        lines: [strange, long],
        weeks: [{ ask: { verb: 'show-week', sheet: full.id }, title: strange, what: strange }],
        buttons: [button(strange, { verb: 'leave-as-is' })],
      }),
    ],
    ['pok', 'pok', pokShow(placement, 'Sanne de Wit', '2026-11-25' as Day)],
    [
      'pok',
      'pok-wrong',
      pokShow(placementOfSanne(), strange, '2026-09-07' as Day, 'Kies de dag waarop de POK is ingeleverd.'),
    ],
    ['week', 'week-signed-earlier', signedShow(full, signed, 'Karel Jansen')],
  ];
}
