/** What happens before each message that comes unasked. */
import type { Day } from '../../src/domain/calendar/day.js';
import type { NoticeAbout, RelyingNotice } from '../../src/domain/evidence/decision.js';
import { leaveIdOf } from '../../src/domain/leave/leave.js';
import type { Person } from '../../src/domain/people/people.js';
import { keyOfNotDelivered, sickByMail } from '../../src/domain/reminders/not-delivered.js';
import { sicknessIdOf } from '../../src/domain/sickness/sickness.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import { nightlyRoot } from '../../src/features/evidence/nightly-root.js';
import { weeklyDigest } from '../../src/features/digests/weekly-digest.js';
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { askStillSick } from '../../src/features/sickness/ask-still-sick.js';
import { drawnOf } from '../../src/views/replacement.js';
import { asks } from './asking.js';
import * as endings from './endings.js';
import type { Conversation } from './conversation.js';
import { givenPlacement } from './given.js';
import { DOSSIER_UNASKED } from './dossier-unasked.js';
import { GOALS_UNASKED } from './goals-unasked.js';
import { PAPERS_UNASKED } from './papers-unasked.js';
import { TALKS_UNASKED } from './talks-unasked.js';
import { anneke, els, fatima, joost, karel, placementOfSanne, sanne } from './people.js';

/** What is to be told after this happened. */
export type Happening = (talk: Conversation) => Promise<unknown>;

const SHEET = 'sanne-de-brug:2026-W47' as SheetId;
const PLACEMENT = placementOfSanne().id;
const LEAVE = leaveIdOf(sanne().id, 'leave');

const handedIn: Happening = async (talk) => {
  await talk.says(sanne(), 'do 7 vr 6');
  await asks(talk, sanne(), { kind: 'hand-in', sheet: SHEET, version: 1 });
};
/** By somebody whom the bot can write to. */
const written: Happening = (talk) => talk.says(sanne(), 'do 7 vr 6');
const after = (before: Happening, who: Person, ...request: Parameters<typeof asks>[2][]): Happening => {
  return async (talk) => {
    await before(talk);
    await talk.delivered();
    for (const one of request) await asks(talk, who, one);
  };
};
const sick: Happening = (talk) => asks(talk, sanne(), { kind: 'sick', from: '2026-11-19' as Day });
const planned = after(sick, sanne(), {
  ...{ kind: 'propose-make-up', placement: PLACEMENT, version: 0, proposal: 'za 28 november 7 uur' },
});
const changedInTheDatabase: Happening = async (talk) => {
  await talk.says(sanne(), 'do 7 vr 6');
  talk.ports.sheets.tamper(SHEET, (sheet) => ({ ...sheet, state: 'approved' }));
  await nightlyRoot.run(talk.ports);
};
const leaveAsked: Happening = (talk) =>
  asks(
    talk,
    sanne(),
    {
      ...{ kind: 'ask-leave', leave: LEAVE, leaveKind: 'special', reason: 'auditie' },
      ...{ from: '2026-12-03' as Day, until: null },
    },
    'leave',
  );
const granted = async (talk: Conversation): Promise<void> => {
  await after(leaveAsked, karel(), { kind: 'grant-leave', leave: LEAVE })(talk);
  await asks(talk, els(), { kind: 'grant-leave', leave: LEAVE });
};
const at = (time: string, job: (talk: Conversation) => Promise<unknown>, before?: Happening): Happening => {
  return async (talk) => {
    await before?.(talk);
    await job(talk);
    await talk.delivered();
    talk.ports.clock.set(time);
    await job(talk);
  };
};
/** Expected to be sick until Thursday, asked on Friday. */
const silent: Happening = async (talk) => {
  await asks(talk, sanne(), { kind: 'sick', from: '2026-11-19' as Day, until: '2026-11-26' as Day });
  talk.ports.clock.set('2026-11-27T06:00:00Z');
};
const longSick: Happening = (talk) => asks(talk, sanne(), { kind: 'sick', from: '2026-11-02' as Day });
const made: Happening = async (talk) => {
  await givenPlacement(talk.ports, placementOfSanne({ minutesToMake: 60 }));
  await reminds(talk);
  await after(handedIn, karel(), { kind: 'approve', sheet: SHEET, version: 2 })(talk);
  await reminds(talk);
};
const reminds = ({ ports }: Conversation): Promise<unknown> => remindStudents.run(ports);
const digests = ({ ports }: Conversation): Promise<unknown> => weeklyDigest.run(ports);
const asksStill = ({ ports }: Conversation): Promise<unknown> => askStillSick.run(ports);
/** Karel's place is Fatima's from today on. */
const replacedByFatima: Happening = async (talk) => {
  const how = { role: 'trainer', was: karel().id, becomes: fatima().id, from: '2026-11-25' as Day } as const;
  const drawn = await drawnOf([placementOfSanne()], talk.ports);
  return asks(talk, anneke(), { kind: 'replace-guide', ...how, drawn });
};
const nothing = (): Promise<unknown> => Promise.resolve();

/** Every kind of message that comes unasked, in every form: one that is missing here does not compile. */
export const UNASKED: Readonly<Record<NoticeAbout['kind'], Readonly<Record<string, Happening>>>> = {
  'sign-off': { 'handed in': handedIn },
  'week-judged': {
    signed: after(handedIn, karel(), { kind: 'approve', sheet: SHEET, version: 2 }),
    'sent back': after(handedIn, karel(), { kind: 'return', sheet: SHEET, version: 2, reason: 'vrijdag klopt niet' }),
  },
  leave: {
    asked: leaveAsked,
    granted,
    refused: after(leaveAsked, karel(), { kind: 'refuse-leave', leave: LEAVE, reason: 'druk' }),
    withdrawn: after(granted, sanne(), { kind: 'withdraw-leave', leave: LEAVE }),
  },
  'leave-unanswered': { 'before the day': at('2026-12-01T14:00:00Z', nothing, leaveAsked) },
  sick: {
    reported: sick,
    'expected end': after(sick, sanne(), { kind: 'sick-update', until: '2026-11-27' as Day }),
    recovered: after(sick, sanne(), { kind: 'recovered', on: '2026-11-25' as Day }),
    'taken back': after(sick, sanne(), { kind: 'take-back-sick', sickness: sicknessIdOf(sanne().id, 1) }),
  },
  'sick-by-mail': { 'Teams does not take it': sickByMailToo },
  'still-sick': { 'in the morning': at('2026-11-26T06:00:00Z', asksStill, sick) },
  'sick-silent': { 'past the expected end': at('2026-11-30T10:00:00Z', asksStill, silent) },
  'long-sick': { 'after some weeks': at('2026-11-30T10:00:00Z', asksStill, longSick) },
  'make-up': {
    proposed: planned,
    'by the trainer': after(planned, karel(), {
      ...{ kind: 'propose-make-up', placement: PLACEMENT, version: 1, proposal: 'zo 29 november 7 uur' },
    }),
    agreed: after(planned, karel(), { kind: 'agree-make-up', placement: PLACEMENT, version: 1 }),
  },
  ...GOALS_UNASKED,
  ...PAPERS_UNASKED,
  ...TALKS_UNASKED,
  ...DOSSIER_UNASKED,
  'evidence-broken': { 'changed in the database': changedInTheDatabase },
  pok: {
    changed: (talk) =>
      asks(talk, anneke(), { kind: 'set-pok', placement: PLACEMENT, version: 0, pok: '2026-09-14' as Day }),
    'taken away': (talk) => asks(talk, anneke(), { kind: 'clear-pok', placement: PLACEMENT, version: 0, sure: true }),
  },
  ending: {
    filled: endings.endingFilled,
    'by the office': endings.endingOpened,
    'sent back': endings.endingReturned,
    'agreed by the trainer': endings.trainerAgreed,
    'agreed by the teacher': endings.teacherAgreed,
    refused: endings.endingRefused,
    decided: endings.endingDecided,
    withdrawn: endings.endingWithdrawn,
  },
  'ending-waits': {
    'after three days': at('2026-12-01T14:00:00Z', nothing, endings.endingFilled),
    'after seven days': at('2026-12-07T14:00:00Z', nothing, endings.trainerAgreed),
  },
  'hours-made': { 'by the last signature': made },
  'hours-reminder': { 'Friday at four': at('2026-11-27T15:00:00Z', reminds) },
  'week-reminder': { 'Sunday at seven': at('2026-11-29T18:00:00Z', reminds) },
  nudge: {
    'asked for by the coach': after(written, joost(), { kind: 'nudge-student', student: sanne().id }),
  },
  'contact-moment': { 'two weeks ahead': at('2027-01-18T08:00:00Z', reminds) },
  'sign-off-reminder': { 'after three days': at('2026-12-01T14:00:00Z', nothing, handedIn) },
  unsigned: { 'after seven days': at('2026-12-04T14:00:00Z', nothing, handedIn) },
  digest: { 'Monday at eight': at('2026-11-30T07:00:00Z', digests) },
  'not-delivered': { 'to the trainer': (talk) => sick(talk).then(() => notDelivered(talk)) },
  'delivered-after-all': { 'to the trainer': (talk) => sick(talk).then(() => deliveredAfterAll(talk)) },
  answer: {
    'did not arrive': ({ ports }) =>
      ports.notices.add(
        [{ key: 'answer:1', to: sanne().id, about: { kind: 'answer', at: '2026-11-25T13:00:00Z' } }],
        ports.clock.now(),
      ),
  },
  'new-link': {
    'asked by whose link was over': async ({ ports }) => {
      const expires = new Date('2026-11-25T00:00:00Z');
      await ports.mailLinks.add('hash', { personId: karel().id, purpose: { kind: 'open' }, expires });
      const about = { kind: 'new-link', link: 'hash' } as const;
      await ports.notices.add([{ key: 'new-link:hash', to: karel().id, about }], ports.clock.now());
    },
  },
  // Cards that stand in a chat are brought up to date: nobody is told anything.
  refresh: {},
  terms: {
    'more hours': (talk) =>
      asks(talk, anneke(), {
        ...{ kind: 'save-placement', placement: PLACEMENT, version: 1 },
        values: {
          ...{ hours: '480', from: '2026-09-07', until: '2027-07-04', year: '2', days: 'do 7; vr 6', start: '09:00' },
        },
      }),
  },
  'changed-hands': { 'another trainer': replacedByFatima },
  // Somebody else has become trainer: what waits is told under its own kind.
  'took-over': {},
  // What waits for who was not there is told under its own kind too.
  'came-back': {},
};

/** Everybody was to hear that Sanne is sick, and Teams does not take it. */
async function sickByMailToo(talk: Conversation): Promise<void> {
  await sick(talk);
  const { notices, clock } = talk.ports;
  await notices.collect();
  for (const notice of notices.all()) {
    const copy = sickByMail(notice);
    if (!copy) continue;
    await notices.postpone(notice.key, new Date('2027-01-01T00:00:00Z'), true);
    await notices.add([copy], clock.now());
  }
}

/** Karel was to hear that Sanne is sick, and does not yet. */
async function notDelivered({ ports }: Conversation): Promise<RelyingNotice> {
  await ports.notices.collect();
  const { key, to, about } = ports.notices.all().find((notice) => notice.to === karel().id)!;
  const of = { key, to, about } as RelyingNotice;
  await ports.notices.postpone(key, new Date('2027-01-01T00:00:00Z'), true);
  const notice = { key: keyOfNotDelivered(key), to: sanne().id, about: { kind: 'not-delivered', of } } as const;
  await ports.notices.add([notice], ports.clock.now());
  return of;
}

async function deliveredAfterAll(talk: Conversation): Promise<void> {
  const of = await notDelivered(talk);
  await talk.delivered();
  const notice = { key: `after-all:${of.key}`, to: sanne().id, about: { kind: 'delivered-after-all', of } } as const;
  await talk.ports.notices.add([notice], talk.ports.clock.now());
}
