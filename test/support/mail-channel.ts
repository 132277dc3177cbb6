/** The channel of mail on ports in memory, to a mail server that the test drives. */
import { createMailChannel } from '../../src/channels/mail/mail-channel.js';
import { createMailPace } from '../../src/channels/mail/mail-pace.js';
import { createSmtp, type Smtp } from '../../src/channels/mail/smtp.js';
import { createCalendarFiles } from '../../src/files/calendar-file.js';
import { countOpen } from '../../src/features/looking/count-open.js';
import type { Channel } from '../../src/delivery/channel.js';
import type { Clock } from '../../src/ports.js';
import { givenPerson, givenPlacement, givenSchool } from './given.js';
import { createMemoryPorts, type MemoryPorts } from './memory-ports.js';
import { els, fatima, karel, milan, placementOfMilan, placementOfSanne, sanne, school } from './people.js';

export interface MailUnderTest {
  readonly channel: Channel;
  readonly smtp: Smtp;
  readonly ports: MemoryPorts;
}

/** What hangs is given up after this. */
const SHORT_MS = 200;
const REAL: Clock = { now: () => new Date() };

/** Sanne, Milan and who guides them. `clock`: of the server and the pace. */
export async function mailChannel(
  url: string,
  { clock = REAL, perMinute = 6_000, given }: { clock?: Clock; perMinute?: number; given?: MemoryPorts } = {},
): Promise<MailUnderTest> {
  const ports = given ?? createMemoryPorts({ sendsMail: true });
  await givenSchool(ports, school());
  for (const person of [sanne(), milan(), karel(), fatima(), els()]) await givenPerson(ports, person);
  for (const placement of [placementOfSanne(), placementOfMilan()]) await givenPlacement(ports, placement);
  const from = { name: 'BPV-bureau', address: 'bpv@school.example' };
  const timeouts = { connectionTimeout: SHORT_MS, greetingTimeout: SHORT_MS, socketTimeout: 2 * SHORT_MS };
  const smtp = createSmtp({ url, from }, { clock, log: ports.log, timeouts });
  const calendarFile = createCalendarFiles('school.example');
  const pace = createMailPace(ports.pace, perMinute, clock);
  return {
    channel: createMailChannel({
      smtp,
      pace,
      ports,
      calendarFile,
      openOf: (person) => countOpen(person, ports),
      domain: 'school.example',
    }),
    smtp,
    ports,
  };
}
