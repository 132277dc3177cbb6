import { expect } from 'chai';
import { MOST_HEADS } from '../../../src/asks/dossier.js';
import { judgementForm, judgementFormOf, USUAL_JUDGEMENT_FORM } from '../../../src/domain/school/judgement-form.js';

const own = (version: number) => ({ version, heads: [{ id: 'work', title: 'Werk', criteria: ['veilig'] }] });

describe('the form that a placement is judged by', () => {
  it('is the usual one until the school sets another; then the last of those', () => {
    expect(judgementForm({})).to.equal(USUAL_JUDGEMENT_FORM);
    expect(judgementForm({ judgementForms: [own(2), own(3)] }).version).to.equal(3);
  });

  it('a judgement is read by the version that it was made with', () => {
    const school = { judgementForms: [own(2), own(3)] };
    expect(judgementFormOf(2, school)).to.deep.equal(own(2));
    expect(judgementFormOf(1, school)).to.equal(USUAL_JUDGEMENT_FORM);
    expect(judgementFormOf(9, school)).to.equal(null);
  });

  it('has no more heads than a button can carry', () => {
    expect(USUAL_JUDGEMENT_FORM.heads.length).to.be.at.most(MOST_HEADS);
  });
});
