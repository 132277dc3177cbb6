/**
 * Types and lint at once: the rules of `eslint.config.js`, found by oxlint, which has typescript-eslint's rules and
 * TypeScript's checker as programs of the machine. ESLint itself needs five times as long for the same.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { DATA_DIR } from '../support/database.js';

/** Of the list, and not in oxlint 1.94: its checker of types has it, and is asked for it by `tsgolint.mjs`. */
const ASKED_BESIDE = '@typescript-eslint/no-unsafe-class-instance-assignment';

const LEVEL = z.enum(['off', 'error']);
const BLOCKS = z.array(
  z.object({
    files: z.array(z.string()).optional(),
    ignores: z.array(z.string()).optional(),
    rules: z.record(z.string(), z.union([LEVEL, z.tuple([LEVEL], z.unknown())])).optional(),
  }),
);

const levelOf = (rule: string | readonly unknown[]): unknown => (typeof rule === 'string' ? rule : rule[0]);

export interface Rules {
  /** As ESLint calls them. */
  readonly names: readonly string[];
  /** What oxlint reads; a rule that it does not know is a fault to it. */
  readonly config: unknown;
}

export async function rulesOfTheHouse(): Promise<Rules> {
  const { default: read } = (await import(new URL('../../eslint.config.js', import.meta.url).href)) as {
    default: unknown;
  };
  const blocks = BLOCKS.parse(read);
  const all = blocks.flatMap(({ rules = {} }) => Object.entries(rules));
  const names = [...new Set(all.filter(([, rule]) => levelOf(rule) !== 'off').map(([name]) => name))];
  // What is switched off and never on may be a rule that oxlint does not have.
  const asked = new Set(names.filter((name) => name !== ASKED_BESIDE));
  const overrides = blocks
    .filter(({ rules }) => rules !== undefined)
    .map(({ files = ['**'], rules = {} }) => ({
      files: files.map((pattern) => (pattern.startsWith('**') ? pattern : `**/${pattern}`)),
      rules: Object.fromEntries(
        Object.entries(rules)
          .filter(([name]) => asked.has(name))
          .map(([name, rule]) => [name.replace('@typescript-eslint/', 'typescript/'), rule]),
      ),
    }));
  const ignorePatterns = blocks.filter(({ rules }) => !rules).flatMap(({ ignores = [] }) => ignores);
  return {
    names,
    config: { plugins: ['typescript'], categories: { correctness: 'off' }, ignorePatterns, overrides },
  };
}

export interface Linted {
  readonly isWell: boolean;
  readonly output: string;
}

/** What is wrong with types and rules in a folder. @param flags oxlint's own, as for another format of the output */
export async function oxlint(folder: string, flags: readonly string[] = []): Promise<Linted> {
  const { config } = await rulesOfTheHouse();
  mkdirSync(DATA_DIR, { recursive: true });
  const kept = mkdtempSync(join(DATA_DIR, 'lint-'));
  const path = join(kept, 'oxlintrc.json');
  writeFileSync(path, JSON.stringify(config));
  const program = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin', 'oxlint');
  const args = [program, '-c', path, '--type-aware', '--type-check', '--deny-warnings', ...flags];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, OXLINT_TSGOLINT_PATH: join(import.meta.dirname, 'tsgolint.mjs') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const [output, aside] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { isWell: child.exitCode === 0, output: `${output}${aside}` };
  } finally {
    rmSync(kept, { recursive: true, force: true });
  }
}
