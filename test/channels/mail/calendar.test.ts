/** What somebody is told of an appointment comes with the file that puts it in their calendar. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { startMailCatcher, type MailCatcher } from '../../../src/local/mail-catcher.js';
import type { Appointment } from '../../../src/ports/calendar-files.js';
import { toldShow } from '../../../src/shows/note.js';
import { eventIn } from '../../support/calendar.js';
import { mailChannel, type MailUnderTest } from '../../support/mail-channel.js';
import { fatima } from '../../support/people.js';
import { talkOfSanne } from '../../support/talk.js';

describe('A mail about an appointment', () => {
  let catcher: MailCatcher;
  let mail: MailUnderTest;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bpv-calendar-'));
    catcher = await startMailCatcher({ now: () => new Date('2026-11-25T13:00:00Z') }, join(folder, 'mails'));
    mail = await mailChannel(catcher.url);
  });
  after(async () => {
    mail.smtp.close();
    await catcher.stop();
    await rm(folder, { recursive: true });
  });

  const writes = async (calendar?: Appointment): Promise<MailCatcher['mails'][number]> => {
    const { show, ...told } = toldShow('Het gesprek is vrijdag 4 december om 10:00.', '');
    const reply = { ...told, show: { ...show, ...(calendar && { calendar }) } };
    const about = { kind: 'digest', digest: 'd' } as const;
    const key = `talk:${catcher.mails.length}`;
    await mail.channel.write({ mail: 'fatima@example.com' }, reply, {
      ...{ key, to: fatima().id, about, attempts: 0, interrupted: false, sentElsewhere: [] },
    });
    return catcher.mails.at(-1)!;
  };
  const contentOf = ({ content }: { readonly content: string }): string => Buffer.from(content, 'base64').toString();

  it('carries it as something to answer and as a file, both the same', async () => {
    const { attachments, text } = await writes(talkOfSanne());
    expect(text).to.include('vrijdag 4 december');
    expect(attachments.map(({ type }) => type)).to.deep.equal(['text/calendar', 'application/ics']);
    expect(attachments[1]?.name).to.equal('afspraak.ics');
    const [event, ...more] = attachments.map((one) => eventIn(contentOf(one)));
    expect(more).to.deep.equal([event]);
    expect(event?.event).to.include({ DTSTART: '20261204T090000Z', SEQUENCE: '0' });
  });

  it('that is moved or called off carries the change under the same id', async () => {
    const later = { from: new Date('2026-12-04T13:00:00Z'), until: new Date('2026-12-04T14:00:00Z') };
    const [moved, off] = [
      await writes(talkOfSanne({ sequence: 1, ...later })),
      await writes(talkOfSanne({ sequence: 2, isCancelled: true })),
    ].map(({ attachments: [first] }) => eventIn(contentOf(first!)));
    expect(moved?.event).to.include({ SEQUENCE: '1', DTSTART: '20261204T130000Z' });
    expect(off?.event).to.include({ SEQUENCE: '2', STATUS: 'CANCELLED', UID: moved?.event['UID'] });
    expect(off?.calendar).to.include({ METHOD: 'CANCEL' });
  });

  it('carries none where nothing is to be put in a calendar', async () => {
    expect((await writes()).attachments).to.deep.equal([]);
  });
});
