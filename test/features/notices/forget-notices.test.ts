import { expect } from 'chai';
import { forgetNotices } from '../../../src/features/notices/forget-notices.js';
import { conversation } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';

describe('Who was told what', () => {
  it('is kept for ninety days, to the minute, and what is still to be told is kept as well', async () => {
    const { ports } = await conversation();
    const about = { kind: 'came-back' } as const;
    const notices = ['89 days and all but a minute', '90 days', 'not told'].map((key) => ({
      key,
      to: sanne().id,
      about,
    }));
    await ports.notices.add(notices, ports.clock.now());
    await ports.notices.sent('90 days', new Date('2026-08-27T12:00:00Z'));
    await ports.notices.sent('89 days and all but a minute', new Date('2026-08-27T12:01:00Z'));
    ports.clock.set('2026-11-25T12:00:00Z');
    await forgetNotices.run(ports);
    expect(ports.notices.all().map(({ key }) => key)).to.deep.equal(['89 days and all but a minute', 'not told']);
  });
});
