/** The page behind the QR code of a printed statement. */
import { seeSignature } from '../../features/evidence/see-signature.js';
import type { WebAnswer } from '../../messages/web.js';
import type { Ports } from '../../ports.js';
import * as texts from '../../texts/signature.js';
import { page } from './page.js';

export async function showSignature(code: string, ports: Ports): Promise<WebAnswer> {
  const seen = await seeSignature(code, ports);
  return seen ? page(200, texts.oursTitle, texts.ours(seen)) : page(404, texts.notOursTitle, texts.notOurs);
}
