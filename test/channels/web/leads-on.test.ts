import { expect } from 'chai';
import { leaveIdOf } from '../../../src/domain/leave/leave.js';
import type { SicknessId } from '../../../src/domain/sickness/sickness.js';
import { SECRET, handedIn, given, browser, dataIn } from '../../support/link-page.js';
import { milan, placementOfMilan } from '../../support/people.js';

describe('Where a page leads on', () => {
  it('is all that is still to do, which is counted, also after the act', async () => {
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

  it('is, of a sickness and of leave too, to whom to talk to about it', async () => {
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

  it('is back to what the link is for, where the address was mangled', async () => {
    const talk = await handedIn();
    for (const mangled of [`${SECRET}?zie=%7B`, `${SECRET}?zie=${encodeURIComponent('{"verb":"approve"}')}`]) {
      const { status, text } = await browser(talk).get(mangled);
      expect(status).to.equal(404);
      expect(text).to.include(`href="/w/${SECRET}">Terug`);
    }
  });

  it('is to pages that say "u" to a praktijkopleider and name nothing to be typed', async () => {
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
});
