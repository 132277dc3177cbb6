/** What came of an act, in words. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Fault } from '../states.js';
import type { Acts } from './use-acts.js';

export function Said({ said: { text, isFault } }: Pick<Acts, 'said'>): React.ReactNode {
  if (text === '') return null;
  if (isFault) return <Fault text={text} />;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
