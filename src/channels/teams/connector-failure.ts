/** What could not be delivered. */
export class ConnectorFailure extends Error {
  constructor(
    /** Null: no answer came. */
    readonly status: number | null,
    /** Teams' own code ("ConversationBlockedByUser"), or ours ("timeout", "limit"). */
    readonly code: string,
    /** How long Teams (or the limits that we keep) asks to wait; null where nothing was said. */
    readonly retryAfterMs: number | null = null,
    /** False: it certainly never left, so there can be no copy of it. */
    readonly left = true,
  ) {
    super(`${code} (${status ?? 'no answer'})`);
  }
}
