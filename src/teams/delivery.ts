/** One notice, from the queue to the chat: told, put off, or given up with the reason. */
import type { PersonId } from '../domain/people.js';
import { deliveredAfterAll, notDelivered } from '../domain/not-delivered.js';
import { isOptional } from '../domain/unasked.js';
import type { ChatAddress, ShownCard, Reply } from '../messages.js';
import type { Telling } from '../messages/telling.js';
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
import { afterFailure, type Next } from './after-failure.js';
import { ConnectorFailure } from './connector-failure.js';
import type { ConnectorPort } from './connector.js';
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
/** So long after the first try that failed it may still arrive before who relied on it hears that it did not. */
const HOPE_MS = 40_000;

export async function deliver(notice: QueuedNotice, options: DeliveryOptions): Promise<void> {
  const { notices, clock, log, tell } = options;
  if (notice.interrupted) log.warn('notice-repeated', { ...noticeInLog(notice), why: 'interrupted' });
  const telling = await tell(notice);
  switch (telling.kind) {
    case 'nothing':
      return notices.giveUp(notice.key, 'overtaken', clock.now());
    case 'said':
      return notices.sent(notice.key, clock.now());
    case 'later':
      return notices.postpone(notice.key, telling.until, false);
    case 'update':
      return bringAllUpToDate(notice, telling.cards, options);
    case 'write':
      return write(notice, telling, options);
  }
}

async function write(
  notice: QueuedNotice,
  { reply, reliedOnBy, inPlaceOf = [] }: Extract<Telling, { kind: 'write' }>,
  options: DeliveryOptions,
): Promise<void> {
  const { notices, clock } = options;
  const chat = await options.chats.of(notice.to);
  if (!chat.address) {
    await comesBack(notice, reliedOnBy, 0, options);
    return notReached(notice, null, options);
  }
  try {
    await writeTo(chat.address, reply, notice, options);
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error;
    return failed(notice, { to: chat.address, reliedOnBy }, error, options);
  }
  await sent(notice, options);
  for (const card of inPlaceOf) await leaveBehind(card, options);
  if (chat.unreachable) await reachedAgain(notice.to, options);
  const back = reliedOnBy && notDelivered(notice, reliedOnBy);
  if (back && (await notices.outcome(back.key))) {
    await notices.add([deliveredAfterAll(notice, reliedOnBy)], clock.now());
  }
}

/** A card that was replaced and cannot be changed now is no reason to write the new one again. */
async function leaveBehind(card: Parameters<typeof bringUpToDate>[0], options: DeliveryOptions): Promise<void> {
  try {
    await bringUpToDate(card, options);
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error;
    options.log.warn('card-not-updated', {
      subject: card.shown.subject,
      status: error.status ?? 0,
      code: error.code,
    });
  }
}

async function sent(notice: QueuedNotice, { notices, clock, log }: DeliveryOptions): Promise<void> {
  await notices.sent(notice.key, clock.now());
  log.info('notice-sent', { ...noticeInLog(notice), attempts: notice.attempts + 1 });
}

/** To who relied on it, once, whatever comes of later tries; it looks again whether it has arrived. */
async function comesBack(
  notice: QueuedNotice,
  reliedOnBy: PersonId | undefined,
  inMs: number,
  { notices, clock }: DeliveryOptions,
): Promise<void> {
  if (reliedOnBy === undefined) return;
  await notices.add([notDelivered(notice, reliedOnBy)], new Date(clock.now().getTime() + inMs));
}

async function bringAllUpToDate(
  notice: QueuedNotice,
  cards: Extract<Telling, { kind: 'update' }>['cards'],
  options: DeliveryOptions,
): Promise<void> {
  const { notices, clock } = options;
  try {
    for (const card of cards) await bringUpToDate(card, options);
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error;
    const next = afterFailure(error, notice.attempts, options.random());
    return next.kind === 'again'
      ? putOff(notice, error, next, options)
      : notices.giveUp(notice.key, next.why, clock.now());
  }
  await sent(notice, options);
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
  { to, reliedOnBy }: { readonly to: ChatAddress; readonly reliedOnBy: PersonId | undefined },
  failure: ConnectorFailure,
  options: DeliveryOptions,
): Promise<void> {
  const next = afterFailure(failure, notice.attempts, options.random());
  if (next.kind === 'again') {
    await comesBack(notice, reliedOnBy, HOPE_MS, options);
    return putOff(notice, failure, next, options);
  }
  notDeliveredInLog(notice, failure, next.kind, options);
  // What Teams refuses without a known reason may be a fault of ours: wrong secret, wrong card, too large.
  if (next.unreachable === 'refused') options.log.error('notice-refused', { ...noticeInLog(notice), why: next.why });
  await remember(notice.to, to, next.unreachable, next.forget, options);
  await comesBack(notice, reliedOnBy, 0, options);
  return notReached(notice, next.forget ? null : to, options);
}

async function putOff(
  notice: QueuedNotice,
  failure: ConnectorFailure,
  next: Extract<Next, { kind: 'again' }>,
  options: DeliveryOptions,
): Promise<void> {
  notDeliveredInLog(notice, failure, next.kind, options, { copyPossible: next.copyPossible });
  return options.notices.postpone(notice.key, new Date(options.clock.now().getTime() + next.inMs), next.counts);
}

function notDeliveredInLog(
  notice: QueuedNotice,
  { status, code }: ConnectorFailure,
  next: Next['kind'],
  { log }: DeliveryOptions,
  more: { readonly copyPossible?: boolean } = {},
): void {
  log.warn('notice-not-delivered', { ...noticeInLog(notice), status: status ?? 0, code, next, ...more });
}

/** That nothing can be written at this address, unless the person has written from another one since. */
async function remember(
  personId: PersonId,
  address: ChatAddress,
  unreachable: Chat['unreachable'],
  forget: boolean,
  { chats, clock }: DeliveryOptions,
): Promise<void> {
  const now = await chats.of(personId);
  if (now.address?.conversationId !== address.conversationId) return;
  const lostAt = now.lostAt ?? clock.now();
  await chats.update(personId, { unreachable, lostAt, ...(forget && { address: null }) });
}

/** The bot was taken out of this chat, and has come back without a word. */
async function reachedAgain(personId: PersonId, { chats, notices, clock }: DeliveryOptions): Promise<void> {
  await chats.update(personId, { unreachable: null, lostAt: null });
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
