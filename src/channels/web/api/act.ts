/** `POST /api/act`: what a button sends, by the same road as in the chat. */
import { z } from 'zod';
import { outcomeOf, type Outcome } from '../../../bot.js';
import { decides } from '../../../asks/same-press.js';
import { readPress } from '../../../asks/press.js';
import { hashOf } from '../../../domain/evidence/hash.js';
import type { WebAnswer } from '../../../messages/web.js';
import type { Turn } from '../../../messages.js';
import type { Ports } from '../../../ports.js';
import type { Reply } from '../../../shows/reply.js';
import { unreadable } from '../../../texts/general.js';
import { noteAsJson, replyAsJson } from './as-json.js';
import { no, yes } from './json-answer.js';
import type { Account } from './who-asks.js';

const sent = z.object({ verb: z.string().max(64), data: z.record(z.string(), z.unknown()).default({}) });

export async function act(body: unknown, account: Account, ports: Ports): Promise<WebAnswer> {
  const read = sent.safeParse(body);
  if (!read.success || !readPress(read.data.verb, read.data.data, (typed) => typed))
    return no('unreadable', unreadable);
  return outcomeAnswer(await outcomeOf(pressed(account, read.data), ports));
}

/** The same sent twice is the same press. */
function pressed(from: Account, { verb, data }: z.output<typeof sent>): Turn {
  const id = `tab:${hashOf({ ...from, verb, data }).slice(0, 32)}`;
  return { id, from, way: 'tab', chat: null, kind: 'press', verb, data };
}

/** What was to be done and was not is a "no", in the words of the answer, with what stands there now. */
export function outcomeAnswer({ reply, fault, isStored, request }: Outcome): WebAnswer {
  if (!reply) return yes(noteAsJson(''));
  const text = reply.kind === 'text' ? reply.text : reply.show.summary;
  if (fault) return no(fault, text);
  const isDone = isStored || (request !== null && !decides(request) && !isNoToALook(reply, request.kind));
  if (isDone || asksMore(reply)) return yes(replyAsJson(reply));
  return no('refused', text, reply.kind === 'show' ? replyAsJson(reply) : undefined);
}

/** What answers in plain words because there is nothing else to it. */
const SAID_IN_WORDS: ReadonlySet<string> = new Set(['nothing', 'silence', 'help', 'small-talk', 'unknown']);

const isNoToALook = (reply: Reply, kind: string): boolean => reply.kind === 'text' && !SAID_IN_WORDS.has(kind);

/** It is not done yet: something has to be said or mended first. */
function asksMore(reply: Reply): boolean {
  if (reply.kind === 'text') return false;
  const { show } = reply;
  switch (show.kind) {
    case 'note':
      return show.buttons.length > 0;
    case 'form':
    case 'edit-entry':
    case 'leave-form':
    case 'pok-form':
    case 'reminders-form':
    case 'choose-statement':
      return true;
    default:
      return reply.asks !== undefined;
  }
}
