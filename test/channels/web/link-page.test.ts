import { expect } from 'chai';
import type { Conversation } from '../../support/conversation.js';
import type { SicknessId } from '../../../src/domain/sickness/sickness.js';
import { TEAMS } from '../../../src/ports/channel.js';
import { SHEET, WEEK, SECRET, handedIn, given, browser, dataIn } from '../../support/link-page.js';
import { fatima, karel, milan, placementOfMilan } from '../../support/people.js';

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
    await talk.ports.mailLinks.revoke(fatima().id, { placement: placementOfMilan().id });
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

  it('says once that a sick report was seen', async () => {
    const talk = await handedIn({ kind: 'sickness', sickness: 'sick:milan:1' as SicknessId });
    await talk.says(milan(), 'ziek');
    const { get, post } = browser(talk);
    expect((await post({ data: dataIn((await get()).text), verb: 'seen-sick' })).status).to.equal(303);
    const { text } = await get();
    expect(text.match(/Gezien op/g), text).to.have.length(1);
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

  it('leads who is in Teams too from hearing less to hearing it there, by a choice; nobody else', async () => {
    const talk = await handedIn();
    const { get, post } = browser(talk);
    Object.assign(talk.ports, { sendsMail: true });
    await talk.ports.chats.update(fatima().id, { prefers: 'mail' });
    expect((await get(`${SECRET}/afmelden`)).text).to.not.include('Liever Teams');
    await talk.ports.chats.reach(fatima().id, TEAMS, { address: { conversationId: 'chat' } });
    const [, query = ''] = /href="[^"?]*\?([^"]*)">Liever Teams/.exec((await get(`${SECRET}/afmelden`)).text) ?? [];
    const contact = (await get(`${SECRET}?${query}`)).text;
    expect(contact).to.match(/type="radio" name="verb" value="prefer" required/);
    const sent = await post({ verb: 'prefer', data: dataIn(contact) }, `${SECRET}?${query}`);
    expect(sent.status).to.equal(303);
    expect((await talk.ports.chats.of(fatima().id)).prefers).to.equal('teams');
    expect((await get(`${SECRET}?${query}`)).text)
      .to.include('komt voortaan in Teams')
      .and.include('Liever mail');
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
