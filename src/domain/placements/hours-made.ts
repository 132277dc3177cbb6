/** Made is made: once, when all hours of a placement are signed, the student, the trainer and the coach hear it. */
import type { Notice } from '../evidence/decision.js';
import type { StudentFacts } from '../hours/hours-to-fill-in.js';
import type { PlacementId } from './placement.js';
import { isMade } from './progress.js';
import type { Rhythm } from '../reminders/rhythm.js';
import { inOfficeHours } from '../calendar/working-days.js';

/** `made`: to be kept, so that a correction that is signed again is not told again. Who was never looked at missed nothing. */
export function hoursMadeNow(
  { made: known = [], lookedAt }: Pick<Rhythm, 'made' | 'lookedAt'>,
  { placements, summaries, school }: Pick<StudentFacts, 'placements' | 'summaries' | 'school'>,
  now: Date,
): { readonly notices: readonly Notice[]; readonly made: readonly PlacementId[] } {
  const fresh = placements.filter((placement) => !known.includes(placement.id) && isMade(placement, summaries));
  const notBefore = inOfficeHours(now, school).toISOString();
  const notices = fresh.flatMap(({ id, studentId, trainerId, coachId }): Notice[] => {
    const about = { kind: 'hours-made', placement: id } as const;
    return [
      { key: `hours-made:${id}:${studentId}`, to: studentId, about },
      ...[...new Set([trainerId, coachId])].map((to) => ({ key: `hours-made:${id}:${to}`, to, about, notBefore })),
    ];
  });
  return { notices: lookedAt ? notices : [], made: [...known, ...fresh.map(({ id }) => id)] };
}
