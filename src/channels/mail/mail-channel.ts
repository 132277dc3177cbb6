/** Mail as a channel: what is told to somebody whom no chat reaches, with one link by which they answer. */
import { randomBytes } from 'node:crypto';
import type { Channel } from '../../delivery/channel.js';
import { ChannelFailure } from '../../delivery/channel.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import { isMailAddress } from '../../domain/people/mail-address.js';
import type { Person } from '../../domain/people/people.js';
import { isOptional } from '../../domain/reminders/unasked.js';
import type { School } from '../../domain/school/school.js';
import type { Ports, QueuedNotice } from '../../ports.js';
import type { Appointment, CalendarFiles } from '../../ports/calendar-files.js';
import { MAIL } from '../../ports/channel.js';
import type { LinkPurpose } from '../../ports/mail-links.js';
import type { Reply } from '../../shows/reply.js';
import * as texts from '../../texts/mail.js';
import { isFormal } from '../../texts/why-told.js';
import { drawMail, paragraphs, type Drawn } from './draw.js';
import { asHtml, asText, type Letter } from './letter.js';
import type { MailPace } from './mail-pace.js';
import { keysBefore, purposeOf, threadOf } from './purpose.js';
import { repliesTo } from './reply-to.js';
import type { Smtp } from './smtp.js';

type MailPorts = Pick<
  Ports,
  'clock' | 'people' | 'placements' | 'schools' | 'sicknesses' | 'leaves' | 'mailLinks' | 'publicUrl'
>;

export interface MailChannelOptions {
  readonly smtp: Smtp;
  readonly pace: MailPace;
  readonly ports: MailPorts;
  readonly calendarFile: CalendarFiles;
  /** Where Message-IDs are from: the domain of the sender's address. */
  readonly domain: string;
}

const VALID_MS = 30 * 24 * 60 * 60 * 1000;
/** Nobody is kept waiting by others' mails when somebody is ill, or has asked for a link and waits for it. */
const AT_ONCE: readonly NoticeAbout['kind'][] = ['sick', 'sick-by-mail', 'new-link'];

export function createMailChannel({ smtp, pace, ports, calendarFile, domain }: MailChannelOptions): Channel {
  const messageId = (of: string): string => `${hashOfSecret(of).slice(0, 40)}@${domain}`;
  return {
    name: MAIL,
    // A place that the server does not know is tried again when the school knows another.
    addressOf: async (personId, { address, unreachable }) => {
      const mail = (await ports.people.byId(personId))?.mail ?? null;
      const isGone = unreachable === 'not-there' && address?.['mail'] === mail;
      return isMailAddress(mail) && !isGone ? { mail } : null;
    },
    write: async ({ mail: address = '' }, reply, notice) => {
      await whenItMay(notice, pace);
      const reader = await ports.people.byId(notice.to);
      const school = reader && (await ports.schools.byId(reader.schoolId));
      if (!reader || !school) throw new ChannelFailure({ kind: 'ours' }, null, 'NOBODY');
      const purpose = await purposeOf(notice.about, ports);
      const replyTo = await repliesTo(reader, purpose, school, ports);
      const link = await newLink(reader, purpose, ports);
      const { subject, letter, calendar } = write(
        { reply, notice, reader, school, link, replyTo: replyTo?.as ?? null },
        ports,
      );
      const thread = threadOf(notice.about, purpose);
      const before = keysBefore(notice.about, notice.to);
      const { unsubscribe } = letter;
      await smtp.send({
        messageId: messageId(`${notice.key} ${notice.to}`),
        references: [...(thread === '' ? [] : [thread]), ...before].map((of) => `<${messageId(`${of} ${notice.to}`)}>`),
        to: { name: reader.name, address },
        replyTo: replyTo && { name: replyTo.name, address: replyTo.address },
        ...{ subject, text: asText(letter), html: asHtml(letter, subject), date: ports.clock.now() },
        calendar: calendar && calendarFile(calendar),
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'OOF, AutoReply',
          ...(unsubscribe && {
            'List-Unsubscribe': `<${unsubscribe.url}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      });
      // What has been mailed cannot be taken back or changed: its link shows how it stands.
      return '';
    },
    replace: () => Promise.reject(new ChannelFailure({ kind: 'ours' }, null, 'MAIL-STAYS')),
  };
}

async function whenItMay({ key, about }: QueuedNotice, pace: MailPace): Promise<void> {
  if (AT_ONCE.includes(about.kind)) return pace.sentAtOnce();
  const retryAfterMs = await pace.turn(key);
  if (retryAfterMs === 0) return;
  throw new ChannelFailure({ kind: 'again', retryAfterMs, left: false, copyPossible: false }, null, 'PACE');
}

interface Link {
  readonly url: string;
  readonly expires: Date;
}

/** One a mail: a copy has one of its own, and both work. */
async function newLink(
  reader: Person,
  purpose: LinkPurpose,
  { mailLinks, clock, publicUrl }: MailPorts,
): Promise<Link> {
  const secret = randomBytes(32).toString('base64url');
  const expires = new Date(clock.now().getTime() + VALID_MS);
  await mailLinks.add(hashOfSecret(secret), { personId: reader.id, purpose, expires });
  return { url: `${publicUrl()}/w/${secret}`, expires };
}

interface ToWrite {
  readonly reply: Reply;
  readonly notice: QueuedNotice;
  readonly reader: Person;
  readonly school: School;
  readonly link: Link;
  readonly replyTo: string | null;
}

function write(
  { reply, notice: { about }, reader, school, link, replyTo }: ToWrite,
  { clock }: MailPorts,
): { readonly subject: string; readonly letter: Letter; readonly calendar: Appointment | null } {
  const isGuest = isFormal(reader);
  const whole = reply.kind === 'show' ? drawMail(reply.show) : asDrawn(reply.text);
  const isHidden = school.sickMail === 'link-only' && (isAboutSickness(about) || namesSickness(whole));
  const drawn: Drawn = isHidden ? { ...whole, pieces: paragraphs(texts.linkOnly(isGuest)) } : whole;
  const subject = isHidden ? texts.linkOnlySubject : subjectOf(reply);
  const letter: Letter = {
    greeting: texts.greeting(reader, momentOf(clock.now()).time),
    pieces: drawn.pieces,
    button: { label: drawn.button, url: link.url },
    closing: [
      texts.linkWorks(momentOf(link.expires).day, isGuest),
      ...(replyTo === null ? [] : [texts.repliesTo(replyTo)]),
    ],
    orCopy: texts.orCopy,
    unsubscribe: isOptional(about.kind) ? { label: texts.unsubscribe, url: `${link.url}/afmelden` } : null,
  };
  const calendar = reply.kind === 'show' && !isHidden ? (reply.show.calendar ?? null) : null;
  return { subject, letter, calendar };
}

const asDrawn = (text: string): Drawn => ({ pieces: paragraphs(text), button: texts.buttons.look });

function isAboutSickness(about: NoticeAbout): boolean {
  if (about.kind === 'not-delivered' || about.kind === 'delivered-after-all') return isAboutSickness(about.of.about);
  return ['sick', 'sick-by-mail', 'still-sick', 'sick-silent', 'long-sick'].includes(about.kind);
}

/** A list or a week may say of somebody that they are or were ill. */
const namesSickness = ({ pieces }: Drawn): boolean => /ziek|beter gemeld/i.test(JSON.stringify(pieces));

const MOST_IN_SUBJECT = 120;

/** One line, without the tick of an answer; of more sentences the first. */
function subjectOf(reply: Reply): string {
  const said = reply.kind === 'show' ? (reply.show.subject ?? reply.show.summary) : reply.text;
  const line = said.replace(/\s+/g, ' ').replace(/^✔ /, '').trim();
  const [first = line] = /^.+?[.!?](?= )/.exec(line) ?? [];
  const short = first.length > MOST_IN_SUBJECT ? `${first.slice(0, MOST_IN_SUBJECT).replace(/ \S*$/, '')} …` : first;
  return short.replace(/\.$/, '');
}
