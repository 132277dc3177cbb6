/** The page of a link to an appointment: a button, and behind it the file that calendars read. */
import { seeAppointment, takeAppointment, type AppointmentBehind } from '../../features/talks/talk-file.js';
import type { WebAnswer } from '../../messages/web.js';
import type { Ports } from '../../ports.js';
import { download } from '../../texts/evidence.js';
import * as texts from '../../texts/talks.js';
import { page, PRIVATE } from './page.js';

export const showAppointment = async (secret: string, ports: Ports): Promise<WebAnswer> =>
  drawn(await seeAppointment(secret, ports));

export const giveAppointment = async (secret: string, ports: Ports): Promise<WebAnswer> =>
  drawn(await takeAppointment(secret, ports));

function drawn(behind: AppointmentBehind): WebAnswer {
  switch (behind.kind) {
    case 'gone':
      return page(410, texts.linkGoneTitle, [texts.linkGone]);
    case 'offered':
      return page(200, texts.appointmentFile, [texts.linkUntil(behind.until)], download);
    case 'file': {
      const headers = { ...PRIVATE, 'content-disposition': 'attachment; filename="afspraak.ics"' };
      return { status: 200, type: 'text/calendar; charset=utf-8', body: behind.content, headers };
    }
  }
}
