/** The week of a student that one looks at. */
import type { Year } from '../../shows/year.js';
import type { Api } from '../api.js';
import type { AsJson } from '../as-json.js';
import { Panel } from '../panel.js';

export function OfYear({
  api,
  year,
  placement,
}: {
  readonly api: Api;
  readonly year: AsJson<Year>;
  readonly placement: string;
}): React.ReactNode {
  return <Panel api={api} path={`sheet/${placement}:${year.weeks[0]?.week ?? ''}`} />;
}
