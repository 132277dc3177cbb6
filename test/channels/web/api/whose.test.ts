/** Every verb that names something of Sanne's, by HTTP, by those whom it is none of their business. */
import { expect } from 'chai';
import { readPress, VERBS, type Verb } from '../../../../src/asks/press.js';
import type { Conversation } from '../../../support/conversation.js';
import { PEOPLE, type Who } from '../../../support/everybody.js';
import { keptOfSanne, schoolOfSanne } from '../../../support/school-of-sanne.js';
import {
  GOAL,
  goalsSent,
  handedIn,
  LEAVE,
  leaveAsked,
  PAPER,
  paperHandedIn,
  PLACEMENT,
  planned,
  REFLECTION,
  reflected,
  SHEET,
  SICKNESS,
  workSent,
} from '../../../support/states-of-sanne.js';
import { HALFWAY, talkPlanned } from '../../../support/states-of-talks.js';
import { tabFor } from '../../../support/tab.js';

const OUTSIDERS = Object.keys(PEOPLE).filter((who): who is Who => /^other|^former|elsewhere$/.test(who));

/** Her things, by what verbs call them. */
const HERS: Readonly<Record<string, unknown>> = {
  ...{ placement: PLACEMENT, sheet: SHEET, student: 'sanne', leave: LEAVE, goal: GOAL, paper: PAPER },
  ...{ sickness: SICKNESS, reflection: REFLECTION, weeks: [{ sheet: SHEET, version: 2 }], sheets: [SHEET] },
  ...{ goals: [{ goal: GOAL, revision: 1 }], person: 'sanne', was: 'karel' },
};
/** What else they carry, and what is filled in: as in a press that would do something. */
const BESIDE: Readonly<Record<string, unknown>> = {
  ...{ version: 1, revision: 1, entry: 'hours#1', day: '2026-11-20', source: 'hours', event: 3, said: 1 },
  ...{ isExtended: true, of: 'plan', talk: HALFWAY, form: 1, on: '2026-11-20', answer: 'tomorrow', reason: 'x' },
  ...{ role: 'trainer', becomes: 'trainer0', from: '2026-11-25', drawn: 'x', done: 'x', values: {}, amount: '2' },
  ...{ proposal: 'x', text: 'x', account: 'x:y', pok: '2026-11-20', sure: true, leaveKind: 'special' },
};
const INSTEAD: Readonly<Partial<Record<Verb, Readonly<Record<string, unknown>>>>> = {
  employed: { answer: 'is' },
  'save-report': { goals: [GOAL] },
  'name-paper': { of: 'assignment' },
  'ask-forget': { what: 'all' },
  forget: { what: 'all' },
};

/** The reader of a verb leaves alone what is none of it. */
function dataOf(verb: Verb): Record<string, unknown> {
  const hers = Object.keys(VERBS[verb].carried).filter((name) => name in HERS);
  return { ...BESIDE, ...Object.fromEntries(hers.map((name) => [name, HERS[name]])), ...INSTEAD[verb] };
}

/** Without her names, and without what the press itself is called. */
const nobodys = (text: string): string => text.replace(/sanne|karel/gi, 'nergens').replace(/tab:[0-9a-f]{32}/g, '');
const NAMING = (Object.keys(VERBS) as Verb[]).filter((verb) =>
  Object.keys(VERBS[verb].carried).some((name) => name in HERS),
);

describe('What is another person’s, pressed over HTTP', () => {
  let talk: Conversation;
  let kept = '';
  before(async () => {
    talk = await schoolOfSanne(undefined);
    for (const state of [handedIn, leaveAsked, planned, goalsSent, workSent, paperHandedIn, reflected, talkPlanned])
      await state(talk);
    kept = await keptOfSanne(talk);
  });

  for (const verb of NAMING) {
    it(`${verb}: is answered as what does not exist, and changes nothing`, async () => {
      const data = dataOf(verb);
      expect(
        readPress(verb, data, (typed) => typed),
        JSON.stringify(data),
      ).not.to.equal(null);
      const nowhere = JSON.parse(nobodys(JSON.stringify(data))) as object;
      for (const who of OUTSIDERS) {
        const tab = tabFor(PEOPLE[who], talk.ports);
        const [hers, none] = [await tab.act(verb, data), await tab.act(verb, nowhere)];
        expect([hers.status, nobodys(String(hers.answer.body))], who).to.deep.equal([
          none.status,
          nobodys(String(none.answer.body)),
        ]);
        expect(String(hers.answer.body), who).not.to.match(/geheim|De Brug|de Wit/);
      }
      expect(await keptOfSanne(talk)).to.equal(kept);
    });
  }
});
