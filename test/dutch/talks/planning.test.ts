import { expect } from 'chai';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import { read } from '../../../src/dutch/read.js';
import { sentenceOf } from '../../../src/dutch/sentence.js';
import { planningIn } from '../../../src/dutch/talks/planning.js';
import { talkSaid } from '../../../src/dutch/talks/which.js';

const now = parseMoment('2026-11-25T14:00')!;
const planning = (text: string): string => {
  const sentence = sentenceOf(text, false);
  const said = talkSaid(sentence, 'student');
  return (said && planningIn(sentence, said, 'student')) ?? 'none';
};

describe('Setting a talk', () => {
  it('is sure with its name, or with its day and an hour that is a time', () => {
    for (const text of [
      ...['tussenevaluatie', 'tussenevaluatie vrijdag', 'plan mijn eindgesprek', 'tussenevaluatie volgende week'],
      ...['evaluatie vrijdag 10 uur', 'voortgangsgesprek dinsdag 11u', 'gesprek met karel vrijdag 10 uur'],
      ...['eindgesprek 15 januari 14u in lokaal b2', 'tussenevaluatie vrijdag 10-11'],
    ])
      expect(planning(text), text).to.equal('sure');
  });

  it('may be hours where it can be how long, or where work stands beside it', () => {
    for (const text of [
      ...['tussenevaluatie vrijdag 2 uur', 'gesprek met karel vrijdag 3 uur', 'vrijdag 10 uur tussenevaluatie'],
      'tussenevaluatie en opbouw vrijdag 8 uur',
    ])
      expect(planning(text), text).to.equal('or-hours');
  });

  it('is none where it was work', () => {
    for (const text of [
      ...['vrijdag 2 uur tussenevaluatie', 'gesprek vrijdag van 3 tot 4', 'maandag 9-17 tussenevaluatie'],
      ...['vandaag 2u tussenevaluatie en 4u opbouw', 'evaluatie show vrijdag 10 uur', 'gesprek vrijdag'],
    ])
      expect(planning(text), text).to.equal('none');
  });

  it('asks with both as a button', () => {
    const { question } = read('tussenevaluatie vrijdag 2 uur', { now, role: 'student' });
    expect(question?.choices.map(({ label, request }) => [label, request.kind])).to.deep.equal([
      ['Gesprek om 14:00', 'talk'],
      ['2 uur gewerkt', 'hours'],
    ]);
  });

  it('in the past asks whether it was held; turned down or asked it shows the talks', () => {
    const { request, question } = read('tussenevaluatie gister 10 uur', { now, role: 'student' });
    expect(request).not.to.include({ kind: 'talk' });
    expect(question?.choices.map((choice) => choice.request)).to.deep.equal([
      { kind: 'talk-held', talk: 'halfway', on: '2026-11-24' },
    ]);
    for (const text of ['tussenevaluatie kan niet vrijdag 10 uur', 'is de tussenevaluatie vrijdag om 10 uur?'])
      expect(read(text, { now, role: 'student' }).request, text).to.deep.equal({ kind: 'talks' });
    expect(read('kunnen we de tussenevaluatie vrijdag om 10 uur doen?', { now, role: 'student' }).request).to.include({
      ...{ kind: 'talk', day: '2026-11-27', at: '10:00' },
    });
  });
});
