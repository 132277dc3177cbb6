import { expect } from 'chai';
import { sentenceOf } from '../../../src/dutch/sentence.js';
import { tellsIllness, withoutTalk } from '../../../src/dutch/talks/ill.js';

const left = (text: string): string => withoutTalk(sentenceOf(text, false)).text;

describe('Illness beside a talk', () => {
  it('is told before it, by who is ill', () => {
    for (const text of ['ziek, gesprek vrijdag gaat niet door', 'ziek gesprek afzeggen', 'griep, gesprek afzeggen'])
      expect(tellsIllness(sentenceOf(text, false)), text).to.equal(true);
    for (const text of ['els is ziek dus gesprek gaat niet door', 'gesprek gehad over ziekmelding', 'gesprek gehad'])
      expect(tellsIllness(sentenceOf(text, false)), text).to.equal(false);
  });

  it("has none of the talk's days and times", () => {
    expect(left('ben ziek dus gesprek morgen gaat niet door')).to.equal('ben ziek');
    expect(left('ziek gesprek morgen afzeggen')).to.equal('ziek');
    expect(left('gesprek morgen 10:00 kan niet ik ben ziek')).to.equal('ben ziek');
    expect(left('ziek tot vrijdag, eindgesprek donderdag afzeggen')).to.equal('ziek tot vrijdag');
    expect(left('ziek sinds maandag')).to.equal('ziek sinds maandag');
  });
});
