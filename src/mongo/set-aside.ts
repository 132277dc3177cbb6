/**
 * Documents that cannot be read: each is set aside by its id, told once in the log and counted in `/ready`, and keeps
 * nobody else from being read, written to or added up. It is taken up again by itself once it can be read.
 */
import type { z } from 'zod';
import type { Log } from '../ports.js';

export interface SetAside {
  /** How many cannot be read, as far as anybody tried. */
  count(): number;
  /** `form`: by which it cannot be read; `faults`: which fields are wrong, never what stands in them. */
  put(document: Named, form: z.ZodType, faults: string): void;
  /** It was read by this form. */
  readable(document: Named, form: z.ZodType): void;
}

interface Named {
  readonly collection: string;
  readonly id: string;
}

export function createSetAside(log: Log): SetAside {
  const known = new Map<string, z.ZodType>();
  const nameOf = ({ collection, id }: Named): string => `${collection} ${id}`;
  return {
    count: () => known.size,
    put: (document, form, faults) => {
      if (known.has(nameOf(document))) return;
      known.set(nameOf(document), form);
      log.error('document-set-aside', { ...document, faults });
    },
    readable: (document, form) => {
      // Some other part of it may well be readable.
      if (known.size > 0 && known.get(nameOf(document)) === form) known.delete(nameOf(document));
    },
  };
}

/** Which fields are wrong, never what stands in them. */
export function faultsOf({ issues }: z.ZodError): string {
  return issues.map(({ path, code }) => `${path.join('.') || 'document'} (${code})`).join(', ');
}
