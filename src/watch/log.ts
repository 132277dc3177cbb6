/** The log: a line of JSON per event, which bears the turn or the job that it belongs to. The only place with pino. */
import { pino, type DestinationStream } from 'pino';
import type { Log } from '../ports.js';
import { traced } from './trace.js';

/** @param to standard output where it is left out */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error', to?: DestinationStream): Log {
  // A copy, as the facts of the line are written into it.
  const settings = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, mixin: () => ({ ...traced() }) };
  const logger = to ? pino(settings, to) : pino(settings);
  return {
    info: (event, facts) => {
      logger.info(facts, event);
    },
    warn: (event, facts) => {
      logger.warn(facts, event);
    },
    error: (event, facts) => {
      logger.error(facts, event);
    },
  };
}
