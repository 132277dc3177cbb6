/**
 * A notice that did not get to its person comes back to who relied on it, and again when it got there all the same.
 * Each once: the keys are made from that of the notice.
 */
import type { DeliveryEnd, Notice, NoticeAbout, ToldAbout } from '../evidence/decision.js';
import type { PersonId } from '../people/people.js';

type Told = Pick<Notice, 'key' | 'to' | 'about'>;

/** `end`: told beside the first time. */
export function notDelivered(copy: Told, reliedOnBy: PersonId, end?: DeliveryEnd): Notice {
  const notice = original(copy);
  const told = aboutDelivery('not-delivered', notice, reliedOnBy);
  if (end === undefined || told.about.kind !== 'not-delivered') return told;
  return { ...told, key: `${end}:${notice.key}`, about: { ...told.about, end } };
}

export function deliveredAfterAll(notice: Told, reliedOnBy: PersonId): Notice {
  return aboutDelivery('delivered-after-all', original(notice), reliedOnBy);
}

/** Of a sick report that Teams did not take at once: it goes by mail too. */
export function sickByMail({ key, to, about }: Told): Notice | null {
  if (about.kind !== 'sick') return null;
  const { student, event } = about;
  return { key: keyOfCopyByMail(key), to, about: { kind: 'sick-by-mail', of: key, student, event } };
}

export function keyOfCopyByMail(key: string): string {
  return `by-mail:${key}`;
}

/** Who relied on it knows of one message, whichever way it went. */
function original({ key, to, about }: Told): Told {
  if (about.kind !== 'sick-by-mail') return { key, to, about };
  return { key: about.of, to, about: { kind: 'sick', student: about.student, event: about.event } };
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
