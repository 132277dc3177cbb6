/** What a decision is made on, and how it is asked where it is not sure. */
import type { TextRequest } from '../../messages.js';
import type { Hit } from '../commands.js';
import type { Doubts } from '../doubts.js';
import { rowOf } from '../intents.js';
import type { Sentence } from '../sentence.js';
import type { Intent } from '../words/command.js';

export interface Asking {
  readonly sentence: Sentence;
  readonly doubts: Doubts;
  /** The request of an intent, to name it on a button. */
  readonly requestFor: (intent: Intent) => TextRequest;
}

/** Which of these is meant; the first holds for the time being. */
export function ask(
  { doubts, requestFor }: Asking,
  text: string,
  intents: readonly Intent[],
  otherwise: Intent,
): Intent {
  const options = intents.slice(0, 3).map((value) => ({ label: labelOf(value, requestFor), value }));
  return doubts.choose(text, options, otherwise);
}

/** What stands on the button of an intent. */
function labelOf(intent: Intent, requestFor: Asking['requestFor']): string {
  const { button = 'Help' } = rowOf(intent);
  return typeof button === 'string' ? button : button(requestFor(intent));
}

/** Whether it is meant; until that is known, `otherwise`. */
export const askWhether = (asking: Asking, intent: Intent, otherwise: Intent): Intent =>
  ask(asking, rowOf(intent).question ?? 'Bedoel je dit?', [intent], otherwise);

/** The places of the words of an intent's commands. */
export function placesOf(commands: readonly Hit[], wanted: Intent): ReadonlySet<number> {
  return new Set(commands.flatMap(({ intent, at }) => (intent === wanted ? at : [])));
}
