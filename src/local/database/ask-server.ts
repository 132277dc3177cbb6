import { MongoClient } from 'mongodb';

/** Asks a MongoDB server one admin command, "hello" for one; rejects within two seconds where none answers. */
export async function askServer(
  uri: string,
  command: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const client = new MongoClient(uri, {
    serverSelectionTimeoutMS: 500,
    connectTimeoutMS: 1000,
    socketTimeoutMS: 2000,
  });
  try {
    return await client.db('admin').command(command);
  } finally {
    await client.close();
  }
}
