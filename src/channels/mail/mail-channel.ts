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
import type { Ports } from '../../ports.js';
import type { Appointment, CalendarFiles } from '../../ports/calendar-files.js';
import type { QueuedNotice } from '../../ports/notices.js';
import { MAIL } from '../../ports/channel.js';
import type { LinkPurpose } from '../../ports/mail-links.js';
import type { Reply } from '../../shows/reply.js';
import * as texts from '../../texts/mail.js';
import { isFormal } from '../../texts/why-told.js';
import { drawMail, paragraphs, type Drawn } from './draw.js';
import { asHtml, asText, type Letter } from './letter.js';
import type { MailPace } from './mail-pace.js';
import { purposeOf, threadOf } from './purpose.js';
import { repliesTo } from './reply-to.js';
import type { Smtp } from './smtp.js';

type MailPorts = Pick<
  Ports,
  | 'clock'
  | 'log'
  | 'people'
  | 'placements'
  | 'schools'
  | 'sheets'
  | 'sicknesses'
  | 'leaves'
  | 'goals'
  | 'mailLinks'
  | 'publicUrl'
>;

export interface MailChannelOptions {
  readonly smtp: Smtp;
  readonly pace: MailPace;
  readonly ports: MailPorts;
  readonly calendarFile: CalendarFiles;
  /** How much waits for somebody. */
  readonly openOf: (person: Person) => Promise<number>;
  /** Where Message-IDs are from: the domain of the sender's address. */
  readonly domain: string;
}

/** Of a long thread the last ones: mail programs need no more, and servers refuse headers without end. */
const MOST_REFERENCES = 20;
const VALID_MS = 30 * 24 * 60 * 60 * 1000;
/** Nobody is kept waiting by others' mails when somebody is ill, or has asked for a link and waits for it. */
const AT_ONCE: readonly NoticeAbout['kind'][] = ['sick', 'sick-by-mail', 'new-link'];

export function createMailChannel({ smtp, pace, ports, calendarFile, openOf, domain }: MailChannelOptions): Channel {
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
      const thread = threadOf(notice.about, purpose);
      const link = await newLink(reader, purpose, thread, ports);
      const more = await linksBeside(reply, ports);
      const {
        subject: about,
        letter,
        calendar,
      } = write(
        { reply, notice, reader, school, link, more, replyTo: replyTo?.as ?? null, open: await openOf(reader) },
        ports,
      );
      const { unsubscribe } = letter;
      const id = messageId(`${notice.key} ${notice.to}`);
      const earlier = thread === '' ? [] : await ports.mailLinks.sentIn(reader.id, thread);
      const before = earlier.filter((one) => one !== id);
      const subject = notice.about.kind === 'sign-off-reminder' && before.length > 0 ? texts.again(about) : about;
      await smtp.send({
        messageId: id,
        references: before.slice(-MOST_REFERENCES).map((one) => `<${one}>`),
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
      await keepSent(link.hash, id, ports);
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

/** It has been sent, and must not be again for this; later mails only do not stand below it. */
async function keepSent(hash: string, id: string, { mailLinks, log }: MailPorts): Promise<void> {
  try {
    await mailLinks.sent(hash, id);
  } catch (error) {
    log.warn('mail-sent-not-kept', { error: error instanceof Error ? error.name : typeof error });
  }
}

interface Link {
  readonly hash: string;
  readonly url: string;
  readonly expires: Date;
}

/** One a mail: a copy has one of its own, and both work. */
async function newLink(
  reader: Pick<Person, 'id'>,
  purpose: LinkPurpose,
  thread: string,
  { mailLinks, clock, publicUrl }: MailPorts,
): Promise<Link> {
  const secret = randomBytes(32).toString('base64url');
  const expires = new Date(clock.now().getTime() + VALID_MS);
  const hash = hashOfSecret(secret);
  await mailLinks.add(hash, { personId: reader.id, purpose, expires, thread });
  return { hash, url: `${publicUrl()}/w/${secret}`, expires };
}

/** What stands in it of others is opened as that person, by a link of that person's. */
async function linksBeside(reply: Reply, ports: MailPorts): Promise<Letter['more']> {
  const beside = reply.kind === 'show' ? (reply.beside ?? []) : [];
  return Promise.all(
    beside.map(async ({ reader: id, at }) => {
      const { url } = await newLink({ id }, { kind: 'open' }, '', ports);
      return { label: texts.lookAt(at), url };
    }),
  );
}

interface ToWrite {
  readonly reply: Reply;
  readonly notice: QueuedNotice;
  readonly reader: Person;
  readonly school: School;
  readonly link: Link;
  readonly more: Letter['more'];
  readonly replyTo: string | null;
  /** How much waits for the reader, with what this is about. */
  readonly open: number;
}

function write(
  { reply, notice: { about }, reader, school, link, more, replyTo, open }: ToWrite,
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
    button: { label: more.length > 0 ? texts.lookAt(school.name) : drawn.button, url: link.url },
    more,
    closing: [
      ...(open > 1 ? [texts.stillOpen(open, isGuest)] : []),
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
