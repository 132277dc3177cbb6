import { z } from 'zod';
import type { PersonId } from '../../domain/people/people.js';
import type { OpenQuestion } from '../../messages.js';
import type { Request } from '../../asks/request.js';
import type { TextRequest } from '../../asks/typed.js';
import type { Chat, Chats } from '../../ports/chats.js';
import { NOT_REACHED } from '../../ports/channel.js';
import { openDocuments, type Along, type Storage } from '../documents.js';
import { chats2 } from '../migrations/chats-2.js';
import { chats3 } from '../migrations/chats-3.js';
import { address, personId, perWeekday, placementId, week } from '../stored.js';
import { writing } from '../driver-errors.js';
import { together } from '../together.js';

// What a choice stands for was parsed when it was made, and lapses after a day: no second description of all requests.
const request = z.custom<Request>(hasKind);
const about = z.custom<TextRequest>(hasKind);

// Each field, also those that may be left out: what is not known here cannot be read back.
const fields = {
  id: z.string(),
  askedAt: z.string(),
  askedBy: z.string().exactOptional(),
  text: z.string(),
  choices: z.array(z.strictObject({ label: z.string(), request })),
  otherwise: request.exactOptional(),
  about: about.exactOptional(),
  answered: z.int().exactOptional(),
  answeredBy: z.string().exactOptional(),
  placementId: placementId.exactOptional(),
  askedIn: z.string().exactOptional(),
  again: z.strictObject({ request, source: z.string() }).exactOptional(),
} satisfies { readonly [Key in keyof Required<OpenQuestion>]: z.ZodType };
const question: z.ZodType<OpenQuestion> = z.strictObject(fields);

const reach = z.strictObject({
  address: address.nullable().exactOptional(),
  unreachable: z.enum(['blocked', 'not-there', 'refused']).nullable().exactOptional(),
  lostAt: z.date().nullable().exactOptional(),
  failingSince: z.date().nullable().exactOptional(),
});

/** Only what was ever set is stored. */
const chat = z.strictObject({
  id: personId,
  addresses: z.record(z.string(), reach).exactOptional(),
  question: question.nullable().exactOptional(),
  missed: z.array(z.string()).exactOptional(),
  usualPlacement: perWeekday(placementId).exactOptional(),
  prefers: z.enum(['teams', 'mail']).nullable().exactOptional(),
  reflection: z.strictObject({ on: z.boolean(), askedIn: week.nullable() }).exactOptional(),
});

export function createChatStore(storage: Storage): {
  readonly chats: Chats;
  /** Of a person. */
  readonly along: Along<(personId: PersonId) => Chat>;
} {
  const chats = openDocuments(storage, {
    name: 'chats',
    form: chat,
    steps: [chats2, chats3],
    // What was asked is not kept for ever.
    indexes: [[{ 'question.askedAt': 1 }]],
  });
  const asChat = (personId: PersonId, found: z.infer<typeof chat> | null): Chat => {
    const { id = personId, addresses = {}, ...stored } = found ?? {};
    return {
      personId: id,
      addresses: Object.fromEntries(
        Object.entries(addresses).map(([channel, reach]) => [channel, { ...NOT_REACHED, ...reach }]),
      ),
      question: null,
      missed: [],
      usualPlacement: {},
      prefers: null,
      ...stored,
    };
  };
  const of = async (personId: PersonId): Promise<Chat> => asChat(personId, await chats.one(personId));
  const own = chats.oneAlong({ as: 'chat', local: '_id' });
  // In order, as two of one person's may be among them.
  const set = together(async (sets: readonly { personId: PersonId; fields: object }[]) => {
    const operations = sets.map(({ personId, fields }) => ({
      updateOne: {
        filter: { _id: personId as never },
        update: { $set: fields, $setOnInsert: chats.stamp },
        upsert: true,
      },
    }));
    await writing(chats.model.collection.bulkWrite(operations));
    return sets.map(() => undefined);
  });
  const port: Chats = {
    of,
    ofMany: (personIds) => Promise.all(personIds.map(of)),
    reach: async (personId, channel, changes) => {
      const fields = Object.entries(changes).map(([field, value]) => [`addresses.${channel}.${field}`, value] as const);
      await set({ personId, fields: Object.fromEntries(fields) });
    },
    update: (personId, changes) => set({ personId, fields: changes }),
  };
  return {
    chats: port,
    along: {
      stages: own.stages,
      taken: (brought) => {
        const found = own.taken(brought);
        return (personId) => asChat(personId, found);
      },
    },
  };
}

function hasKind(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}
