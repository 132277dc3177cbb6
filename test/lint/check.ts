/** Types and lint of the whole project. */
import { join } from 'node:path';
import { oxlint } from './oxlint.js';

const { isWell, output } = await oxlint(join(import.meta.dirname, '..', '..'));
process.stdout.write(output);
process.exitCode = isWell ? 0 : 1;
