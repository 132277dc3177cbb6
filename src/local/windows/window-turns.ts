/** What the tool brings to the bot: while somebody is being welcomed, and how often what was typed has been answered. */
import { z } from 'zod';

const activity = z.object({ type: z.string() });
const WELCOMES = ['installationUpdate', 'conversationUpdate'];

export class WindowTurns {
  private welcomes = 0;
  private answered = 0;

  /** Whether the bot is greeting who has just opened the chat. */
  isWelcoming(): boolean {
    return this.welcomes > 0;
  }

  /** How many typed messages the bot has answered. */
  count(): number {
    return this.answered;
  }

  /** Around one turn of the bot, from its activity to its answer. */
  async during<T>(body: string, turn: () => Promise<T>): Promise<T> {
    const type = activity.safeParse(JSON.parse(body)).data?.type ?? '';
    const isWelcome = WELCOMES.includes(type);
    if (isWelcome) this.welcomes += 1;
    try {
      return await turn();
    } finally {
      if (isWelcome) this.welcomes -= 1;
      if (type === 'message') this.answered += 1;
    }
  }
}
