/** Stands in for Entra's login server in a process of its own (`node --import`): the SDK finds its token in its cache. */
import { AppCredentials } from 'botframework-connector';

const expiresOn = new Date(Date.now() + 86_400_000);
Reflect.get(AppCredentials, 'cache').set(`${process.env.MICROSOFT_APP_ID}https://api.botframework.com-cache`, {
  accessToken: 'outbound-token',
  expiresOn,
});
