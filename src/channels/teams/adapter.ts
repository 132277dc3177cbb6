/** One activity through the Bot Framework adapter to the bot, and the bot's answer to where the act was done. */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Activity, CloudAdapter } from 'botbuilder';
import type { Turn } from '../../messages.js';
import type { ChatAddress } from '../../messages/chat-address.js';
import { type Clock, DatabaseUnavailable, type Log, type ShownCards } from '../../ports.js';
import type { Reply } from '../../shows/reply.js';
import { broken } from '../../texts/general.js';
import * as texts from '../../texts/teams.js';
import { type AnswerTo, type Arrival, readActivity, sentAt, tenantOf, type TeamsTurn } from './activity.js';
import type { TeamsAuthentication } from './authentication.js';
import { ConnectorFailure } from './connector-failure.js';
import type { ConnectorPort, SendOptions } from './connector.js';
import { invokeBody, invokeFault } from './reply-activity.js';

/** What HTTP answers; for a message the status is all there is. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: object;
}

export interface AdapterOptions {
  readonly authentication: TeamsAuthentication;
  /** By which Teams says when something was sent; null: local mode, where nothing is sent again. */
  readonly teamsTime: Clock | null;
  /** Whether a school has this tenant: its people may talk to the bot. */
  readonly isOurs: (tenantId: string) => Promise<boolean>;
  readonly answer: (turn: Turn) => Promise<Reply | null>;
  /** The answer to this turn could not be delivered. */
  readonly answerIsLost: (turn: Turn, reply: Reply) => Promise<void>;
  /** Over the whole turn, whatever waits inside; 10 s. */
  readonly deadlineMs?: number;
  readonly connector: ConnectorPort;
  readonly shown: Pick<ShownCards, 'put'>;
  readonly log: Log;
}

/** Within the 15 s after which Teams sends the activity again, with the bot's own time taken off. */
const PATIENCE_MS = 4_000;
const DEADLINE_MS = 10_000;
const MOST_TRIES = 3;
/** What is here so soon after it was sent is here for the first time: only what was not answered is sent again. */
const FRESH_MS = 1_000;
/** What Teams certainly or most likely has not taken; a copy of an answer does no harm. */
const TRY_AGAIN: readonly (number | null)[] = [412, 429, 502, 503, 504];

function unlessUnavailable(error: unknown): true {
  if (error instanceof DatabaseUnavailable) return true;
  throw error;
}

export class TeamsAdapter extends CloudAdapter {
  readonly #options: AdapterOptions;

  constructor(options: AdapterOptions) {
    super(options.authentication);
    this.#options = options;
  }

  /** Throws what `authentication` throws; everything else becomes an answer. */
  async run(authorization: string, activity: object): Promise<HttpAnswer> {
    let answer: HttpAnswer = { status: 200 };
    const mayBeAgain = this.#mayBeAgain(activity);
    // The SDK answers faults with their message and writes their stack to standard error; this way it does not.
    await this.processActivity(authorization, activity as Activity, async () => {
      const arrival = readActivity(activity, await this.#ours(activity));
      const isAgain = arrival.kind === 'turn' && mayBeAgain;
      answer = await this.#take(isAgain ? { ...arrival, turn: { ...arrival.turn, mayBeAgain } } : arrival);
    });
    return answer;
  }

  /** Also where one of the clocks was set, so that nobody knows how long it took. */
  #mayBeAgain(activity: object): boolean {
    const at = sentAt(activity);
    const { teamsTime } = this.#options;
    return at !== null && teamsTime !== null && Math.abs(teamsTime.now().getTime() - at.getTime()) > FRESH_MS;
  }

  /** The tenant where it was said, if it is a school's. Without a database nobody knows, and each turn says that itself. */
  async #ours(activity: object): Promise<ReadonlySet<string>> {
    const tenantId = tenantOf(activity);
    const isOurs = tenantId !== '' && (await this.#options.isOurs(tenantId).catch(unlessUnavailable));
    return new Set(isOurs ? [tenantId] : []);
  }

  async #take(arrival: Arrival): Promise<HttpAnswer> {
    switch (arrival.kind) {
      case 'turn':
        return this.#inTime(arrival.turn, arrival.answerTo);
      case 'nothing':
        return arrival.invoke ? { status: 200, body: invokeBody(null) } : { status: 200 };
      case 'group':
        return this.#say(texts.pointerToPrivateChat, arrival.address, arrival.invoke);
      case 'nameless':
        this.#options.log.warn('nameless');
        return this.#say(texts.nameless, arrival.address, arrival.invoke);
      case 'other-tenant':
        this.#options.log.warn('other-tenant');
        return this.#say(texts.otherTenant, arrival.address, arrival.invoke, { stranger: true });
      case 'other-channel':
        return { status: 403, body: { error: 'channel' } };
      case 'wrong-action':
        return { status: 400, body: invokeFault(400, 'BadRequest', texts.unknownButton) };
      case 'unknown-invoke':
        return { status: 501, body: { error: 'invoke' } };
      case 'malformed':
        return { status: 400, body: { error: 'activity' } };
    }
  }

  /** What is not done by then goes on, and its answer comes as a message. */
  async #inTime(turn: TeamsTurn, to: AnswerTo): Promise<HttpAnswer> {
    let isLate = false;
    const done = this.#answer(turn).then((reply) =>
      this.#give(reply, turn, isLate && to.kind === 'invoke' ? { kind: 'message' } : to),
    );
    let over: NodeJS.Timeout | undefined;
    const late = new Promise<HttpAnswer>((resolve) => {
      over = setTimeout(() => {
        isLate = true;
        this.#options.log.warn('turn-late');
        done.catch((error: unknown) => {
          this.#options.log.error('turn-failed', { error: error instanceof Error ? error.name : typeof error });
        });
        const said: Reply = { kind: 'text', text: texts.comesLater };
        resolve(to.kind === 'invoke' ? { status: 200, body: invokeBody(said) } : { status: 200 });
      }, this.#options.deadlineMs ?? DEADLINE_MS);
    });
    try {
      return await Promise.race([done, late]);
    } finally {
      clearTimeout(over);
    }
  }

  async #answer(turn: Turn): Promise<Reply | null> {
    try {
      return await this.#options.answer(turn);
    } catch (error) {
      const ref = randomBytes(2).toString('hex');
      this.#options.log.error('turn-failed', { ref, error: error instanceof Error ? error.name : typeof error });
      return { kind: 'text', text: broken(ref, 'maybe') };
    }
  }

  async #say(text: string, address: ChatAddress, invoke: boolean, how: SendOptions = {}): Promise<HttpAnswer> {
    const reply: Reply = { kind: 'text', text };
    if (invoke) return { status: 200, body: invokeBody(reply) };
    await this.#send(() => this.#options.connector.write(address, reply, { urgent: true, ...how }));
    return { status: 200 };
  }

  async #give(reply: Reply | null, turn: TeamsTurn, to: AnswerTo): Promise<HttpAnswer> {
    const { connector } = this.#options;
    if (to.kind === 'invoke') {
      if (to.cardId !== undefined) await this.#remember(reply, turn, to.cardId);
      return { status: 200, body: invokeBody(reply) };
    }
    if (!reply) return { status: 200 };
    const sentId =
      to.kind === 'replace' && reply.kind === 'show'
        ? await this.#replace(turn, to.cardId, reply)
        : await this.#send(() => connector.write(turn.chat.address, reply, { urgent: true }));
    if (sentId) await this.#remember(reply, turn, sentId);
    if (sentId !== null || (await this.#lost(turn, reply))) return { status: 200 };
    // Nobody would ever hear: this way Teams sends it again, which does nothing twice, or says that it did not get there.
    return { status: 503 };
  }

  /** The pressed card, or below it where that card can no longer be changed. */
  async #replace(turn: TeamsTurn, cardId: string, reply: Reply): Promise<string | null> {
    const { connector } = this.#options;
    try {
      await connector.replace(turn.chat.address, cardId, reply, { urgent: true });
      return cardId;
    } catch (error) {
      if (!(error instanceof ConnectorFailure)) throw error;
      return this.#send(() => connector.write(turn.chat.address, reply, { urgent: true }));
    }
  }

  /** Null where it could not be delivered: what was decided is stored, so the turn itself has not failed. */
  async #send(write: () => Promise<string>): Promise<string | null> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await write();
      } catch (error) {
        if (!(error instanceof ConnectorFailure)) throw error;
        const waitMs = error.retryAfterMs ?? 250 * 2 ** tries;
        if (!TRY_AGAIN.includes(error.status) || waitMs > PATIENCE_MS || tries === MOST_TRIES) {
          this.#options.log.warn('answer-not-delivered', { status: error.status ?? 0, code: error.code, tries });
          return null;
        }
        await pause(waitMs);
      }
    }
  }

  /** Whether its person will hear of it. */
  async #lost(turn: Turn, reply: Reply): Promise<boolean> {
    try {
      await this.#options.answerIsLost(turn, reply);
      return true;
    } catch (error) {
      this.#options.log.error('lost-answer-not-kept', { error: error instanceof Error ? error.name : typeof error });
      return false;
    }
  }

  async #remember(reply: Reply | null, { chat }: TeamsTurn, activityId: string): Promise<void> {
    if (reply?.kind !== 'show' || !reply.tracks) return;
    try {
      await this.#options.shown.put({ ...reply.tracks, ...chat, activityId });
    } catch (error) {
      // The card is there and right; it only will not be brought up to date by itself.
      this.#options.log.warn('shown-card-not-kept', { error: error instanceof Error ? error.name : typeof error });
    }
  }
}
