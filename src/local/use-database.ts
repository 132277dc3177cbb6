/** The local database for a command that runs beside the bot, or without it. */
import { readRecord } from './database/record.js';
import { answers, uriOf } from './database/server-process.js';
import { startLocalDatabase, type LocalDatabase, type LocalDatabaseOptions } from './database.js';
import { StartFault } from './start-fault.js';

/** The one that runs, or else the one that ran last, for as long as it is needed; none is made. Throws `StartFault`. */
export async function useLocalDatabase(options: LocalDatabaseOptions): Promise<LocalDatabase> {
  if (!options.env['MONGODB_URI']) {
    const record = await readRecord(options.filesDir ?? options.dataDir);
    if (!record) throw new StartFault('Hier is nog geen database. Zet MONGODB_URI, of start de bot eerst: npm start');
    const uri = uriOf(record.port);
    if (await answers(uri)) {
      return { uri, says: 'Database: the one that runs', pid: null, stop: () => Promise.resolve() };
    }
  }
  return startLocalDatabase(options);
}
