/** The queue of notices to people. */
import type { Notice } from '../domain/evidence/decision.js';
import type { PersonId } from '../domain/people/people.js';

/** A notice on its way. */
export interface QueuedNotice extends Notice {
  readonly attempts: number;
  /** A sender took it before and nothing was heard since (it crashed in mid-air): a copy may have been sent. */
  readonly interrupted: boolean;
  /** When other processes sent this person something in the last half minute: Teams counts it for one conversation. */
  readonly sentElsewhere: readonly Date[];
}

/**
 * As `notBefore`: when there is a conversation with this person, which `wake` tells. After such a `postpone` look at
 * the chat once more: a conversation that came up just before has woken nobody.
 */
export const UNTIL_WOKEN = new Date('9999-12-31T00:00:00Z');

/** Notices that are not done with, by when they are due; one under a lease is due when that ends. */
export interface Line {
  readonly due: number;
  readonly later: number;
  readonly untilWoken: number;
  /** Since when the first one is due, or fails at every try; null where none is or does. */
  readonly since: Date | null;
}

export interface Notices {
  /**
   * Moves the outboxes of documents here, due since the document's last event; a known key is not added again.
   * Answers how many were new.
   */
  collect(): Promise<number>;
  /** Adds notices that belong to no document (reminders, digests), due then or from their own `notBefore` on. */
  add(notices: readonly Notice[], due: Date): Promise<void>;
  /** When the first one is due that is not due for ever; null where there is none. */
  next(): Promise<Date | null>;
  /** How long the line is; what is urgent (see `isOptional`) apart from what can be switched off. */
  inLine(now: Date): Promise<Readonly<Record<'urgent' | 'optional', Line>>>;
  /**
   * Takes notices that are due and leases them until `leaseUntil`: what an earlier lease left undone first, then what is
   * urgent (see `isOptional`), then longest due first. One a person, and none of somebody who has another one under a
   * lease: so what one person hears stays in order, whichever processes send it. A lease is over where `now` says so and
   * this process has seen it unchanged for as long as one lasts: a clock that is set ends none.
   */
  lease(now: Date, leaseUntil: Date, most: number): Promise<QueuedNotice[]>;
  /** Goes on with what is under a lease that ends at `from`; nothing where that is not so any more. */
  renew(key: string, from: Date, leaseUntil: Date): Promise<void>;
  /** What was sent or given up stays that, whatever comes after. */
  sent(key: string, at: Date): Promise<void>;
  /**
   * Not sent: again not before that time. The attempt counts, unless it never left (`counts` false). `failedAt`: it
   * should have gone by then, and is late from the first such time on until one comes without.
   */
  postpone(key: string, notBefore: Date, counts: boolean, failedAt?: Date): Promise<void>;
  /** Never to be sent; `why` is a code ("blocked", "not-found"), never a text with a person in it. */
  giveUp(key: string, why: string, at: Date): Promise<void>;
  /** What became of it; null where no notice has this key (any more). */
  outcome(key: string): Promise<'waiting' | 'sent' | 'given-up' | null>;
  /** It was on its way and may have got there; whatever comes of it, `isHeard` says so. */
  maybeSent(key: string): Promise<void>;
  /** Whether it was sent or may have been; null where no notice has this key (any more). */
  isHeard(key: string): Promise<boolean | null>;
  /** Removes what was sent or given up by then. Its keys are free again: only what nothing will add any more. */
  forget(doneBy: Date): Promise<void>;
  /** Those postponed `UNTIL_WOKEN` for this person become due. */
  wake(personId: PersonId, now: Date): Promise<void>;
}
