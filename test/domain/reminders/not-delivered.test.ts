import { expect } from 'chai';
import type { NoticeAbout } from '../../../src/domain/evidence/decision.js';
import {
  deliveredAfterAll,
  keyOfNotDelivered,
  notDelivered,
  sickByMail,
} from '../../../src/domain/reminders/not-delivered.js';
import { karel, sanne } from '../../support/people.js';

const about = { kind: 'sick', student: 'sanne', event: 1 } as const satisfies NoticeAbout;
const notice = { key: 'sick:1:karel', to: karel().id, about };

describe('A notice that did not get to its person', () => {
  it('comes back to who relied on it, and says which and to whom', () => {
    expect(notDelivered(notice, sanne().id)).to.deep.equal({
      ...{ key: keyOfNotDelivered('sick:1:karel'), to: 'sanne' },
      about: { kind: 'not-delivered', of: notice },
    });
  });

  it('is told of beside the first time by a key of its own: once it is given up, and once it never mattered', () => {
    const ends = (['given-up', 'never-heard'] as const).map((end) => notDelivered(notice, sanne().id, end));
    expect(ends.map(({ key }) => key)).to.deep.equal(['given-up:sick:1:karel', 'never-heard:sick:1:karel']);
    expect(ends[0]?.about).to.deep.equal({ kind: 'not-delivered', of: notice, end: 'given-up' });
  });

  it('by mail is word of the report itself, which may have gone another way: it is one message', () => {
    const copy = sickByMail(notice)!;
    expect(copy).to.deep.include({ key: 'by-mail:sick:1:karel', to: karel().id });
    expect(notDelivered(copy, sanne().id)).to.deep.equal(notDelivered(notice, sanne().id));
    expect(sickByMail({ ...notice, about: { kind: 'refresh', subject: 'sick:sanne' } as never })).to.equal(null);
  });

  it('and got there all the same is told of apart', () => {
    const told = deliveredAfterAll(notice, sanne().id);
    expect([told.key, told.to, told.about]).to.deep.equal([
      ...['delivered-after-all:sick:1:karel', 'sanne', { kind: 'delivered-after-all', of: notice }],
    ]);
  });

  it('is never word of a delivery itself: nobody relies on hearing of that', () => {
    const again = notDelivered(notice, sanne().id);
    expect(() => notDelivered(again, karel().id)).to.throw('nobody relies');
    expect(() => deliveredAfterAll(deliveredAfterAll(notice, sanne().id), karel().id)).to.throw('nobody relies');
  });
});
