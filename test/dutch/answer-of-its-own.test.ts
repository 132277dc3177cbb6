import { expect } from 'chai';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import { readAnswer } from '../../src/dutch/answer.js';
import { questionTo, answered, asked } from '../support/open-questions.js';

const context = { now: parseMoment('2026-11-25T14:00')!, role: 'student' } as const;

describe('What is no answer to an open question', () => {
  const yesOrNo = asked([
    ['Erbij', { kind: 'this-week' }],
    ['Nee, klopt zo', { kind: 'nothing' }],
  ]);

  it('a command of its own is no answer to a button that merely contains its word', () => {
    const howLong = asked([
      ['Vandaag', { kind: 'nothing' }],
      ['Toch niet ziek', { kind: 'nothing' }],
    ]);
    expect(answered(howLong, 'ziek')).to.equal('new');
    expect(answered(howLong, 'Toch niet ziek')).to.equal('choice 2');
    const which = asked([
      ['Ziek vanaf wo 25 nov', { kind: 'sick', from: '2026-11-25' as never }],
      ['Vrij vragen', { kind: 'leave', from: '2026-11-25' as never, until: '2026-11-25' as never }],
    ]);
    expect(answered(which, 'ziek')).to.equal('choice 1');
    expect(answered(which, 'verlof')).to.equal('choice 2');
  });

  it('words that fit two choices, or none, choose nothing', () => {
    const net = questionTo('vrijdag 6 uur met half uur pauze');
    expect(answered(net, 'netto of bruto')).to.equal('new');
    expect(answered(net, 'de eerste en de tweede')).to.equal('new');
    expect(answered(questionTo('vrijdag klopt niet'), 'die moet er nog af')).to.equal('new');
    expect(answered(questionTo('gisteren van 4 tot 11'), "'s middags of 's ochtends")).to.equal('new');
    expect(answered(questionTo('uren vrijdag'), "'s ochtends")).to.equal('new');
    expect(answered(questionTo('uren vrijdag'), 'x'.repeat(5_000))).to.equal('new');
    expect(answered(questionTo('uren vrijdag'), '   ')).to.equal('new');
  });

  it('an answer that leaves a doubt of its own is new', () => {
    expect(answered(questionTo('uren vrijdag'), '4 tot 11')).to.equal('new');
    expect(answered(questionTo('uren vrijdag'), '30 uur')).to.equal('new');
    expect(answered(questionTo('morgen 6 uur'), 'overmorgen')).to.equal('new');
  });

  it('hours answer no question about a day: an amount or times beside a day, whatever is open', () => {
    const howLong = asked([['Vandaag', { kind: 'this-week' }]], { kind: 'sick-update' });
    const open = [howLong, ...['was ziek', 'vrij', 'verwijder maandag en dinsdag'].map((text) => questionTo(text))];
    for (const question of open)
      for (const hours of ['do 8 vr 8', 'vr 6', 'ma 7', 'do 4u', 'ma t/m wo 8', 'do 9-17', 'ma 8 uur'])
        expect(answered(question, hours), `${question.text} ${hours}`).to.equal('new');
    for (const date of ['t/m 27-11', 'vr 27-11', 't/m vr 27 nov'])
      expect(answered(howLong, date), date).to.equal('sick-update until 2026-11-27');
  });

  it('a command with a week or a day beside it is a command, and no word on a button', () => {
    const confirmation = asked([
      ['Indienen', { kind: 'hand-in', sheet: 'p:2026-W47' as never, version: 1 }],
      ['Nog iets wijzigen', { kind: 'change-week', sheet: 'p:2026-W47' as never }],
    ]);
    for (const yes of ['indienen', 'ja', 'ja doe maar', 'klopt'])
      expect(answered(confirmation, yes)).to.equal('choice 1');
    for (const anew of ['week 47 indienen', 'week indienen', 'week 49 indienen', 'wk 47 inleveren'])
      expect(answered(confirmation, anew), anew).to.equal('new');
  });

  it('anything else is new: other commands, hours of another day, questions, talk', () => {
    for (const other of [
      'vrijdag 6 uur',
      'ziek',
      'week 47 indienen',
      'voortgang',
      'hoezo?',
      'wat bedoel je',
      'verwijder maandag',
      '👍',
      '',
      'haha',
    ])
      expect(answered(questionTo('uren vrijdag'), other), other).to.equal('new');
  });

  it('lapses after a day', () => {
    expect(readAnswer('ja', yesOrNo, { ...context, now: parseMoment('2026-11-26T13:54')! })).not.to.equal(null);
    expect(readAnswer('ja', yesOrNo, { ...context, now: parseMoment('2026-11-26T13:55')! })).to.equal(null);
  });
});
