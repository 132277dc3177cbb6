/** SecantusDB's server in Rust, where somebody has built it. */
import type { Engine } from './engine.js';
import { outputOf } from './run-program.js';

export const secantusdRs: Engine = {
  name: 'secantusd-rs',
  way: 'secantusd-rs on PATH',
  find: async () => {
    const printed = await outputOf('secantusd-rs', ['--version']);
    if (printed === null) return 'secantusd-rs is not on PATH';
    return {
      version: /\d+\.\d+\.\d+\S*/.exec(printed)?.[0] ?? 'unknown',
      command: 'secantusd-rs',
      // Without --sync-on-commit confirmed writes are lost in a crash.
      args: (port, filesDir) => ['--port', String(port), '--storage-path', filesDir, '--sync-on-commit'],
    };
  },
};
