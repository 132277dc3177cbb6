/** The processes of the bot that run on one database, each of its version. */

export interface BotProcess {
  readonly id: string;
  /** Of package.json: "0.2.0". */
  readonly version: string;
  /** It answers: whoever comes is served there. */
  readonly isReady: boolean;
}

export interface Processes {
  /** It is here, at this moment. */
  here(process: BotProcess, at: Date): Promise<void>;
  gone(id: string): Promise<void>;
  /** Those that said so at that time or after it, in order of id. */
  since(at: Date): Promise<readonly BotProcess[]>;
}
