/** `POST /local/clock` {"now":"2026-11-27T16:00"}: moves the clock forward, and answers when all that follows is done. */
import { z } from 'zod';
import { addDays } from '../domain/calendar/day.js';
import { parseMoment, type Moment } from '../domain/calendar/moment.js';
import { jsonAnswer, type Route, type WebAnswer, type WebAsk } from '../messages/web.js';
import type { Ran } from './local-jobs.js';
import type { MovingClock } from './moving-clock.js';

/** Two years: every job is run at every time on the way. */
const MOST_DAYS = 731;

export const TOO_FAR = 'De klok gaat hoogstens twee jaar vooruit.';

export function isTooFar(target: Moment, clock: Pick<MovingClock, 'moment'>): boolean {
  return target.day > addDays(clock.moment().day, MOST_DAYS);
}

const asked = z.object({ now: z.string() });

/** `moveTo` answers what ran, or null where the clock is past that moment. */
export function clockRoute(clock: MovingClock, moveTo: (target: Moment) => Promise<readonly Ran[] | null>): Route {
  const handle = async ({ body }: WebAsk): Promise<WebAnswer> => {
    const target = parseMoment(asked.safeParse(body).data?.now ?? '');
    if (!target) return jsonAnswer(400, { error: 'Een moment als 2026-11-27T16:00 wordt gevraagd.' });
    if (isTooFar(target, clock)) return jsonAnswer(400, { error: TOO_FAR });
    const ran = await moveTo(target);
    const now = written(clock.moment());
    if (!ran) return jsonAnswer(400, { error: `De klok staat op ${now.replace('T', ' ')} en gaat nooit terug.` });
    return jsonAnswer(200, { now, ran: ran.map(({ at, ...rest }) => ({ at: written(at), ...rest })) });
  };
  return { method: 'post', path: '/local/clock', takes: 'json', handle };
}

/** "2026-11-27T16:00" */
export function written({ day, time }: Moment): string {
  return `${day}T${time}`;
}
