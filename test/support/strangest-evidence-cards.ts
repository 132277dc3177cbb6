/** The cards of the hours statement, at their longest. */
import { chooseStatementShow, statementShow } from '../../src/shows/statement.js';
import type { Reply } from '../../src/shows/reply.js';

export function strangestEvidenceCards(strange: string, long: string): readonly (readonly [string, string, Reply])[] {
  const link = (title: string) => ({ title, url: `https://bpv.example.com/urenstaat/${'x'.repeat(32)}` });
  const links = ['PDF', 'Excel', 'JSON'].map(link);
  const choices = Array.from({ length: 100 }, (_, i) => ({ title: `${strange} · Theater De Brug`, value: `p${i}` }));
  return [
    [
      'statement',
      'statement',
      statementShow({
        title: 'Urenstaat van Sanne de Wit',
        subtitle: 'Theater De Brug · 2026-2027',
        line: 'Elke link werkt één keer, tot 14:15.',
        links,
      }),
    ],
    ['statement', 'statement-longest', statementShow({ title: strange, subtitle: long, line: long, links })],
    [
      'choose-statement',
      'choose-statement',
      chooseStatementShow(
        'Welke urenstaat?',
        'Student',
        choices.slice(0, 3).map((choice, i) => ({ ...choice, title: `Student ${i + 1} · Theater De Brug` })),
        [],
      ),
    ],
    ['choose-statement', 'choose-statement-longest', chooseStatementShow(strange, 'Student', choices, [long])],
  ];
}
