/** What goes out: the bot's answer to a turn, or what somebody is told. */
import type { PersonId } from '../domain/people/people.js';
import type { Stored } from '../domain/weeks/week-sheet.js';
import type { TextRequest } from '../asks/typed.js';
import type { Request } from '../asks/request.js';
import type { Choice, Question } from '../messages.js';
import type { Show, ShowKind } from './show.js';

/** One message. */
export type Reply<Of extends ShowKind = ShowKind> = { readonly kind: 'text'; readonly text: string } | Shown<Of>;

export interface Shown<Of extends ShowKind = ShowKind> {
  readonly kind: 'show';
  readonly show: Show<Of>;
  /** Of what it is for whom, so that it can be brought up to date: the id of a sheet, a sickness, a leave request. */
  readonly tracks?: { readonly personId: PersonId; readonly subject: string };
  /** Whose lists stand in it as well: the same human at another school, who opens them as that person. */
  readonly beside?: readonly { readonly reader: PersonId; readonly at: string }[];
  /** What this act stored on the hours sheets: what is said next without a day is about that. */
  readonly stored?: Stored;
  /** What its buttons stand for, where it asks something: "ja" and the words on them answer it. */
  readonly asks?: readonly Choice[];
  /** What is typed next says it, where it is nothing else: what that answers. */
  readonly asksFor?: TextRequest;
  /** What the same turn comes to once more, where what it asked is not to be kept. */
  readonly again?: Request;
}

/** What a feature answers: a message, or a question that bot.ts keeps open. Features never send. */
export type Answer =
  | Reply
  /** `stored`: the part of it that needed no asking. */
  | { readonly kind: 'question'; readonly question: Question; readonly stored?: Stored }
  /** Nothing is to be said. */
  | { readonly kind: 'silence' };
