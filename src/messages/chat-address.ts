/** Where Teams can write to somebody. */
export type ChatAddress = {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly tenantId: string;
  /** Teams' own ids of the person and of the bot in this conversation. */
  readonly userId: string;
  readonly botId: string;
};
