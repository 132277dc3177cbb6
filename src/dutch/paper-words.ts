/** Which paper one word says, by its name or by how it is made: "verslag", "beroepsopdracht". */
import type { PaperKind } from '../domain/dossier/papers.js';
import { FILE_WORDS, KIND_ENDS, KIND_WORDS } from './words/papers.js';

export const PAPER_KINDS = Object.entries(KIND_WORDS) as [Exclude<PaperKind, 'other'>, ReadonlySet<string>][];

/** By the word alone. */
export function kindOf(word: string): PaperKind | undefined {
  return PAPER_KINDS.find(([, list]) => list.has(word))?.[0] ?? KIND_ENDS.find(([ends]) => ends.test(word))?.[1];
}

/** A paper by its name: "reflectieverslag", "opdracht", or a file of which it is not said what it is. */
export const isPaperWord = (word: string): boolean => kindOf(word) !== undefined || FILE_WORDS.has(word);
