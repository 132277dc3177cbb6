/** What came of something: everything that was written to anybody in the meantime, in chat and by mail. */
import { momentOf } from '../../domain/calendar/moment.js';
import { written } from '../clock-route.js';
import type { CaughtMail } from '../mail-catcher.js';
import type { WindowHistory } from '../windows/window-history.js';
import { headline } from './headline.js';

/** One line of it. */
export interface Told {
  /** As the bot's wall clock showed it, "2026-11-27T16:00". */
  readonly at: string;
  /** The name of who was told. */
  readonly who: string;
  readonly way: 'chat' | 'mail';
  readonly text: string;
}

export interface Followed {
  readonly chats: readonly { readonly name: string; readonly history: WindowHistory }[];
  readonly mails: () => readonly CaughtMail[];
  /** The name of who has this address; of another the address. */
  readonly nameOf: (mail: string) => string;
}

/**
 * From here on; the answer says what came, in order of time. A card that was changed in its place counts where it says
 * something else first, and nothing new was written beside it.
 */
export function follow({ chats, mails, nameOf }: Followed, clock: { now(): Date }): () => readonly Told[] {
  const before = chats.map(({ history }) => new Map(history.all().map((said) => [said.id, headline(said)])));
  const mailsBefore = new Set(mails());
  return () => {
    const now = clock.now().toISOString();
    const inChat = chats.flatMap(({ name, history }, i) => {
      const known = before[i];
      const byBot = history.all().filter(({ isByBot, isWelcome }) => isByBot && !isWelcome);
      const fresh = byBot.filter(({ id }) => !known?.has(id));
      const changed = byBot.filter((said) => known?.has(said.id) && known.get(said.id) !== headline(said));
      const lines = fresh.length > 0 ? fresh : changed.map((said) => ({ ...said, at: now }));
      return lines.map((said) => ({ at: said.at, who: name, way: 'chat', text: headline(said) }) as const);
    });
    const byMail = mails()
      .filter((mail) => !mailsBefore.has(mail))
      .map(({ at, to, subject }) => ({ at, who: nameOf(to), way: 'mail', text: subject }) as const);
    return [...inChat, ...byMail]
      .sort((a, b) => a.at.localeCompare(b.at))
      .map(({ at, ...rest }) => ({ at: written(momentOf(new Date(at))), ...rest }));
  };
}
