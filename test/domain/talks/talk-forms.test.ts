import { expect } from 'chai';
import { USUAL_TALK_SETTINGS } from '../../../src/domain/school/talk-settings.js';
import {
  formOfSide,
  formOfTalk,
  headsOf,
  seesOther,
  talkSettings,
  whoPlans,
} from '../../../src/domain/talks/talk-forms.js';
import { talkOf, type Talk, type Talks } from '../../../src/domain/talks/talks.js';
import { els, sanne, school } from '../../support/people.js';
import { bySchool, empty, fill, HALFWAY, placement, plan } from '../../support/talks.js';

const usual = USUAL_TALK_SETTINGS;
const halfway = (talks: Talks): Talk => talkOf(talks, HALFWAY)!;

describe('Before a talk', () => {
  it('there is one form in year 1, another in years 2 and 3, and none before a call', () => {
    expect(formOfTalk('final', 1, school())?.name).to.equal('evaluation');
    expect(formOfTalk('halfway', 2, school())?.name).to.equal('preparation');
    expect(formOfTalk('trainer-talk', 3, school())?.name).to.equal('preparation');
    expect(formOfTalk('call', 2, school())).to.equal(null);
    expect(formOfTalk('two-weekly', 2, school())).to.equal(null);
  });

  it('the company is asked for its own view as well', () => {
    const form = formOfTalk('halfway', 2, school())!;
    expect(headsOf(form, 'student')).to.have.length(4);
    expect(headsOf(form, 'trainer')).to.have.length(5);
  });

  it('a form that was begun keeps its version when the school makes a new one', () => {
    const [first] = usual.forms;
    const newer = { ...first!, version: 2, heads: first!.heads.slice(0, 1) };
    const at = bySchool({ ...usual, forms: [...usual.forms, newer] });
    const begun = halfway(fill(plan(empty), 'student', false));
    expect(formOfSide(begun, 'student', 2, at)?.version).to.equal(1);
    expect(formOfSide(begun, 'trainer', 2, at)?.version).to.equal(2);
  });
});

describe('A side sees the other’s form', () => {
  const one = fill(plan(empty), 'trainer', true);

  it('once both are in, and not before', () => {
    expect(seesOther(halfway(one), 'student', school())).to.equal(false);
    expect(seesOther(halfway(fill(one, 'student', false)), 'student', school())).to.equal(false);
    const both = halfway(fill(one, 'student', true));
    expect(seesOther(both, 'student', school())).to.equal(true);
    expect(seesOther(both, 'trainer', school())).to.equal(true);
  });

  it('at once where the school says so, but never a draft', () => {
    const open = bySchool({ ...usual, seesOnceBothAreIn: false });
    expect(seesOther(halfway(one), 'student', open)).to.equal(true);
    expect(seesOther(halfway(fill(plan(empty), 'trainer', false)), 'student', open)).to.equal(false);
  });
});

describe('Who plans', () => {
  it('is the student, or the BPV-docent where the school says so and they are in it', () => {
    const byTeacher = bySchool({ ...usual, planner: 'teacher' });
    expect(whoPlans('halfway', placement, school())).to.equal(sanne().id);
    expect(whoPlans('halfway', placement, byTeacher)).to.equal(els().id);
    expect(whoPlans('trainer-talk', placement, byTeacher)).to.equal(sanne().id);
    expect(talkSettings(school())).to.equal(USUAL_TALK_SETTINGS);
  });
});
