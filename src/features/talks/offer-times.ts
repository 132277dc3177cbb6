/** "ik kan dinsdag 14-17 en vrijdag": when a BPV-docent can hold talks; shown, replaced by day, taken off. */
import { actOf, decide } from '../../decide.js';
import {
  decideDropSlots,
  decideOffer,
  notAvailable,
  slotsToCome,
  type Availability,
} from '../../domain/talks/availability.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import { listShow } from '../../shows/list.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import { groupedBy } from '../../domain/calendar/grouped-by.js';
import { capital, dayInWords } from '../../texts/amounts.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/talks.js';

const MOST_DAYS = 15;

export async function offerTimes(
  { slots }: Extract<Request, { kind: 'availability' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (!asked.person.roles.includes('teacher')) return { kind: 'text', text: texts.offersOfTeachers };
  const stored = await load(asked, ports);
  if (slots.length === 0) return shown(stored, asked);
  const context = { act: actOf(asked, 'teacher'), now: asked.now };
  const outcome = await decide(ports.availabilities, stored, (now) => decideOffer(now, slots, context), asked, ports);
  const said = outcome.kind === 'done' ? texts.offeredNow(slots) : texts.offerRefused(outcome.refusal);
  return shown(outcome.document, asked, [said, ...(outcome.kind === 'done' ? [texts.studentsPick] : [])]);
}

export async function dropSlots(
  { day }: Extract<Request, { kind: 'drop-slots' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (!asked.person.roles.includes('teacher')) return { kind: 'text', text: texts.offersOfTeachers };
  const act = actOf(asked, 'teacher');
  const outcome = await decide(
    ports.availabilities,
    await load(asked, ports),
    (now) => decideDropSlots(now, day, act),
    asked,
    ports,
  );
  return shown(outcome.document, asked, [texts.slotsDropped]);
}

async function load({ person }: Asked, { availabilities }: Ports): Promise<Availability> {
  return (await availabilities.load(person.id)) ?? notAvailable(person.id);
}

function shown(availability: Availability, { now }: Asked, lines: readonly string[] = []): Answer {
  const coming = slotsToCome(availability, now);
  const days = [...groupedBy(coming, ({ day }) => day)].slice(0, MOST_DAYS);
  return listShow({
    title: texts.offered,
    sections: [
      {
        heading: '',
        rows: days.map(([day, slots]) => ({
          title: capital(dayInWords(day)),
          lines: slots.map(({ from, until }) => `${from}-${until}`),
          buttons: [button(labels.notAfterAll, { verb: 'drop-slots', day, version: availability.version })],
        })),
      },
    ],
    lines: [...lines, ...(coming.length === 0 ? [texts.noneOffered] : [])],
  });
}
