/** Fatima's browser, at the page behind the link in her mail. */
import { hashOfSecret } from '../../src/domain/evidence/evidence.js';
import { webRoutes } from '../../src/channels/web/routes.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import type { WebAnswer } from '../../src/messages/web.js';
import type { LinkPurpose } from '../../src/ports/mail-links.js';
import { conversation, type Conversation } from './conversation.js';
import { els, fatima, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from './people.js';
import { asking } from './web-ask.js';

export const SHEET = `${placementOfMilan().id}:2026-W47` as SheetId;
export const WEEK: LinkPurpose = { kind: 'week', sheet: SHEET };
export const SECRET = 'secret-of-fatima';

/** Milan has handed in week 47, and Fatima has a mail about it. */
export async function handedIn(purpose: LinkPurpose = WEEK): Promise<Conversation> {
  const talk = await conversation({
    people: [sanne(), milan(), karel(), els(), joost(), fatima()],
    placements: [placementOfSanne(), placementOfMilan()],
  });
  await talk.says(milan(), 'donderdag 19 november 7 uur opbouw licht, vrijdag 20 november 6 uur');
  const asked = await talk.says(milan(), 'week 47 indienen');
  await asked.press('Indienen');
  await given(talk, purpose);
  return talk;
}

export async function given(talk: Conversation, purpose: LinkPurpose, secret = SECRET, who = fatima()): Promise<void> {
  const expires = new Date(talk.ports.clock.now().getTime() + 30 * 24 * 60 * 60_000);
  await talk.ports.mailLinks.add(hashOfSecret(secret), { personId: who.id, purpose, expires });
}

/** A browser: looks at a page, and sends the form that stands on it with what was chosen. */
export function browser({ ports }: Conversation): {
  get: (rest?: string) => Promise<WebAnswer & { text: string }>;
  post: (fields: Record<string, unknown>, rest?: string) => Promise<WebAnswer & { text: string }>;
} {
  const routes = webRoutes(ports).filter(({ path }) => path === '/w/*');
  const ask = async (
    method: 'get' | 'post',
    address: string,
    body?: unknown,
  ): Promise<WebAnswer & { text: string }> => {
    const [rest = '', query = ''] = address.split('?');
    const answer = await routes
      .find((route) => route.method === method)!
      .handle(asking({ rest, query: new URLSearchParams(query), body }));
    return { ...answer, text: String(answer.body) };
  };
  return {
    get: (rest = SECRET) => ask('get', rest),
    post: (fields, rest = SECRET) => ask('post', rest, fields),
  };
}

/** The hidden data of the first form of a page. */
export function dataIn(text: string): string {
  const found = /name="data" value="([^"]*)"/.exec(text)?.[1] ?? '';
  return found.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
