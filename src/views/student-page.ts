/** A student's page: loads what somebody who guides them may see of it, by the placements that are theirs. */
import { button, type Button } from '../cards/button.js';
import { toMakeUpOf } from '../cards/make-up-card.js';
import { studentCard, type StudentView } from '../cards/student-card.js';
import { attentionOf } from '../domain/attention.js';
import { addWeeks, weekOf, type Day } from '../domain/day.js';
import type { Person, PersonId } from '../domain/people.js';
import { mayRecordPok, partyToPlan, roleToHear } from '../domain/permissions.js';
import type { Placement } from '../domain/placement.js';
import { sheetIdOf, type WeekSummary } from '../domain/week-sheet.js';
import type { Reply } from '../messages.js';
import type { Ports } from '../ports.js';
import { capital, listed, weekInWords } from '../texts/amounts.js';
import * as texts from '../texts/looking.js';
import { stateInWords } from '../texts/weeks.js';
import { howFar } from './how-far.js';
import { placementsOfSeen } from './seen-placements.js';

const WEEKS_SHOWN = 5;

/** Null where the student is not theirs. `note`: what was just done. */
export async function studentPage(
  studentId: PersonId,
  { person: reader, now: { day: today } }: { readonly person: Person; readonly now: { readonly day: Day } },
  ports: Ports,
  note = '',
): Promise<Reply | null> {
  const [placements, student] = await Promise.all([
    placementsOfSeen(studentId, reader, ports),
    ports.people.byId(studentId),
  ]);
  const far = await howFar(placements, today, ports);
  if (!student || !far) return null;
  const { progress, lines, school, summaries } = far;
  const at = placements.length > 1 ? ({ company }: Placement): string => `${company.name}: ` : (): string => '';
  // What sickness cost is known to who hears of it, and no further.
  const missed = toMakeUpOf(far.missed.filter(({ placement }) => roleToHear(reader, [placement]) !== null));
  return studentCard({
    student,
    subtitle: listed(placements.map(texts.schoolYearLine)),
    note,
    attention: placements.flatMap((placement) =>
      attentionOf(placement, summaries, school, today).map((reason) =>
        capital(`${at(placement)}${texts.attentionInWords(reason)}`),
      ),
    ),
    progress,
    facts: [
      ...missed.facts,
      ...placements.map((placement) => ({
        title: ['POK', at(placement).replace(/: $/, '')].filter(Boolean).join(' '),
        value: texts.pokLine(placement.pok),
      })),
    ],
    lines,
    weeks: placements.flatMap((placement) =>
      lastWeeks(placement, summaries, today, placements.length > 1 ? placement.company.name : null),
    ),
    buttons: [
      ...(placements.some((placement) => partyToPlan(reader, placement) === 'trainer') ? missed.buttons : []),
      ...placements.filter((placement) => mayRecordPok(reader, placement)).map(pokButton),
      ...placements.map(statementButton),
    ],
  });
}

/** The running week and those before it, as far as the placement goes. */
function lastWeeks(
  { id, period }: Placement,
  summaries: readonly WeekSummary[],
  today: Day,
  company: string | null,
): StudentView['weeks'] {
  const last = weekOf(today < period.until ? today : period.until);
  return Array.from({ length: WEEKS_SHOWN }, (_, back) => addWeeks(last, -back))
    .filter((week) => week >= weekOf(period.from))
    .map((week) => {
      const sheet = sheetIdOf(id, week);
      const summary = summaries.find((candidate) => candidate.id === sheet);
      const minutes = summary?.minutesPerDay.reduce((sum, perDay) => sum + perDay, 0) ?? 0;
      const state = stateInWords(summary?.state ?? 'draft');
      return { sheet, title: capital(weekInWords(week)), what: texts.weekLine(minutes, state, company) };
    });
}

function statementButton({ id, company }: Placement, _: number, all: readonly Placement[]): Button {
  return button(texts.statementButton(all.length > 1 ? company.name : null), 'export', { placement: id });
}

function pokButton({ id, pok, company }: Placement, _: number, all: readonly Placement[]): Button {
  return button(texts.pokButton(pok, all.length > 1 ? company.name : null), 'ask-pok', { placement: id });
}
