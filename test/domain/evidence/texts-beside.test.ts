import { expect } from 'chai';
import { seal } from '../../../src/domain/evidence/evidence.js';
import { hashOf } from '../../../src/domain/evidence/hash.js';
import {
  hashOfEvent,
  placesOfTexts,
  removedIn,
  REMOVED_TEXT,
  withoutTexts,
} from '../../../src/domain/evidence/texts-beside.js';
import { actOf } from '../../support/deciding.js';
import { sanne } from '../../support/people.js';

const facts = {
  ...{ name: 'Sanne de Wit', mail: 'sanne@example.com', phone: null, born: '2008-05-14', number: '0012' },
  ...{ roles: ['student'], teams: { tenantId: 't', objectId: 'o' }, schoolId: 'demo' },
};

describe('Texts that stand beside the chain', () => {
  it('are what somebody did, why, and what they say of it, wherever it stands; an empty one is none', () => {
    const entries = [{ id: 'a', activity: 'licht' }, { id: 'b' }, { id: 'c', activity: '' }];
    expect(placesOfTexts({ kind: 'added', entries })).to.deep.equal(['/entries/0/activity']);
    expect(placesOfTexts({ kind: 'returned', reason: 'x', about: { activity: 'y' } })).to.deep.equal([
      ...['/reason', '/about/activity'],
    ]);
    expect(placesOfTexts({ kind: 'form', answers: { 'a/b~c': 'goed' }, side: 'student' })).to.deep.equal([
      '/answers/a~1b~0c',
    ]);
    expect(placesOfTexts('text')).to.deep.equal([]);
  });

  it('are why leave is asked, and not the reason of a list by which a placement ends', () => {
    expect(placesOfTexts({ kind: 'requested', asked: { kind: 'special', reason: 'auditie' } })).to.deep.equal([
      '/asked/reason',
    ]);
    expect(placesOfTexts({ kind: 'filled', asked: { reason: 'travel', remark: 'ver' } })).to.deep.equal([
      '/asked/remark',
    ]);
  });

  it('are what a goal says, and not its id', () => {
    expect(placesOfTexts({ kind: 'written', goal: 'goal:1', said: { goal: 'mix', criterion: '' } })).to.deep.equal([
      '/said/goal',
    ]);
  });

  it('are who a person is, and nothing of a school', () => {
    const places = ['/facts/name', '/facts/mail', '/facts/born', '/facts/number', '/facts/teams/objectId'];
    expect(placesOfTexts({ kind: 'recorded', facts })).to.deep.equal(places);
    expect(placesOfTexts({ kind: 'recorded', facts: { name: 'ROC', schoolId: 'demo' } })).to.deep.equal([]);
  });
});

describe('An event with a text', () => {
  const event = seal([], { ...actOf(sanne()), what: { kind: 'returned', reason: 'vrijdag was 5 uur' } });

  it('is hashed with the salted hash in its place', () => {
    const [text] = event.texts!;
    const salt = text && 'salt' in text ? text.salt : '';
    expect(salt).to.match(/^[0-9a-f]{32}$/);
    const { hash, texts, ...plain } = event;
    expect(texts).to.have.length(1);
    const what = { kind: 'returned', reason: { hash: hashOf({ salt, text: 'vrijdag was 5 uur' }) } };
    expect(hashOf({ ...plain, what })).to.equal(hash);
  });

  it('bears another salt each time', () => {
    const again = seal([], { ...actOf(sanne()), what: { kind: 'returned', reason: 'vrijdag was 5 uur' } });
    expect(again.texts).not.to.deep.equal(event.texts);
  });

  it('has the same hash without it, and says that it is gone', () => {
    const without = withoutTexts(event);
    expect(without.what).to.deep.equal({ kind: 'returned', reason: REMOVED_TEXT });
    expect(JSON.stringify(without)).not.to.include('vrijdag').and.not.to.include('salt');
    expect([hashOfEvent(without), removedIn(without), removedIn(event)]).to.deep.equal([event.hash, ['/reason'], []]);
    expect(withoutTexts(without)).to.equal(without);
  });

  it('keeps the texts at places that stay', () => {
    const person = seal([], { ...actOf(sanne()), what: { kind: 'recorded', facts } });
    const named = withoutTexts(person, (at) => at === '/facts/name');
    expect([hashOfEvent(named), named.what.facts.name]).to.deep.equal([person.hash, 'Sanne de Wit']);
    expect(JSON.stringify(named)).not.to.include('example.com').and.not.to.include('2008');
  });

  it('is another with another text, salt or place, and with words where it was removed', () => {
    const [text] = event.texts!;
    const without = withoutTexts(event);
    const others = [
      { ...event, what: { ...event.what, reason: 'vrijdag was 6 uur' } },
      { ...event, texts: [{ at: '/reason', salt: '0'.repeat(32) }] },
      { ...event, texts: [{ ...text, at: '/kind' }] },
      { ...event, texts: [{ ...text, at: '/nothing' }] },
      { ...event, texts: [...event.texts!, ...event.texts!] },
      { ...event, texts: [] },
      { ...without, what: { ...without.what, reason: 'iets anders' } },
      { ...without, texts: [{ at: '/reason', hash: '0'.repeat(64) }] },
    ];
    for (const other of others) expect(hashOfEvent(other as never)).not.to.equal(event.hash);
  });
});
