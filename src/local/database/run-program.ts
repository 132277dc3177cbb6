import { execFile } from 'node:child_process';

/** Runs a program to its end and answers what it printed; null where it does not exist or ends badly. */
export function outputOf(command: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(command, [...args], { env: env ?? process.env, maxBuffer: 16_000_000 }, (error, stdout, stderr) => {
      resolve(error ? null : `${stdout}${stderr}`);
    });
  });
}
