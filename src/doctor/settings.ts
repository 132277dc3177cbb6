/** The settings by themselves: what is missing, and what is not wrong but will be missed. */
import type { ProductionConfig } from '../config.js';
import { look, well, wrong, type Finding } from './finding.js';

/** Exchange Online takes so many a minute from one mailbox. */
const OF_A_MAILBOX = 30;

export function ofFaults(faults: readonly string[]): Finding[] {
  return faults.map((fault) => wrong('settings', fault, '.env.example explains each setting.'));
}

export function ofSettings({ mongoUri, smtp, mailPerMinute, metricsToken, teams, tab }: ProductionConfig): Finding[] {
  const isExchange = smtp !== null && new URL(smtp.url).hostname === 'smtp.office365.com';
  return [
    well('settings', 'all there'),
    ...(/^[^?]*\/\/[^/?]+\/[^/?]/.test(mongoUri)
      ? []
      : [
          look(
            'settings',
            'MONGODB_URI names no database, so all goes into one that is called "test"',
            'Put a name behind the host, as in mongodb://…/bpv, before there is a school in it; deploy/backup.sh asks for one.',
          ),
        ]),
    ...(smtp
      ? []
      : [look('settings', 'SMTP_URL is not set: who has no Teams is told nothing', 'Set SMTP_URL and MAIL_FROM.')]),
    ...(isExchange && mailPerMinute > OF_A_MAILBOX
      ? [
          look(
            'settings',
            `MAIL_PER_MINUTE is ${mailPerMinute}, and Exchange Online takes ${OF_A_MAILBOX} from a mailbox`,
            `Set MAIL_PER_MINUTE to ${OF_A_MAILBOX} or leave it out.`,
          ),
        ]
      : []),
    ...(isExchange && !smtp.login
      ? [
          look(
            'settings',
            'a password at smtp.office365.com: Microsoft puts that off for tenants from the end of December 2026',
            'Set SMTP_OAUTH_TENANT_ID, SMTP_OAUTH_CLIENT_ID and SMTP_OAUTH_CLIENT_SECRET, see docs/administrator.md.',
          ),
        ]
      : []),
    ...(metricsToken === null
      ? [look('settings', 'METRICS_TOKEN is not set: nobody can watch the bot', 'Set it, or watch GET /ready.')]
      : []),
    tab.appId === teams.appId
      ? well('tab', 'signs on with the registration of the bot')
      : well('tab', 'signs on with a registration of its own (TAB_APP_ID)'),
  ];
}

/** As package.json asks for it: "^20.19.0 || ^22.12.0 || >=24". */
export function ofNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const isTaken = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return isTaken ? well('Node', version) : wrong('Node', version, 'Take Node 22 (from 22.12 on) or 24.');
}
