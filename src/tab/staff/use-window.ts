/** The rows of a long list that can be seen, and some around them: the rest is only as high as it would be. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** So many rows above and below; so many are gone past before others are drawn. */
const AROUND = 12;
const STEP = 4;

export interface Windowed {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly first: number;
  /** Not itself drawn. */
  readonly last: number;
  readonly onScroll: () => void;
  /** Brings the row into sight and the focus onto what can be pressed in it. */
  readonly focus: (place: number) => void;
}

/** @param head height of what stays above the rows, in pixels like `rowHeight` */
export function useWindow(count: number, rowHeight: number, head: number): Windowed {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const [at, setAt] = useState(0);
  const [high, setHigh] = useState(800);
  useLayoutEffect(() => {
    const seen = box.current;
    if (!seen) return;
    const sized = new ResizeObserver(() => {
      setHigh(seen.clientHeight);
    });
    sized.observe(seen);
    return () => {
      sized.disconnect();
    };
  }, []);

  const onScroll = useCallback(() => {
    const top = box.current?.scrollTop ?? 0;
    setAt(Math.floor(top / rowHeight / STEP) * STEP);
  }, [rowHeight]);
  const focusWanted = useCallback(() => {
    const place = wanted.current;
    if (place === null) return;
    const button = box.current?.querySelector<HTMLElement>(`[data-place="${place}"] button`);
    if (!button) return;
    wanted.current = null;
    button.focus({ preventScroll: true });
  }, []);
  const focus = useCallback(
    (place: number) => {
      const seen = box.current;
      if (!seen) return;
      wanted.current = place;
      const top = place * rowHeight;
      const room = seen.clientHeight - head;
      if (top < seen.scrollTop) seen.scrollTop = top;
      else if (top + rowHeight > seen.scrollTop + room) seen.scrollTop = top + rowHeight - room;
      onScroll();
      focusWanted();
    },
    [rowHeight, head, onScroll, focusWanted],
  );
  // One that was not drawn yet when it was gone to.
  useEffect(focusWanted);

  const most = Math.max(0, count - 1);
  const first = Math.max(0, Math.min(at, most) - AROUND);
  return { box, first, last: Math.min(count, at + Math.ceil(high / rowHeight) + STEP + AROUND), onScroll, focus };
}
