/**
 * Asks a clamd over TCP whether a file does harm, by its INSTREAM: pieces, each with its length before it, and a length of
 * zero at the end [ClamAV: clamd(8)]. Whatever goes wrong, nothing is known of the file.
 */
import { connect } from 'node:net';
import type { Log } from '../ports.js';
import type { Scanned, VirusScan } from '../ports/papers.js';

export interface VirusScanOptions {
  readonly log: Log;
  /** From the call to the answer; 30 s. */
  readonly timeoutMs?: number;
}

const PIECE = 65_536;
/** "stream: OK", and what is found by its name, is short. */
const LONGEST_ANSWER = 4_096;

export function createVirusScan({ log, timeoutMs = 30_000 }: VirusScanOptions): VirusScan {
  return {
    scan: (bytes, { host, port }) =>
      new Promise<Scanned>((resolve) => {
        const socket = connect({ host, port });
        let said = '';
        const end = (scanned: Scanned, why = ''): void => {
          clearTimeout(timer);
          socket.destroy();
          if (scanned === 'not-scanned') log.warn('virus-scan-failed', { why });
          resolve(scanned);
        };
        const timer = setTimeout(() => {
          end('not-scanned', 'timeout');
        }, timeoutMs);
        socket.on('error', (error) => {
          end('not-scanned', error.name);
        });
        socket.on('data', (data: Buffer) => {
          said += data.toString('latin1');
          const verdict = verdictOf(said);
          if (verdict !== null || said.length > LONGEST_ANSWER) end(verdict ?? 'not-scanned', 'answer');
        });
        socket.on('end', () => {
          end('not-scanned', 'answer');
        });
        socket.on('connect', () => {
          socket.write('zINSTREAM\0');
          for (let at = 0; at < bytes.length; at += PIECE) {
            const piece = bytes.subarray(at, at + PIECE);
            socket.write(lengthOf(piece.length));
            socket.write(piece);
          }
          socket.write(lengthOf(0));
        });
      }),
  };
}

/** Null as long as the answer is not whole, or is none. */
function verdictOf(said: string): Scanned | null {
  const [answer, ...rest] = said.split('\0');
  if (rest.length === 0) return null;
  if (answer === 'stream: OK') return 'clean';
  return answer?.startsWith('stream: ') && answer.endsWith(' FOUND') ? 'infected' : 'not-scanned';
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(length);
  return four;
}
