/** One cell of the week: read, and typed in once it is opened. */
import { useEffect, useRef } from 'react';
import type { Column } from './grid-rows.js';

/** Where the focus goes after what was typed is kept. */
export type Then = 'down' | 'right' | 'left' | 'stay' | 'nowhere';

const HOLDS: Readonly<Record<Column, 'text' | 'decimal' | 'numeric'>> = {
  ...{ amount: 'decimal', start: 'text', end: 'text', breakMinutes: 'numeric' },
  ...{ activity: 'text', workProcesses: 'text' },
};
const LONGEST: Readonly<Record<Column, number>> = {
  ...{ amount: 40, start: 40, end: 40, breakMinutes: 40, activity: 300, workProcesses: 300 },
};

export function Typing({
  column,
  label,
  first,
  keep,
  leave,
}: {
  readonly column: Column;
  readonly label: string;
  readonly first: string;
  readonly keep: (typed: string, then: Then) => void;
  readonly leave: () => void;
}): React.ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    const { current } = input;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const over = (act: () => void): void => {
    if (isOver.current) return;
    isOver.current = true;
    act();
  };
  return (
    <input
      ref={input}
      className="typing"
      defaultValue={first}
      aria-label={label}
      inputMode={HOLDS[column]}
      maxLength={LONGEST[column]}
      autoComplete="off"
      enterKeyHint="done"
      onBlur={({ target: { value } }) => {
        over(() => {
          keep(value.trim(), 'nowhere');
        });
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const { key, shiftKey, currentTarget } = event;
        const then: Then | null = key === 'Enter' ? 'down' : key === 'Tab' ? (shiftKey ? 'left' : 'right') : null;
        if (then === null && key !== 'Escape') return;
        event.preventDefault();
        over(() => {
          if (then) keep(currentTarget.value.trim(), then);
          else leave();
        });
      }}
    />
  );
}
