/** From a turn to a request: the Dutch that was typed, the button that was pressed, the question that was open. */
import { isDeepStrictEqual } from 'node:util';
import { readPress, type Verb } from './asks/press.js';
import { companyIn } from './dutch/company.js';
import { readAnswer } from './dutch/answer.js';
import { readEntryForm } from './dutch/entry-form.js';
import { withoutHealth } from './dutch/health.js';
import { paperKindIn } from './dutch/papers.js';
import { namesDay } from './dutch/names-day.js';
import { read } from './dutch/read.js';
import type { Moment } from './domain/calendar/moment.js';
import type { Placement } from './domain/placements/placement.js';
import type { Person } from './domain/people/people.js';
import type { OpenQuestion, Question, Turn } from './messages.js';
import type { Request } from './asks/request.js';
import { traceOf } from './open-question.js';
import type { Reading } from './messages/reading.js';
import { healthInField } from './texts/general.js';

export type WhatIsAsked =
  | { readonly kind: 'request'; readonly request: Request; readonly healthDropped: boolean }
  /** It cannot be done before this is known. */
  | { readonly kind: 'question'; readonly question: Question; readonly healthDropped: boolean }
  /** A card that is not ours, or data that no card of ours sends. */
  | { readonly kind: 'unreadable' }
  /** Words of health stood in a form that does not come back by itself: nothing of it is carried out. */
  | { readonly kind: 'not-to-keep' };

/** Whose form comes back with the field empty, and says why. */
const COMES_BACK: ReadonlySet<Request['kind']> = new Set([
  ...(['return', 'refuse-leave', 'ask-leave', 'propose-make-up', 'edit-entry'] as const),
  ...(['save-goal', 'return-goals', 'save-work', 'return-work', 'judge'] as const),
  ...(['save-talk', 'cancel-talk', 'cannot-come', 'save-form', 'save-report'] as const),
]);

interface Known {
  readonly person: Person;
  readonly now: Moment;
  /** The question that waits for an answer, if there is one. */
  readonly open: OpenQuestion | null;
  /** The person's own, for a company that is named. */
  readonly placements: readonly Placement[];
}

export function whatIsAsked(turn: Turn, { person, now, open, placements }: Known): WhatIsAsked {
  switch (turn.kind) {
    case 'arrived':
      return asked({ kind: turn.installed ? 'welcome' : 'silence' });
    case 'removed':
      return asked({ kind: 'silence' });
    case 'files':
      return filesSent(turn, person);
    case 'deleted':
      return asked({ kind: 'offer-take-back', original: turn.original });
    case 'press':
      // A trainer's "omdat het totaal niet klopt" is no cause.
      return pressed(
        turn.verb,
        turn.data,
        person.roles.includes('student') && !OF_LEARNING.has(turn.verb) ? 'structure' : 'words',
      );
    case 'text':
    case 'edited':
      break;
  }
  // Who is of the BPV-bureau may teach as well.
  const role = person.roles.includes('office') ? 'office' : (person.roles[0] ?? 'student');

  const named = companyIn(
    turn.text,
    placements.map(({ company }) => company.name),
  );
  const context = { now, role, ...(named && { namesCompany: true as const }) };
  const words = named && named.rest !== '' ? named.rest : turn.text;
  const reading = read(words, context);
  const placement = named ? placements[named.place] : saidBefore(reading, open, placements);
  const { question, healthDropped } = placement ? at(reading, placement) : reading;
  const request: Request = placement ? within(reading.request, placement) : reading.request;
  const isSaidAgain = open?.askedBy === traceOf(turn, question ?? request);
  const chosen = open?.choices.findIndex(({ request }) => placement && isAt(request, placement)) ?? -1;
  if (open && chosen >= 0 && named?.rest === '') return asked({ kind: 'answer', question: open.id, choice: chosen });
  const answer = open && turn.kind === 'text' && !isSaidAgain ? readAnswer(words, open, context) : null;
  if (open && answer) return asked(answeredAt(answer, open, placement, placements));
  // Which day it is about is known by who knows what was stored last.
  const { about } = question ?? {};
  if (about?.kind === 'delete' && about.dayless)
    return asked(placement ? within(about, placement) : about, healthDropped);
  if (question) return { kind: 'question', question, healthDropped };
  const rewrites = turn.kind === 'edited' && (request.kind === 'hours' || request.kind === 'correct');
  return asked(
    rewrites ? { kind: 'rewrite', original: turn.original, entries: request.entries } : request,
    healthDropped,
  );
}

/** A company that is named says which placement is meant [understanding.md 18]. */
function within(request: Request, { id }: Placement): Request {
  switch (request.kind) {
    case 'hours':
    case 'correct':
    case 'delete':
    case 'week':
    case 'submit-week':
    case 'leave':
    case 'goal':
    case 'end-early':
      return { ...request, placementId: id };
    case 'export':
    case 'make-up':
    case 'goals':
    case 'work-agreements':
    case 'talk':
    case 'talk-held':
    case 'talk-off':
    case 'talks':
    case 'preparation':
    case 'report':
      return { ...request, placement: id };
    default:
      return request;
  }
}

function at({ question, healthDropped }: Reading, placement: Placement): Pick<Reading, 'question' | 'healthDropped'> {
  const choices = question?.choices.map(({ label, request }) => ({ label, request: within(request, placement) })) ?? [];
  return { question: question && { ...question, choices, placementId: placement.id }, healthDropped };
}

/** It was asked how many hours, and here they are, with a day of their own: still at the address that was named first. */
function saidBefore(
  { request, question }: Reading,
  open: OpenQuestion | null,
  placements: readonly Placement[],
): Placement | undefined {
  const { about } = open ?? {};
  const isAsked = about?.kind === 'hours' && about.entries.every(({ minutes }) => minutes === 0);
  const isHours = request.kind === 'hours' || question?.about?.kind === 'hours';
  return isAsked && isHours ? placements.find(({ id }) => id === open?.placementId) : undefined;
}

/** The answer names the address, or it is still about the one that was named first. */
function answeredAt(
  answer: Request,
  open: OpenQuestion,
  named: Placement | undefined,
  placements: readonly Placement[],
): Request {
  if (answer.kind !== 'answer') {
    const placement = named ?? placements.find(({ id }) => id === open.placementId);
    return placement ? within(answer, placement) : answer;
  }
  const chosen = open.choices[answer.choice]?.request;
  const there = named && chosen && within(chosen, named);
  return there && !isDeepStrictEqual(there, chosen) ? there : answer;
}

const isAt = (request: Request, { id }: Placement): boolean => 'placementId' in request && request.placementId === id;

/** What a student wants to learn says nothing of why somebody was away: words of health go, and not every "want". */
const OF_LEARNING: ReadonlySet<string> = new Set<Verb>([
  ...(['save-goal', 'save-work', 'save-talk', 'keep-form', 'send-form', 'save-report'] as const),
]);

/**
 * A form's free text is held to the same as a message: no cause of illness is kept [2.3]. Of a field in which one stood
 * nothing is: what is left of a sentence may say what nobody meant ("zij moet"), so it is asked again.
 */
function pressed(verb: string, data: unknown, by: 'words' | 'structure'): WhatIsAsked {
  let healthDropped = false as boolean;
  const request = readPress(verb, data, (typed) => {
    const { text, dropped } = withoutHealth(typed, { by });
    healthDropped ||= dropped;
    return dropped ? '' : text;
  });
  if (!request) return { kind: 'unreadable' };
  if (healthDropped && !COMES_BACK.has(request.kind)) return { kind: 'not-to-keep' };
  if (request.kind === 'propose-make-up') {
    const unclear = request.proposal !== '' && !namesDay(request.proposal);
    return asked({ ...request, ...(unclear && { unclear }) }, healthDropped);
  }
  if (request.kind !== 'edit-entry' || !request.typed) return asked(request, healthDropped);
  const { sheet, entry, version, typed } = request;
  const said = healthDropped ? healthInField : readEntryForm(typed);
  return asked(
    typeof said === 'string' ? { ...request, error: said } : { kind: 'save-entry', sheet, entry, version, said, typed },
    healthDropped,
  );
}

/** What a student calls a file is typed as well: no cause of illness is kept of it. */
function filesSent({ files, text, paper }: Extract<Turn, { kind: 'files' }>, { roles }: Person): WhatIsAsked {
  if (!roles.includes('student')) return asked({ kind: 'take-files', files });
  let healthDropped = false as boolean;
  const named = files.map((file) => {
    const { dropped } = withoutHealth(file.name.replace(/[_\-.]+/g, ' ').replace(SCANNED, ' '), { by: 'words' });
    healthDropped ||= dropped;
    return dropped ? { ...file, name: '' } : file;
  });
  const of = paper?.of ?? paperKindIn(text, 'student');
  const placement = paper?.placement;
  return asked(
    {
      kind: 'take-files',
      files: named,
      ...(of && { of }),
      ...(placement && { placement }),
      ...(!of && text.trim() !== '' && { unread: true }),
    },
    healthDropped,
  );
}

/** What machines that make pictures of paper call them is no word of health. */
const SCANNED = /(?<!\p{L})(?:cam)?scan(?:s|ner|ned)?(?!\p{L})/giu;

const asked = (request: Request, healthDropped = false): WhatIsAsked => ({ kind: 'request', request, healthDropped });
