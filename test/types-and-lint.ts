/** `tsc --noEmit` and `eslint .` on one reading of the whole: each by itself reads and checks all of it once more. */
import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

/** What is wrong, as the two would print it themselves; empty where nothing is. */
function typeFaults(program: ts.Program, faults: readonly ts.Diagnostic[]): string {
  return ts.formatDiagnosticsWithColorAndContext([...faults, ...ts.getPreEmitDiagnostics(program)], host);
}

async function lintFaults(program: ts.Program): Promise<string> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { programs: [program], projectService: false } },
    },
  });
  const formatter = await eslint.loadFormatter('stylish');
  // A warning is a fault as well.
  return formatter.format(await eslint.lintFiles(['.']));
}

const config = ts.getParsedCommandLineOfConfigFile(
  `${root}/tsconfig.json`,
  { incremental: false },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(ts.formatDiagnostic(fault, host));
    },
  },
);
if (!config) throw new Error('tsconfig.json cannot be read');
const program = ts.createProgram(config.fileNames, config.options);

for (const [name, find] of [
  ['types', () => typeFaults(program, config.errors)],
  ['lint', () => lintFaults(program)],
] as const) {
  const started = performance.now();
  const faults = await find();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${faults}  ${faults === '' ? '✔' : '✘'} ${name} (${seconds} s)\n`);
  if (faults !== '') process.exitCode = 1;
}
