import { expect } from 'chai';
import { HEAD_FORMS, headLines, readHeads, withHeads } from '../../../src/domain/school/form-heads.js';
import { judgementForm } from '../../../src/domain/school/judgement-form.js';
import { USUAL_TALK_SETTINGS } from '../../../src/domain/school/talk-settings.js';
import { formOfSide, formOfTalk } from '../../../src/domain/talks/talk-forms.js';
import { HALFWAY, empty, fill } from '../../support/talks.js';
import { talkOf } from '../../../src/domain/talks/talks.js';
import { school } from '../../support/people.js';

const lines = [
  'Functioneren op het werk | Hoe gaat het? | Hoe doet de student het?',
  '',
  'Veiligheid | | Werkt de student veilig?',
];
const typed = readHeads('preparation-form', lines)!;

describe('The heads of a form', () => {
  it('are a line each: a title and what is asked; empty lines are none', () => {
    expect(typed).to.deep.equal([
      { title: 'Functioneren op het werk', asked: ['Hoe gaat het?', 'Hoe doet de student het?'] },
      { title: 'Veiligheid', asked: ['', 'Werkt de student veilig?'] },
    ]);
  });

  it('each have a title of their own, and before a talk something that is asked', () => {
    for (const wrong of [[], [' '], ['| vraag'], ['Titel'], ['Titel | |'], ['A | x', 'A | y']])
      expect(readHeads('preparation-form', wrong), wrong.join(';')).to.equal(null);
    expect(readHeads('judgement-form', ['Titel'])).to.have.length(1);
    expect(readHeads('judgement-form', ['| criterium'])).to.equal(null);
  });

  it('come back as they were typed', () => {
    for (const form of HEAD_FORMS) {
      const now = headLines(form, school());
      const same = withHeads(school(), form, readHeads(form, now)!);
      expect(same, form).to.deep.equal(school());
    }
    expect(headLines('preparation-form', withHeads(school(), 'preparation-form', typed))).to.deep.equal([
      lines[0],
      'Veiligheid |  | Werkt de student veilig?',
    ]);
  });

  it('that are others are a new version; what was begun keeps the old one, and a head its id by its title', () => {
    const begun = fill(empty, 'student', false);
    const now = withHeads(school(), 'preparation-form', typed);
    const form = formOfTalk('halfway', 2, now)!;
    expect([form.version, form.heads.map(({ id }) => id)]).to.deep.equal([2, ['work', 'veiligheid']]);
    const talk = talkOf(begun, HALFWAY)!;
    expect(formOfSide(talk, 'student', 2, now)?.version).to.equal(1);
    expect(formOfSide(talk, 'trainer', 2, now)?.version).to.equal(2);
    expect(formOfTalk('final', 1, now)).to.deep.equal(USUAL_TALK_SETTINGS.forms.at(-1));
  });

  it('of a judgement are a new version too', () => {
    const heads = readHeads('judgement-form', ['Leerdoelen | laat zien welke behaald zijn', 'Houding'])!;
    const form = judgementForm(withHeads(school(), 'judgement-form', heads));
    expect(form).to.deep.equal({
      version: 2,
      heads: [
        { id: 'goals', title: 'Leerdoelen', criteria: ['laat zien welke behaald zijn'] },
        { id: 'houding', title: 'Houding', criteria: [] },
      ],
    });
  });
});
