/** Who is to know of a change to how a placement is concluded. What has become of it is seen when it is told. */
import type { Act, Notice } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';
import type { Placement } from '../placements/placement.js';
import { judgementSubject, type Judgement } from './judgement.js';

/** Cards of it that stand in chats are brought up to date. */
export function refreshed({ id, version }: Judgement, { by }: Pick<Act, 'by'>): Notice[] {
  const subject = judgementSubject(id);
  return [{ key: `refresh:${subject}:v${version + 1}`, to: by, about: { kind: 'refresh', subject } }];
}

/** Student and praktijkopleider: that it is closed, with the result; or that the result is another, and it is open again. */
export function toldOf({ id, version }: Judgement, { studentId, trainerId }: Placement): Notice[] {
  return [...new Set([studentId, trainerId])].map((to) => told({ id, version }, to));
}

/** That it was judged: the SLB'er, who looks whether the file is complete. */
export function told({ id, version }: Pick<Judgement, 'id' | 'version'>, to: PersonId): Notice {
  return {
    ...{ key: `judgement:${id}:v${version + 1}:${to}`, to },
    about: { kind: 'judgement', placement: id, event: version + 1 },
  };
}
