/** A reply as Teams takes it: as an activity, or as the answer to a pressed button. */
import type { ChatAddress } from '../../messages/chat-address.js';
import { draw } from '../cards/draw.js';
import type { Reply } from '../../shows/reply.js';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const TEXT_TYPE = 'application/vnd.microsoft.activity.message';

/** Text or card, never both: Teams splits them, and then tells no id to update by. */
export function activityOf(reply: Reply, address: ChatAddress): object {
  const ends = {
    type: 'message',
    channelId: 'msteams',
    from: { id: address.botId },
    recipient: { id: address.userId },
    conversation: { id: address.conversationId },
    locale: 'nl-NL',
  };
  return reply.kind === 'text'
    ? { ...ends, text: reply.text, textFormat: 'plain' }
    : { ...ends, summary: reply.show.summary, attachments: [{ contentType: CARD_TYPE, content: draw(reply.show) }] };
}

/** The body that answers an invoke; nothing to say leaves the card as it is. */
export function invokeBody(reply: Reply | null): object {
  return reply?.kind === 'show'
    ? { statusCode: 200, type: CARD_TYPE, value: draw(reply.show) }
    : { statusCode: 200, type: TEXT_TYPE, value: reply?.text ?? '' };
}

export function invokeFault(statusCode: number, code: string, message: string): object {
  return { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } };
}
