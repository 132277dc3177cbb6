/** How something stands, as a word beside a colour. */
import { Badge } from '@fluentui/react-components';

const COLOURS = { good: 'success', waiting: 'warning', attention: 'danger', plain: 'informative' } as const;

export function Standing({
  state,
  tone,
}: {
  readonly state: string;
  readonly tone: keyof typeof COLOURS;
}): React.ReactNode {
  if (state === '') return null;
  return (
    <p role="status">
      <Badge appearance="tint" color={COLOURS[tone]} size="small" aria-hidden>
        •
      </Badge>{' '}
      {state}
    </p>
  );
}
