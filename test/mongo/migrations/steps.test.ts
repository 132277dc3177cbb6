import { expect } from 'chai';
import type { SealedEvent } from '../../../src/domain/evidence/decision.js';
import { brokenAt } from '../../../src/domain/evidence/evidence.js';
import { PUBLIC_HOLIDAYS } from '../../../src/domain/calendar/public-holidays.js';
import {
  USUAL_CALENDAR,
  USUAL_LONG_SICK_DAYS,
  USUAL_TIMES,
  USUAL_WORKING_TIME,
} from '../../../src/domain/school/school.js';
import { chats2 } from '../../../src/mongo/migrations/chats-2.js';
import { chats3 } from '../../../src/mongo/migrations/chats-3.js';
import { links2 } from '../../../src/mongo/migrations/links-2.js';
import { mailLinks2 } from '../../../src/mongo/migrations/mail-links-2.js';
import { people2 } from '../../../src/mongo/migrations/people-2.js';
import { people4 } from '../../../src/mongo/migrations/people-4.js';
import { people3 } from '../../../src/mongo/migrations/people-3.js';
import { placements2 } from '../../../src/mongo/migrations/placements-2.js';
import { rhythms2 } from '../../../src/mongo/migrations/rhythms-2.js';
import { rootRounds2 } from '../../../src/mongo/migrations/root-rounds-2.js';
import { schools2 } from '../../../src/mongo/migrations/schools-2.js';
import { shown2 } from '../../../src/mongo/migrations/shown-2.js';
import { broughtUp, formAfter, type Fields, type Step } from '../../../src/mongo/migrations/step.js';
import { oldPerson, oldPlacement, oldSchool } from '../../support/old-documents.js';

const AT = '2026-11-25T13:00:00.000Z';
const read = ({ _id: id, ...fields }: { readonly _id: string }): Fields => ({ id, ...fields });
const factsOf = (document: object): object =>
  Object.fromEntries(Object.entries(document).filter(([field]) => field !== '_id' && field !== 'id'));

/** What stands, and what the history says of it. */
function taken(
  step: Step,
  old: { readonly _id: string },
): { readonly facts: object; readonly event: SealedEvent<object> } {
  const { version, history, outbox, derived, ...facts } = step(read(old), AT);
  const events = history as readonly SealedEvent<object>[];
  expect({ version, outbox, derived }).to.deep.equal({
    ...{ version: 1, outbox: [], derived: { changedAt: new Date(AT), toCollect: false } },
  });
  expect(events).to.have.length(1);
  expect(brokenAt(events)).to.equal(null);
  return { facts: factsOf(facts), event: events[0]! };
}

/** Where the rules have moved on since, the step has not. */
const CONTACT_MOMENTS_THEN = {
  1: [
    { kind: 'call', from: 'middle', weeks: 0, workingDays: 5 },
    { kind: 'final', from: 'end', weeks: 0, workingDays: 5 },
  ],
  2: [
    { kind: 'call', from: 'start', weeks: 4, workingDays: 10 },
    { kind: 'halfway', from: 'middle', weeks: 0, workingDays: 5 },
    { kind: 'final', from: 'end', weeks: 0, workingDays: 5 },
  ],
  3: [
    { kind: 'call', from: 'start', weeks: 2, workingDays: 10 },
    { kind: 'trainer-talk', from: 'start', weeks: 10, workingDays: 5 },
    { kind: 'final', from: 'end', weeks: 1, workingDays: 5 },
  ],
};

describe('the step to a history', () => {
  it('of a person begins it with what stood, and says that it was taken over, when and by whom', () => {
    const facts = factsOf(oldPerson);
    const { event, ...after } = taken(people2, oldPerson);
    expect(after.facts).to.deep.equal(facts);
    expect(event.what).to.deep.equal({ kind: 'taken-over', facts });
    expect([event.n, event.at, event.by, event.way]).to.deep.equal([1, AT, 'bpv-bot', 'bot']);
  });

  it('of a placement leaves what was recorded of the POK as it was', () => {
    const facts = factsOf(oldPlacement);
    const { event, ...after } = taken(placements2, oldPlacement);
    expect(after.facts).to.deep.equal(facts);
    expect(event.what).to.deep.equal({ kind: 'taken-over', facts });
  });

  it('of a school makes its own what the bot went by, and keeps what it had chosen', () => {
    const chosen = factsOf(oldSchool);
    const { event, ...after } = taken(schools2, oldSchool);
    expect(after.facts).to.deep.equal({
      ...chosen,
      ...{ reminders: USUAL_TIMES, contactMoments: CONTACT_MOMENTS_THEN },
      ...{ ...USUAL_CALENDAR, publicHolidays: [...PUBLIC_HOLIDAYS] },
      ...USUAL_WORKING_TIME,
      ...{ longSickDays: USUAL_LONG_SICK_DAYS, help: {} },
    });
    expect(event.what).to.deep.equal({ kind: 'taken-over', facts: after.facts });
  });
});

describe('the step to channels', () => {
  const address = { serviceUrl: 's', conversationId: 'a:1', tenantId: 't', userId: 'u', botId: 'b' };
  const lostAt = new Date(AT);

  it('of a chat keeps how Teams reaches the person under its name, and the rest as it was', () => {
    const chat = { id: 'sanne', missed: ['m1'], address, unreachable: 'refused', lostAt };
    const teams = { address, unreachable: 'refused', lostAt };
    expect(chats2(chat, AT)).to.deep.equal({ id: 'sanne', missed: ['m1'], addresses: { teams } });
    expect(chats2({ id: 'sanne', address: null }, AT)).to.deep.equal({
      id: 'sanne',
      addresses: { teams: { address: null } },
    });
  });

  it('of a chat makes nothing up where nobody was seen, and lets what was written since stand', () => {
    expect(chats2({ id: 'sanne', missed: [] }, AT)).to.deep.equal({ id: 'sanne', missed: [] });
    const addresses = { teams: { unreachable: null, lostAt: null }, mail: { address: { mail: 'm' } } };
    expect(chats2({ id: 'sanne', address, unreachable: 'refused', lostAt, addresses }, AT)).to.deep.equal({
      id: 'sanne',
      addresses: { teams: { address, unreachable: null, lostAt: null }, mail: { address: { mail: 'm' } } },
    });
    expect(chats2({ id: 'sanne', addresses }, AT)).to.deep.equal({ id: 'sanne', addresses });
  });

  it('of a chat forgets what was stored last, which the sheets say', () => {
    const stored = { source: 'm1', sheets: ['p1:2026-W47'], at: AT };
    expect(chats3({ id: 'sanne', missed: ['m1'], stored }, AT)).to.deep.equal({ id: 'sanne', missed: ['m1'] });
    expect(chats3({ id: 'sanne', missed: [] }, AT)).to.deep.equal({ id: 'sanne', missed: [] });
  });

  it('of a card says that it stands in Teams, unless it says where', () => {
    const card = { id: 's sanne', personId: 'sanne', subject: 's', activityId: '1', address };
    expect(shown2(card, AT)).to.deep.equal({ ...card, channel: 'teams' });
    expect(shown2({ ...card, channel: 'mail' }, AT)).to.deep.equal({ ...card, channel: 'mail' });
  });
});

describe('the step to both kinds of rhythm', () => {
  const shared = {
    id: 'sanne',
    schoolId: 'demo',
    off: ['digest'],
    quiet: null,
    asked: null,
    ignored: 1,
    notWorked: [],
  };
  const times = { days: [3], at: '18:05', nextAt: new Date(AT), lookedAt: null };

  it('keeps when the one kind is due under its name, and the rest as it was', () => {
    for (const kind of ['student', 'staff'])
      expect(rhythms2({ ...shared, kind, ...times, version: 4 }, AT)).to.deep.equal({
        ...shared,
        version: 4,
        [kind]: times,
      });
  });
});

describe('steps', () => {
  const steps: readonly Step[] = [2, 3].map((form) => (document) => ({ ...document, [`was-${form}`]: true }));

  it('lead from the first form to the one after the last of them', () => {
    expect(formAfter([])).to.equal(1);
    expect(formAfter(steps)).to.equal(3);
  });

  it('are taken in order, and only those that a document has not had', () => {
    const document = { id: 'a' };
    expect(broughtUp(document, 1, steps, AT)).to.deep.equal({ id: 'a', 'was-2': true, 'was-3': true });
    expect(broughtUp(document, 2, steps, AT)).to.deep.equal({ id: 'a', 'was-3': true });
    expect(broughtUp(document, 3, steps, AT)).to.equal(document);
  });

  it('of a person: found by what Teams calls them, in small letters, whatever else was kept beside', () => {
    const step = (fields: object): unknown => people3({ id: 'p', ...fields }, AT)['derived'];
    const derived = { changedAt: new Date(AT), toCollect: false };
    expect(step({ mail: 'Bo@Example.com', derived })).to.deep.equal({ ...derived, address: 'bo@example.com' });
    expect(step({ mail: 'bo@example.com', teamsName: 'B.Proef@roc.example', derived })).to.deep.equal({
      ...{ ...derived, address: 'b.proef@roc.example' },
    });
    expect(step({ mail: null })).to.deep.equal({ address: null });
  });

  it('of a person: found by the name as well, without accents, signs and capitals', () => {
    const derived = { address: 'bo@example.com' };
    const after = people4({ id: 'p', name: " Zoë  van 't Hof-Bo ", derived }, AT)['derived'];
    expect(after).to.deep.equal({ ...derived, called: 'zoe van t hof bo' });
  });
});

describe('the step of the links of mails', () => {
  it('leaves what they open as it was; of mails from before nobody knows under what they were sent', () => {
    const link = { id: 'hash', personId: 'fatima', purpose: { kind: 'open' }, expires: new Date(AT), revoked: false };
    const after = mailLinks2({ ...link, askedAnew: new Date(AT) }, AT);
    expect(after).to.deep.equal({ ...link, thread: '', messageId: null });
  });
});

describe('the step to links of more than a statement', () => {
  it('keeps which file of the statement it was', () => {
    const link = { id: 'a', placementId: 'sanne-de-brug', personId: 'sanne', format: 'pdf', expires: new Date(AT) };
    const { format, ...rest } = link;
    expect(links2(link, AT)).to.deep.equal({ ...rest, what: { kind: 'statement', format } });
  });
});

describe('the step of a round that counts what it sees', () => {
  it('begins the pass through documents anew, and leaves where it is among the roots', () => {
    const round = { id: 'round', document: { kind: 'sheet', id: 'a' }, root: { chain: 'demo', n: 3 } };
    expect(rootRounds2(round, AT)).to.deep.equal({ ...round, document: null, seen: 0, all: null });
  });
});
