/**
 * What can be done next, as forms and links of a page. Programs that look through mail press buttons, but do not choose:
 * whatever decides something needs a choice that nobody has made beforehand [contract: /w/<token>].
 */
import { readPress, type Ask, type Verb } from '../../asks/press.js';
import type { DirectRequest } from '../../carry-out/carried.js';
import type { Button } from '../../shows/button.js';
import type { Field, Option } from '../../shows/parts.js';
import * as texts from '../../texts/web.js';
import { html, type Html } from './html.js';

/** What is only looked at, by a link. */
const LOOKS: ReadonlySet<Verb> = new Set([
  ...(['plan-talk', 'fill-form', 'ask-cannot-come', 'ask-cancel-talk', 'show-talks', 'show-report'] as const),
  ...(['show-week', 'show-signed', 'show-student', 'show-contact', 'show-who', 'show-ways', 'show-all'] as const),
  ...(['show-goals', 'show-work', 'ask-approve-all', 'make-up', 'ask', 'show-sickness', 'show-leave'] as const),
  ...(['show-ending', 'show-papers', 'show-paper', 'show-preparation'] as const),
  ...(['show-reflections', 'show-coverage'] as const),
  ...(['show-dossier', 'show-judgement', 'new-goal', 'edit-goal', 'edit-work', 'judge-form', 'write-report'] as const),
  ...(['ending-form', 'ask-employment'] as const),
]);

/** What harms nobody, so that one press is enough. */
const HARMLESS: ReadonlySet<Verb> = new Set([
  'seen-sick',
  'export',
  'seen-paper',
  'fetch-paper',
  'upload-paper',
  'report-reflections',
  'reflection-asks',
]);

/** What decides something, and is there on a page. */
const DECIDES: ReadonlySet<Verb> = new Set([
  ...(['approve', 'return', 'approve-all', 'take-back-signature', 'grant-leave', 'refuse-leave'] as const),
  ...(['agree-make-up', 'propose-make-up', 'withdraw-leave', 'decide-long-sick', 'still-sick', 'back-today'] as const),
  ...(['approve-goals', 'return-goals', 'send-goals', 'agree-work', 'return-work', 'employed'] as const),
  ...(['agree-ending', 'ending-with-hours', 'ending-without-hours', 'refuse-ending', 'withdraw-ending'] as const),
  ...(['save-talk', 'cancel-talk', 'cannot-come', 'hold-talk', 'not-held', 'keep-form', 'send-form'] as const),
  ...(['hand-in', 'withdraw', 'reopen', 'give-up-correction', 'take-back-sick', 'prefer'] as const),
  ...(['approve-paper', 'return-paper', 'withdraw-paper', 'name-paper', 'drop-reflection'] as const),
  ...([
    'complete-file',
    'mark-entered',
    'open-file',
    'save-goal',
    'drop-goal',
    'save-work',
    'save-report',
    'judge',
  ] as const),
  ...(['fill-ending'] as const),
]);

/** What has to be filled in with a choice, and what is said where it is not. */
const NEEDED: Readonly<Partial<Record<string, { readonly field: string; readonly missing: string }>>> = {
  return: { field: 'reason', missing: texts.reasonMissing },
  'refuse-leave': { field: 'reason', missing: texts.reasonMissing },
  'return-goals': { field: 'reason', missing: texts.reasonMissing },
  'return-paper': { field: 'reason', missing: texts.reasonMissing },
  'return-work': { field: 'reason', missing: texts.reasonMissing },
  'refuse-ending': { field: 'reason', missing: texts.reasonMissing },
  'propose-make-up': { field: 'proposal', missing: texts.proposalMissing },
  'approve-all': { field: 'weeks', missing: texts.weeksMissing },
};

/** What is missing in a form that was sent; null where nothing is. */
export function missingIn(verb: string, data: Readonly<Record<string, unknown>>): string | null {
  if (verb === '') return texts.choiceMissing;
  const needed = NEEDED[verb];
  const filled = needed && data[needed.field];
  const isThere = Array.isArray(filled) ? filled.length > 0 : typeof filled === 'string' && filled.trim() !== '';
  return needed && !isThere ? needed.missing : null;
}

/** The look that a link of a page asks for; null where it is none. */
export function lookOf(asked: string): DirectRequest | null {
  try {
    const { verb, ...data } = JSON.parse(asked) as Record<string, unknown>;
    const request = LOOKS.has(verb as Verb) ? readPress(String(verb), data, () => '') : null;
    return request?.kind === 'answer' ? null : request;
  } catch {
    return null;
  }
}

/** Forms that a page has fields for. */
const FILLED_IN: ReadonlySet<Verb> = new Set([
  ...(['save-talk', 'cancel-talk', 'cannot-come', 'keep-form', 'send-form', 'save-report', 'judge'] as const),
  ...(['save-goal', 'save-work', 'fill-ending'] as const),
]);

/** What a form can be sent for, where a page has its fields. */
export function formWays(
  buttons: readonly Button[],
): { readonly data: object; readonly choices: readonly Choice[] } | null {
  const sent = buttons.filter(({ isOfForm, ask }) => isOfForm && FILLED_IN.has(ask.verb));
  const [first] = sent;
  if (!first) return null;
  const data = Object.fromEntries(Object.entries(first.ask).filter(([name]) => name !== 'verb'));
  return { data, choices: sent.map(({ label, ask }) => ({ verb: ask.verb, label })) };
}

export const lookAt = (ask: Ask): string => `?zie=${encodeURIComponent(JSON.stringify(ask))}`;

export const linkTo = (href: string, label: string): Html => html`<a class="way" href="${href}">${label}</a>`;

/** One of the things that can be chosen, and what is filled in with it. */
export interface Choice {
  readonly verb: string;
  readonly label: string;
  readonly with?: readonly Html[];
}

/** @param typed what was filled in already, where the form comes back */
export function decision(data: object, choices: readonly Choice[], more: readonly Html[] = []): Html {
  return html`<form method="post">
    <input type="hidden" name="data" value="${JSON.stringify(data)}" />
    ${more}
    <fieldset>
      <legend>${texts.whatToDo}</legend>
      ${choices.map(
        ({ verb, label, with: filled = [] }) =>
          html`<label class="choice"><input type="radio" name="verb" value="${verb}" required /> ${label}</label>
            ${filled}`,
      )}
    </fieldset>
    <button>${texts.send}</button>
    <p class="small">${texts.signsAfter}</p>
  </form>`;
}

export function area(name: string, label: string, typed: string, most: number): Html {
  return html`<label class="with"
    >${label}<textarea name="${name}" rows="3" maxlength="${most}">${typed}</textarea>
  </label> `;
}

export function choose(name: string, label: string, options: readonly Option[]): Html {
  return html`<label class="with"
    >${label}<select name="${name}">
      ${options.map(({ title, value }) => html`<option value="${value}">${title}</option>`)}
    </select></label
  > `;
}

/** A field to fill in, with what was typed in it already. */
export function fieldOf({ id, label, as, value, options = [] }: Field, typed: Readonly<Record<string, unknown>>): Html {
  const now = typeof typed[id] === 'string' ? typed[id] : value;
  switch (as) {
    case 'words':
      return area(id, label, now, 1500);
    case 'one':
      return html`<label class="with"
        >${label}<select name="${id}">
          ${options.map(
            ({ title, value: option }) =>
              html`<option value="${option}" ${option === now ? html` selected` : null}>${title}</option>`,
          )}
        </select></label
      > `;
    case 'several':
      return html`<fieldset>
        <legend>${label}</legend>
        ${options.map(
          ({ title, value: option }) =>
            html`<label class="choice"
              ><input
                type="checkbox"
                name="${id}"
                value="${option}"
                ${now.split(',').includes(option) ? html` checked` : null}
              />
              ${title}</label
            >`,
        )}
      </fieldset>`;
    default:
      return html`<label class="with"
        >${label}<input name="${id}" type="${INPUTS[as]}" value="${now}" maxlength="300" /></label
      > `;
  }
}
const INPUTS = { text: 'text', number: 'number', day: 'date', time: 'time' } as const;

/** Buttons of a show: a look is a link, what harms nobody one press, and what decides something a choice. */
export function ways(buttons: readonly Button[]): Html[] {
  return buttons.flatMap(({ label, ask, isOfForm }) => {
    // With its fields it stands above.
    if (isOfForm) return [];
    const { verb, ...data } = ask;
    if (LOOKS.has(verb)) return [html`<p>${linkTo(lookAt(ask), label)}</p>`];
    if (DECIDES.has(verb)) return [decision(data, [{ verb, label }])];
    if (!HARMLESS.has(verb)) return [];
    return [
      html`<form method="post">
        <input type="hidden" name="data" value="${JSON.stringify(data)}" /><input
          type="hidden"
          name="verb"
          value="${verb}"
        /><button>${label}</button>
      </form>`,
    ];
  });
}
