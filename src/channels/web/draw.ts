/** Shows as pages. Drawing adds nothing and decides nothing; a kind of show without its line here does not compile. */
import type { Ask } from '../../asks/press.js';
import type { Show, ShowKind } from '../../shows/show.js';
import * as texts from '../../texts/web.js';
import { withoutTyping } from '../../texts/without-typing.js';
import { area, choose, decision, fieldOf, formWays, linkTo, lookAt, ways } from './forms.js';
import { html, type Html } from './html.js';
import { rowsOf, factsOf, paragraphs, small } from './pieces.js';

/** What was filled in already, where a form comes back with something missing. */
export type Typed = Readonly<Record<string, unknown>>;

/** Each without what all have: the title above it, and what else can be done below. */
const DRAWN: { readonly [Kind in ShowKind]: (show: Show<Kind>, typed: Typed) => readonly Html[] } = {
  note: ({ lines, why }) => [paragraphs(lines), small(why)],
  list: ({ sections, lines }, typed) => [
    ...sections
      .filter(({ rows }) => rows.length > 0)
      .flatMap(({ heading, rows }) => [
        ...(heading ? [html`<h2>${heading}</h2>`] : []),
        ...rows.map(
          (row) =>
            html`<section>
              ${heading ? html`<h3>${row.title}</h3>` : html`<h2>${row.title}</h2>`}
              ${paragraphs([...(row.reasons ?? []), ...row.lines])}${(row.links ?? []).map(({ title, url }) => html`<p>${linkTo(url, title)}</p>`)}${ways(row.buttons ?? [])}
            </section>`,
        ),
      ]),
    paragraphs(lines),
    ...toTick(
      sections.flatMap(({ rows }) =>
        rows.flatMap(({ title, toSign = [] }) => toSign.map((week) => ({ title, ...week }))),
      ),
      typed,
    ),
  ],
  week: ({ subtitle, standing, rows, lines, footer }) => [
    html`<p class="under">${subtitle}</p>`,
    ...(standing ? [html`<p class="state" role="status">${standing.words}</p>`] : []),
    rowsOf(rows),
    html`<p class="total">${footer}</p>`,
    paragraphs(lines),
  ],
  'sign-off': ({ subtitle, note, rows, total, lines, state, judge, why }, typed) => [
    html`<p class="under">${subtitle}</p>`,
    ...(note ? [html`<p class="note" role="status">${note}</p>`] : []),
    ...(state ? [html`<p class="state" role="status">${state}</p>`] : []),
    rowsOf(rows),
    html`<p class="total">${total}</p>`,
    paragraphs(lines),
    ...(judge
      ? [
          decision(idsOf(judge.approve), [
            { verb: judge.approve.verb, label: texts.iSign },
            {
              verb: judge.return.verb,
              label: texts.iSendBack,
              with: [
                ...(judge.returnable.length > 2 ? [choose('line', texts.aboutLabel, judge.returnable)] : []),
                area('reason', texts.reasonLabel, typedIn(typed, 'reason'), 500),
              ],
            },
          ]),
        ]
      : []),
    small(why),
  ],
  leave: ({ subtitle, days, facts, answers, lines, state, answer, why }, typed) => [
    html`<p class="under">${subtitle}</p>
      <p class="total">${days}</p>`,
    ...(state ? [html`<p class="state" role="status">${state}</p>`] : []),
    paragraphs([...facts, ...answers, ...lines]),
    ...(answer
      ? [
          decision(idsOf(answer.grant), [
            { verb: answer.grant.verb, label: texts.iGrant },
            {
              verb: answer.refuse.verb,
              label: texts.iRefuse,
              with: [area('reason', texts.reasonLabel, typedIn(typed, 'reason'), 500)],
            },
          ]),
        ]
      : []),
    small(why),
  ],
  ending: ({ subtitle, facts, answers, lines, state, answer, why }, typed) => [
    html`<p class="under">${subtitle}</p>`,
    ...(state ? [html`<p class="state" role="status">${state}</p>`] : []),
    paragraphs([...facts, ...answers, ...lines]),
    ...(answer
      ? [
          decision(idsOf(answer.refuse.ask), [
            ...answer.agree.map(({ said, ask }) => ({ verb: ask.verb, label: said })),
            {
              ...{ verb: answer.refuse.ask.verb, label: answer.refuse.said },
              with: [area('reason', texts.reasonLabel, typedIn(typed, 'reason'), 500)],
            },
          ]),
        ]
      : []),
    small(why),
  ],
  'make-up': ({ subtitle, proposal, typed: proposed, state, lines, agree, propose, label, why }, typed) => {
    const key = agree ?? propose;
    return [
      html`<p class="under">${subtitle}</p>`,
      ...(proposal ? [html`<p class="total">${proposal}</p>`] : []),
      html`<p class="state" role="status">${state}</p>`,
      paragraphs(lines),
      ...(key
        ? [
            decision(idsOf(key), [
              ...(agree ? [{ verb: agree.verb, label: texts.iAgree }] : []),
              ...(propose
                ? [
                    {
                      verb: propose.verb,
                      label: texts.iPropose,
                      with: [area('proposal', label, typedIn(typed, 'proposal') || proposed, 300)],
                    },
                  ]
                : []),
            ]),
          ]
        : []),
      small(why),
    ];
  },
  approval: ({ subtitle, notes, rows, lines, state, answer, why }, typed) => [
    html`<p class="under">${subtitle}</p>`,
    ...(state ? [html`<p class="state" role="status">${state}</p>`] : []),
    paragraphs(notes),
    ...rows.map(
      ({ title, lines: more }) =>
        html`<section>
          <h2>${title}</h2>
          ${paragraphs(more)}
        </section>`,
    ),
    paragraphs(lines),
    ...(answer
      ? [
          decision(idsOf(answer.agree), [
            { verb: answer.agree.verb, label: answer.words?.agreeAtLength ?? texts.iGrant },
            {
              verb: answer.back.verb,
              label: answer.words?.backAtLength ?? texts.iSendBack,
              with: [
                ...(answer.about.length > 0 ? [choose('about', texts.aboutLabel, answer.about)] : []),
                area('reason', answer.words?.label ?? texts.whatElse, typedIn(typed, 'reason'), 500),
              ],
            },
          ]),
        ]
      : []),
    small(why),
  ],
  progress: ({ subtitle, facts, lines }) => [html`<p class="under">${subtitle}</p>`, factsOf(facts), paragraphs(lines)],
  statement: ({ subtitle, line, links }) => [
    html`<p class="under">${subtitle}</p>
      <p>${line}</p>`,
    ...links.map(({ title, url }) => html`<p>${linkTo(url, title)}</p>`),
  ],
  student: ({ subtitle, note, attention, totals, facts, lines, weeks }) => [
    html`<p class="under">${subtitle}</p>`,
    ...(note ? [html`<p class="note" role="status">${note}</p>`] : []),
    paragraphs([...attention, totals]),
    factsOf(facts),
    paragraphs(lines),
    html`<ul>
      ${weeks.map(({ title, what, ask }) => html`<li>${linkTo(lookAt(ask), title)} ${what}</li>`)}
    </ul>`,
  ],
  // Most forms are of the chat: a page says what they are about, and its own forms stand above.
  'change-week': ({ hint }) => [paragraphs([hint])],
  form: ({ error, lines, fields, buttons }, typed) => {
    const sent = formWays(buttons);
    return [
      ...(error ? [html`<p class="note" role="alert">${error}</p>`] : []),
      paragraphs(lines),
      ...(sent
        ? [
            decision(
              sent.data,
              sent.choices,
              fields.map((field) => fieldOf(field, typed)),
            ),
          ]
        : []),
    ];
  },
  'edit-entry': ({ error }) => [paragraphs([error])],
  'leave-form': ({ error, lines }) => [paragraphs([error, ...lines])],
  'pok-form': ({ error }) => [paragraphs([error])],
  'reminders-form': ({ error, line }) => [paragraphs([error, line])],
  'choose-statement': ({ lines }) => [paragraphs(lines)],
};

export interface Drawn {
  readonly title: string;
  readonly body: readonly Html[];
}

export function draw<Kind extends ShowKind>(show: Show<Kind>, typed: Typed = {}): Drawn {
  const drawOne: (show: Show<Kind>, typed: Typed) => readonly Html[] = DRAWN[show.kind];
  const { buttons } = show;
  return { title: titleOf(show as Show), body: [...drawOne(show, typed), ...ways(buttons)] };
}

function titleOf(show: Show): string {
  return withoutTyping(show.kind === 'note' ? show.text : show.title);
}

/** Weeks of several students, each with a box: those that are ticked are signed at once. */
function toTick(
  weeks: readonly {
    readonly title: string;
    readonly label: string;
    readonly sheet: string;
    readonly version: number;
  }[],
  typed: Typed,
): Html[] {
  if (weeks.length < 2) return [];
  const ticked = JSON.stringify(typed['weeks'] ?? []);
  const boxes = weeks.map(({ title, label, ...key }) => {
    const value = JSON.stringify(key);
    const isTicked = ticked.includes(value);
    return html`<label class="choice"
      ><input type="checkbox" name="weeks" value="${value}" ${isTicked ? html` checked` : null} /> ${title} ·
      ${label}</label
    > `;
  });
  const which = html`<fieldset>
    <legend>${texts.whichWeeks}</legend>
    ${boxes}
  </fieldset> `;
  return [decision({}, [{ verb: 'approve-all', label: texts.iSignTicked }], [which])];
}

const typedIn = (typed: Typed, field: string): string => (typeof typed[field] === 'string' ? typed[field] : '');

/** What a button carries beside its verb. */
const idsOf = (ask: Ask): object => Object.fromEntries(Object.entries(ask).filter(([name]) => name !== 'verb'));
