/** Notices of every kind there is. */
import type { Day, Week } from '../../src/domain/calendar/day.js';
import type { NoticeAbout } from '../../src/domain/evidence/decision.js';
import { nameOfDocument } from '../../src/domain/evidence/document-kinds.js';
import type { PersonId, SchoolId } from '../../src/domain/people/people.js';

/** Every kind there is: one that the store does not know would not come back. */
export const NOTICE_KINDS: Readonly<Record<NoticeAbout['kind'], NoticeAbout>> = {
  'sign-off': { kind: 'sign-off', sheet: 's', version: 2 },
  'week-judged': { kind: 'week-judged', sheet: 's', event: 3 },
  terms: { kind: 'terms', placement: 'p', event: 2 },
  ending: { kind: 'ending', placement: 'p', event: 2 },
  'ending-waits': { kind: 'ending-waits', placement: 'p', version: 2 },
  'evidence-broken': {
    ...{ kind: 'evidence-broken', school: 'demo' as SchoolId, more: 2 },
    found: [
      { of: nameOfDocument('placement', 'p'), why: 'changed' },
      { of: 4, why: 'missing' },
    ],
  },
  'hours-made': { kind: 'hours-made', placement: 'sanne-de-brug' },
  pok: { kind: 'pok', placement: 'p', source: 's' },
  leave: { kind: 'leave', leave: 'l', event: 4 },
  sick: { kind: 'sick', student: 'p', event: 5 },
  'sick-by-mail': { kind: 'sick-by-mail', of: 'sick:sanne:1:e1:karel', student: 'sanne', event: 1 },
  'still-sick': { kind: 'still-sick', student: 'p', day: '2026-11-25' as Day },
  'came-back': { kind: 'came-back' },
  'new-link': { kind: 'new-link', link: 'hash' },
  'took-over': { kind: 'took-over', placement: 'p', role: 'trainer' },
  'leave-unanswered': { kind: 'leave-unanswered', leave: 'l' },
  'long-sick': { kind: 'long-sick', student: 'sanne', period: 1 },
  'sick-silent': { kind: 'sick-silent', student: 'sanne', said: 2 },
  'make-up': { kind: 'make-up', placement: 'p', version: 6 },
  talk: { kind: 'talk', placement: 'p', event: 1 },
  'talk-form': { kind: 'talk-form', placement: 'p', talk: 'halfway-1', event: 1 },
  'talk-to-tick': { kind: 'talk-to-tick', placement: 'p', talk: 'halfway-1', event: 1 },
  'talk-reminder': { kind: 'talk-reminder', placement: 'p', talk: 'halfway-1', event: 1 },
  'last-check': { kind: 'last-check', placement: 'p' },
  judgement: { kind: 'judgement', placement: 'p', event: 2 },
  goals: { kind: 'goals', placement: 'p', event: 2 },
  'work-agreements': { kind: 'work-agreements', placement: 'p', event: 3 },
  'paper-for-trainer': { kind: 'paper-for-trainer', paper: 'p', event: 2 },
  'paper-for-teacher': { kind: 'paper-for-teacher', paper: 'p', event: 2 },
  'paper-judged': { kind: 'paper-judged', paper: 'p', event: 3 },
  'goals-waiting': { kind: 'goals-waiting', placement: 'p', event: 2 },
  'goals-unanswered': { kind: 'goals-unanswered', placement: 'p', event: 2 },
  'ask-employment': { kind: 'ask-employment', placement: 'p' },
  employment: { kind: 'employment', placement: 'p' },
  'goals-missing': { kind: 'goals-missing', placement: 'p' },
  'hours-reminder': { kind: 'hours-reminder', day: '2026-11-27' as Day },
  'week-reminder': { kind: 'week-reminder', week: '2026-W48' as Week },
  nudge: { kind: 'nudge', by: 'p' as PersonId, day: '2026-11-27' as Day },
  'two-weekly': { kind: 'two-weekly', placement: 'p', day: '2026-11-25' as Day },
  'contact-moment': { kind: 'contact-moment', placement: 'p', moment: 'call' },
  'sign-off-reminder': { kind: 'sign-off-reminder', sheet: 's', version: 7 },
  unsigned: { kind: 'unsigned', sheet: 's', version: 8 },
  digest: { kind: 'digest', digest: 'd' },
  answer: { kind: 'answer', at: '2026-11-25T13:00:00.000Z' },
  'changed-hands': {
    ...{ kind: 'changed-hands', role: 'coach', source: 's' },
    ...{ was: 'p' as PersonId, becomes: 'q' as PersonId },
  },
  refresh: { kind: 'refresh', subject: 's' },
  'not-delivered': {
    kind: 'not-delivered',
    of: { key: 'k', to: 'p' as PersonId, about: { kind: 'sick', student: 'p', event: 5 } },
  },
  'delivered-after-all': {
    kind: 'delivered-after-all',
    of: { key: 'k', to: 'p' as PersonId, about: { kind: 'sign-off', sheet: 's', version: 2 } },
  },
};
