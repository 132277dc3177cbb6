import { expect } from 'chai';
import {
  MongoBulkWriteError,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
  MongoWriteConcernError,
} from 'mongodb';
import { asUnavailable, isOnlyDuplicates, writingInParts } from '../../src/mongo/driver-errors.js';
import { DatabaseUnavailable } from '../../src/ports.js';

/** Null: the error stays what it is. Else whether a write, or a read, that failed so may have been stored. */
function says(error: Error): { write: boolean; read: boolean } | null {
  const [write, read] = [true, false].map((isWrite) => asUnavailable(error, isWrite));
  if (!(write instanceof DatabaseUnavailable) || !(read instanceof DatabaseUnavailable)) return null;
  expect(write.cause).to.equal(error);
  return { write: write.maybeStored, read: read.maybeStored };
}

describe('an error of the driver', () => {
  it('that finds no server left nothing behind', () => {
    expect(says(new MongoServerSelectionError('none', {} as never))).to.deep.equal({ write: false, read: false });
  });

  it('on a connection that breaks leaves a write in doubt', () => {
    expect(says(new MongoNetworkError('closed'))).to.deep.equal({ write: true, read: false });
  });

  it('that is the bare one of a socket that breaks while something large goes out leaves a write in doubt', () => {
    for (const code of ['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED']) {
      expect(says(Object.assign(new Error(`write ${code}`), { code })), code).to.deep.equal({
        write: true,
        read: false,
      });
    }
    expect(says(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).to.equal(null);
  });

  it('on a connection that is never made leaves nothing behind', () => {
    const refused = new MongoNetworkError('connect ECONNREFUSED');
    refused.addErrorLabel('HandshakeError');
    expect(says(refused)).to.deep.equal({ write: false, read: false });
  });

  it('of a server that no longer takes writes is a refusal', () => {
    expect(says(new MongoServerError({ message: 'not primary', code: 10107 }))).to.deep.equal({
      write: false,
      read: false,
    });
  });

  it('that a majority did not confirm in time leaves the write in doubt', () => {
    const error = new MongoWriteConcernError({ writeConcernError: { code: 91, errmsg: 'shutdown' } } as never);
    expect(says(error)).to.deep.equal({ write: true, read: false });
  });

  it('about what was asked stays what it is', () => {
    expect(says(new MongoServerError({ message: 'duplicate key', code: 11000 }))).to.equal(null);
    expect(says(new TypeError('ours'))).to.equal(null);
  });
});

describe('what leaves in parts', () => {
  const failure = (error: Error): Promise<unknown> =>
    writingInParts(Promise.reject(error)).catch((failed: unknown) => failed);

  it('may be stored, whatever part of it was lost, and however', async () => {
    for (const error of [
      new MongoServerSelectionError('none', {} as never),
      new DatabaseUnavailable(false),
      new MongoNetworkError('closed'),
    ]) {
      expect(await failure(error), error.name)
        .to.be.instanceOf(DatabaseUnavailable)
        .with.property('maybeStored', true);
    }
    const ours = new TypeError('ours');
    expect(await failure(ours)).to.equal(ours);
  });
});

describe('a bulk write that failed', () => {
  const failed = (...codes: readonly number[]): MongoBulkWriteError =>
    new MongoBulkWriteError(
      { message: 'failed', writeErrors: codes.map((code) => ({ code })) } as never,
      {
        getWriteConcernError: () => undefined,
      } as never,
    );

  it('says only of duplicate keys that all is there; a real fault beside one is a fault', () => {
    expect(isOnlyDuplicates(failed(11000, 11000))).to.equal(true);
    expect(isOnlyDuplicates(failed(11000, 121))).to.equal(false);
    expect(isOnlyDuplicates(failed(121, 11000))).to.equal(false);
    expect(isOnlyDuplicates(failed())).to.equal(false);
  });
});
