import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { SaidEntry } from '../../../src/domain/weeks/week-sheet.js';
import { remindStudents } from '../../../src/features/reminders/remind-students.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

/** Two days of seven hours are all that is to be made. */
async function school(): Promise<Conversation> {
  const placements = [placementOfSanne({ minutesToMake: 840 })];
  const talk = await conversation({ people: [sanne(), karel(), els(), joost()], placements });
  await talk.ports.rhythms.plan([{ id: sanne().id, schoolId: sanne().schoolId, kind: 'student' }]);
  await remindStudents.run(talk.ports);
  return talk;
}
/** Handed in and signed; who is told that the hours are made. */
async function signed(talk: Conversation, day: string): Promise<Record<string, string>> {
  const entries: SaidEntry[] = [{ day: day as Day, minutes: 420 }];
  await asks(talk, sanne(), { kind: 'hours', entries }, `hours ${day}`);
  const sheetOf = () => talk.ports.sheets.all().find(({ entries: [entry] }) => entry?.source === `hours ${day}`)!;
  await asks(talk, sanne(), { kind: 'hand-in', sheet: sheetOf().id, version: sheetOf().version });
  await asks(talk, karel(), { kind: 'approve', sheet: sheetOf().id, version: sheetOf().version });
  await remindStudents.run(talk.ports);
  const told = await talk.delivered();
  return Object.fromEntries(
    told
      .filter(({ seen }) => seen.text.includes('uren bij Theater De Brug gemaakt'))
      .map(({ to, seen }) => [to, seen.text]),
  );
}

describe('All hours made', () => {
  it('is told once: to student, trainer and coach, when the last of them are signed', async () => {
    const talk = await school();
    expect(await signed(talk, '2026-11-12')).to.deep.equal({});
    expect(await signed(talk, '2026-11-19')).to.deep.equal({
      sanne:
        'Je hebt al je uren bij Theater De Brug gemaakt: 14 van 14 uur is afgetekend. Naar nieuwe uren daar vraag ik niet meer. Je krijgt dit omdat je daar je BPV doet.\nEr mist nog: Bij jou: het reflectieverslag, de eindevaluatie plannen en het formulier voor de eindevaluatie. Karel Jansen: het formulier voor de eindevaluatie. Els Meijer: de eindevaluatie en de eindbeoordeling.',
      karel:
        'Sanne de Wit heeft alle uren bij Theater De Brug gemaakt: 14 van 14 uur is afgetekend. U krijgt dit omdat u praktijkopleider bent van Sanne.',
      joost:
        "Sanne de Wit heeft alle uren bij Theater De Brug gemaakt: 14 van 14 uur is afgetekend. Je krijgt dit omdat je SLB'er bent van Sanne.\nEr mist nog: Sanne de Wit: het reflectieverslag, de eindevaluatie plannen en het formulier voor de eindevaluatie. Karel Jansen: het formulier voor de eindevaluatie. Els Meijer: de eindevaluatie en de eindbeoordeling.",
    });
    expect(await signed(talk, '2026-11-05')).to.deep.equal({});
  });
});
