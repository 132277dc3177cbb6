/** What happens before each message about talks that comes unasked. */
import type { NoticeAbout } from '../../src/domain/evidence/decision.js';
import type { Day } from '../../src/domain/calendar/day.js';
import { USUAL_TALK_SETTINGS } from '../../src/domain/school/talk-settings.js';
import { remindStudents } from '../../src/features/reminders/remind-students.js';
import { asks } from './asking.js';
import type { Conversation } from './conversation.js';
import { givenSchool } from './given.js';
import { els, karel, sanne, school } from './people.js';
import { HALFWAY, PLACEMENT, talkHeld, talkPlanned, talkReported } from './states-of-talks.js';

type Happening = (talk: Conversation) => Promise<unknown>;
type OfTalks = Extract<NoticeAbout['kind'], 'talk' | 'talk-form' | 'talk-reminder' | 'talk-to-tick' | 'two-weekly'>;

const shown = { placement: PLACEMENT, talk: HALFWAY, revision: 1 };
const then =
  (by: Parameters<typeof asks>[1], request: Parameters<typeof asks>[2]): Happening =>
  async (talk) => {
    await talkPlanned(talk);
    await talk.delivered();
    await asks(talk, by, request);
  };
const later =
  (time: string): Happening =>
  async (talk) => {
    await talkPlanned(talk);
    await talk.delivered();
    talk.ports.clock.set(time);
  };

/** On the morning of the second Monday of the placement, at a school that has it asked. */
const twoWeeksOn: Happening = async ({ ports }) => {
  await givenSchool(ports, school({ talks: { ...USUAL_TALK_SETTINGS, asksTwoWeekly: true } }));
  ports.clock.set('2026-09-18T12:00:00Z');
  await remindStudents.run(ports);
  ports.clock.set('2026-09-21T07:00:00Z');
  await remindStudents.run(ports);
};

export const TALKS_UNASKED: Readonly<Record<OfTalks, Readonly<Record<string, Happening>>>> = {
  talk: {
    planned: talkPlanned,
    moved: then(karel(), {
      ...{ kind: 'save-talk', ...shown, moment: null, day: '2026-12-07' as Day, time: '11:00' as never, place: '' },
    }),
    'called off': then(sanne(), { kind: 'cancel-talk', ...shown, reason: 'druk' }),
    'cannot come': then(els(), { kind: 'cannot-come', ...shown, reason: 'les', day: null, time: null }),
    held: talkHeld,
    reported: talkReported,
  },
  'talk-form': { 'a week ahead': later('2026-11-27T08:00:00Z') },
  'talk-reminder': { 'two days ahead': later('2026-12-02T08:00:00Z') },
  'two-weekly': { 'two weeks after the start': twoWeeksOn },
  'talk-to-tick': { 'the working day after': later('2026-12-07T08:00:00Z') },
};
