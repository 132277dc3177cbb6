/** The small pieces of which pages are drawn. */
import type { Fact, SheetRow } from '../../shows/parts.js';
import { withoutTyping } from '../../texts/without-typing.js';
import { html, type Html } from './html.js';

export function rowsOf(rows: readonly SheetRow[]): Html {
  return html`<table>
    ${rows.map(
      ({ day, amount, what, note }) =>
        html`<tr>
          <th scope="row">${day}</th>
          <td class="amount">${amount}</td>
          <td>${what}${note ? html`<br /><em>${note}</em>` : null}</td>
        </tr>`,
    )}
  </table>`;
}

export function factsOf(facts: readonly Fact[]): Html {
  return html`<dl>
    ${facts.map(
      ({ title, value }) =>
        html`<dt>${title}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

export function paragraphs(lines: readonly string[]): Html {
  return html`${lines
    .map(withoutTyping)
    .filter(Boolean)
    .map((line) => html`<p>${line}</p>`)}`;
}

export function small(line: string): Html {
  const said = withoutTyping(line);
  return html`${said ? html`<p class="small">${said}</p>` : null}`;
}
