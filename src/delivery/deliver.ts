/** One notice, from the queue to its person: told, put off, or given up with the reason. */
import { isDeepStrictEqual } from 'node:util';
import type { PersonId } from '../domain/people/people.js';
import { cameBack, deliveredAfterAll, notDelivered, sickByMail } from '../domain/reminders/not-delivered.js';
import { isOptional } from '../domain/reminders/unasked.js';
import type { Telling } from './telling.js';
import { type QueuedNotice, UNTIL_WOKEN } from '../ports/notices.js';
import { MAIL, TEAMS } from '../ports/channel.js';
import { ChannelFailure } from './channel.js';
import { afterFailure, type Next } from './after-failure.js';
import type { DeliveryOptions } from './delivery-options.js';
import { noticeInLog } from './notice-in-log.js';
import { withinLimits } from './own-limits.js';
import { leaveBehind, updateCards } from './update-cards.js';
import { waysTo, type Way } from './ways.js';
import { keepFailing, keepLost } from './who-is-lost.js';
import type { Reply } from '../shows/reply.js';

/** So long after the first try that failed it may still arrive before who relied on it hears that it did not. */
const HOPE_MS = 40_000;
/** So long after it a sick report goes by mail too: before the student hears that it did not arrive. */
const BY_MAIL_MS = 30_000;

export async function deliver(notice: QueuedNotice, options: DeliveryOptions): Promise<void> {
  const { notices, clock, log, tell } = options;
  if (notice.interrupted) {
    log.warn('notice-repeated', { ...noticeInLog(notice), why: 'interrupted' });
    await notices.maybeSent(notice.key);
  }
  const telling = await tell(notice);
  switch (telling.kind) {
    case 'nothing':
      return notices.giveUp(notice.key, 'overtaken', clock.now());
    case 'said':
      return notices.sent(notice.key, clock.now());
    case 'later':
      return notices.postpone(notice.key, telling.until, false);
    case 'passed-on':
      await notices.add(telling.notices, clock.now());
      return notices.giveUp(notice.key, 'passed-on', clock.now());
    case 'update':
      return updateCards(notice, telling.cards, options);
    case 'write':
      return write(notice, telling, options);
  }
}

async function write(
  notice: QueuedNotice,
  telling: Extract<Telling, { kind: 'write' }>,
  options: DeliveryOptions,
): Promise<void> {
  const tried: Way[] = [];
  for (const way of await waysTo(notice, options)) {
    try {
      await writeBy(way, telling.reply, notice, options);
    } catch (error) {
      if (!(error instanceof ChannelFailure)) throw error;
      const next = afterFailure(error, notice.attempts, options.random());
      if (next.kind === 'again') {
        await comesBack(notice, telling.reliedOnBy, HOPE_MS + ownTurnIn(error), options);
        await alsoByMail(notice, way, options);
        if (next.copyPossible) {
          await options.notices.maybeSent(notice.key);
          await keepFailing(notice.to, way, options);
        }
        return putOff(notice, error, next, options);
      }
      notDeliveredInLog(notice, error, next.kind, options);
      if (next.unreachable === 'refused')
        options.log.error('notice-refused', { ...noticeInLog(notice), why: next.why });
      await keepLost(notice.to, way, next, options);
      tried.push(way);
      continue;
    }
    return written(notice, telling, way, options);
  }
  await comesBack(notice, telling.reliedOnBy, 0, options);
  if (tried.every(({ unreachable }) => !unreachable)) await saysItIsOver(notice, telling.reliedOnBy, options);
  return notReached(notice, tried, options);
}

async function written(
  notice: QueuedNotice,
  { reliedOnBy, inPlaceOf = [], then = [] }: Extract<Telling, { kind: 'write' }>,
  way: Way,
  options: DeliveryOptions,
): Promise<void> {
  const { notices, clock } = options;
  await sent(notice, options);
  for (const card of inPlaceOf) await leaveBehind(card, options);
  if (then.length > 0) await notices.add(then, clock.now());
  if (way.wasLost || way.failingSince) await reachedAgain(notice.to, way, options);
  if (notice.about.kind === 'sick-by-mail') await notices.maybeSent(notice.about.of);
  const back = reliedOnBy && notDelivered(notice, reliedOnBy);
  if (back && (await notices.outcome(back.key))) {
    await notices.add([deliveredAfterAll(notice, reliedOnBy)], clock.now());
  }
}

async function sent(notice: QueuedNotice, { notices, clock, log }: DeliveryOptions): Promise<void> {
  await notices.sent(notice.key, clock.now());
  log.info('notice-sent', { ...noticeInLog(notice), attempts: notice.attempts + 1 });
}

/** A limit of our own says when it goes: until then nothing is wrong. */
function ownTurnIn({ meaning }: ChannelFailure): number {
  return meaning.kind === 'again' && !meaning.left ? (meaning.retryAfterMs ?? 0) : 0;
}

/** Both ways only where somebody is ill and Teams does not take it. */
async function alsoByMail(
  notice: QueuedNotice,
  { channel }: Way,
  { notices, clock, channels }: DeliveryOptions,
): Promise<void> {
  const copy = channel.name === TEAMS && channels.some(({ name }) => name === MAIL) ? sickByMail(notice) : null;
  if (copy) await notices.add([copy], new Date(clock.now().getTime() + BY_MAIL_MS));
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

async function writeBy(
  { channel, address }: Way,
  reply: Reply,
  notice: QueuedNotice,
  options: DeliveryOptions,
): Promise<void> {
  const { shown, log } = options;
  const activityId = await withinLimits(() => channel.write(address, reply, notice), options.wait);
  if (reply.kind !== 'show' || !reply.tracks || activityId === '') return;
  try {
    await shown.put({ ...reply.tracks, channel: channel.name, activityId, address });
  } catch (error) {
    // It has been sent, and must not be again for this; the card only will not be brought up to date by itself.
    log.warn('shown-card-not-kept', { error: error instanceof Error ? error.name : typeof error });
  }
}

async function putOff(
  notice: QueuedNotice,
  failure: ChannelFailure,
  next: Extract<Next, { kind: 'again' }>,
  options: DeliveryOptions,
): Promise<void> {
  notDeliveredInLog(notice, failure, next.kind, options, { copyPossible: next.copyPossible });
  const now = options.clock.now();
  const isOwnTurn = ownTurnIn(failure) > 0;
  await options.notices.postpone(
    notice.key,
    new Date(now.getTime() + next.inMs),
    next.counts,
    isOwnTurn ? undefined : now,
  );
}

function notDeliveredInLog(
  notice: QueuedNotice,
  { status, code }: ChannelFailure,
  next: Next['kind'],
  { log }: DeliveryOptions,
  more: { readonly copyPossible?: boolean } = {},
): void {
  log.warn('notice-not-delivered', { ...noticeInLog(notice), status: status ?? 0, code, next, ...more });
}

/** The bot was taken out of this chat, and has come back without a word. */
async function reachedAgain(
  personId: PersonId,
  { channel, address, wasLost }: Way,
  options: DeliveryOptions,
): Promise<void> {
  await options.chats.reach(personId, channel.name, { address, unreachable: null, lostAt: null, failingSince: null });
  const now = options.clock.now();
  await options.notices.wake(personId, now);
  if (wasLost) await options.notices.add([cameBack(personId, now)], now);
}

/** Who has heard that it is tried on, hears that it is not any more. */
async function saysItIsOver(
  notice: QueuedNotice,
  reliedOnBy: PersonId | undefined,
  { notices, clock }: DeliveryOptions,
): Promise<void> {
  if (reliedOnBy === undefined) return;
  if ((await notices.outcome(notDelivered(notice, reliedOnBy).key)) !== 'sent') return;
  await notices.add([notDelivered(notice, reliedOnBy, 'given-up')], clock.now());
}

/** What is urgent waits until its person turns up; what is not is never told, or all of it would come at once then. */
async function notReached(notice: QueuedNotice, tried: readonly Way[], options: DeliveryOptions): Promise<void> {
  const { notices, clock } = options;
  if (isOptional(notice.about.kind)) return notices.giveUp(notice.key, 'unreachable', clock.now());
  await notices.postpone(notice.key, UNTIL_WOKEN, false);
  // Somebody who turned up just before woke what waited then, and this one came too late for it.
  const isTried = (way: Way): boolean =>
    tried.some(({ channel, address }) => channel === way.channel && isDeepStrictEqual(address, way.address));
  const ways = await waysTo(notice, options);
  if (ways.some((way) => !way.unreachable || !isTried(way))) await notices.wake(notice.to, clock.now());
}
