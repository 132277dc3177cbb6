import { expect } from 'chai';
import { hashOfSecret } from '../../../src/domain/evidence/evidence.js';
import { webRoutes } from '../../../src/channels/web/routes.js';
import { leaveIdOf } from '../../../src/domain/leave/leave.js';
import type { SicknessId } from '../../../src/domain/sickness/sickness.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import type { WebAnswer } from '../../../src/messages/web.js';
import type { LinkPurpose } from '../../../src/ports/mail-links.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { els, fatima, joost, karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';
import { asking } from '../../support/web-ask.js';

const SHEET = `${placementOfMilan().id}:2026-W47` as SheetId;
const WEEK: LinkPurpose = { kind: 'week', sheet: SHEET };
const SECRET = 'secret-of-fatima';

/** Milan has handed in week 47, and Fatima has a mail about it. */
async function handedIn(purpose: LinkPurpose = WEEK): Promise<Conversation> {
  const talk = await conversation({
    people: [sanne(), milan(), karel(), els(), joost(), fatima()],
    placements: [placementOfSanne(), placementOfMilan()],
  });
  await talk.says(milan(), 'donderdag 19 november 7 uur opbouw licht, vrijdag 20 november 6 uur');
  const asked = await talk.says(milan(), 'week 47 indienen');
  await asked.press('Indienen');
  await given(talk, purpose);
  return talk;
}

async function given(talk: Conversation, purpose: LinkPurpose, secret = SECRET, who = fatima()): Promise<void> {
  const expires = new Date(talk.ports.clock.now().getTime() + 30 * 24 * 60 * 60_000);
  await talk.ports.mailLinks.add(hashOfSecret(secret), { personId: who.id, purpose, expires });
}

/** A browser: looks at a page, and sends the form that stands on it with what was chosen. */
function browser({ ports }: Conversation): {
  get: (rest?: string) => Promise<WebAnswer & { text: string }>;
  post: (fields: Record<string, unknown>, rest?: string) => Promise<WebAnswer & { text: string }>;
} {
  const routes = webRoutes(ports).filter(({ path }) => path === '/w/*');
  const ask = async (
    method: 'get' | 'post',
    address: string,
    body?: unknown,
  ): Promise<WebAnswer & { text: string }> => {
    const [rest = '', query = ''] = address.split('?');
    const answer = await routes
      .find((route) => route.method === method)!
      .handle(asking({ rest, query: new URLSearchParams(query), body }));
    return { ...answer, text: String(answer.body) };
  };
  return {
    get: (rest = SECRET) => ask('get', rest),
    post: (fields, rest = SECRET) => ask('post', rest, fields),
  };
}

/** The hidden data of the first form of a page. */
function dataIn(text: string): string {
  const found = /name="data" value="([^"]*)"/.exec(text)?.[1] ?? '';
  return found.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

const stateOf = async ({ ports }: Conversation): Promise<string | undefined> => (await ports.sheets.load(SHEET))?.state;

describe('The page behind a link in a mail', () => {
  it('says who one is, shows the week, and asks for a choice that nobody has made', async () => {
    const talk = await handedIn();
    const { status, text, headers } = await browser(talk).get();
    expect(status).to.equal(200);
    expect(text)
      .to.include('U bent Fatima El Amrani')
      .and.include('Milan Bakker · week 47')
      .and.include('opbouw licht');
    expect(text.match(/type="radio" name="verb" value="(approve|return)" required/g)).to.have.length(2);
    expect(text).not.to.include('checked');
    expect(headers).to.include({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(Buffer.byteLength(text)).to.be.below(15_000);
  });

  it('changes nothing by being looked at, however often', async () => {
    const talk = await handedIn();
    for (let i = 0; i < 200; i += 1) expect((await browser(talk).get()).status).to.equal(200);
    expect(await stateOf(talk)).to.equal('submitted');
  });

  it('signs the week by the form, once, and shows that from then on', async () => {
    const talk = await handedIn();
    const { get, post } = browser(talk);
    const form = { data: dataIn((await get()).text), verb: 'approve' };
    const done = await post(form);
    expect(done.status).to.equal(303);
    expect(done.headers).to.include({ location: `/w/${SECRET}` });
    expect(await stateOf(talk)).to.equal('approved');
    expect((await get()).text)
      .to.include('Afgetekend door u op')
      .and.not.include('value="approve"');
    expect((await post(form)).status).to.equal(303);
    const signed = (await talk.ports.sheets.load(SHEET))!.history.filter(({ what }) => what.kind === 'approved');
    expect(signed.map(({ by, way }) => [by, way])).to.deep.equal([[fatima().id, 'mail']]);
  });

  it('without a choice, or without a reason, shows the page again with what is missing and what was typed', async () => {
    const talk = await handedIn();
    const { get, post } = browser(talk);
    const data = dataIn((await get()).text);
    const without = await post({ data, reason: 'vrijdag was 5 uur' });
    expect(without.status).to.equal(400);
    expect(without.text).to.include('Kies eerst wat u wilt doen').and.include('vrijdag was 5 uur</textarea>');
    const noReason = await post({ data, verb: 'return', reason: '  ' });
    expect(noReason.status).to.equal(400);
    expect(noReason.text).to.include('Schrijf erbij waarom');
    expect(await stateOf(talk)).to.equal('submitted');
  });

  it('sends the week back with the reason', async () => {
    const talk = await handedIn();
    const { get, post } = browser(talk);
    const sent = await post({
      data: dataIn((await get()).text),
      verb: 'return',
      line: 'week',
      reason: 'vrijdag was 5 uur',
    });
    expect(sent.status).to.equal(303);
    expect(await stateOf(talk)).to.equal('returned');
    expect((await get()).text).to.include('vrijdag was 5 uur');
  });

  it('of a week that has changed since says so and signs nothing', async () => {
    const talk = await handedIn();
    const { get, post } = browser(talk);
    const data = dataIn((await get()).text);
    await (await talk.says(milan(), 'trek week 47 in')).press('Intrekken').catch(() => undefined);
    const late = await post({ data, verb: 'approve' });
    expect(await stateOf(talk)).not.to.equal('approved');
    expect(late.text).to.match(/Er is niets|niets afgetekend|Ingetrokken/);
  });

  it('leads to all that is open, where several weeks are ticked and signed at once', async () => {
    const talk = await handedIn({ kind: 'open' });
    await talk.says(milan(), 'dinsdag 10 november 7 uur');
    await (await talk.says(milan(), 'week 46 indienen')).press('Indienen');
    const { get, post } = browser(talk);
    const { text } = await get(`${SECRET}/open`);
    const boxes = [...text.matchAll(/name="weeks" value="([^"]*)"/g)].map(([, value = '']) =>
      value.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    );
    expect(boxes).to.have.length(2);
    expect((await post({ data: '{}', verb: 'approve-all' }, `${SECRET}/open`)).text).to.include('Vink eerst aan');
    expect((await post({ data: '{}', verb: 'approve-all', weeks: boxes }, `${SECRET}/open`)).status).to.equal(303);
    expect(await stateOf(talk)).to.equal('approved');
  });

  it('counts what is still to do, also after the act, and leads there', async () => {
    const talk = await handedIn();
    await talk.says(milan(), 'dinsdag 10 november 7 uur');
    await (await talk.says(milan(), 'week 46 indienen')).press('Indienen');
    const { get, post } = browser(talk);
    const before = (await get()).text;
    expect(before).to.include(`href="/w/${SECRET}/open">Nog 2 te doen`);
    await post({ data: dataIn(before), verb: 'approve' });
    expect((await get()).text).to.include('Nog 1 te doen');
    expect((await get(`${SECRET}/open`)).text).to.include('Nog af te tekenen: 1 week');
  });

  it('of a sickness or of leave too says whom to talk to about it', async () => {
    const talk = await handedIn({ kind: 'sickness', sickness: 'sick:milan:1' as SicknessId });
    await talk.says(milan(), 'ben ziek');
    const leave = leaveIdOf(milan().id, 'm');
    const days = { from: '2026-12-03', until: '2026-12-03', leaveKind: 'special' };
    await talk.presses(milan(), 'ask-leave', { leave, ...days, reason: 'auditie' });
    await given(talk, { kind: 'leave', leave }, 'leave');
    for (const secret of [SECRET, 'leave']) {
      const { text } = await browser(talk).get(secret);
      expect(text, secret).to.include('Overleg met de docent').and.include('mailto:els@example.com');
      expect(text, secret).to.include('Alle weken van Milan');
    }
  });

  it('of which the address was mangled leads back to what the link is for', async () => {
    const talk = await handedIn();
    for (const mangled of [`${SECRET}?zie=%7B`, `${SECRET}?zie=${encodeURIComponent('{"verb":"approve"}')}`]) {
      const { status, text } = await browser(talk).get(mangled);
      expect(status).to.equal(404);
      expect(text).to.include(`href="/w/${SECRET}">Terug`);
    }
  });

  it('says "u" to a praktijkopleider on every page, and names nothing to be typed', async () => {
    const talk = await handedIn();
    await talk.says(milan(), 'ben ziek');
    await given(talk, { kind: 'open' }, 'open');
    await given(talk, { kind: 'sickness', sickness: 'sick:milan:1' as SicknessId }, 'sick');
    await given(talk, { kind: 'make-up', placement: placementOfMilan().id }, 'plan');
    const { get, post } = browser(talk);
    const seen = new Set<string>();
    const left = [SECRET, 'open', 'sick', 'plan', 'gone', `${SECRET}/afmelden`, `${SECRET}?zie=x`];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const { text } = await get(at);
      const words = text.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');
      expect(words, at).not.to.match(/\b(?:je|jij|jouw|jou|typ)\b/i);
      const [own = ''] = at.split(/[/?]/);
      for (const [, href = ''] of text.matchAll(/href="([^"]*)"/g)) {
        const way = href.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
        if (way.startsWith('?')) left.push(`${own}${way}`);
        else if (way.startsWith('/w/')) left.push(way.slice(3));
      }
    }
    expect(seen.size).to.be.above(9);
    const refused = await post({ data: JSON.stringify({ leave: 'leave:x:y' }), verb: 'grant-leave' });
    expect(refused.text.replace(/<[^>]*>/g, ' ')).not.to.match(/\b(?:je|jij|jouw|typ)\b/i);
  });

  it('is nobody’s who is not in the placement any more', async () => {
    const talk = await handedIn();
    await given(talk, WEEK, 'of-karel', karel());
    const { text } = await browser(talk).get('of-karel');
    expect(text).not.to.include('Milan');
    const sent = await browser(talk).post(
      { data: JSON.stringify({ sheet: SHEET, version: 3 }), verb: 'approve' },
      'of-karel',
    );
    expect(sent.status).to.equal(409);
    expect(await stateOf(talk)).to.equal('submitted');
  });

  it('that is over, revoked or never was: the same page, and one new link in ten minutes to who it was for', async () => {
    const talk = await handedIn();
    await given(talk, WEEK, 'revoked');
    await talk.ports.mailLinks.revoke(fatima().id, placementOfMilan().id);
    await given(talk, WEEK, 'over');
    talk.ports.clock.set('2027-01-05T10:00:00Z');
    const { get, post } = browser(talk);
    const [over, revoked, never] = await Promise.all(['over', 'revoked', 'never'].map((secret) => get(secret)));
    expect([over!.status, revoked!.status, never!.status]).to.deep.equal([410, 410, 410]);
    expect(new Set([over!.text, revoked!.text, never!.text]).size).to.equal(1);
    const asked = await Promise.all(['over', 'over', 'revoked', 'never'].map((secret) => post({}, secret)));
    expect(new Set(asked.map(({ status, text }) => `${status} ${text}`)).size).to.equal(1);
    expect(talk.ports.notices.all().filter(({ about }) => about.kind === 'new-link')).to.have.length(1);
  });

  it('that is over sends one new link in ten minutes to a person, by whichever of their links it is asked for', async () => {
    const talk = await handedIn();
    await given(talk, { kind: 'open' }, 'other');
    await given(talk, WEEK, 'of-karel', karel());
    const asked = (): number => talk.ports.notices.all().filter(({ about }) => about.kind === 'new-link').length;
    const { post } = browser(talk);
    talk.ports.clock.set('2027-01-05T10:00:00Z');
    await Promise.all([SECRET, 'other', SECRET].map((secret) => post({}, secret)));
    expect(asked()).to.equal(1);
    await post({}, 'of-karel');
    expect(asked()).to.equal(2);
    talk.ports.clock.set('2027-01-05T10:09:59Z');
    await post({}, 'other');
    expect(asked()).to.equal(2);
    talk.ports.clock.set('2027-01-05T10:10:00Z');
    await post({}, 'other');
    expect(asked()).to.equal(3);
  });

  it('is asked for by form no more than so often in a minute, and looked at as often as one likes', async () => {
    const talk = await handedIn();
    const { get, post } = browser(talk);
    const statuses = [];
    for (let i = 0; i < 130; i += 1) statuses.push((await post({})).status);
    expect(statuses.slice(0, 60).every((status) => status === 400)).to.equal(true);
    expect(statuses.at(-1)).to.equal(429);
    expect((await get()).status).to.equal(200);
  });

  it('says after the form what was done with it, for a minute, however often it is looked at', async () => {
    const talk = await handedIn({ kind: 'open' });
    const { get, post } = browser(talk);
    const week = JSON.stringify({ sheet: SHEET, version: (await talk.ports.sheets.load(SHEET))!.version });
    const done = await post({ data: '{}', verb: 'approve-all', weeks: week }, `${SECRET}/open`);
    expect(done.status).to.equal(303);
    for (let i = 0; i < 2; i += 1) expect((await get(`${SECRET}/open`)).text).to.include('Week 47');
    talk.ports.clock.set(new Date(talk.ports.clock.now().getTime() + 61_000).toISOString());
    expect((await get(`${SECRET}/open`)).text).not.to.include('Week 47');
  });

  it('that is over still turns reminders off, and sends nothing', async () => {
    const talk = await handedIn();
    talk.ports.clock.set('2027-01-05T10:00:00Z');
    const off = await browser(talk).post({ 'List-Unsubscribe': 'One-Click' }, `${SECRET}/afmelden`);
    expect(off.status).to.equal(200);
    expect((await talk.ports.rhythms.of(fatima().id, 'staff'))?.off).to.include('digest');
    expect(talk.ports.notices.all().filter(({ about }) => about.kind === 'new-link')).to.deep.equal([]);
  });

  it('turns reminders off by its button, and by one click of a mail program', async () => {
    const talk = await handedIn();
    const { get, post } = browser(talk);
    expect((await get(`${SECRET}/afmelden`)).text).to.include('Zet herinneringen uit');
    const off = await post({ 'List-Unsubscribe': 'One-Click' }, `${SECRET}/afmelden`);
    expect(off.status).to.equal(200);
    expect((await talk.ports.rhythms.of(fatima().id, 'staff'))?.off).to.include('digest');
  });

  for (const fields of [
    { data: '{', verb: 'approve' },
    { data: '[]', verb: 'approve' },
    { data: '"x"', verb: 'x' },
    { data: '{}', verb: '__proto__' },
    { verb: 'approve' },
    { data: '{}', verb: 'constructor' },
  ]) {
    it(`of rubbish (${JSON.stringify(fields)}) does nothing, and shows how it stands`, async () => {
      const talk = await handedIn();
      const { status } = await browser(talk).post(fields);
      expect(status).to.be.within(400, 409);
      expect(await stateOf(talk)).to.equal('submitted');
    });
  }
});
