/** Somebody asks something over HTTP. */
import type { WebAsk } from '../../src/messages/web.js';

export const asking = (ask: Partial<WebAsk> = {}): WebAsk => ({ rest: '', body: undefined, authorization: '', ...ask });
