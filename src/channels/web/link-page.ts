/**
 * The page behind a link in a mail: who one is, what it is about, and what can be done. Looking changes nothing and uses
 * nothing up, however often; sending the form is the act, and goes the same road as a button in the chat.
 */
import { answer, look } from '../../bot.js';
import type { DirectRequest } from '../../carry-out/carried.js';
import { hashOfSecret } from '../../domain/evidence/evidence.js';
import { hashOf } from '../../domain/evidence/hash.js';
import type { PersonId } from '../../domain/people/people.js';
import type { Turn } from '../../messages.js';
import type { Route, WebAnswer, WebAsk } from '../../messages/web.js';
import type { Ports } from '../../ports.js';
import type { LinkPurpose } from '../../ports/mail-links.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/web.js';
import { withoutTyping } from '../../texts/without-typing.js';
import { draw, type Drawn, type Typed } from './draw.js';
import { lookOf, missingIn } from './forms.js';
import { hearLess, hearsLess } from './hear-less.js';
import { html } from './html.js';
import { createLimits } from './limits.js';
import { fullPage, page, PRIVATE } from './page.js';
import { leadsOn, placeIn, type Known } from './leads-on.js';
import { newLink, over } from './new-link.js';
import { createSaid, type Said } from './said.js';
import { sent, readFilled } from './sent-form.js';

/** Twice what one person could come to by hand. */
const MOST_A_MINUTE = 120;

export function linkRoutes(ports: Ports): Pick<Route, 'method' | 'takes' | 'handle'>[] {
  const limits = createLimits(ports.clock, MOST_A_MINUTE);
  const said = createSaid(ports.clock);

  /** Only a post, and whoever tries secrets that are none, is counted. */
  const isTooOften = (ask: WebAsk, ...who: readonly string[]): boolean => !limits.allow(`from:${ask.from}`, ...who);

  async function open(ask: WebAsk, then: (known: Known) => Promise<WebAnswer>): Promise<WebAnswer> {
    const [secret = ''] = ask.rest.split('/');
    const hash = hashOfSecret(secret);
    const link = await ports.mailLinks.find(hash);
    if (!link && isTooOften(ask)) return tooOften();
    const isOver = !link || link.revoked || link.expires <= ports.clock.now();
    const person = isOver ? null : await ports.people.byId(link.personId);
    return isOver || !person ? over() : then({ secret, link, person });
  }

  const get = (ask: WebAsk): Promise<WebAnswer> =>
    open(ask, async (known) => {
      if (placeIn(ask) === 'afmelden') {
        return hearsLess(known, ports);
      }
      const request = await lookFor(ask, known, ports);
      const shown = request && (await look(known.person, request, 'mail', ports));
      if (!shown) return nothingToShow(ask, known, ports);
      return pageOf(200, shown, ask, known, ports, { said: said.of(addressOf(ask)) });
    });

  const post = async (ask: WebAsk): Promise<WebAnswer> => {
    const [secret = ''] = ask.rest.split('/');
    const hash = hashOfSecret(secret);
    if (isTooOften(ask, `link:${hash}`)) return tooOften();
    const link = await ports.mailLinks.find(hash);
    // Whoever wants to hear less is not asked for a link that still works.
    const isToBeLess = placeIn(ask) === 'afmelden' && link !== null && !link.revoked;
    const person = isToBeLess ? await ports.people.byId(link.personId) : null;
    if (person && link) {
      return hearLess({ person, link }, (one) => pressed({ secret, link, person: one }, 'reminders-off', {}), ports);
    }
    // The same words whether there is one or not, so that nobody learns which.
    if (!link || link.revoked || link.expires <= ports.clock.now()) return newLink(hash, link, ports);
    return open(ask, async (known) => {
      if (!limits.allow(`person:${known.person.id}`)) return tooOften();
      return act(ask, known, ports, said);
    });
  };
  return [
    { method: 'get', handle: get },
    { method: 'post', takes: 'form', handle: post },
  ];
}

/** What the page shows: what the link is for, or what a link on it leads to. */
async function lookFor(ask: WebAsk, { link }: Known, ports: Ports): Promise<DirectRequest | null> {
  const asked = ask.query.get('zie');
  if (asked !== null) return lookOf(asked);
  if (placeIn(ask) === 'open') return { kind: 'open-weeks' };
  return lookOfPurpose(link.purpose, ports);
}

async function lookOfPurpose(purpose: LinkPurpose, ports: Ports): Promise<DirectRequest> {
  switch (purpose.kind) {
    case 'week':
      return { kind: 'show-sheet', sheet: purpose.sheet };
    case 'sickness':
      return { kind: 'see-sickness', sickness: purpose.sickness };
    case 'leave':
      return { kind: 'see-leave', leave: purpose.leave };
    case 'make-up':
      return { kind: 'make-up', placement: purpose.placement };
    case 'goals':
    case 'work-agreements':
    case 'talks':
    case 'judgement':
      return { kind: purpose.kind, placement: purpose.placement };
    case 'papers':
      return { kind: 'papers', placement: purpose.placement };
    case 'paper':
      return { kind: 'see-paper', paper: purpose.paper };
    case 'pok': {
      const placement = await ports.placements.byId(purpose.placement);
      return { kind: 'show-student', student: placement?.studentId ?? ('' as PersonId) };
    }
    case 'ending':
      return { kind: 'see-ending', placement: purpose.placement };
    case 'open':
      return { kind: 'open-weeks' };
  }
}

/** The form that was sent is carried out; then the page says how it stands, at the same address. */
async function act(ask: WebAsk, known: Known, ports: Ports, said: Said): Promise<WebAnswer> {
  const form = sent.safeParse(ask.body ?? {});
  if (!form.success) return again(400, texts.unreadableForm, {}, ask, known, ports);
  const { verb, data: about, ...filled } = form.data;
  const data = { ...about, ...readFilled(filled) };
  const missing = missingIn(verb, data);
  if (missing) return again(400, missing, data, ask, known, ports);
  const reply = await answer(pressed(known, verb, data), ports);
  // What was not done is said at once; so is what can only be seen now, as a link to a file.
  if (reply?.kind === 'text') return again(409, withoutTyping(reply.text), {}, ask, known, ports);
  if (isToSeeNow(reply)) return pageOf(200, reply, ask, known, ports);
  said.keep(addressOf(ask), linesOf(reply));
  return { status: 303, type: 'text/plain', body: '', headers: { ...PRIVATE, location: addressOf(ask) } };
}

/** What there is to say of what was done beside how it stands: what was signed together, why something was not done. */
function linesOf(reply: Answer | null): readonly string[] {
  if (reply?.kind !== 'show') return [];
  const { show } = reply;
  if (show.kind === 'note') return [show.text, ...show.lines];
  if (show.kind === 'approval') return show.notes;
  return show.kind === 'leave' || show.kind === 'make-up' || show.kind === 'ending' ? show.lines : [];
}

/** The same form sent twice is the same press. */
function pressed({ secret, person }: Known, verb: string, data: Readonly<Record<string, unknown>>): Turn {
  const id = `mail:${hashOf({ link: hashOfSecret(secret), verb, data }).slice(0, 32)}`;
  return { id, from: { personId: person.id }, way: 'mail', chat: null, kind: 'press', verb, data };
}

const isToSeeNow = (reply: Answer | null): reply is Extract<Answer, { kind: 'show' }> =>
  reply?.kind === 'show' &&
  (reply.show.kind === 'statement' ||
    reply.show.kind === 'choose-statement' ||
    (reply.show.kind === 'sign-off' && reply.show.note !== ''));

/** The page once more, with what is missing above it and what was typed still in it. */
async function again(
  status: number,
  missing: string,
  typed: Typed,
  ask: WebAsk,
  known: Known,
  ports: Ports,
): Promise<WebAnswer> {
  const request = await lookFor(ask, known, ports);
  const shown = request && (await look(known.person, request, 'mail', ports));
  return shown ? pageOf(status, shown, ask, known, ports, { missing, typed }) : nothingToShow(ask, known, ports);
}

async function pageOf(
  status: number,
  shown: Answer,
  ask: WebAsk,
  known: Known,
  ports: Ports,
  {
    missing = '',
    typed = {},
    said = [],
  }: { readonly missing?: string; readonly typed?: Typed; readonly said?: readonly string[] } = {},
): Promise<WebAnswer> {
  const { title, body } = drawn(shown, typed);
  // What the page says by itself is not said twice.
  const itself = linesOf(shown);
  const news = said.filter((line) => !itself.includes(line));
  return fullPage(status, {
    title,
    reader: texts.youAre(known.person.name),
    body: [
      ...(missing ? [html`<p class="note" role="alert">${missing}</p>`] : []),
      ...(news.length > 0
        ? [html`<div class="note" role="status">${news.map((line) => html`<p>${line}</p>`)}</div>`]
        : []),
      ...body,
    ],
    below: await leadsOn(ask, known, ports),
  });
}

function drawn(shown: Answer, typed: Typed): Drawn {
  switch (shown.kind) {
    case 'show':
      return draw(shown.show, typed);
    case 'text':
      return { title: withoutTyping(shown.text), body: [] };
    case 'question':
      return { title: shown.question.text, body: [] };
    case 'silence':
      return { title: texts.nothingToShow, body: [] };
  }
}

const tooOften = (): WebAnswer => page(429, texts.tooOften, [texts.tooOftenLine]);
async function nothingToShow(ask: WebAsk, known: Known, ports: Ports): Promise<WebAnswer> {
  return fullPage(404, {
    title: texts.nothingToShow,
    reader: texts.youAre(known.person.name),
    body: [html`<p>${texts.nothingToShowLine}</p>`],
    below: await leadsOn(ask, known, ports),
  });
}

function addressOf(ask: WebAsk): string {
  const query = ask.query.toString();
  return `/w/${ask.rest}${query ? `?${query}` : ''}`;
}
