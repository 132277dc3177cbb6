/**
 * What the bot writes without being asked. Sick reports, requests to sign off and answers of others go at once and
 * always; the rest can wait, and each kind of it can be switched off.
 */
import type { NoticeAbout } from '../evidence/decision.js';
import type { Role } from '../people/people.js';

/** So long it is known whom was told what, to look into what went wrong; longer than anything is told late. */
export const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

/** The kinds that a person can switch off, each apart. */
export const OPTIONAL = [
  'hours-reminder',
  'week-reminder',
  'contact-moment',
  'sign-off-reminder',
  'unsigned',
  'goals-missing',
  'goals-waiting',
  'goals-unanswered',
  'talk-reminder',
  'talk-to-tick',
  'two-weekly',
  'digest',
] as const satisfies readonly NoticeAbout['kind'][];
export type Optional = (typeof OPTIONAL)[number];

/** Whether it can be switched off; it then also waits for quiet hours to end, and lets what is urgent go first. */
export function isOptional(kind: NoticeAbout['kind']): kind is Optional {
  return (OPTIONAL as readonly string[]).includes(kind);
}

const FOR: Readonly<Record<Role, readonly Optional[]>> = {
  student: [
    'hours-reminder',
    'week-reminder',
    'contact-moment',
    'goals-missing',
    'talk-reminder',
    'talk-to-tick',
    'two-weekly',
  ],
  trainer: ['sign-off-reminder', 'goals-waiting', 'talk-reminder', 'digest'],
  mentor: [],
  teacher: ['unsigned', 'goals-unanswered', 'talk-to-tick', 'digest'],
  coach: ['digest'],
  office: ['digest'],
};

/** What there is to switch off for somebody with these roles. */
export function optionalFor(roles: readonly Role[]): readonly Optional[] {
  return OPTIONAL.filter((kind) => roles.some((role) => FOR[role].includes(kind)));
}
