/** Buttons as the templates take them: at most three to be seen, the others folded under one title. */
import type { Ask } from '../../asks/press.js';
import type { Button } from '../../shows/button.js';

const MOST_SEEN = 3;
const MORE = 'Meer';

interface Fold {
  readonly title: string;
  readonly actions: readonly object[];
}

/** As Action.Execute, and Action.Submit for clients that do not know it. */
export function asAction({ label, ask, look, isOfForm }: Button): object {
  return {
    ...{ title: label, verb: ask.verb, ...sent(ask) },
    ...{ style: look ?? 'default', inputs: isOfForm ? 'auto' : 'none' },
  };
}

/** What Action.Execute sends beside its verb, and Action.Submit with the verb in it. */
export function sent({ verb, ...data }: Ask): { readonly data: object; readonly submit: object } {
  return { data, submit: { ...data, verb } };
}

/** `beside`: how many the template itself has. */
export function actionsOf(
  buttons: readonly Button[],
  beside = 0,
): { readonly actions: readonly object[]; readonly folds: readonly Fold[] } {
  const seen = buttons.filter(({ under }) => under === undefined);
  const titles = [...new Set(buttons.flatMap(({ under }) => under ?? []))];
  const folds = titles.map((title) => ({ title, buttons: buttons.filter(({ under }) => under === title) }));
  const room = MOST_SEEN - beside;
  if (seen.length <= room && folds.length < 2) return { actions: seen.map(asAction), folds: folds.map(asFold) };
  // The next step stays in sight, wherever it stands.
  const first = seen.find(({ look }) => look === 'positive');
  const others = seen.filter((one) => one !== first);
  const kept = new Set([...(first ? [first] : []), ...others].slice(0, room));
  const rest = [...seen.filter((one) => !kept.has(one)), ...folds.flatMap((fold) => fold.buttons)];
  return {
    actions: seen.filter((one) => kept.has(one)).map(asAction),
    folds: [asFold({ title: MORE, buttons: rest })],
  };
}

const asFold = ({ title, buttons }: { readonly title: string; readonly buttons: readonly Button[] }): Fold => ({
  title,
  actions: buttons.map(asAction),
});
