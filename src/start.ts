/** `npm start`: a word at once, as reading the parts takes a few seconds; then `main`. */
import { usageFor } from './local/options.js';

const usage = usageFor(process.argv.slice(2));
process.stdout.write(
  `${usage ?? 'Starting the bot on this machine: its parts are read, then a database is started.'}\n`,
);
if (usage === null) await import('./main.js');
