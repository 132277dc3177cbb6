/** The page of a link to all that is kept of somebody: a button, and behind it the page to read or the file. */
import { seeMyData, takeMyData, type MyDataBehind } from '../../features/keeping/my-data.js';
import type { WebAnswer } from '../../messages/web.js';
import type { Ports } from '../../ports.js';
import { linkWorks } from '../../texts/evidence.js';
import * as texts from '../../texts/my-data.js';
import { html } from './html.js';
import { fullPage, page, PRIVATE } from './page.js';

export const showMyData = async (secret: string, ports: Ports): Promise<WebAnswer> =>
  drawn(await seeMyData(secret, ports));

export const giveMyData = async (secret: string, ports: Ports): Promise<WebAnswer> =>
  drawn(await takeMyData(secret, ports));

function drawn(behind: MyDataBehind): WebAnswer {
  switch (behind.kind) {
    case 'gone':
      return page(410, texts.linkGoneTitle, [texts.linkGone]);
    case 'offered':
      return page(200, texts.title, [texts.offered(behind.as), linkWorks(behind.until)], texts.button);
    case 'page':
      return fullPage(200, {
        ...{ title: texts.title, reader: behind.name },
        body: behind.sections.map(
          ({ title, lines, kept }) =>
            html`<section><h2>${title}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul><p>${kept}</p></section>
`,
        ),
        below: [html`<p>${texts.wrong}</p>`],
      });
    case 'json': {
      const headers = { ...PRIVATE, 'content-disposition': 'attachment; filename="mijn-gegevens.json"' };
      return { status: 200, type: 'application/json', body: behind.body, headers };
    }
  }
}
