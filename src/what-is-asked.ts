/** From a turn to a request: the Dutch that was typed, the button that was pressed, the question that was open. */
import { readPress } from './cards/press.js';
import { readAnswer } from './dutch/answer.js';
import { readEntryForm } from './dutch/entry-form.js';
import { withoutHealth } from './dutch/health.js';
import { namesDay } from './dutch/names-day.js';
import { read } from './dutch/read.js';
import type { Moment } from './domain/moment.js';
import type { Person } from './domain/people.js';
import type { OpenQuestion, Question, Request, Turn } from './messages.js';

export type WhatIsAsked =
  | { readonly kind: 'request'; readonly request: Request; readonly healthDropped: boolean }
  /** It cannot be done before this is known. */
  | { readonly kind: 'question'; readonly question: Question; readonly healthDropped: boolean }
  /** A card that is not ours, or data that no card of ours sends. */
  | { readonly kind: 'unreadable' };

/** `open`: the question that waits for an answer, if there is one. */
export function whatIsAsked(
  turn: Turn,
  { person, now, open }: { readonly person: Person; readonly now: Moment; readonly open: OpenQuestion | null },
): WhatIsAsked {
  switch (turn.kind) {
    case 'arrived':
      return asked({ kind: turn.installed ? 'welcome' : 'silence' });
    case 'removed':
      return asked({ kind: 'silence' });
    case 'deleted':
      return asked({ kind: 'offer-take-back', original: turn.original });
    case 'press':
      return pressed(turn.verb, turn.data);
    case 'text':
    case 'edited':
      break;
  }
  const context = { now, role: person.roles[0] ?? 'student' };
  const answer = open && turn.kind === 'text' ? readAnswer(turn.text, open, context) : null;
  if (answer) return asked(answer);
  const { request, question, healthDropped } = read(turn.text, context);
  if (question) return { kind: 'question', question, healthDropped };
  const rewrites = turn.kind === 'edited' && (request.kind === 'hours' || request.kind === 'correct');
  return asked(
    rewrites ? { kind: 'rewrite', original: turn.original, entries: request.entries } : request,
    healthDropped,
  );
}

function pressed(verb: string, data: unknown): WhatIsAsked {
  const request = readPress(verb, data);
  if (!request) return { kind: 'unreadable' };
  // A form's free text is held to the same as a message: no cause of illness is kept [2.3].
  if ('reason' in request) {
    const { text, dropped } = withoutHealth(request.reason);
    return asked({ ...request, reason: text }, dropped);
  }
  if (request.kind === 'propose-make-up') {
    const { text, dropped } = withoutHealth(request.proposal);
    const unclear = text !== '' && !namesDay(text);
    return asked({ ...request, proposal: text, ...(unclear && { unclear }) }, dropped);
  }
  if (request.kind !== 'edit-entry' || !request.typed) return asked(request);
  const { text, dropped } = withoutHealth(request.typed.activity);
  const typed = { ...request.typed, activity: text };
  const { sheet, entry, version } = request;
  const said = readEntryForm(typed);
  return asked(
    typeof said === 'string'
      ? { ...request, typed, error: said }
      : { kind: 'save-entry', sheet, entry, version, said, typed },
    dropped,
  );
}

const asked = (request: Request, healthDropped = false): WhatIsAsked => ({ kind: 'request', request, healthDropped });
