/** Cards that stand in chats, each brought up to date by itself: none waits for another or is repeated for one. */
import { isDeepStrictEqual } from 'node:util';
import type { Notice } from '../domain/evidence/decision.js';
import type { ShownCard } from '../messages/shown-card.js';
import type { Updates } from './telling.js';
import type { QueuedNotice } from '../ports/notices.js';
import { type Channel, ChannelFailure } from './channel.js';
import { afterFailure } from './after-failure.js';
import type { DeliveryOptions } from './delivery-options.js';
import { noticeInLog } from './notice-in-log.js';
import { withinLimits } from './own-limits.js';
import { keepLost } from './who-is-lost.js';

type Update = Updates[number];
/** What passes comes back; anything else is the end of it. */
type Outcome = { readonly kind: 'done' | 'given-up' } | { readonly kind: 'again'; inMs: number; counts: boolean };

export async function updateCards(notice: QueuedNotice, cards: Updates, options: DeliveryOptions): Promise<void> {
  const { notices, clock, log } = options;
  const { about, key } = notice;
  const after = (ms: number): Date => new Date(clock.now().getTime() + ms);
  const only = about.kind === 'refresh' ? about.card : undefined;
  const own = only === undefined ? undefined : cards.find(({ shown }) => nameOf(shown) === only);
  if (only !== undefined) {
    // Replaced by a newer card, or forgotten.
    if (!own) return notices.giveUp(key, 'overtaken', clock.now());
    const outcome = await update(own, notice.attempts, options);
    if (outcome.kind === 'again') return notices.postpone(key, after(outcome.inMs), outcome.counts);
    if (outcome.kind === 'given-up') return notices.giveUp(key, 'card', clock.now());
  } else {
    await Promise.all(
      cards.map(async (card) => {
        const outcome = await update(card, 0, options);
        if (outcome.kind === 'again') await notices.add([byItself(notice, card.shown)], after(outcome.inMs));
      }),
    );
  }
  await notices.sent(key, clock.now());
  log.info('notice-sent', { ...noticeInLog(notice), attempts: notice.attempts + 1 });
}

/** A card that was replaced by a new one: where it cannot be changed now, it stays as it is. */
export async function leaveBehind(card: Update, options: DeliveryOptions): Promise<void> {
  await update(card, 0, options);
}

/** To the same person as the notice, so that of two updates of a document the later comes later. */
function byItself({ key, to, about }: Notice, shown: ShownCard): Notice {
  const card = nameOf(shown);
  const subject = about.kind === 'refresh' ? about.subject : shown.subject;
  return { key: `${key}/${card}`, to, about: { kind: 'refresh', subject, card } };
}

/** How a notice says that it is about this card alone. */
export const nameOf = ({ channel, activityId }: ShownCard): string => `${channel}/${activityId}`;

async function update({ shown, reply }: Update, attempts: number, options: DeliveryOptions): Promise<Outcome> {
  // Of a channel that is not in use any more nothing can be changed.
  const channel = options.channels.find(({ name }) => name === shown.channel);
  if (!channel) return { kind: 'given-up' };
  if (await isGone(shown, channel, options)) {
    await options.shown.forget(shown);
    return { kind: 'given-up' };
  }
  try {
    await withinLimits(() => channel.replace(shown.address, shown.activityId, reply), options.wait);
    return { kind: 'done' };
  } catch (error) {
    if (!(error instanceof ChannelFailure)) throw error;
    return notUpdated(shown, channel, error, attempts, options);
  }
}

/** Deleted, or the chat is gone: it can never be changed again, and is not known here any more. */
async function notUpdated(
  shown: ShownCard,
  channel: Channel,
  failure: ChannelFailure,
  attempts: number,
  options: DeliveryOptions,
): Promise<Outcome> {
  const { status, code, meaning } = failure;
  const next = afterFailure(failure, attempts, options.random());
  const { subject } = shown;
  options.log.warn('card-not-updated', {
    ...noticeInLog({ key: subject }),
    status: status ?? 0,
    code,
    next: next.kind,
  });
  if (next.kind === 'again') return next;
  if (status === 403 || status === 404) await options.shown.forget(shown);
  const isChatGone = meaning.kind === 'gone' || meaning.kind === 'not-reachable';
  if (isChatGone) await keepLost(shown.personId, { channel, address: shown.address }, next, options);
  return { kind: 'given-up' };
}

/** The chat in which it stands takes nothing any more. */
async function isGone(
  { personId, address }: ShownCard,
  { name }: Channel,
  { chats }: DeliveryOptions,
): Promise<boolean> {
  const reach = (await chats.of(personId)).addresses[name];
  const isShut = reach?.unreachable === 'blocked' || reach?.unreachable === 'not-there';
  return isShut && (reach.address === null || isDeepStrictEqual(reach.address, address));
}
