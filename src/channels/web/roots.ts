/** Where the chains of nightly roots end, for everybody: it says nothing of anybody. */
import { jsonAnswer, type WebAnswer } from '../../messages/web.js';
import type { Ports } from '../../ports.js';

export async function showRoots({ roots }: Pick<Ports, 'roots'>): Promise<WebAnswer> {
  return {
    ...jsonAnswer(200, { roots: await roots.ends() }),
    headers: { 'cache-control': 'public, max-age=300' },
  };
}
