import { expect } from 'chai';
import { HELP_NEEDS } from '../../src/domain/school/help.js';
import type { Week } from '../../src/domain/calendar/day.js';
import * as digest from '../../src/texts/digest.js';
import * as evidence from '../../src/texts/evidence.js';
import * as general from '../../src/texts/general.js';
import * as help from '../../src/texts/help.js';
import * as leave from '../../src/texts/leave.js';
import * as looking from '../../src/texts/looking.js';
import * as reminders from '../../src/texts/reminders.js';

/** What a praktijkopleider can be shown as well as others are. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  general: [
    general.answerLost('2026-11-25T13:00:00Z'),
    general.answeredOtherwise,
    general.questionGone,
    general.notYours,
    general.liesElsewhere,
    general.noSuchSheet,
    general.unreadable,
    general.notUnderstood,
    general.broken('7f3a', 'no'),
    general.noConnection('maybe'),
    general.studentsOwn('trainer'),
    general.welcome('Karel Jansen', 'trainer'),
  ],
  looking: [
    looking.whoOf(2),
    looking.whoOf(12),
    looking.doYouMean(['Sanne de Wit']),
    looking.doYouMean(['Sanne de Wit', 'Sanne Bos']),
    looking.nobodyNamed,
    looking.notYourStudent,
    looking.sickIsNotHeard,
    looking.moreOpen(3),
  ],
  digest: [digest.noLongerYours(1), digest.noLongerYours(2), digest.digestGone],
  evidence: [evidence.notYourStatement],
  reminders: [reminders.digestOff, reminders.onceIsForHours, reminders.choicesBehind, reminders.allOff],
  leave: [leave.inThemeWeek('2026-W48' as Week, false), leave.waitsForAnswer, leave.leaveNotYours],
  help: HELP_NEEDS.map((need) => help.calm(need, false)),
};

describe('A praktijkopleider is addressed with "u"', () => {
  for (const [room, sentences] of Object.entries(SHARED)) {
    it(`in the shared sentences of ${room}`, () => {
      const informal = sentences.filter((sentence) => /\b(je|jij|jou|jouw)\b/i.test(sentence));
      expect(informal).to.deep.equal([]);
    });
  }
});
