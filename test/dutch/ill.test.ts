import { expect } from 'chai';
import { sentenceOf } from '../../src/dutch/sentence.js';
import { isIllNow, tellsIllness, whoIsIll } from '../../src/dutch/ill.js';

const left = (text: string): string => whoIsIll(sentenceOf(text, false)).text;

describe('Illness beside a talk', () => {
  it('is told before it, by who is ill', () => {
    for (const text of [
      'ziek, gesprek vrijdag gaat niet door',
      'ziek gesprek afzeggen',
      'griep, gesprek afzeggen',
      'ziek, gesprek met karel gaat niet door',
    ])
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

  it('or of a paper, unless those are hours of it', () => {
    expect(left('ben ziek, verslag lever ik later in')).to.equal('ben ziek');
    expect(left('siek dus kan mn opdracht niet inleveren')).to.equal('siek');
    const worked = '2 uur aan mijn verslag, daarna ziek naar huis';
    expect(left(worked)).to.equal(worked);
    const talked = '2 uur gesprek gehad met karel, daarna ziek naar huis';
    expect(left(talked)).to.equal(talked);
  });

  it('of now is before a goal and a reflection; in their words it is theirs', () => {
    expect(isIllNow(sentenceOf('reflectie lukt niet want ik ben ziek', false))).to.equal(true);
    expect(isIllNow(sentenceOf('reflectie: ik werkte door terwijl ik ziek was', false))).to.equal(false);
    expect(isIllNow(sentenceOf('leerdoel: niet stagelopen als ik ben ziek', false))).to.equal(false);
  });
});
