/** What the API sends is what a card could say: walked through as everybody, in a school where all of it is filled in. */
import { expect } from 'chai';
import type { Day } from '../../../../src/domain/calendar/day.js';
import { conversation, type Conversation } from '../../../support/conversation.js';
import { PEOPLE, type Who } from '../../../support/everybody.js';
import { givenPerson } from '../../../support/given.js';
import { schoolOfSanne } from '../../../support/school-of-sanne.js';
import {
  goalsSent,
  handedIn,
  leaveAsked,
  LEAVE,
  paperHandedIn,
  PLACEMENT,
  reflected,
  SHEET,
  workSent,
} from '../../../support/states-of-sanne.js';
import { sanne } from '../../../support/people.js';
import { talkPlanned } from '../../../support/states-of-talks.js';
import { tabFor } from '../../../support/tab.js';

const ADDRESSES = [
  ...['me', 'progress', 'week', 'week?week=2026-W47', 'grid?week=2026-W47', 'year', 'year-of?student=sanne'],
  ...[
    'students',
    'people',
    'overview',
    'open-weeks',
    'student/sanne',
    `sheet/${SHEET}`,
    'contact',
    'goals',
    'work-agreements',
  ],
  ...['talks', 'dossier', 'dossiers', 'leave', 'export', 'reminders', 'calendar', 'settings', 'not-seen', 'doubts'],
  ...['who-gets-mail', 'school-list?of=behind', 'school-year', `leave/${LEAVE}`, `make-up/${PLACEMENT}`],
  ...['dossier', 'goals', 'work', 'talks', 'papers', 'coverage'].map((of) => `${of}-of/${PLACEMENT}`),
  ...[`preparation-of/${PLACEMENT}/halfway-1`, `ending/${PLACEMENT}`],
];

const READERS: readonly Who[] = [
  ...(['student', 'trainer', 'mentor', 'teacher', 'coach', 'office'] as const),
  ...(['other trainer', 'former teacher', 'office elsewhere'] as const),
];

/** What records have and no card says: of a show such names do not go at all, and no feature of the tab has them. */
const OF_RECORDS =
  /^(teams|tenantId|objectId|mail|phone|born|schoolId|studentId|trainerId|mentorId|teacherId|coachId|history|outbox|source|hash|by)$/;

/** Names of facts; what a button sends is its verb's own affair, which `asks` describe. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...(name === 'data' ? [] : namesIn(inner))]);
}

describe('Nothing more than a card could say', () => {
  let talk: Conversation;
  before(async () => {
    talk = await schoolOfSanne(undefined);
    for (const person of Object.values(PEOPLE)) await givenPerson(talk.ports, { ...person, born: '2008-02-03' as Day });
    for (const state of [handedIn, leaveAsked, goalsSent, workSent, paperHandedIn, reflected, talkPlanned])
      await state(talk);
    await talk.says(sanne(), 'ben ziek, koorts en migraine');
  });

  for (const who of READERS) {
    it(`goes to the ${who}`, async () => {
      const tab = tabFor(PEOPLE[who], talk.ports);
      for (const address of ADDRESSES) {
        const { status, json, answer } = await tab.get(address);
        expect(status, address).to.be.oneOf([200, 404]);
        const body = String(answer.body);
        expect(
          namesIn(json).filter((name) => OF_RECORDS.test(name)),
          address,
        ).to.deep.equal([]);
        expect(body, address).not.to.match(/object-|00000000-0000|2008-02-03|koorts|migraine/);
      }
    });
  }

  it('comes of looking, by which nothing is stored but that somebody looked, told or given out', async () => {
    const kept = async (): Promise<string> => {
      const { ports } = talk;
      const stores = Object.values(ports).flatMap((port: unknown) =>
        port !== ports.looks &&
        typeof port === 'object' &&
        port !== null &&
        'all' in port &&
        typeof port.all === 'function'
          ? [(port.all as () => unknown)()]
          : [],
      );
      const chats = await Promise.all(READERS.map((who) => ports.chats.of(PEOPLE[who].id)));
      return JSON.stringify([stores, chats, ports.links.count(), ports.kicks()]);
    };
    const before = await kept();
    for (const who of READERS) for (const address of ADDRESSES) await tabFor(PEOPLE[who], talk.ports).get(address);
    expect(await kept()).to.equal(before);
  });

  it('has no link to a file before somebody presses for it', async () => {
    const { ports } = await conversation();
    const tab = tabFor(sanne(), ports);
    const { json } = await tab.get('export');
    expect(json).to.include({ kind: 'choose-statement' });
    expect(ports.links.count()).to.equal(0);
    const given = await tab.act('export', { placement: PLACEMENT });
    expect(given.json).to.include({ kind: 'statement' });
    expect(ports.links.count()).to.equal(3);
  });
});
