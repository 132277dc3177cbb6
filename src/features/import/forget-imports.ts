/** Files that nobody decided on within a day are thrown away. */
import type { Scheduled } from '../../ports.js';

export const forgetImports: Scheduled = {
  name: 'forget-imports',
  cron: '50 * * * *',
  run: ({ imports, clock }) => imports.forget(clock.now()),
};
