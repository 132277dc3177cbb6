/** The page of a link to an hours statement: a button, and behind it the file. */
import type { StatementFormat } from '../../domain/evidence/hours-statement.js';
import {
  seeDownload,
  takeDownload,
  type NoDownload,
  type OfferedFile,
  type TakenFile,
} from '../../features/evidence/download-statement.js';
import type { WebAnswer } from '../../messages/web.js';
import type { Ports } from '../../ports.js';
import * as texts from '../../texts/evidence.js';
import { page, PRIVATE } from './page.js';

const TYPES: Readonly<Record<StatementFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

export const showDownload = async (secret: string, ports: Ports): Promise<WebAnswer> =>
  drawn(await seeDownload(secret, ports));

export const giveDownload = async (secret: string, ports: Ports): Promise<WebAnswer> =>
  drawn(await takeDownload(secret, ports));

function drawn(download: NoDownload | OfferedFile | TakenFile): WebAnswer {
  switch (download.kind) {
    case 'gone':
      return page(410, texts.goneTitle, [texts.gone]);
    case 'not-allowed':
      return page(403, texts.notAllowedTitle, [texts.notAllowed]);
    case 'offered':
      return page(200, texts.downloadTitle(download.format), [texts.linkWorks(download.until)], texts.download);
    case 'file': {
      const headers = { ...PRIVATE, 'content-disposition': `attachment; filename="${download.name}"` };
      return { status: 200, type: TYPES[download.format], body: download.body, headers };
    }
  }
}
