/** Whether a request comes from this machine, for the local mode. */
import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'restify';

/**
 * Local mode asks nobody for a token, so a page from elsewhere must not reach it: neither under a name of its own that
 * leads to this machine (DNS rebinding), nor from the browser that it is open in.
 */
export const onlyThisMachine: RequestHandler = (request, response, next) => {
  const { host } = request.headers;
  if (isThisMachine(`http://${host ?? ''}`) && isFromHere(request.headers)) {
    next();
    return;
  }
  response.setHeader('connection', 'close');
  response.send(403, { error: 'host' });
  next(false);
};

/** The form of a page that gives no referrer away has no origin either: there the browser says that it is its own. */
function isFromHere({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  return origin === undefined || isThisMachine(origin) || (origin === 'null' && site === 'same-origin');
}

function isThisMachine(address: string): boolean {
  return URL.canParse(address) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}
