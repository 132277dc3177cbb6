/** The mails that went out: as JSON, and in a window that looks like a mail program. */
import { jsonAnswer, type Route } from '../messages/web.js';
import { fatima } from './demo-school/people.js';
import type { MailCatcher } from './mail-catcher.js';
import { file, type PageWindow } from './page.js';

export function mailRoutes({ mails }: Pick<MailCatcher, 'mails'>): Route[] {
  return [
    { method: 'get', path: '/local/mail', handle: () => Promise.resolve(jsonAnswer(200, mails)) },
    file('/local/mailbox', 'mailbox.html', 'text/html'),
    file('/local/mailbox.css', 'mailbox.css', 'text/css'),
  ];
}

/** Who has no Teams has a mailbox. */
export function mailWindow({ mails }: Pick<MailCatcher, 'mails'>): PageWindow {
  const { id, name, mail } = fatima;
  return {
    ...{ id, name, role: 'trainer', url: `/local/mailbox#${mail ?? ''}`, tab: '' },
    written: () => mails.filter(({ to }) => to === mail).length,
  };
}
