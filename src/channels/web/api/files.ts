/** `POST /api/files`: a file that is dropped in the tab goes the road of one that is sent in the chat. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { outcomeOf } from '../../../bot.js';
import { PAPER_KINDS } from '../../../domain/dossier/papers.js';
import { hashOf } from '../../../domain/evidence/hash.js';
import type { PlacementId } from '../../../domain/placements/placement.js';
import type { SentForm, WebAnswer } from '../../../messages/web.js';
import type { Turn } from '../../../messages.js';
import type { Ports } from '../../../ports.js';
import { unreadable } from '../../../texts/general.js';
import * as texts from '../../../texts/tab.js';
import { outcomeAnswer } from './act.js';
import { replyAsJson } from './as-json.js';
import { no, yes } from './json-answer.js';
import type { Account } from './who-asks.js';

const LONGEST_NAME = 120;

/** A student says which paper it is, and of which placement; the BPV-bureau says nothing: its lists speak for themselves. */
const said = z.object({
  of: z.enum(PAPER_KINDS).optional(),
  placement: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .transform((id) => id as PlacementId)
    .optional(),
});

export async function takeFile(body: unknown, from: Account, ports: Ports): Promise<WebAnswer> {
  const { fields, file } = (body ?? { fields: {}, file: null }) as SentForm;
  const read = said.safeParse(fields);
  if (file === 'too-big') return no('too-big', texts.fileTooBig);
  if (!read.success || !file) return no('unreadable', unreadable);
  const { bytes } = file;
  const { of, placement } = read.data;
  const content = createHash('sha256').update(bytes).digest('hex');
  const turn: Turn = {
    id: `tab:${hashOf({ ...from, ...read.data, content }).slice(0, 32)}`,
    ...{ from, way: 'tab', chat: null, kind: 'files', text: '' },
    files: [{ name: plainName(file.name), url: '', bytes: () => bytes }],
    ...(of && placement && { paper: { of, placement } }),
  };
  const outcome = await outcomeOf(turn, ports);
  // What a list would do is shown, and nothing is stored before somebody says so.
  return outcome.fault === null && outcome.reply?.kind === 'show'
    ? yes(replyAsJson(outcome.reply))
    : outcomeAnswer(outcome);
}

/** Without folders, and without what would turn the words around it. */
function plainName(name: string): string {
  const plain = name.replace(/^.*[/\\]/, '').replace(/[\p{Cc}\p{Cf}]/gu, '');
  return plain.slice(0, LONGEST_NAME).toWellFormed() || 'bestand';
}
