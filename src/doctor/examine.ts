/** Everything that is looked at, in the order in which one would mend it. Nothing stays changed by it, and nobody is sent anything. */
import { BOT_CONNECTOR } from '../channels/teams/token-check.js';
import { ENTRA_METADATA } from '../channels/web/api/entra-token.js';
import type { ProductionConfig } from '../config.js';
import { keyIdOf } from '../domain/evidence/signed-statement.js';
import { inspectDatabase } from '../mongo/inspect.js';
import type { Clock } from '../ports.js';
import { ofDatabase, ofNoDatabase } from './database.js';
import type { Finding } from './finding.js';
import { ofMail } from './mail.js';
import { ofKeys, ofMailLogin, ofRegistration, UNSEEN } from './microsoft.js';
import { ofOutside } from './outside.js';
import { ofNode, ofSettings } from './settings.js';

export interface Around {
  /** The real one. */
  readonly clock: Clock;
  readonly version: string;
  readonly node: string;
  /** Where Entra gives tokens; Microsoft's own where it is left out. */
  readonly loginUrl?: string;
}

export async function examine(
  config: ProductionConfig,
  { clock, version, node, loginUrl }: Around,
): Promise<readonly Finding[]> {
  const { teams, tab, mongoUri, publicUrl, statementKeys } = config;
  const parts = await Promise.all([
    inspectDatabase(mongoUri, clock).then(
      (found) => ofDatabase(found, teams.tenantId),
      (error: unknown) => [ofNoDatabase(error)],
    ),
    ofRegistration(config, clock, loginUrl),
    ofKeys('Teams', teams.openIdMetadataUrl ?? BOT_CONNECTOR.openIdMetadataUrl, 'nobody of Teams is let in'),
    ofKeys('tab', tab.metadataUrl ?? ENTRA_METADATA, 'nobody gets into the tab'),
    ofMailLogin(config),
    ofMail(config, clock),
    ofOutside({ publicUrl, version, keys: statementKeys.map(keyIdOf) }),
  ]);
  return [ofNode(node), ...ofSettings(config), ...parts.flat(), UNSEEN];
}
