/** The students of the reader: the first of them at once, the others page by page, and all of them as they stand now. */
import { useEffect, useRef, useState } from 'react';
import type { StudentTable } from '../../shows/student-table.js';
import { Refused, type Api } from '../api.js';
import type { AsJson } from '../as-json.js';
import { words } from '../words.js';

type JsonStudents = AsJson<StudentTable>;
export type JsonStudent = JsonStudents['rows'][number];

/** What happens in the chat is seen here within two seconds; a table of hundreds is asked for less often than it takes. */
const ASK_EVERY_MS = 1_500;
const TIMES_AS_LONG = 5;

interface Students {
  /** Null while nothing came yet. */
  readonly rows: readonly JsonStudent[] | null;
  /** Whether those are all. */
  readonly isWhole: boolean;
  readonly fault: string;
}

interface Page {
  readonly etag: string;
  readonly value: JsonStudents;
}

export function useStudents(api: Api): Students & { readonly again: () => void } {
  const [students, setStudents] = useState<Students>({ rows: null, isWhole: false, fault: '' });
  const asking = useRef<() => void>(() => undefined);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    let pages: readonly Page[] = [];
    let timer = 0;

    async function round(): Promise<void> {
      const isFirst = pages.length === 0;
      let isChanged = false;
      let count = 0;
      for (let from: number | null = 0; from !== null; count += 1) {
        const looked = await api.look(`students?from=${from}`, pages[count]?.etag ?? '', signal);
        const page: Page | undefined = looked
          ? { etag: looked.etag, value: looked.value as JsonStudents }
          : pages[count];
        if (!page) break;
        isChanged ||= page !== pages[count];
        pages = [...pages.slice(0, count), page, ...pages.slice(count + 1)];
        from = page.value.next;
        if (isFirst) show(from === null);
      }
      isChanged ||= count < pages.length;
      pages = pages.slice(0, count);
      if (isChanged && !isFirst) show(true);
      else setStudents((before) => (before.fault === '' ? before : { ...before, fault: '' }));
    }

    function show(isWhole: boolean): void {
      const rows = pages.flatMap(({ value }) => value.rows);
      if (!signal.aborted) setStudents({ rows, isWhole, fault: '' });
    }

    async function goOn(): Promise<void> {
      clearTimeout(timer);
      const began = performance.now();
      if (document.visibilityState === 'visible' || pages.length === 0)
        try {
          await round();
        } catch (error) {
          const fault = error instanceof Refused ? error.text : words.noAnswer;
          if (!signal.aborted) setStudents((before) => ({ ...before, fault }));
        }
      if (signal.aborted) return;
      clearTimeout(timer);
      const took = performance.now() - began;
      timer = window.setTimeout(() => void goOn(), Math.max(ASK_EVERY_MS, TIMES_AS_LONG * took));
    }
    asking.current = () => void goOn();
    void goOn();
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [api]);
  const again = (): void => {
    asking.current();
  };
  return { ...students, again };
}
