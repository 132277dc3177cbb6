/** `/local/story`: does a step of the page's story or moves its clock, and answers with what came of it. */
import { z } from 'zod';
import { parseMoment } from '../domain/calendar/moment.js';
import { jsonAnswer, type Route, type WebAnswer, type WebAsk } from '../messages/web.js';
import { isTooFar, TOO_FAR } from './clock-route.js';
import type { MovingClock } from './moving-clock.js';
import type { Outcome, Story } from './story.js';
import { ranInWords } from './story/ran-in-words.js';

const asked = z.union([z.object({ step: z.string() }), z.object({ clock: z.string() })]);

/** `again` begins the demo anew, after it has been answered; it says why not where it may not. */
export function storyRoutes(
  clock: Pick<MovingClock, 'moment'>,
  story: () => Story | null,
  again: () => Promise<string | null>,
): Route[] {
  return [
    {
      ...{ method: 'post', path: '/local/story', takes: 'json' },
      handle: async ({ body }: WebAsk): Promise<WebAnswer> => {
        const ask = asked.safeParse(body).data;
        const told = story();
        if (!told) return jsonAnswer(409, { error: 'De gesprekken zijn er nog niet.' });
        if (!ask) return jsonAnswer(400, { error: 'Een stap of een moment wordt gevraagd.' });
        if ('step' in ask) return outcome(await told.run(ask.step));
        const target = parseMoment(ask.clock);
        if (!target) return jsonAnswer(400, { error: 'Kies een dag en een tijd.' });
        if (isTooFar(target, clock)) return jsonAnswer(400, { error: TOO_FAR });
        return outcome(await told.moveClock(target));
      },
    },
    {
      ...{ method: 'post', path: '/local/again', takes: 'json' },
      handle: async (): Promise<WebAnswer> => {
        const refused = await again();
        return refused === null ? jsonAnswer(202, {}) : jsonAnswer(409, { error: refused });
      },
    },
  ];
}

function outcome(done: Outcome | null): WebAnswer {
  return done ? jsonAnswer(200, shown(done)) : jsonAnswer(409, { error: 'Er loopt al iets. Wacht even.' });
}

/** As the page reads it; `ran`: null where the clock did not move. */
export function shown({ refused, told, ran }: Outcome): object {
  return { refused, told, ran: ran && ranInWords(ran) };
}
