/** The peer: Microsoft's echo bot (BotBuilder-Samples 02.echo-bot) on its own stack, in a process of its own. */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  type Request,
  type Response,
} from 'botbuilder';
import { createServer, plugins } from 'restify';
import { authenticationOfTheBench, listenForTheBench } from './turn-process.js';

const metadataUrl = process.argv[2] ?? '';

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const replyText = `Echo: ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(replyText, replyText));
      await next();
    });
  }
}

const server = createServer();
server.use(plugins.bodyParser());
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(authenticationOfTheBench(metadataUrl)));
const bot = new EchoBot();
server.post('/api/messages', async (request, response) => {
  // restify's request is what the sample hands over; only the SDK's types do not say so.
  await adapter.process(request as unknown as Request, response as unknown as Response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  listenForTheBench((server.address() as { port: number }).port);
});
