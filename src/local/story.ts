/** Does the steps of the story, one at a time, and remembers what came of each. */
import type { Moment } from '../domain/calendar/moment.js';
import type { Ran } from './local-jobs.js';
import { STEPS, type Hands } from './story/steps.js';
import { follow, type Followed, type Told } from './story/told.js';
import type { WindowDoor } from './windows/window-door.js';

export interface Outcome {
  /** Why nothing was done. */
  readonly refused: string | null;
  readonly told: readonly Told[];
  /** The scheduled work that was done on the way; null where the clock was not moved. */
  readonly ran: readonly Ran[] | null;
}

export interface Story {
  readonly isBusy: () => boolean;
  /** What came of a step the last time; null where it was not done yet. */
  readonly outcomeOf: (step: string) => Outcome | null;
  /** Null: something is being done already, or there is no such step. */
  readonly run: (step: string) => Promise<Outcome | null>;
  readonly moveClock: (target: Moment) => Promise<Outcome | null>;
}

export interface StoryOptions {
  readonly windows: readonly { readonly id: string; readonly name: string; readonly door: WindowDoor }[];
  readonly followed: Followed;
  readonly clock: { now(): Date; moment(): Moment };
  /** What ran on the way; null: the clock is past it. */
  readonly moveTo: (target: Moment) => Promise<readonly Ran[] | null>;
  /** Resolves when everything that is due has been sent. */
  readonly delivered: () => Promise<void>;
}

const NO_WINDOW = 'Dit gesprek is er nu niet.';
const IS_PAST = 'De klok gaat nooit terug.';

export function createStory({ windows, followed, clock, moveTo, delivered }: StoryOptions): Story {
  const outcomes = new Map<string, Outcome>();
  let isBusy = false;

  /** One thing at a time, in whatever tab it was asked. */
  async function alone(act: (hands: Hands) => Promise<string | null>): Promise<Outcome | null> {
    if (isBusy) return null;
    isBusy = true;
    try {
      // What was on its way already does not come of this.
      await delivered();
      const told = follow(followed, clock);
      let ran: readonly Ran[] | null = null;
      const refused = await act(handsWith((done) => (ran = done)));
      await delivered();
      return { refused, told: told(), ran };
    } finally {
      isBusy = false;
    }
  }

  function handsWith(moved: (ran: readonly Ran[]) => void): Hands {
    const doorOf = (id: string): WindowDoor => {
      const found = windows.find((window) => window.id === id);
      if (!found) throw new StoryFault(NO_WINDOW);
      return found.door;
    };
    return {
      say: (window, text) => doorOf(window).say(text),
      press: (window, label) => doorOf(window).press(label),
      now: () => clock.moment(),
      moveClock: async (target) => {
        const done = await moveTo(target);
        if (!done) throw new StoryFault(IS_PAST);
        moved(done);
      },
    };
  }

  const told = async (act: (hands: Hands) => Promise<string | null>): Promise<Outcome | null> =>
    alone((hands) =>
      act(hands).catch((error: unknown) => {
        if (error instanceof StoryFault) return error.message;
        throw error;
      }),
    );

  return {
    isBusy: () => isBusy,
    outcomeOf: (step) => outcomes.get(step) ?? null,
    run: async (id) => {
      const act = STEPS.find((step) => step.id === id)?.act;
      const outcome = act ? await told(act) : null;
      if (outcome) outcomes.set(id, outcome);
      return outcome;
    },
    moveClock: (target) =>
      told(async ({ moveClock }) => {
        await moveClock(target);
        return null;
      }),
  };
}

/** Why a step was not done, in words for who pressed it. */
class StoryFault extends Error {}
