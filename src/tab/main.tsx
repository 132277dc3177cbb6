import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { apiAs, Refused } from './api.js';
import { findHost } from './host.js';
import { Tab } from './tab.js';
import { words } from './words.js';

async function start(place: HTMLElement): Promise<void> {
  const host = await findHost();
  // Styles that are made here bear the nonce of the page, or its policy leaves them out.
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="nonce"]')?.content ?? '';
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
  createRoot(place).render(
    <RendererProvider renderer={renderer}>
      <Tab api={apiAs(host.authorization)} host={host} />
    </RendererProvider>,
  );
}

function say(place: HTMLElement, text: string): void {
  const said = document.createElement('p');
  said.className = 'first-words';
  said.role = 'alert';
  said.textContent = text;
  place.replaceChildren(said);
}

const place = document.getElementById('tab');
if (place)
  start(place).catch((error: unknown) => {
    say(place, error instanceof Refused ? error.text : words.outside);
  });
