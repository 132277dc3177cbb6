/** Passes a request on to the tool behind a window, and its answer back. */
import { request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** As it comes, without keeping it. Rejects where nothing is answered. */
export function pass(incoming: IncomingMessage, outgoing: ServerResponse, target: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const { method, url: path, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port: target, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      resolve();
    });
    onward.on('error', (error) => {
      if (outgoing.headersSent) outgoing.destroy();
      else reject(error);
    });
    // A second time there is nothing to pass on any more.
    if (incoming.readableEnded) onward.end();
    else incoming.pipe(onward);
  });
}

/** The whole of it, unpacked, with a body that was read already; its length is counted anew. */
export function passTogether(incoming: IncomingMessage, target: number, body: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { method, url: path } = incoming;
    const headers: IncomingHttpHeaders = { ...incoming.headers, 'accept-encoding': 'identity' };
    delete headers['transfer-encoding'];
    delete headers['if-none-match'];
    delete headers['content-length'];
    if (body !== '') headers['content-length'] = String(Buffer.byteLength(body));
    const onward = request({ host: '127.0.0.1', port: target, method, path, headers }, (answer) => {
      text(answer).then((whole) => {
        resolve({
          status: answer.statusCode ?? 502,
          type: answer.headers['content-type'] ?? 'text/plain',
          body: whole,
        });
      }, reject);
    });
    onward.on('error', reject);
    onward.end(body);
  });
}
