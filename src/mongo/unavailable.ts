/** A lost database is one kind of error for everybody else, however the driver puts it. */
import { MongoError, MongoNetworkError, MongoWriteConcernError } from 'mongodb';
import { DatabaseUnavailable } from '../ports.js';

/** The driver found nobody to send to: the operation never left. */
const NEVER_LEFT = [
  'MongooseServerSelectionError',
  'MongoServerSelectionError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongoWaitQueueTimeoutError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoClientClosedError',
  'MongoServerClosedError',
];

/** A server that is going away, or is no longer the one that takes writes: it has refused. */
const REFUSED = [91, 189, 10107, 11600, 11602, 13435, 13436];

/** A read, or whatever else changes nothing. */
export function reading<T>(operation: Promise<T>): Promise<T> {
  return operation.catch((error: unknown) => {
    throw asUnavailable(error, false);
  });
}

/** A write: where it had left when the connection broke, it may have been stored. */
export function writing<T>(operation: Promise<T>): Promise<T> {
  return operation.catch((error: unknown) => {
    throw asUnavailable(error, true);
  });
}

/** Exported for its test: servers cannot be brought to say all of this on demand. */
export function asUnavailable(error: unknown, isWrite: boolean): unknown {
  if (error instanceof Error && NEVER_LEFT.includes(error.name))
    return new DatabaseUnavailable(false, { cause: error });
  if (!(error instanceof MongoError)) return error;
  if (error.hasErrorLabel('HandshakeError') || REFUSED.includes(Number(error.code))) {
    return new DatabaseUnavailable(false, { cause: error });
  }
  // Not confirmed by a majority in time counts as lost, too: it may be rolled back.
  if (error instanceof MongoNetworkError || error instanceof MongoWriteConcernError) {
    return new DatabaseUnavailable(isWrite, { cause: error });
  }
  return error;
}
