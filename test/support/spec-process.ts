/** A process that runs spec files one after another, as `test/run.ts` hands them to it, and says how each went. */
import { format } from 'node:util';
import Mocha from 'mocha';

export interface SpecRan {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly output: string;
}

let said: string[] = [];
// What the reporter prints is shown in one piece, after its file.
Mocha.reporters.Base.consoleLog = (...words: unknown[]): void => {
  said.push(`${format(...words)}\n`);
};

/** Counts are told once, for all files; what failed, with its file. */
class Told extends Mocha.reporters.Spec {
  override epilogue(): void {
    if (this.failures.length > 0) super.epilogue();
  }
}

async function run(file: string): Promise<SpecRan> {
  said = [];
  const mocha = new Mocha({ timeout: 20_000, forbidOnly: true, reporter: Told });
  mocha.addFile(file);
  await mocha.loadFilesAsync();
  return await new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
      // Or each of some hundred goes on listening for what nobody caught.
      mocha.dispose();
      resolve({ passed, failed, skipped, output: said.join('') });
    });
  });
}

process.on('message', (file: string) => {
  run(file).then(
    (ran) => process.send?.(ran),
    (fault: unknown) => {
      // It could not even be read.
      process.send?.({ passed: 0, failed: 1, skipped: 0, output: format(fault) } satisfies SpecRan);
    },
  );
});
process.once('disconnect', () => process.exit(0));
