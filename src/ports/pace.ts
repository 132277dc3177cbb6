/** When something may be sent: what all processes share of it. */

/** Time to send in, a line per tenant of a channel: shared by all processes, by the real clock, and kept across restarts. */
export interface Pace {
  /**
   * Takes so many milliseconds in a row, from now or from where the last taken ones end, and answers when they begin
   * (epoch milliseconds; fractions count). Where that is later than `latest` none is taken.
   */
  take(line: string, ms: number, now: number, latest: number): Promise<number>;
  /** Nobody's next turn in that line is before that time. */
  hold(line: string, until: number): Promise<void>;
}
