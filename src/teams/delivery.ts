/** One notice, from the queue to the chat: told, put off, or given up with the reason. */
import type { PersonId } from '../domain/people.js';
import type { ChatAddress, ShownCard, Reply, Telling } from '../messages.js';
import {
  type Chats,
  type Clock,
  type Log,
  type Notices,
  type QueuedNotice,
  type ShownCards,
  UNTIL_WOKEN,
} from '../ports.js';
import { afterFailure } from './after-failure.js';
import { ConnectorFailure, type ConnectorPort } from './connector.js';
import { noticeInLog } from './notice-in-log.js';

export interface DeliveryOptions {
  readonly notices: Notices;
  readonly chats: Chats;
  readonly shown: ShownCards;
  /** What the notice comes to now. */
  readonly tell: (notice: QueuedNotice) => Promise<Telling>;
  readonly post: ConnectorPort;
  readonly clock: Clock;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly random: () => number;
}

/** Our own limits are waited for on the spot where that is short; a longer wait goes back to the queue. */
const SHORT_WAIT_MS = 2_000;
const MOST_SHORT_WAITS = 3;

/** Answers in how many milliseconds it is due again, or null where it is done with or waits for something else. */
export async function deliver(notice: QueuedNotice, options: DeliveryOptions): Promise<number | null> {
  const { notices, clock, log, tell } = options;
  if (notice.interrupted) log.warn('notice-repeated', { ...noticeInLog(notice), why: 'interrupted' });
  const telling = await tell(notice);
  if (telling.kind === 'nothing') {
    await notices.giveUp(notice.key, 'overtaken');
    return null;
  }
  if (telling.kind === 'later') {
    await notices.postpone(notice.key, telling.until, false);
    return telling.until.getTime() - clock.now().getTime();
  }
  let to: ChatAddress | null = null;
  try {
    if (telling.kind === 'update') {
      for (const card of telling.cards) await bringUpToDate(card, options);
    } else {
      ({ address: to } = await options.chats.of(notice.to));
      if (!to) return await untilWoken(notice, null, options);
      await writeTo(to, telling.reply, options);
    }
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error;
    return failed(notice, to, error, options);
  }
  await notices.sent(notice.key, clock.now());
  log.info('notice-sent', { ...noticeInLog(notice), attempts: notice.attempts + 1 });
  return null;
}

async function writeTo(address: ChatAddress, reply: Reply, options: DeliveryOptions): Promise<void> {
  const activityId = await withinLimits(() => options.post.write(address, reply), options);
  if (reply.kind === 'card' && reply.shows && activityId !== '') {
    await options.shown.put({ ...reply.shows, activityId, address });
  }
}

/** A card that can never be changed again (deleted, chat gone) is left; only passing trouble brings the notice back. */
async function bringUpToDate(
  { shown, reply }: { readonly shown: ShownCard; readonly reply: Reply },
  options: DeliveryOptions,
): Promise<void> {
  try {
    await withinLimits(() => options.post.replace(shown.address, shown.activityId, reply), options);
  } catch (error) {
    if (!(error instanceof ConnectorFailure) || afterFailure(error, 0, 0).kind === 'again') throw error;
    options.log.warn('card-not-updated', { subject: shown.subject, status: error.status ?? 0, code: error.code });
  }
}

async function withinLimits<T>(send: () => Promise<T>, { wait }: DeliveryOptions): Promise<T> {
  for (let waits = 1; ; waits += 1) {
    try {
      return await send();
    } catch (error) {
      const waitMs = error instanceof ConnectorFailure && !error.left ? error.retryAfterMs : null;
      if (waitMs === null || waitMs > SHORT_WAIT_MS || waits > MOST_SHORT_WAITS) throw error;
      await wait(waitMs);
    }
  }
}

async function failed(
  notice: QueuedNotice,
  to: ChatAddress | null,
  failure: ConnectorFailure,
  options: DeliveryOptions,
): Promise<number | null> {
  const { notices, clock, log } = options;
  const next = afterFailure(failure, notice.attempts, options.random());
  log.warn('notice-not-delivered', {
    ...noticeInLog(notice),
    status: failure.status ?? 0,
    code: failure.code,
    next: next.kind,
    ...(next.kind === 'again' && { copyPossible: next.copyPossible }),
  });
  switch (next.kind) {
    case 'again':
      await notices.postpone(notice.key, new Date(clock.now().getTime() + next.inMs), next.counts);
      return next.inMs;
    case 'when-woken':
      if (next.forget && to) await forget(notice.to, to, options);
      return untilWoken(notice, next.forget ? null : to, options);
    case 'give-up':
      if (next.forget && to) await forget(notice.to, to, options);
      // What Teams refuses without a known reason is a fault of ours: wrong secret, wrong card, too large.
      if (!next.forget) log.error('notice-given-up', { ...noticeInLog(notice), why: next.why });
      await notices.giveUp(notice.key, next.why);
      return null;
  }
}

/** Not an address that the person has written from since. */
async function forget(personId: PersonId, address: ChatAddress, { chats }: DeliveryOptions): Promise<void> {
  const now = (await chats.of(personId)).address;
  if (now?.conversationId === address.conversationId) await chats.update(personId, { address: null });
}

/** @param stale the address that is still kept for this person though nothing can be written there */
async function untilWoken(
  notice: QueuedNotice,
  stale: ChatAddress | null,
  { notices, chats, clock }: DeliveryOptions,
): Promise<null> {
  await notices.postpone(notice.key, UNTIL_WOKEN, false);
  // Somebody who turned up just before woke what waited then, and this one came too late for it.
  const { address } = await chats.of(notice.to);
  if (address && address.conversationId !== stale?.conversationId) await notices.wake(notice.to, clock.now());
  return null;
}
