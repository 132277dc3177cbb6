/** Page after page of a long list, and back by the way one came. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { words } from './words.js';

export interface Paging {
  /** The row that the page begins at. */
  readonly from: number;
  readonly toFirst: () => void;
  readonly back: () => void;
  readonly on: (next: number) => void;
}

export function usePaging(): Paging {
  const [starts, setStarts] = useState<readonly number[]>([0]);
  return {
    from: starts.at(-1) ?? 0,
    toFirst: () => {
      setStarts([0]);
    },
    back: () => {
      setStarts((before) => before.slice(0, -1));
    },
    on: (next) => {
      setStarts((before) => [...before, next]);
    },
  };
}

/** `next`: where the page behind this one begins; null: this is the last. */
export function Pages({ paging, next }: { readonly paging: Paging; readonly next: number | null }): React.ReactNode {
  return (
    <div className="ways">
      {paging.from > 0 && <Button onClick={paging.back}>{words.earlier}</Button>}
      {next !== null && (
        <Button
          onClick={() => {
            paging.on(next);
          }}
        >
          {words.later}
        </Button>
      )}
    </div>
  );
}
