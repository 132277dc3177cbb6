import { expect } from 'chai';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import { Doubts } from '../../../src/dutch/doubts.js';
import { sentenceOf } from '../../../src/dutch/sentence.js';
import { whenIn } from '../../../src/dutch/talks/when.js';

/** Wednesday afternoon. */
function when(text: string): string {
  const doubts = new Doubts();
  const { day, at, isPast } = whenIn(sentenceOf(text, false), parseMoment('2026-11-25T14:00')!, doubts);
  if (doubts.first) return 'asked';
  return `${day?.slice(5) ?? '-'} ${at ?? '-'}${isPast ? ' past' : ''}`;
}

describe('When a talk is', () => {
  it('is read in each way that times are written', () => {
    for (const time of ['10 uur', '10u', '10:00', '10.00', 'om 10 uur', '10-11', '10 am', '10.00 uur'])
      expect(when(`tussenevaluatie vrijdag ${time}`), time).to.equal('11-27 10:00');
    for (const time of ['14u30', 'half 3', '14.30 uur', '14:30'])
      expect(when(`eindgesprek 15-1 ${time}`), time).to.equal('01-15 14:30');
    expect(when('tussenevaluatie vrijdagmiddag 2 uur')).to.equal('11-27 14:00');
    expect(when('tussenevaluatie vrijdag 11-12 om 10 uur')).to.equal('12-11 10:00');
  });

  it('is the next weekday, also where that lies today and the time has been', () => {
    expect(when('tussenevaluatie woensdag 15:00')).to.equal('11-25 15:00');
    expect(when('tussenevaluatie woensdag 10:00')).to.equal('12-02 10:00');
    expect(when('tussenevaluatie vandaag 10:00')).to.equal('11-25 10:00 past');
    expect(when('tussenevaluatie gisteren 16:00')).to.equal('11-24 16:00 past');
  });

  it('is where it goes to, of two days or two times', () => {
    expect(when('tussenevaluatie van vrijdag 10:00 naar maandag 11:00')).to.equal('11-30 11:00');
    expect(when('tussenevaluatie niet vrijdag maar maandag 10:00')).to.equal('11-30 10:00');
    expect(when('tussenevaluatie vrijdag 10:00 want maandag kan ik niet')).to.equal('11-27 10:00');
    expect(when('tussenevaluatie vrijdag of maandag 10:00')).to.equal('asked');
    expect(when('tussenevaluatie vrijdag 10:00 of 11:00')).to.equal('asked');
  });

  it('is asked where the day is not there, or a number says nothing of it', () => {
    for (const text of [
      '31 november 10 uur',
      'vrijdag 5 december 10 uur',
      'volgende week',
      '25:00 vrijdag',
      'vrijdag 10',
    ])
      expect(when(`tussenevaluatie ${text}`), text).to.equal('asked');
    expect(when('tussenevaluatie blok 2 vrijdag 10:00')).to.equal('11-27 10:00');
    expect(when('tussenevaluatie vrijdag 10:00 in lokaal 12')).to.equal('11-27 10:00');
  });
});
