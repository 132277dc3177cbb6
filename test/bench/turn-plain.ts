/**
 * The second peer: the same job the plain way. Microsoft's adapter; mongoose finds the person and saves one entry, with
 * majority and journal; the answer is a small card. No grammar, no evidence, no permissions.
 */
import {
  ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  type Request,
  type Response,
} from 'botbuilder';
import { connect, model, Schema, type Types } from 'mongoose';
import { createServer, plugins } from 'restify';
import { authenticationOfTheBench, listenForTheBench } from './turn-process.js';

const [, , metadataUrl = '', databaseUri = ''] = process.argv;

interface PersonDocument {
  objectId: string;
  name: string;
}

interface EntryDocument {
  person: Types.ObjectId;
  text: string;
  hours: number;
  at: number;
}

const Person = model('Person', new Schema<PersonDocument>({ objectId: String, name: String }));
const entries = new Schema<EntryDocument>({ person: Schema.Types.ObjectId, text: String, hours: Number, at: Number });
entries.index({ person: 1 });
const Entry = model('Entry', entries);
await connect(databaseUri, { writeConcern: { w: 'majority', journal: true } });
await Entry.init();

class HoursBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const { from, text } = context.activity;
      const person = await Person.findOne({ objectId: from.aadObjectId ?? '' });
      if (!person) await context.sendActivity('Ik ken je niet.');
      else {
        const hours = Number(/\d+/.exec(text)?.[0] ?? 0);
        await Entry.create({ person: person._id, text, hours, at: Date.now() });
        await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card(hours, text))));
      }
      await next();
    });
  }
}

function card(hours: number, text: string): object {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: `${hours} uur`, weight: 'Bolder', size: 'Large' },
      { type: 'TextBlock', text, wrap: true },
    ],
    actions: [{ type: 'Action.Execute', title: 'Ongedaan maken', verb: 'undo', data: {} }],
  };
}

const server = createServer();
server.use(plugins.bodyParser());
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(authenticationOfTheBench(metadataUrl)));
const bot = new HoursBot();
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as unknown as Request, response as unknown as Response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  listenForTheBench((server.address() as { port: number }).port);
});
