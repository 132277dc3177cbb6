/** Whether there is room for a table beside itself. */
import { useSyncExternalStore } from 'react';

const NARROW = matchMedia('(max-width: 760px)');

function heard(changed: () => void): () => void {
  NARROW.addEventListener('change', changed);
  return () => {
    NARROW.removeEventListener('change', changed);
  };
}

export const useIsNarrow = (): boolean => useSyncExternalStore(heard, () => NARROW.matches);
