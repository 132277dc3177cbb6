/**
 * A notice that did not get to its person comes back to who relied on it, and again when it got there all the same.
 * Each once: the keys are made from that of the notice.
 */
import type { DeliveryEnd, Notice, NoticeAbout, ToldAbout } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';

type Told = Pick<Notice, 'key' | 'to' | 'about'>;

/** `end`: told beside the first time. */
export function notDelivered(notice: Told, reliedOnBy: PersonId, end?: DeliveryEnd): Notice {
  const told = aboutDelivery('not-delivered', notice, reliedOnBy);
  if (end === undefined || told.about.kind !== 'not-delivered') return told;
  return { ...told, key: `${end}:${notice.key}`, about: { ...told.about, end } };
}

export function deliveredAfterAll(notice: Told, reliedOnBy: PersonId): Notice {
  return aboutDelivery('delivered-after-all', notice, reliedOnBy);
}

/** To who can be written to again, from that moment on. */
export function cameBack(to: PersonId, at: Date): Notice {
  return { key: `came-back:${to}:${at.toISOString()}`, to, about: { kind: 'came-back' } };
}

/** The key of what who relied on the notice with this key was told of it. */
export function keyOfNotDelivered(key: string): string {
  return `not-delivered:${key}`;
}

function aboutDelivery(
  kind: 'not-delivered' | 'delivered-after-all',
  { key, to, about }: Told,
  reliedOnBy: PersonId,
): Notice {
  if (!isTold(about)) throw new Error('nobody relies on hearing of a delivery');
  return {
    key: kind === 'not-delivered' ? keyOfNotDelivered(key) : `${kind}:${key}`,
    to: reliedOnBy,
    about: { kind, of: { key, to, about } },
  };
}

const isTold = (about: NoticeAbout): about is ToldAbout =>
  about.kind !== 'not-delivered' && about.kind !== 'delivered-after-all';
