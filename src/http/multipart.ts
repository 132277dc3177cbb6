/** A form with a file, kept in memory up to a bound: nothing is written to a disk. Other forms pass without being read. */
import { plugins, type Request, type RequestHandler } from 'restify';
import type { SentForm } from '../messages/web.js';

/** The largest file that is taken. What goes on is read to its end, as a browser shows no answer before, and not kept. */
const MOST_BYTES = 10 * 1024 * 1024;
/** Of a field that is no file. */
const MOST_SIGNS = 1_000;

/** What comes of one part of the form, piece by piece. */
interface Part {
  readonly name: string;
  readonly filename?: string;
  on(event: 'data', take: (piece: Buffer) => void): unknown;
  on(event: 'end', done: () => void): unknown;
}

const READ = new WeakMap<Request, { fields: Record<string, string>; file: SentForm['file'] }>();

/** Left as `body`: a `SentForm`. */
export const multipart: RequestHandler[] = [
  (request, _response, next) => {
    READ.set(request, { fields: {}, file: null });
    next();
  },
  ...[
    plugins.multipartBodyParser({
      mapParams: false,
      multipartFileHandler: (part: unknown, request: Request) => {
        collected(part as Part, MOST_BYTES, (bytes) => {
          const form = READ.get(request);
          if (form) form.file = bytes && { name: (part as Part).filename ?? '', bytes };
          if (form && !bytes) form.file = 'too-big';
        });
      },
      multipartHandler: (part: unknown, request: Request) => {
        collected(part as Part, MOST_SIGNS, (bytes) => {
          const form = READ.get(request);
          if (form && bytes) form.fields[(part as Part).name] = bytes.toString('utf8');
        });
      },
    }),
  ].flat(),
  (request, _response, next) => {
    request.body = READ.get(request);
    READ.delete(request);
    next();
  },
];

/** All of it; null where there is more than that. */
function collected(part: Part, most: number, then: (bytes: Buffer | null) => void): void {
  const pieces: Buffer[] = [];
  let length = 0;
  part.on('data', (piece) => {
    length += piece.length;
    if (length <= most) pieces.push(piece);
  });
  part.on('end', () => {
    then(length <= most ? Buffer.concat(pieces) : null);
  });
}
