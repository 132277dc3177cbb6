import { expect } from 'chai';
import { asks } from './support/asking.js';
import { PEOPLE, type Who } from './support/everybody.js';
import { answerTo, keptOfSanne, ofNobody, schoolOfSanne } from './support/school-of-sanne.js';
import { FORM, talkPlanned } from './support/states-of-talks.js';
import { PLACEMENT, type State } from './support/states-of-sanne.js';

import { ACTS } from './support/every-act.js';

/** Words that stand on what is Sanne's, and on nothing that is anybody else's. */
const OF_SANNE = /Sanne|De Brug|geheim|weghalen/i;
const said = (people: readonly Who[]): string => people.join(', ') || 'nobody';

describe('Who may what', () => {
  for (const [kind, { request, changes = [], sees, after }] of Object.entries(ACTS)) {
    it(`${kind}: changed by ${said(changes)}, shown to ${said(sees)}`, async () => {
      const did: { changed: string[]; saw: string[] } = { changed: [], saw: [] };
      for (const [who, person] of Object.entries(PEOPLE)) {
        const talk = await schoolOfSanne(after);
        const before = await keptOfSanne(talk);
        const { text, buttons } = await asks(talk, person, request);
        if ((await keptOfSanne(talk)) !== before) did.changed.push(who);
        // A greeting by one's own name is no secret.
        if (OF_SANNE.test(`${text} ${buttons.join(' ')}`.replace('Hoi Sanne', ''))) did.saw.push(who);
      }
      expect(did.changed).to.have.members([...changes]);
      expect(did.saw).to.have.members([...sees]);
    });
  }
});

describe('What the praktijkopleider wrote before a talk', () => {
  const WROTE = 'schrijfwoord';
  const trainersForm: State = async (talk) => {
    await talkPlanned(talk);
    await asks(talk, PEOPLE.trainer, { ...FORM, answers: [WROTE, '', '', '', ''] });
  };
  const looks = Object.values(ACTS).filter(({ changes }) => changes === undefined);

  it('is seen by the student by no look at all, as long as theirs is not in', async () => {
    const talk = await schoolOfSanne(trainersForm);
    for (const { request } of looks)
      expect((await asks(talk, PEOPLE.student, request)).sent, request.kind).to.not.include(WROTE);
  });

  it('is read by the BPV-bureau by none, also once both are in', async () => {
    const talk = await schoolOfSanne(async (with_) => {
      await trainersForm(with_);
      await asks(with_, PEOPLE.student, FORM);
    });
    for (const { request } of looks)
      expect((await asks(talk, PEOPLE.office, request)).sent, request.kind).to.not.include(WROTE);
    const both = { kind: 'preparation', placement: PLACEMENT, talk: FORM.talk } as const;
    expect((await asks(talk, PEOPLE.student, both)).sent).to.include(WROTE);
  });
});

describe('Another school, side by side', () => {
  const THERE = Object.keys(PEOPLE).filter((who): who is Who => who.endsWith('elsewhere'));
  for (const [kind, { request, after }] of Object.entries(ACTS)) {
    const nobodys = ofNobody(request);
    if (!nobodys) continue;
    it(`${kind}: is answered in the words for what does not exist`, async () => {
      for (const who of THERE)
        expect(await answerTo(who, request, after), who).to.equal(await answerTo(who, nobodys, after));
    });
  }
});
