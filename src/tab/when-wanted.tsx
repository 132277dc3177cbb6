/** A part of the tab that comes over the wire when somebody goes there. */
import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { Fault, Waiting } from './states.js';
import { words } from './words.js';

/**
 * Shown as soon as it is there. (React's own `lazy` shows nothing new within 300 ms of its fallback, and lets the whole
 * tab go where a part cannot be had.) `meanwhile`: what stands in its place.
 */
export function whenWanted<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: React.ReactNode = <Waiting />,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Wanted(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => loaded);
    const [isFailed, setIsFailed] = useState(false);
    const get = useCallback(() => {
      setIsFailed(false);
      load().then(
        (part) => {
          loaded = part;
          setPart(() => part);
        },
        () => {
          setIsFailed(true);
        },
      );
    }, []);
    useEffect(() => {
      if (!loaded) get();
    }, [get]);
    if (Part) return <Part {...props} />;
    return isFailed ? <Fault text={words.noPart} again={get} /> : meanwhile;
  };
}
