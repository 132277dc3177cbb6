/** Work on files that would hold up the loop which answers people is done in a thread of its own, one piece after the other. */
import { parentPort, Worker } from 'node:worker_threads';

export interface Thread<Work, Done> {
  /** Rejects where the work failed, or the thread broke on it; the next piece is done all the same. */
  readonly do: (work: Work) => Promise<Done>;
  readonly stop: () => Promise<void>;
}

interface Asked<Work> {
  readonly n: number;
  readonly work: Work;
}

/** `failed` stands for an error, which may bear what stood in the file: it does not leave the thread. */
type Answered<Done> = { readonly n: number } & ({ readonly done: Done } | { readonly failed: true });

interface Waiting<Done> {
  readonly resolve: (done: Done) => void;
  readonly reject: (why: Error) => void;
}

/** From the source, a thread has to be taught TypeScript as the process was. */
const isSource = import.meta.url.endsWith('.ts');

/** Of whatever a file is made of; beyond it the thread ends, and the process does not. */
const MOST_MEMORY_MB = 512;

function startWorker(name: string): Worker {
  const url = new URL(`./${name}.${isSource ? 'ts' : 'js'}`, import.meta.url);
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_MB };
  if (!isSource) return new Worker(url, { resourceLimits });
  const [tsx, worker] = ['tsx/esm/api', url.href].map((text) => JSON.stringify(text));
  const taught = `import(${tsx}).then(({ register }) => (register(), import(${worker})))`;
  return new Worker(taught, { eval: true, resourceLimits });
}

/** The thread is started for the first piece of work, and anew after it broke. @param name module here that calls `works` */
export function createThread<Work, Done>(name: string): Thread<Work, Done> {
  const waiting = new Map<number, Waiting<Done>>();
  let worker: Worker | null = null;
  let count = 0;

  function start(): Worker {
    const started = startWorker(name);
    started.unref();
    started.on('message', (answered: Answered<Done>) => {
      const one = waiting.get(answered.n);
      waiting.delete(answered.n);
      if ('done' in answered) one?.resolve(answered.done);
      else one?.reject(new Error('the work on a file failed'));
    });
    // What it broke on is said by the work that waits.
    started.on('error', () => undefined);
    started.on('exit', () => {
      worker = null;
      for (const { reject } of waiting.values()) reject(new Error('the thread that works on files ended'));
      waiting.clear();
    });
    return started;
  }

  return {
    do: (work) => {
      worker ??= start();
      const n = (count += 1);
      return new Promise((resolve, reject) => {
        waiting.set(n, { resolve, reject });
        worker?.postMessage({ n, work } satisfies Asked<Work>);
      });
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
}

/** The other end: a second piece at the same time would only slow down the first. */
export function works(act: (work: never) => Promise<unknown>): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ n, work }: Asked<never>) => {
    last = last.then(async () => {
      const answered: Answered<unknown> = await act(work).then(
        (done) => ({ n, done }),
        () => ({ n, failed: true }),
      );
      parentPort?.postMessage(answered);
    });
  });
}
