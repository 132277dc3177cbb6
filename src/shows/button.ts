/** A button of a show: what it says, and what is asked when it is pressed. */
import type { Ask } from '../asks/press.js';

/** Something to do next, in one tap. */
export interface Button {
  readonly label: string;
  readonly ask: Ask;
  readonly look?: 'positive' | 'destructive';
  /** What stands in the form goes with it. */
  readonly isOfForm?: true;
  /** What is seldom wanted, with others under one title. */
  readonly under?: string;
}

export function button(label: string, ask: Ask, how: Pick<Button, 'look' | 'isOfForm' | 'under'> = {}): Button {
  return { label, ask, ...how };
}
