/** `npm start`: a word at once, as reading the parts takes a few seconds; then `main`. */
process.stdout.write('Starting the bot on this machine: its parts are read, then a database is started.\n');
await import('./main.js');
