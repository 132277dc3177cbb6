/** The students of the reader, all of them: the first thousand at once, the rest after it. */
import { useEffect, useMemo, useState } from 'react';
import type { StudentTable } from '../../shows/student-table.js';
import type { Api } from '../api.js';
import type { AsJson } from '../as-json.js';
import { useLook } from '../look.js';

export type JsonStudents = AsJson<StudentTable>;
export type JsonStudent = JsonStudents['rows'][number];

const at = (from: number): string => `students?from=${from}`;

interface Students {
  /** Null while nothing came yet. */
  readonly rows: readonly JsonStudent[] | null;
  readonly fault: string;
  readonly again: () => unknown;
}

export function useStudents(api: Api): Students {
  const first = useLook<JsonStudents>(api, at(0));
  const [rest, setRest] = useState<readonly JsonStudent[]>([]);
  const next = first.value?.next ?? null;
  useEffect(() => {
    const ended = new AbortController();
    const goOn = async (): Promise<void> => {
      const found: JsonStudent[] = [];
      for (let from = next; from !== null;) {
        const looked = await api.look(at(from), '', ended.signal);
        const page = looked?.value as JsonStudents;
        found.push(...page.rows);
        from = page.next;
      }
      setRest(found);
    };
    // What fails is asked again with the next change of the first page.
    goOn().catch(() => undefined);
    return () => {
      ended.abort();
    };
  }, [api, next, first.value]);
  const rows = useMemo(() => first.value && [...first.value.rows, ...rest], [first.value, rest]);
  return { rows, fault: first.fault, again: first.again };
}
