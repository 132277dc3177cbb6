/** Files are made beside the loop that answers people: a PDF takes a tenth of a second, and many may be asked for at once. */
import { Worker } from 'node:worker_threads';
import type { StatementFiles } from '../ports/evidence.js';
import { statementFiles } from './statement-files.js';
import type { Made, ToMake } from './statement-worker.js';

export interface FilesBeside extends StatementFiles {
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (file: Buffer) => void;
  readonly reject: (why: Error) => void;
}

/** From the source, a thread has to be taught TypeScript as the process was. */
const isSource = import.meta.url.endsWith('.ts');
const WORKER = new URL(`./statement-worker.${isSource ? 'ts' : 'js'}`, import.meta.url);

function startThread(): Worker {
  if (!isSource) return new Worker(WORKER);
  const [tsx, worker] = ['tsx/esm/api', WORKER.href].map((url) => JSON.stringify(url));
  return new Worker(`import(${tsx}).then(({ register }) => (register(), import(${worker})))`, { eval: true });
}

/** The thread is started for the first file, and anew after it broke. */
export function createFilesBeside(): FilesBeside {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let count = 0;

  function start(): Worker {
    const started = startThread();
    started.unref();
    started.on('message', ({ n, file }: Made) => {
      const one = waiting.get(n);
      waiting.delete(n);
      if (file) one?.resolve(Buffer.from(file));
      else one?.reject(new Error('the file could not be made'));
    });
    // What it broke on is said by the files that wait.
    started.on('error', () => undefined);
    started.on('exit', () => {
      worker = null;
      for (const { reject } of waiting.values()) reject(new Error('the thread that makes files ended'));
      waiting.clear();
    });
    return started;
  }

  return {
    write: (statement, format) => {
      if (format === 'json') return statementFiles.write(statement, format);
      worker ??= start();
      const n = (count += 1);
      return new Promise((resolve, reject) => {
        waiting.set(n, { resolve, reject });
        worker?.postMessage({ n, statement, format } satisfies ToMake);
      });
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
}
