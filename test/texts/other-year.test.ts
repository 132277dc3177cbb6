/** A year is said where it is another school year's, and nowhere else; New Year is within one. */
import { expect } from 'chai';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import { weekWithYear, yearIfOther } from '../../src/texts/amounts.js';
import { asItWas, noDigestOf } from '../../src/texts/digest.js';
import { attentionInWords, sickSinceInWords, weekOutside } from '../../src/texts/looking.js';

const SEPTEMBER = '2027-09-06' as Day;
const JANUARY = '2027-01-04' as Day;

describe('The year of a day or a week', () => {
  it('is said in another school year, from 1 August on, and not in this one', () => {
    expect(yearIfOther('2027-07-31' as Day, '2027-08-01' as Day)).to.equal(' 2027');
    expect(yearIfOther('2027-07-31' as Day, '2027-07-31' as Day)).to.equal('');
    expect(yearIfOther('2026-12-31' as Day, JANUARY)).to.equal('');
    expect(yearIfOther('2026-07-01' as Day, JANUARY)).to.equal(' 2026');
  });

  it('stands in the reasons of digest, overview and page', () => {
    const ended = { kind: 'ended', on: '2027-07-02' as Day, short: 60 } as const;
    expect(attentionInWords(ended, SEPTEMBER)).to.equal('einddatum vr 2 jul 2027 voorbij, 1 uur te kort');
    expect(attentionInWords(ended, '2027-07-05' as Day)).to.equal('einddatum vr 2 jul voorbij, 1 uur te kort');
    const left = { kind: 'not-handed-in', weeks: 2, named: ['2027-W25', '2027-W36'] as Week[] } as const;
    expect(attentionInWords(left, SEPTEMBER)).to.equal('weken 25 2027 en 36 niet ingediend');
    expect(sickSinceInWords('2026-12-30' as Day, JANUARY)).to.equal('ziek sinds wo 30 dec');
    expect(sickSinceInWords('2027-06-30' as Day, SEPTEMBER)).to.equal('ziek sinds wo 30 jun 2027');
  });

  it('stands where a digest of before is asked for, or a week outside a placement', () => {
    expect(weekWithYear('2026-W53' as Week, JANUARY)).to.equal('week 53 (28 december t/m 3 januari)');
    expect(asItWas('2027-W20' as Week, SEPTEMBER)).to.equal('Zo stond het in week 20 (17 t/m 23 mei) 2027.');
    expect(asItWas('2026-W51' as Week, JANUARY)).to.equal('Zo stond het in week 51 (14 t/m 20 december).');
    expect(noDigestOf('2027-W20' as Week, SEPTEMBER)).to.include('Van week 20 2027 is');
    expect(weekOutside('2026-W20' as Week, 'Sanne', JANUARY)).to.include('Week 20 (11 t/m 17 mei) 2026 valt');
  });
});
