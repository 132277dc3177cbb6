/** What comes in, a `Turn`; and what the bot has to know first, a `Question`. */
import type { SentFile } from './asks/import.js';
import type { Request } from './asks/request.js';
import type { TextRequest } from './asks/typed.js';
import type { PaperKind } from './domain/dossier/papers.js';
import type { Way } from './domain/evidence/decision.js';
import type { PersonId } from './domain/people/people.js';
import type { PlacementId } from './domain/placements/placement.js';
import type { Address } from './messages/address.js';

/** One thing that somebody did in the chat, whatever the transport. */
export type Turn = {
  /** The activity's id; Teams sends the same one again when it hears nothing. */
  readonly id: string;
  /** Who did it, as the door knows them: by an account of Teams, or as the one whom a link was given to. */
  readonly from: { readonly tenantId: string; readonly objectId: string } | { readonly personId: PersonId };
  readonly way: Exclude<Way, 'bot'>;
  /** Where it was said, and so where this person can be written to from now on; null: nowhere. */
  readonly chat: { readonly channel: string; readonly address: Address } | null;
  /** It took so long to get here that it may be here for a second time: nobody knows what the first one stored. */
  readonly mayBeAgain?: true;
} & (
  | { readonly kind: 'text'; readonly text: string }
  /** Files, and what was typed beside them. */
  | {
      readonly kind: 'files';
      readonly files: readonly SentFile[];
      readonly text: string;
      /** Where a form asked what it is, and for which address. */
      readonly paper?: { readonly of: PaperKind; readonly placement: PlacementId };
    }
  /** A message was edited or deleted: `original` is its id, and `id` is this edit's own, the same when it comes again. */
  | { readonly kind: 'edited'; readonly original: string; readonly text: string }
  | { readonly kind: 'deleted'; readonly original: string }
  /** A button on a card, with its inputs merged into the data. */
  | { readonly kind: 'press'; readonly verb: string; readonly data: Readonly<Record<string, unknown>> }
  /** Somebody can be written to from now on; who installed the bot is greeted, who joins by another way is not. */
  | { readonly kind: 'arrived'; readonly installed: boolean }
  /** The bot was taken out of this chat: nothing can be written there from now on. */
  | { readonly kind: 'removed' }
);

/** A likely reading, as a button under a question. */
export interface Choice {
  /** Dutch, at most some 25 characters: "Vrijdag 20 november". */
  readonly label: string;
  readonly request: Request;
}

/** Something the bot has to know first. As long as it is open nothing is stored. */
export interface Question {
  /** One Dutch sentence that says what was read and asks the rest. */
  readonly text: string;
  /** None to three. */
  readonly choices: readonly Choice[];
  /** What "nee" stands for where no button says it. */
  readonly otherwise?: Request;
  /** What was read so far, so that an answer in words ("half 6", "vrijdag") can complete it. */
  readonly about?: TextRequest;
  /** The address that was named: an answer in words is about that one, unless it names another. */
  readonly placementId?: PlacementId;
}

/** A question as it is kept until it is answered or a day has gone by. */
export interface OpenQuestion extends Question {
  /** The id of the turn that led to it, so that the same turn asks the same question. */
  readonly id: string;
  /** ISO instant. */
  readonly askedAt: string;
  /** What led to it, hashed: the same message once more asks it once more, and is no answer. */
  readonly askedBy?: string;
  /** The turn that led to it, and what that asked where a card of its own shows the question: it comes to the same again. */
  readonly askedIn?: string;
  readonly again?: { readonly request: Request; readonly source: string };
  /** The choice that was made, by its place in the list. */
  readonly answered?: number;
  /** The turn that answered it, so that the same turn is heard as an answer again. */
  readonly answeredBy?: string;
}
