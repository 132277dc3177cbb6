/** What stands where nothing can be shown: yet, or because something is wrong. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
} from '@fluentui/react-components';
import { words } from './words.js';

export function Waiting(): React.ReactNode {
  return (
    <div className="waiting-place">
      <p role="status">{words.waiting}</p>
      <Skeleton aria-hidden>
        <SkeletonItem size={24} />
        <br />
        <SkeletonItem size={64} />
      </Skeleton>
    </div>
  );
}

export function Fault({ text, again }: { readonly text: string; readonly again?: () => void }): React.ReactNode {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{text}</MessageBarBody>
      {again && (
        <MessageBarActions>
          <Button onClick={again}>{words.again}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
