/** Hours that are told or corrected, as a request; what is to be made up on a day to come is a proposal. */
import type { TextRequest } from '../../asks/typed.js';
import type { Doubts } from '../doubts.js';
import { withoutHealth } from '../health.js';
import type { Made, Typed } from '../intents/made.js';
import { withDates } from './dated-spans.js';
import { withEachDay } from './each-day.js';
import { asMadeUp, isPlanned, makeUpPlaces } from './making-up.js';
import { readMissing } from './missing.js';
import { withNamedNumbers } from './named-numbers.js';
import { withoutOld } from './old-amounts.js';
import { readHours } from './read-hours.js';
import { saysNoDay } from './says-no-day.js';
import { withoutTotal } from './totals.js';

export const hoursRequest =
  (kind: 'hours' | 'correct') =>
  ({ sentence, decision, context: { now, role } }: Typed, doubts: Doubts): Made => {
    if (role === 'student' && isPlanned(sentence, now.day)) {
      const { text, dropped } = withoutHealth(sentence.text, { by: 'words' });
      return { request: { kind: 'make-up', proposal: text }, healthDropped: dropped };
    }
    const typed = withoutTotal(withDates(withNamedNumbers(sentence), now.day, doubts));
    const dated = withEachDay(kind === 'correct' ? withoutOld(typed) : typed, doubts);
    const makesUp = makeUpPlaces(sentence);
    const unread = makesUp.size === 0 ? decision.unread : new Set([...decision.unread, ...makesUp]);
    const missing = readMissing(kind, dated, { now, unread }, doubts);
    if (missing) return { request: asMadeUp(missing, makesUp), healthDropped: false };
    const { entries, healthDropped } = readHours(dated, { now, unread }, doubts);
    const dayless = kind === 'correct' && saysNoDay(sentence);
    const request: TextRequest = dayless ? { kind, entries, dayless } : { kind, entries };
    return { request: asMadeUp(request, makesUp), healthDropped };
  };
