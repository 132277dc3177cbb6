/** One document a process; who ended without a word is left out by its time, and taken off at the next start. */
import { trusted } from 'mongoose';
import { z } from 'zod';
import type { Processes } from '../../ports/processes.js';
import { openDocuments, type Storage } from '../documents.js';
import { writing } from '../driver-errors.js';

const botProcess = z.strictObject({ id: z.string(), version: z.string(), isReady: z.boolean(), at: z.date() });
/** Nobody asks for them any more. */
const KEPT_MS = 86_400_000;

export function createProcessStore(storage: Storage): Processes {
  const processes = openDocuments(storage, { name: 'processes', form: botProcess });
  const { collection } = processes.model;
  return {
    here: async ({ id, version, isReady }, at) => {
      await processes.put({ id, version, isReady, at });
      await writing(collection.deleteMany({ at: { $lt: new Date(at.getTime() - KEPT_MS) } }));
    },
    gone: async (id) => {
      await writing(collection.deleteOne({ _id: id as never }));
    },
    since: async (at) =>
      (await processes.find({ at: trusted({ $gte: at }) }, { _id: 1 })).map(({ id, version, isReady }) => ({
        ...{ id, version, isReady },
      })),
  };
}
