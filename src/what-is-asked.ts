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
      // A trainer's "omdat het totaal niet klopt" is no cause.
      return pressed(turn.verb, turn.data, person.roles.includes('student') ? 'structure' : 'words');
    case 'text':
    case 'edited':
      break;
  }
  const context = { now, role: person.roles[0] ?? 'student' };
  const answer = open && turn.kind === 'text' ? readAnswer(turn.text, open, context) : null;
  if (answer) return asked(answer);
  const { request, question, healthDropped } = read(turn.text, context);
  // Which day it is about is known by who knows what was stored last.
  const { about } = question ?? {};
  if (about?.kind === 'delete' && about.dayless) return asked(about, healthDropped);
  if (question) return { kind: 'question', question, healthDropped };
  const rewrites = turn.kind === 'edited' && (request.kind === 'hours' || request.kind === 'correct');
  return asked(
    rewrites ? { kind: 'rewrite', original: turn.original, entries: request.entries } : request,
    healthDropped,
  );
}

/** A form's free text is held to the same as a message: no cause of illness is kept [2.3]. */
function pressed(verb: string, data: unknown, by: 'words' | 'structure'): WhatIsAsked {
  let healthDropped = false;
  const request = readPress(verb, data, (typed) => {
    const { text, dropped } = withoutHealth(typed, { by });
    healthDropped ||= dropped;
    return text;
  });
  if (!request) return { kind: 'unreadable' };
  if (request.kind === 'propose-make-up') {
    const unclear = request.proposal !== '' && !namesDay(request.proposal);
    return asked({ ...request, ...(unclear && { unclear }) }, healthDropped);
  }
  if (request.kind !== 'edit-entry' || !request.typed) return asked(request, healthDropped);
  const { sheet, entry, version, typed } = request;
  const said = readEntryForm(typed);
  return asked(
    typeof said === 'string' ? { ...request, error: said } : { kind: 'save-entry', sheet, entry, version, said, typed },
    healthDropped,
  );
}

const asked = (request: Request, healthDropped = false): WhatIsAsked => ({ kind: 'request', request, healthDropped });
