/** What a look at the evidence finds that does not fit: said in the log by ids only, each time it is found. */
import type { ChainFault } from '../domain/evidence/chain-standing.js';
import { documentNamed, type DocumentName } from '../domain/evidence/document-kinds.js';
import type { SchoolId } from '../domain/people/people.js';
import type { Log } from '../ports.js';

export interface Finding {
  /** Null: of before there was a chain per school. */
  readonly school: SchoolId | null;
  /** A document, or a root by its number. */
  readonly of: DocumentName | number;
  readonly why: Why;
}

export type Why =
  | ChainFault['why']
  /** It says to be in a root that does not know it so. */
  | 'not-in-root';

/** Of more than this somebody has to look anyway. */
const MOST_LINES = 500;

export class Findings {
  readonly all: Finding[] = [];

  constructor(private readonly log: Log) {}

  add(finding: Finding): void {
    const { school, of, why } = finding;
    this.all.push(finding);
    if (this.all.length > MOST_LINES) return;
    this.log.error('evidence-broken', { ...(school !== null && { school }), ...named(of), why });
  }

  /** Said once, where there were too many to say each. */
  end(): void {
    if (this.all.length > MOST_LINES) this.log.error('evidence-broken', { more: this.all.length - MOST_LINES });
  }
}

function named(of: Finding['of']): { readonly [what: string]: string | number } {
  if (typeof of === 'number') return { root: of };
  return documentNamed(of).kind === 'sheet' ? { sheet: of } : { record: of };
}
