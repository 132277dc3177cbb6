/** Where a file is dropped, or chosen: the field lies over all of it, so that the keyboard and a screen reader come to it as well. */
import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';

export function DropPlace({
  says,
  accept,
  isBusy,
  take,
}: {
  readonly says: string;
  /** What is offered to choose from; left out: everything. */
  readonly accept?: string;
  /** Nothing is taken meanwhile. */
  readonly isBusy: boolean;
  readonly take: (file: File) => void;
}): React.ReactNode {
  const [isOver, setIsOver] = useState(false);
  const first = (files: FileList | null): void => {
    const file = files?.[0];
    if (file && !isBusy) take(file);
  };
  return (
    <>
      <label
        className={mergeClasses('drop-place', isOver && 'is-over')}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => {
          setIsOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          first(event.dataTransfer.files);
        }}
      >
        <span>{says}</span>
        <input
          type="file"
          {...(accept !== undefined && { accept })}
          disabled={isBusy}
          onChange={({ target }) => {
            first(target.files);
            // The same file can be chosen again once it was mended.
            target.value = '';
          }}
        />
      </label>
      <span className="unseen" role="status">
        {isBusy ? says : ''}
      </span>
    </>
  );
}
