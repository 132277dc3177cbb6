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

async function lintFaults(programs: readonly ts.Program[]): Promise<string> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parserOptions: { programs: [...programs], projectService: false } },
    },
  });
  const formatter = await eslint.loadFormatter('stylish');
  // A warning is a fault as well.
  return formatter.format(await eslint.lintFiles(['.']));
}

function read(path: string): { readonly program: ts.Program; readonly errors: readonly ts.Diagnostic[] } {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}/${path}`,
    { incremental: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (fault) => {
        throw new Error(ts.formatDiagnostic(fault, host));
      },
    },
  );
  if (!config) throw new Error(`${path} cannot be read`);
  return { program: ts.createProgram(config.fileNames, config.options), errors: config.errors };
}
/** The server and its tests, and what runs in a browser. */
const parts = ['tsconfig.json', 'src/tab/tsconfig.json'].map(read);

for (const [name, find] of [
  ['types', () => parts.map(({ program, errors }) => typeFaults(program, errors)).join('')],
  ['lint', () => lintFaults(parts.map(({ program }) => program))],
] as const) {
  const started = performance.now();
  const faults = await find();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${faults}  ${faults === '' ? '✔' : '✘'} ${name} (${seconds} s)\n`);
  if (faults !== '') process.exitCode = 1;
}
