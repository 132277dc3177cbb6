/** A chat window for each person of the demo school who uses one: Microsoft's Agents Playground, a process a person. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Person, Role } from '../domain/people/people.js';
import type { Clock } from '../ports.js';
import type { Chats } from '../ports/chats.js';
import { TEAMS } from '../ports/channel.js';
import { anneke, els, joost, karel, milan, sanne, TENANT_ID } from './demo-school/people.js';
import { freePort } from './free-port.js';
import { namesIn, windowConfig } from './windows/window-config.js';
import { createWindowProcess, type WindowProcess } from './windows/window-process.js';
import { createWindowDoor, type WindowDoor } from './windows/window-door.js';
import { WindowHistory } from './windows/window-history.js';
import { openWindowProxy, TO_BOT, type WindowProxy } from './windows/window-proxy.js';
import { WindowTurns } from './windows/window-turns.js';

/** Who have a window, in the order in which the page shows them. */
export const WINDOW_PEOPLE: readonly Person[] = [sanne, karel, els, joost, anneke, milan];

export interface ChatWindow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly url: string;
  /** Their tab on the bot itself; "" of who has none. */
  readonly tab: string;
  /** How many times the bot has written to it. */
  readonly written: () => number;
  /** The window's own process; null where it has not been needed yet. */
  readonly pid: () => number | null;
  readonly history: WindowHistory;
  /** Types and presses as its person does. */
  readonly door: WindowDoor;
}

export interface ChatWindows {
  readonly list: readonly ChatWindow[];
  /** Tells the bot where it can write to everybody, as if each had opened the chat before. */
  introduce(chats: Pick<Chats, 'of' | 'reach'>): Promise<void>;
  stop(): Promise<void>;
}

/** Known there by the last digits of their account. */
const tabOf = ({ teams }: Person): string => (teams ? `/tab?as=${teams.objectId.slice(-2)}` : '');

/** The page begins with these two, so they are there when it does. */
const SHOWN_FIRST = 2;

/** Opens them all; the process behind one starts when it is first looked at or written to, within a second. */
export async function openChatWindows(options: {
  readonly dataDir: string;
  readonly botPort: number;
  readonly clock: Clock;
  readonly say: (line: string) => void;
}): Promise<ChatWindows> {
  const windows: (ChatWindow & { readonly process: WindowProcess; readonly proxy: WindowProxy })[] = [];
  for (const [i, person] of WINDOW_PEOPLE.entries()) {
    const folder = join(options.dataDir, 'windows', person.id);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '.m365agentsplayground.yml'), windowConfig(person, TENANT_ID));
    // The same ports at every start: the bot remembers where it can write to somebody.
    const port = await freePort(options.botPort + 1 + i);
    const target = await freePort(options.botPort + 11 + i);
    const process = createWindowProcess({
      folder,
      port: target,
      botUrl: `http://127.0.0.1:${port}${TO_BOT}`,
      serviceUrl: `http://127.0.0.1:${port}/_connector`,
      died: (again) => {
        options.say(
          `The chat window of ${person.id} ended by itself${again ? ' and is started again' : ' too often'}.`,
        );
      },
    });
    const names = namesIn(person, TENANT_ID);
    const { conversationId, userId, botId } = names;
    const history = new WindowHistory({ conversation: conversationId, person: userId, bot: botId }, options.clock);
    const turns = new WindowTurns();
    const botUrl = `http://127.0.0.1:${options.botPort}/api/messages`;
    const proxy = await openWindowProxy(port, target, process, { history, turns, botUrl });
    // A start that fails is tried again when somebody looks, and told then.
    if (i < SHOWN_FIRST) process.ready().catch(() => undefined);
    const [role = 'student'] = person.roles;
    windows.push({
      ...{ id: person.id, name: person.name, role, url: `http://localhost:${port}/`, tab: tabOf(person) },
      ...{ written: () => history.count(), pid: () => process.pid(), process, proxy, history },
      door: createWindowDoor(`http://127.0.0.1:${port}`, names, { history, turns }),
    });
  }
  return {
    list: windows,
    introduce: async (chats) => {
      for (const [i, { url }] of windows.entries()) {
        const person = WINDOW_PEOPLE[i];
        if (!person || (await chats.of(person.id)).addresses[TEAMS]?.address) continue;
        const serviceUrl = `${url.replace('localhost', '127.0.0.1')}_connector`;
        await chats.reach(person.id, TEAMS, { address: { serviceUrl, ...namesIn(person, TENANT_ID) } });
      }
    },
    stop: async () => {
      for (const { proxy } of windows) proxy.close();
      await Promise.all(windows.map(({ process }) => process.stop()));
    },
  };
}
