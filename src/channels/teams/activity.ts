/** From a Bot Framework activity to a `Turn`, or to why there is none. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Turn } from '../../messages.js';
import type { ChatAddress } from '../../messages/chat-address.js';
import { TEAMS } from '../../ports/channel.js';
import { plainText } from './plain-text.js';
import { filesIn } from './sent-files.js';

/** A turn in a chat that can be answered. */
export type TeamsTurn = Turn & { readonly chat: { readonly channel: string; readonly address: ChatAddress } };

type Who = Pick<TeamsTurn, 'from' | 'way' | 'chat'>;

/** What the activity comes to. */
export type Arrival =
  | { readonly kind: 'turn'; readonly turn: TeamsTurn; readonly answerTo: AnswerTo }
  /** Nothing that the bot answers: typing, a reaction, an undone deletion, a card that refreshes itself. */
  | { readonly kind: 'nothing'; readonly invoke: boolean }
  /** Said where everybody reads along: only a pointer to the private chat is answered. */
  | { readonly kind: 'group'; readonly address: ChatAddress; readonly invoke: boolean }
  | { readonly kind: 'other-tenant'; readonly address: ChatAddress; readonly invoke: boolean }
  | { readonly kind: 'other-channel' }
  | { readonly kind: 'wrong-action' }
  | { readonly kind: 'unknown-invoke' }
  /** Teams did not say who it was. */
  | { readonly kind: 'nameless'; readonly address: ChatAddress; readonly invoke: boolean }
  /** Not an activity as Teams sends them. */
  | { readonly kind: 'malformed' };

/** How the answer gets to where the act was done. */
export type AnswerTo =
  | { readonly kind: 'message' }
  /** In the HTTP response; a card replaces the pressed one (`cardId`, where the client named it). */
  | { readonly kind: 'invoke'; readonly cardId?: string | undefined }
  /** An old client pressed Action.Submit: its card can only be replaced by an update. */
  | { readonly kind: 'replace'; readonly cardId: string };

/** Teams' own ids are some 150 signs at most; what is longer is none, and nothing keeps it. */
const name = z.string().min(1).max(512);
const word = z.string().max(64);

const envelope = z.object({
  type: word,
  channelId: word,
  id: name.optional(),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2048),
  from: z.object({ id: name, aadObjectId: word.min(1).nullish() }),
  recipient: z.object({ id: name }),
  conversation: z.object({ id: name, conversationType: word.optional(), tenantId: word.optional() }),
  channelData: z.object({ tenant: z.object({ id: word }).nullish(), eventType: word.nullish() }).nullish(),
  replyToId: name.nullish(),
  timestamp: name.nullish(),
});

const stamped = z.object({ timestamp: name.nullish() });
const message = z.object({
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).nullish(),
});
const submitted = z.looseObject({ verb: name });
const cardAction = z.object({ name: z.literal('adaptiveCard/action') });
const invoke = z.object({
  value: z.object({
    action: z.object({
      type: z.string(),
      verb: z.string().nullish(),
      data: z.record(z.string(), z.unknown()).nullish(),
    }),
    trigger: z.string().nullish(),
  }),
});
const some = z.array(z.object({ id: z.string() })).nullish();
const members = z.object({ membersAdded: some, membersRemoved: some });
const installation = z.object({ action: z.string().nullish() });

type Envelope = z.infer<typeof envelope>;

/** In which tenant it was said, as far as the activity says; "": nowhere. */
export function tenantOf(activity: unknown): string {
  const head = envelope.safeParse(activity).data;
  return head ? tenantIn(head) : '';
}

/** When it was sent, the first time; null where it does not say. */
export function sentAt(activity: unknown): Date | null {
  const at = new Date(stamped.safeParse(activity).data?.timestamp ?? '');
  return Number.isNaN(at.getTime()) ? null : at;
}

const tenantIn = ({ conversation, channelData }: Envelope): string =>
  conversation.tenantId ?? channelData?.tenant?.id ?? '';

/** Reads an activity whose token was found good. `tenantIds`: whose people may talk to the bot. */
export function readActivity(activity: unknown, tenantIds: ReadonlySet<string>): Arrival {
  const parsed = envelope.safeParse(activity);
  if (!parsed.success || !isWellFormed(activity)) return { kind: 'malformed' };
  const head = parsed.data;
  if (head.channelId !== 'msteams') return { kind: 'other-channel' };

  const tenantId = tenantIn(head);
  const address: ChatAddress = {
    serviceUrl: head.serviceUrl,
    conversationId: head.conversation.id,
    tenantId,
    userId: head.from.id,
    botId: head.recipient.id,
  };
  const isInvoke = head.type === 'invoke';
  const speaks = isInvoke || head.type === 'message';
  if (!tenantIds.has(tenantId)) {
    return speaks ? { kind: 'other-tenant', address, invoke: isInvoke } : { kind: 'nothing', invoke: false };
  }
  if (head.conversation.conversationType !== 'personal') {
    return speaks ? { kind: 'group', address, invoke: isInvoke } : { kind: 'nothing', invoke: false };
  }
  const objectId = head.from.aadObjectId;
  if (!objectId) return speaks ? { kind: 'nameless', address, invoke: isInvoke } : { kind: 'nothing', invoke: false };
  return readPersonal(head, activity, { from: { tenantId, objectId }, way: 'chat', chat: { channel: TEAMS, address } });
}

function readPersonal(head: Envelope, activity: unknown, who: Who): Arrival {
  switch (head.type) {
    case 'message':
      return readMessage(head, activity, who);
    case 'invoke':
      return readInvoke(head, activity, who);
    case 'messageUpdate': {
      const said = message.safeParse(activity);
      if (!said.success || head.id === undefined) return { kind: 'malformed' };
      // Teams tells of an undone deletion in the same way; what was taken back then is not put back by it.
      if (head.channelData?.eventType === 'undeleteMessage') return { kind: 'nothing', invoke: false };
      const text = plainText(said.data.text ?? '');
      return asMessage({ ...who, kind: 'edited', id: editId(head, text), original: head.id, text });
    }
    case 'messageDelete': {
      if (head.id === undefined) return { kind: 'malformed' };
      return asMessage({ ...who, kind: 'deleted', id: `${head.id}:deleted`, original: head.id });
    }
    case 'installationUpdate': {
      const action = installation.safeParse(activity).data?.action ?? '';
      if (action.startsWith('remove')) return removed(head, who);
      return action.startsWith('add') ? arrived(head, who, action === 'add') : { kind: 'nothing', invoke: false };
    }
    case 'conversationUpdate': {
      // The bot being added is told by installationUpdate as well; only the person counts here.
      const { membersAdded: added, membersRemoved: gone } = members.safeParse(activity).data ?? {};
      if (gone?.some((member) => member.id === head.recipient.id)) return removed(head, who);
      const person = added?.some((member) => member.id === head.from.id);
      return person ? arrived(head, who, false) : { kind: 'nothing', invoke: false };
    }
    default:
      return { kind: 'nothing', invoke: false };
  }
}

function readMessage(head: Envelope, activity: unknown, who: Who): Arrival {
  const said = message.safeParse(activity);
  if (!said.success || head.id === undefined) return { kind: 'malformed' };
  const button = submitted.safeParse(said.data.value);
  if (!button.success) {
    const text = plainText(said.data.text ?? '');
    const files = filesIn(said.data.attachments ?? []);
    if (files.length > 0) return asMessage({ ...who, kind: 'files', id: head.id, files, text });
    return asMessage({ ...who, kind: 'text', id: head.id, text });
  }
  const { verb, ...data } = button.data;
  const turn: TeamsTurn = { ...who, way: 'card', kind: 'press', id: head.id, verb, data };
  return head.replyToId
    ? { kind: 'turn', turn, answerTo: { kind: 'replace', cardId: head.replyToId } }
    : asMessage(turn);
}

function readInvoke(head: Envelope, activity: unknown, who: Who): Arrival {
  if (!cardAction.safeParse(activity).success) {
    return { kind: 'unknown-invoke' };
  }
  const { data: call } = invoke.safeParse(activity);
  const action = call?.value.action;
  if (action?.type !== 'Action.Execute' || !action.verb || head.id === undefined) return { kind: 'wrong-action' };
  // A card that refreshes itself decides nothing [Microsoft: Universal Actions, automatic refresh].
  if (call?.value.trigger === 'automatic') return { kind: 'nothing', invoke: true };
  const turn: TeamsTurn = {
    ...who,
    way: 'card',
    kind: 'press',
    id: head.id,
    verb: action.verb,
    data: action.data ?? {},
  };
  return { kind: 'turn', turn, answerTo: { kind: 'invoke', cardId: head.replyToId ?? undefined } };
}

function arrived(head: Envelope, who: Who, installed: boolean): Arrival {
  return asMessage({ ...who, kind: 'arrived', installed, id: head.id ?? `arrived:${who.chat.address.conversationId}` });
}

function removed(head: Envelope, who: Who): Arrival {
  return asMessage({ ...who, kind: 'removed', id: head.id ?? `removed:${who.chat.address.conversationId}` });
}

function asMessage(turn: TeamsTurn): Arrival {
  return { kind: 'turn', turn, answerTo: { kind: 'message' } };
}

/** Half a sign (a lone surrogate) is no text: it can be neither written to an address nor hashed. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isWellFormed(key) && isWellFormed(inner));
}

/** An edit comes under the id of the message it edits; the time tells one edit from the next, and a repeat from both. */
function editId(head: Envelope, text: string): string {
  const which = head.timestamp ?? createHash('sha256').update(text).digest('base64url');
  return `${head.id ?? ''}:edited:${which}`;
}
