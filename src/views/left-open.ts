/** A week is not handed in past a question of the bot's about a day in it: that is asked first, or left on purpose. */
import { weekOf, type Day, type Week } from '../domain/calendar/day.js';
import type { PlacementId } from '../domain/placements/placement.js';
import type { OpenQuestion } from '../messages.js';
import type { Request } from '../asks/request.js';
import type { Asked } from '../ports.js';
import type { Answer } from '../shows/reply.js';
import { firstThis, handInAsIs } from '../texts/weeks.js';

const MOST_ANSWERS = 2;

/** Null where nothing about that week waits. `anyway` hands it in as it is. */
export function askedFirst(
  week: Week,
  placementId: PlacementId,
  anyway: Request,
  { chat, at }: Asked,
): Extract<Answer, { kind: 'question' }> | null {
  const { question } = chat;
  if (!question || question.answered !== undefined || !isAbout(question, week, placementId)) return null;
  if (at.getTime() - Date.parse(question.askedAt) >= LAPSES_MS) return null;
  const { text, choices, about, otherwise, placementId: named } = question;
  const first = firstThis(week);
  const answers = choices.filter(({ label }) => label !== handInAsIs).slice(0, MOST_ANSWERS);
  return {
    kind: 'question',
    question: {
      text: text.startsWith(first) ? text : `${first} ${text}`,
      choices: [...answers, { label: handInAsIs, request: anyway }],
      ...(about && { about }),
      ...(otherwise && { otherwise }),
      ...(named && { placementId: named }),
    },
  };
}

const LAPSES_MS = 24 * 60 * 60 * 1000;

function isAbout({ choices, about, placementId: named }: OpenQuestion, week: Week, placementId: PlacementId): boolean {
  const requests = [...choices.map(({ request }) => request), ...(about ? [about] : [])];
  return requests.some((request) => {
    const at = ('placementId' in request ? request.placementId : undefined) ?? named;
    return (at === undefined || at === placementId) && daysOf(request).some((day) => weekOf(day) === week);
  });
}

/** The days of which something would be written or taken off. */
function daysOf(request: Request): Day[] {
  switch (request.kind) {
    case 'hours':
    case 'correct':
    case 'rewrite':
      return [...request.entries, ...('rest' in request ? (request.rest ?? []) : [])].map(({ day }) => day);
    case 'delete':
      return [request.day];
    case 'save-entry':
      return request.said ? [request.said.day] : [];
    case 'reopen':
    case 'withdraw':
      return request.then ? daysOf(request.then) : [];
    default:
      return [];
  }
}
