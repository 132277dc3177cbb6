/**
 * Where a message can be read in more than one way. Reading goes on with it as it was typed; the first doubt becomes
 * the question, and each of its options is tried by reading again with that option picked.
 */
export interface Option<T> {
  readonly label: string;
  readonly value: T;
}

export class Doubts {
  #asked = 0;
  #first: { readonly text: string; readonly labels: readonly string[] } | null = null;

  /** `picks`: the option taken for the first doubt, for the second, and so on. */
  constructor(private readonly picks: readonly number[] = []) {}

  /** The doubt that has not been picked; null where everything is sure. */
  get first(): { readonly text: string; readonly labels: readonly string[] } | null {
    return this.#first;
  }

  /** Whether there was any doubt, picked or not. */
  get any(): boolean {
    return this.#asked > 0;
  }

  /** One of the options. Not picked yet: it becomes the question, and reading goes on with `otherwise`. */
  choose<T>(text: string, options: readonly Option<T>[], otherwise: T): T {
    const pick = this.picks[this.#asked++];
    const picked = pick === undefined ? undefined : options[pick];
    if (picked) return picked.value;
    this.#first ??= { text, labels: options.map(({ label }) => label) };
    return otherwise;
  }

  /** Nothing to choose from: the student has to say it otherwise. */
  stop(text: string): void {
    this.choose(text, [], null);
  }
}

export interface Decided<T> {
  readonly value: T;
  readonly question: { readonly text: string; readonly choices: readonly Option<T>[] } | null;
}

const MOST_CHOICES = 3;

/** Reads with every option of the first doubt; those that leave a doubt of their own are not offered. */
export function decideWith<T>(read: (doubts: Doubts) => T): Decided<T> {
  const doubts = new Doubts();
  const value = read(doubts);
  if (!doubts.first) return { value, question: null };
  const { text, labels } = doubts.first;
  const choices: Option<T>[] = [];
  labels.forEach((label, pick) => {
    const again = new Doubts([pick]);
    const reading = read(again);
    if (!again.first && choices.length < MOST_CHOICES) choices.push({ label, value: reading });
  });
  return { value, question: { text, choices } };
}
