/** Somebody asks something over HTTP. */
import type { WebAsk } from '../../src/messages/web.js';

export const asking = (ask: Partial<WebAsk> = {}): WebAsk => ({
  ...{ rest: '', query: new URLSearchParams(), from: '127.0.0.1', body: undefined, authorization: '', knows: '' },
  ...ask,
});
