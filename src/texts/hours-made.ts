/** What the bot says, once, when all hours of a placement are made and signed. */
import type { Placement } from '../domain/placements/placement.js';
import type { Progress } from '../domain/placements/progress.js';
import { firstName, hoursInDigits } from './amounts.js';

export function allHoursMade(
  to: 'student' | 'trainer' | 'coach',
  student: string,
  { company }: Placement,
  { counted, toMake }: Progress,
): string {
  const amount = `${hoursInDigits(counted)} van ${hoursInDigits(toMake)} uur is afgetekend`;
  switch (to) {
    case 'student':
      return `Je hebt al je uren bij ${company.name} gemaakt: ${amount}. Naar nieuwe uren daar vraag ik niet meer. Je krijgt dit omdat je daar je BPV doet.`;
    case 'trainer':
      return `${student} heeft alle uren bij ${company.name} gemaakt: ${amount}. U krijgt dit omdat u praktijkopleider bent van ${firstName(student)}.`;
    case 'coach':
      return `${student} heeft alle uren bij ${company.name} gemaakt: ${amount}. Je krijgt dit omdat je SLB'er bent van ${firstName(student)}.`;
  }
}
