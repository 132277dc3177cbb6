/** A closed file stands as it was closed, until the BPV-bureau opens it [Wanneer heb je de bpv met een voldoende afgesloten]. */
import type { Day } from '../calendar/day.js';
import type { Placement } from './placement.js';

/** Why something is refused, and the day on which the file was closed. */
export interface FileClosed {
  readonly why: 'file-closed';
  readonly on: Day;
}

export function fileClosed({ closed }: Pick<Placement, 'closed'>): FileClosed | null {
  return closed === undefined ? null : { why: 'file-closed', on: closed };
}
