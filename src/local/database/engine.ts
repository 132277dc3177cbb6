/** What the ways to get a local database have in common. */

/** A program on this machine that can be the database server. */
export interface ServerProgram {
  readonly version: string;
  readonly command: string;
  readonly args: (port: number, filesDir: string) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What a new set of files needs before it takes writes. */
  readonly prepare?: (uri: string, port: number) => Promise<void>;
}

/** One way to get a server. */
export interface Engine {
  /** Stands in `.data/database.json` and names the folder with its files. */
  readonly name: EngineName;
  /** As a person would say it: "a mongod on PATH". */
  readonly way: string;
  /** The program, or in a few words why it cannot be had here. */
  readonly find: (dataDir: string, say: (line: string) => void) => Promise<ServerProgram | string>;
}

export const ENGINE_NAMES = ['mongod', 'secantusd-rs', 'mongod-downloaded', 'secantusdb'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];
