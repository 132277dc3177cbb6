/**
 * What only the BPV-bureau asks: read off the message as a whole, before it is looked at as one of anybody's. Null where it
 * is none of these.
 */
import type { OfficeTextRequest } from '../asks/typed-office.js';
import type { Doubts } from './doubts.js';
import type { Made, ReadContext } from './intents/made.js';
import { keepingIn } from './office/keeping.js';
import { placementIn } from './office/placement.js';
import { replacementIn } from './office/replacement.js';
import { schoolChangeIn } from './office/school-change.js';
import type { Sentence } from './sentence.js';

export type OfficeReader = (doubts: Doubts) => OfficeTextRequest;

export function officeReader(sentence: Sentence, { now, role }: ReadContext): ((doubts: Doubts) => Made) | null {
  if (role !== 'office') return null;
  const read =
    keepingIn(sentence) ??
    placementIn(sentence) ??
    replacementIn(sentence, now.day) ??
    schoolChangeIn(sentence, now.day);
  return read && ((doubts) => ({ request: read(doubts), healthDropped: false }));
}
