/** A mail to an address that a school named: plain text, no link, and nobody to answer. */
import { ChannelFailure } from '../../delivery/channel.js';
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import type { Clock, Log } from '../../ports.js';
import type { MailOut } from '../../ports/evidence.js';
import type { Smtp } from './smtp.js';

export interface MailOutOptions {
  /** Null: mail is no way to anybody. */
  readonly smtp: Pick<Smtp, 'send'> | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Where Message-IDs are from. */
  readonly domain: string;
}

export function createMailOut({ smtp, clock, log, domain }: MailOutOptions): MailOut {
  return {
    send: async ({ key, to, subject, text }) => {
      if (!smtp) return false;
      try {
        await smtp.send({
          ...{ messageId: `${hashOfSecret(`${key} ${to}`).slice(0, 40)}@${domain}`, references: [] },
          ...{ to: { name: '', address: to }, replyTo: null, subject, text, html: asHtml(text), date: clock.now() },
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
          calendar: null,
        });
        return true;
      } catch (error) {
        if (!(error instanceof ChannelFailure)) throw error;
        log.warn('mail-out-failed', { meaning: error.meaning.kind, status: error.status ?? 0, code: error.code });
        return false;
      }
    },
  };
}

const asHtml = (text: string): string =>
  `<pre style="white-space:pre-wrap;overflow-wrap:anywhere">${text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)}</pre>`;
