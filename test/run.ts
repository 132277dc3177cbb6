/** `npm test`: types, lint, format and every test; ends with "N passed, N failed". With arguments: only those spec files. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);

const CHECKS = [
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'prettier', '--check', '.', '--log-level', 'warn'],
] as const;

let passed = 0;
let failed = 0;

/** What a check printed is shown in one piece, after it has ended. */
async function check([name, command, ...args]: (typeof CHECKS)[number]): Promise<void> {
  const started = performance.now();
  const child = spawn(`node_modules/.bin/${command}`, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${output}  ${code === 0 ? '✔' : '✘'} ${name} (${seconds} s)\n`);
  if (code === 0) passed += 1;
  else failed += 1;
}

// Beside the tests, which wait for databases and browsers more than they work.
const checked = Promise.all(only.length > 0 ? [] : CHECKS.map(check));

const mocha = new Mocha({ timeout: 20_000, color: process.stdout.isTTY, forbidOnly: true });
const specs = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .sort()
  .map((path) => `${root}/test/${path}`);
for (const file of only.length > 0 ? only : specs) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  const { passes, pending } = runner.stats ?? { passes: 0, pending: 0 };
  passed += passes;
  failed += failures;
  void checked.then(() => {
    // The plain closing line that any continuous integration can read.
    process.stdout.write(`${passed} passed, ${failed} failed${pending > 0 ? `, ${pending} skipped` : ''}\n`);
    process.exit(failed === 0 && pending === 0 ? 0 : 1);
  });
});
