/** What a decision is made on, and how it is asked where it is not sure. */
import { Doubts } from '../doubts.js';
import { rowOf } from '../intents.js';
import type { ReadContext } from '../intents/made.js';
import type { Sentence } from '../sentence.js';
import type { Intent } from '../words/command.js';

export interface Asking {
  readonly sentence: Sentence;
  readonly doubts: Doubts;
  readonly context: ReadContext;
}

/** Which of these is meant; the first holds for the time being. */
export function ask(asking: Asking, text: string, intents: readonly Intent[], otherwise: Intent): Intent {
  const options = intents.slice(0, 3).map((value) => ({
    value,
    // Only a question has labels; a request that is read again for one of its answers has none.
    get label() {
      return labelOf(value, asking);
    },
  }));
  return asking.doubts.choose(text, options, otherwise);
}

/** What stands on the button of an intent; what is doubtful in its request is asked when it is picked. */
function labelOf(intent: Intent, { sentence, context }: Asking): string {
  const { button = 'Help', read } = rowOf(intent);
  if (typeof button === 'string') return button;
  return button(read({ sentence, decision: { intent, unread: NONE }, context }, new Doubts()).request);
}
const NONE: ReadonlySet<number> = new Set();

/** Whether it is meant; until that is known, `otherwise`. */
export const askWhether = (asking: Asking, intent: Intent, otherwise: Intent): Intent =>
  ask(asking, rowOf(intent).question ?? 'Bedoel je dit?', [intent], otherwise);
