/** One notice, from the queue to the chat: told, put off, or given up with the reason. */
import type { PersonId } from '../domain/people.js';
import type { ChatAddress, ShownCard, Reply, Telling } from '../messages.js';
import { isOptional } from '../domain/unasked.js';
import {
  type Chat,
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

export async function deliver(notice: QueuedNotice, options: DeliveryOptions): Promise<void> {
  const { notices, clock, log, tell } = options;
  if (notice.interrupted) log.warn('notice-repeated', { ...noticeInLog(notice), why: 'interrupted' });
  const telling = await tell(notice);
  if (telling.kind === 'nothing') return notices.giveUp(notice.key, 'overtaken', clock.now());
  if (telling.kind === 'later') return notices.postpone(notice.key, telling.until, false);
  let chat: Chat | null = null;
  try {
    if (telling.kind === 'update') {
      for (const card of telling.cards) await bringUpToDate(card, options);
    } else {
      chat = await options.chats.of(notice.to);
      if (!chat.address) {
        await notReached(notice, null, options);
        return;
      }
      await writeTo(chat.address, telling.reply, notice, options);
    }
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error;
    return failed(notice, chat?.address ?? null, error, options);
  }
  await notices.sent(notice.key, clock.now());
  log.info('notice-sent', { ...noticeInLog(notice), attempts: notice.attempts + 1 });
  if (chat?.unreachable) await reachedAgain(notice.to, options);
}

async function writeTo(
  address: ChatAddress,
  reply: Reply,
  { sentElsewhere }: QueuedNotice,
  options: DeliveryOptions,
): Promise<void> {
  const { post, shown, log } = options;
  const activityId = await withinLimits(() => post.write(address, reply, { elsewhere: sentElsewhere }), options);
  if (reply.kind !== 'card' || !reply.shows || activityId === '') return;
  try {
    await shown.put({ ...reply.shows, activityId, address });
  } catch (error) {
    // It has been sent, and must not be again for this; the card only will not be brought up to date by itself.
    log.warn('shown-card-not-kept', { error: error instanceof Error ? error.name : typeof error });
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
): Promise<void> {
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
      return notices.postpone(notice.key, new Date(clock.now().getTime() + next.inMs), next.counts);
    case 'when-woken':
      if (to) await remember(notice.to, to, next.unreachable, next.forget, options);
      return notReached(notice, next.forget ? null : to, options);
    case 'give-up':
      if (next.unreachable && to) await remember(notice.to, to, next.unreachable, true, options);
      // What Teams refuses without a known reason is a fault of ours: wrong secret, wrong card, too large.
      if (!next.unreachable) log.error('notice-given-up', { ...noticeInLog(notice), why: next.why });
      return notices.giveUp(notice.key, next.why, clock.now());
  }
}

/** That nothing can be written at this address, unless the person has written from another one since. */
async function remember(
  personId: PersonId,
  address: ChatAddress,
  unreachable: Chat['unreachable'],
  forget: boolean,
  { chats }: DeliveryOptions,
): Promise<void> {
  const now = (await chats.of(personId)).address;
  if (now?.conversationId !== address.conversationId) return;
  await chats.update(personId, { unreachable, ...(forget && { address: null }) });
}

/** The bot was taken out of this chat, and has come back without a word. */
async function reachedAgain(personId: PersonId, { chats, notices, clock }: DeliveryOptions): Promise<void> {
  await chats.update(personId, { unreachable: null });
  await notices.wake(personId, clock.now());
}

/**
 * What is urgent waits until its person turns up; what is not is never told, or all of it would come at once then.
 * @param stale the address that is still kept for this person though nothing can be written there
 */
async function notReached(
  notice: QueuedNotice,
  stale: ChatAddress | null,
  { notices, chats, clock }: DeliveryOptions,
): Promise<void> {
  if (isOptional(notice.about.kind)) return notices.giveUp(notice.key, 'unreachable', clock.now());
  await notices.postpone(notice.key, UNTIL_WOKEN, false);
  // Somebody who turned up just before woke what waited then, and this one came too late for it.
  const { address, unreachable } = await chats.of(notice.to);
  const turnedUp = stale ? !unreachable || address?.conversationId !== stale.conversationId : true;
  if (address && turnedUp) await notices.wake(notice.to, clock.now());
}
