/** A process that runs spec files one after another, as `test/run.ts` hands them to it, and says how each went. */
import { format } from 'node:util';
import Mocha from 'mocha';

export interface SpecRan {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly output: string;
  /** What failed, with its file; printed last, as only the end of a long output is kept where it is built. */
  readonly faults: string;
}

let said: string[] = [];
let faults = '';
// What the reporter prints is shown in one piece, after its file.
Mocha.reporters.Base.consoleLog = (...words: unknown[]): void => {
  said.push(`${format(...words)}\n`);
};

/** Counts and what failed are told once, for all files, at the end. */
class Told extends Mocha.reporters.Spec {
  override epilogue(): void {
    const before = said;
    said = [];
    if (this.failures.length > 0) super.epilogue();
    faults = said.join('');
    said = before;
  }
}

async function run(file: string): Promise<SpecRan> {
  [said, faults] = [[], ''];
  const mocha = new Mocha({ timeout: 20_000, forbidOnly: true, reporter: Told });
  mocha.addFile(file);
  await mocha.loadFilesAsync();
  return await new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {};
      // Or each of some hundred goes on listening for what nobody caught.
      mocha.dispose();
      resolve({ passed, failed, skipped, output: said.join(''), faults });
    });
  });
}

process.on('message', (file: string) => {
  run(file).then(
    (ran) => process.send?.(ran),
    (fault: unknown) => {
      // It could not even be read.
      const ran: SpecRan = { passed: 0, failed: 1, skipped: 0, output: '', faults: `${file}: ${format(fault)}\n` };
      process.send?.(ran);
    },
  );
});
process.once('disconnect', () => process.exit(0));
