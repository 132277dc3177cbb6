/** What a look at a statement that holds could not show: whoever relies on it has to know that too. */
import type { Signed } from './verdict.js';
import type { HoursStatement } from './hours-statement.js';
import { removedIn } from './texts-beside.js';
import { unknownSigners } from './who-acted.js';

export type NotChecked =
  /** No keys were given. `key`: the id of the one that it says to be signed with. */
  | { readonly kind: 'signature'; readonly key: string }
  /** It is of before there were signatures: anybody can make one. */
  | { readonly kind: 'unsigned' }
  /** Whether these, by their names, were the praktijkopleider when they signed. */
  | { readonly kind: 'signers-then'; readonly names: readonly string[] }
  /** A werkbegeleider signed: whether the school had it so then is not in it. */
  | { readonly kind: 'mentor-signed' }
  /** What happened before the placement was recorded for the first time (ISO instant) was judged by what stood then. */
  | { readonly kind: 'before-recorded'; readonly at: string }
  /** Hours after the last day: the dates have changed, and it does not say when. */
  | { readonly kind: 'dates-then' }
  /** What these so many texts said: they were removed, as their term was over; hours and signatures stand. */
  | { readonly kind: 'texts-removed'; readonly texts: number }
  /** There was no nightly root yet to hold it to. */
  | { readonly kind: 'no-root' }
  /** Marks of weeks, and which weeks had no hours: they rest on the school's calendar, sickness and leave, and change nothing that counts. */
  | { readonly kind: 'as-seen' }
  /** What no file can show: that it was worked, and what was recorded since it was made (ISO instant). */
  | { readonly kind: 'world'; readonly madeAt: string };

export function notChecked(statement: HoursStatement, signed: Signed): NotChecked[] {
  const { placement, weeks, root, issuer, people, madeAt } = statement;
  const names = unknownSigners(statement).map((id) => people.find((one) => one.id === id)?.name ?? id);
  const [first] = placement.history ?? [];
  const isBefore = first && weeks.some(({ history }) => history.some(({ at }) => at < first.at));
  const hasMoved = !placement.history && (placement.ended ?? placement.agreed);
  const texts = weeks.flatMap(({ history }) => history.flatMap(removedIn)).length;
  return [
    ...(signed === 'not-checked' ? [{ kind: 'signature', key: issuer?.key ?? '' } as const] : []),
    ...(signed === 'unsigned' ? [{ kind: 'unsigned' } as const] : []),
    ...(names.length > 0 ? [{ kind: 'signers-then', names } as const] : []),
    ...(weeks.some(({ history }) => history.some(({ role }) => role === 'mentor'))
      ? [{ kind: 'mentor-signed' } as const]
      : []),
    ...(isBefore ? [{ kind: 'before-recorded', at: first.at } as const] : []),
    ...(hasMoved ? [{ kind: 'dates-then' } as const] : []),
    ...(texts > 0 ? [{ kind: 'texts-removed', texts } as const] : []),
    ...(root ? [] : [{ kind: 'no-root' } as const]),
    ...((statement.marks?.length ?? 0) + (statement.without?.length ?? 0) > 0 ? [{ kind: 'as-seen' } as const] : []),
    { kind: 'world', madeAt },
  ];
}
