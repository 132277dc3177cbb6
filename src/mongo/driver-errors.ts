/** What the driver's errors mean: a lost database is one kind of error for everybody else, however it is put. */
import { MongoBulkWriteError, MongoError, MongoNetworkError, MongoWriteConcernError } from 'mongodb';
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

/** Where a socket breaks while the driver waits for room on it, its error comes through as node puts it. */
const SOCKET_BROKE = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED', 'ERR_STREAM_DESTROYED', 'ERR_SOCKET_CLOSED'];

const DUPLICATE_KEY = 11000;

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

/** What comes after a write, or leaves in more than one: whatever is lost on the way, some of it may have been stored. */
export function writingInParts<T>(operation: Promise<T>): Promise<T> {
  return operation.catch((error: unknown) => {
    throw asUnavailable(error, true) instanceof DatabaseUnavailable
      ? new DatabaseUnavailable(true, { cause: error })
      : error;
  });
}

/** All that went wrong is that documents with these ids exist already; what did not is in `error.result`. */
export function isOnlyDuplicates(error: unknown): error is MongoBulkWriteError {
  if (!(error instanceof MongoBulkWriteError) || error.result.getWriteConcernError()) return false;
  const faults = [error.writeErrors].flat();
  return faults.length > 0 && faults.every(({ code }) => code === DUPLICATE_KEY);
}

/** A document with this id, or this unique value, exists already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof MongoError && error.code === DUPLICATE_KEY;
}

/** The same error, or `DatabaseUnavailable` where that is what it means. */
export function asUnavailable(error: unknown, isWrite: boolean): unknown {
  // A bulk write wraps what befell it, and looks like a server's refusal without a single fault.
  if (error instanceof MongoBulkWriteError && error.errorResponse instanceof Error) {
    return asUnavailable(error.errorResponse, isWrite);
  }
  // Stored, but not confirmed by a majority in time: it may be rolled back.
  const unconfirmed =
    error instanceof MongoWriteConcernError ||
    (error instanceof MongoBulkWriteError && error.result.getWriteConcernError() !== undefined);
  if (unconfirmed) return new DatabaseUnavailable(isWrite, { cause: error });

  if (error instanceof Error && NEVER_LEFT.includes(error.name))
    return new DatabaseUnavailable(false, { cause: error });
  if (isBrokenSocket(error)) return new DatabaseUnavailable(isWrite, { cause: error });
  if (!(error instanceof MongoError)) return error;
  if (error.hasErrorLabel('HandshakeError') || REFUSED.includes(Number(error.code))) {
    return new DatabaseUnavailable(false, { cause: error });
  }
  return error instanceof MongoNetworkError ? new DatabaseUnavailable(isWrite, { cause: error }) : error;
}

const isBrokenSocket = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && SOCKET_BROKE.includes(String(error.code));
