/** Whether the mail server lets us in; no mail is sent. */
import { createSmtp } from '../channels/mail/smtp.js';
import type { ProductionConfig } from '../config.js';
import type { Clock } from '../ports.js';
import { look, well, wrong, type Finding } from './finding.js';

const quiet = (): void => undefined;

export async function ofMail({ smtp }: Pick<ProductionConfig, 'smtp'>, clock: Clock): Promise<Finding[]> {
  if (!smtp) return [];
  const { host } = new URL(smtp.url);
  const server = createSmtp(smtp, { clock, log: { info: quiet, warn: quiet, error: quiet } });
  try {
    await server.check();
    return [
      well('mail', `${host} lets us in`),
      look(
        'mail',
        `whether it takes ${smtp.from.address} as a sender is seen with the first mail`,
        'Ask for a new link on a page of an old one, or wait for the first; a refusal stands in GET /ready as mail.',
      ),
    ];
  } catch (error) {
    const { status, code } = error as { readonly status: number | null; readonly code: string };
    const said = [status, code].filter(Boolean).join(' ');
    return [wrong('mail', `${host} does not let us in (${said})`, todoOfMail(host, status, code))];
  } finally {
    server.close();
  }
}

/** RFC 4954 and 3207: encryption is required, and it was not begun. */
const ENCRYPTION_REQUIRED = [530, 538];
const THIS_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])(:|$)/;

/** @param host "mail.example:587" */
export function todoOfMail(host: string, status: number | null, code: string): string {
  if (status !== null && ENCRYPTION_REQUIRED.includes(status) && THIS_MACHINE.test(host))
    return 'It takes nothing that is not encrypted, and mail to this very machine is not: take smtps://, or its name in the place of localhost.';
  if (status === 535 || code.startsWith('EAUTH'))
    return 'Name and password in SMTP_URL (signs as @ and % written as %40 and %25), or the OAuth settings.';
  return 'Host and port in SMTP_URL, and whether this machine is let out there (25 is shut at most clouds: take 587).';
}
