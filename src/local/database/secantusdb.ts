/** SecantusDB from PyPI: MongoDB's wire protocol over MongoDB's own storage engine, in an environment of its own. */
import { createHash } from 'node:crypto';
import { access, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine, ServerProgram } from './engine.js';
import { outputOf } from './run-program.js';

const REQUIREMENTS = fileURLToPath(new URL('secantusdb-requirements.txt', import.meta.url));
const PYTHONS = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const VENV_PYTHON = process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python'];

export const secantusdb: Engine = {
  name: 'secantusdb',
  way: 'Python 3.10 to 3.13 with pip, for SecantusDB',
  find: async (dataDir, say) => {
    const python = await findPython();
    if (python === null) return 'there is no Python 3.10 to 3.13';
    const requirements = await readFile(REQUIREMENTS, 'utf8');
    const version = /^secantusdb==(\S+)/m.exec(requirements)?.[1] ?? 'unknown';
    // Other requirements are another folder, so that an old or half-made one is never run.
    const name = `secantusdb-${createHash('sha256').update(requirements).digest('hex').slice(0, 8)}`;
    const home = join(dataDir, 'python', name);
    if (!(await exists(home))) {
      say(`Installing SecantusDB ${version}, once ...`);
      if (!(await install(python, home))) return 'SecantusDB cannot be installed with pip';
    }
    return program(python, home, version);
  },
};

async function findPython(): Promise<string | null> {
  for (const python of PYTHONS) {
    const printed = await outputOf(python, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
    if (printed !== null && /^3\.1[0-3]$/.test(printed.trim())) return python;
  }
  return null;
}

/** Made under another name and moved when whole: a killed install leaves nothing that looks finished. */
async function install(python: string, home: string): Promise<boolean> {
  const making = `${home}.${process.pid}`;
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes'];
  pip.push('--only-binary', ':all:', '-r', REQUIREMENTS);
  await rm(making, { recursive: true, force: true });
  const inVenv =
    (await outputOf(python, ['-m', 'venv', making])) !== null &&
    (await outputOf(join(making, ...VENV_PYTHON), pip)) !== null;
  if (!inVenv) {
    // Debian's python3 comes without venv.
    await rm(making, { recursive: true, force: true });
    if ((await outputOf(python, [...pip, '--target', making])) === null) return false;
  }
  try {
    await rename(making, home);
  } catch {
    // Another process was first; its folder is as good.
    await rm(making, { recursive: true, force: true });
  }
  return exists(home);
}

async function program(python: string, home: string, version: string): Promise<ServerProgram> {
  const venvPython = join(home, ...VENV_PYTHON);
  const inVenv = await exists(venvPython);
  return {
    version,
    command: inVenv ? venvPython : python,
    ...(inVenv ? {} : { env: { PYTHONPATH: home } }),
    args: (port, filesDir) => [
      ...['-m', 'secantus', '--host', '127.0.0.1', '--port', String(port), '--storage-path', filesDir],
      ...['--cache-size', '64M', '--log-level', 'WARNING'],
    ],
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
