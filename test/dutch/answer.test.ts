import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import type { Question } from '../../src/messages.js';
import type { Request } from '../../src/asks/request.js';
import { questionTo, answered, asked } from '../support/open-questions.js';

describe('An answer in words', () => {
  const yesOrNo = asked([
    ['Erbij', { kind: 'this-week' }],
    ['Nee, klopt zo', { kind: 'nothing' }],
  ]);
  const addOrReplace = asked([
    ['Erbij: 10 uur', { kind: 'hours', entries: [], how: 'add' }],
    ['Vervangen: 6 uur', { kind: 'hours', entries: [], how: 'replace' }],
  ]);

  it('"ja" takes the one thing that is proposed, and "nee" the way out', () => {
    for (const yes of ['ja', 'Ja!', 'jaa', 'yes', 'ok', 'klopt', 'doe maar', 'is goed', 'prima'])
      expect(answered(yesOrNo, yes), yes).to.equal('choice 1');
    for (const no of ['nee', 'Nee.', 'nope', 'laat maar', 'nee hoeft niet'])
      expect(answered(yesOrNo, no), no).to.equal('choice 2');
  });

  it('"ja" to an either-or says nothing; "nee" without a way out does nothing', () => {
    expect(answered(addOrReplace, 'ja')).to.equal('new');
    expect(answered(addOrReplace, 'nee')).to.equal('nothing');
  });

  it('a choice is taken by its place, its label or its word', () => {
    for (const second of [
      'de tweede',
      'tweede',
      '2',
      'de 2e',
      'de laatste',
      'optie 2',
      'de onderste',
      'the second one',
      'Vervangen: 6 uur',
      'vervangen',
      'vervang',
    ])
      expect(answered(addOrReplace, second), second).to.equal('choice 2');
    for (const first of ['de eerste', '1', 'erbij', 'doe maar erbij', 'erbij graag', 'optellen'])
      expect(answered(addOrReplace, first), first).to.equal('choice 1');
    expect(answered(addOrReplace, 'de derde')).to.equal('new');
  });

  it('of two days one is named', () => {
    const question = questionTo('6 uur', '2026-11-25T02:00');
    const at = '2026-11-25T02:05';
    expect(answered(question, 'gisteren', at)).to.equal('choice 1');
    expect(answered(question, 'gister', at)).to.equal('choice 1');
    expect(answered(question, 'vandaag', at)).to.equal('choice 2');
    expect(answered(question, 'dinsdag', at)).to.equal('choice 1');
    expect(answered(question, 'vrijdag', at)).to.equal('hours 2026-11-20 360');
  });

  it('of several days that were asked about, those are named that it was', () => {
    const question = questionTo('ma t/m vr 8');
    expect(answered(question, 'ma t/m di')).to.equal('hours 2026-11-23 480, 2026-11-24 480');
    expect(answered(question, 'ma en wo')).to.equal('hours 2026-11-23 480, 2026-11-25 480');
    expect(answered(question, 'dinsdag')).to.equal('hours 2026-11-24 480');
    expect(answered(question, 'ma t/m vandaag')).to.equal('choice 1');
    // It still runs into the future.
    expect(answered(question, 'ma t/m do')).to.equal('new');
    const hours = (...minutes: number[]): Request => ({
      kind: 'hours',
      entries: minutes.map((each, i) => ({ day: `2026-11-${23 + i}` as Day, minutes: each })),
    });
    const apart = asked([['Alleen maandag', hours(480)]], hours(480, 360) as NonNullable<Question['about']>);
    expect(answered(apart, 'di')).to.equal('hours 2026-11-24 360');
    expect(answered(apart, 'ma en di')).to.equal('hours 2026-11-23 480, 2026-11-24 360');
    expect(answered(apart, 'wo')).to.equal('new');
  });

  it('of an early and a late span the part of the day is named', () => {
    const question = questionTo('gisteren van 4 tot 11');
    expect(answered(question, "'s avonds")).to.equal('choice 2');
    expect(answered(question, 'avond')).to.equal('choice 2');
    expect(answered(question, 'smiddags')).to.equal('choice 2');
    expect(answered(question, "'s ochtends")).to.equal('choice 1');
    expect(answered(question, '16-23')).to.equal('choice 2');
    expect(answered(question, '16:00')).to.equal('choice 2');
  });

  it('what was missing is filled in', () => {
    const hours = questionTo('uren vrijdag');
    expect(answered(hours, '7')).to.equal('hours 2026-11-20 420');
    expect(answered(hours, '2')).to.equal('hours 2026-11-20 120');
    expect(answered(hours, '6 uur')).to.equal('choice 2');
    expect(answered(hours, '7,5 uur')).to.equal('hours 2026-11-20 450');
    expect(answered(hours, '9-17')).to.equal('hours 2026-11-20 09:00-17:00 480');
    expect(answered(hours, 'van 9 tot half 6 met half uur pauze')).to.equal(
      'hours 2026-11-20 09:00-17:30 break 30 480',
    );
    expect(answered(questionTo('vrijdag klopt niet'), '7')).to.equal('correct 2026-11-20 420');
  });

  it('whether the break is off already is said in words', () => {
    const question = questionTo('vrijdag 6 uur met half uur pauze');
    for (const net of ['netto', 'al zonder', 'zonder pauze']) expect(answered(question, net), net).to.equal('choice 1');
    for (const gross of ['bruto', 'die moet er nog af', 'moet eraf'])
      expect(answered(question, gross), gross).to.equal('choice 2');
  });

  it('a time completes a span of which the other end was said', () => {
    expect(answered(questionTo('gisteren vanaf 9'), 'half 6')).to.equal('hours 2026-11-24 09:00-17:30 510');
    expect(answered(questionTo('gisteren vanaf 9'), 'tot 4')).to.equal('hours 2026-11-24 09:00-16:00 420');
    expect(answered(questionTo('gisteren vanaf 9'), '5')).to.equal('choice 3');
    expect(answered(questionTo('gisteren tot 17 uur'), '10 uur')).to.equal('hours 2026-11-24 10:00-17:00 420');
  });

  it('another day takes the place of the one that was asked about', () => {
    expect(answered(questionTo('vrijdag 6 uur?'), 'gisteren')).to.equal('hours 2026-11-24 360');
    expect(answered(questionTo('verwijder maandag en dinsdag'), 'vandaag')).to.equal('delete 2026-11-25');
    expect(answered(questionTo('verwijder maandag en dinsdag'), 'morgen')).to.equal('new');
    expect(answered(questionTo('was ziek'), 'ma do')).to.equal('new');
    expect(answered(questionTo('was ziek'), 'ma t/m do')).to.equal('sick 2026-11-23 until 2026-11-26');
    expect(answered(questionTo('ma 8, ziek'), 'ziek vandaag')).to.equal('new');
  });

  it('"nee vrijdag" and "nee 7" put right what was asked about', () => {
    expect(answered(questionTo('morgen 6 uur'), 'nee vrijdag')).to.equal('hours 2026-11-20 360');
    expect(answered(questionTo('morgen 6 uur'), 'maandag')).to.equal('hours 2026-11-23 360');
    expect(answered(questionTo('uren 600 vrijdag'), 'nee 7')).to.equal('hours 2026-11-20 420');
    expect(answered(questionTo('vrijdag 6 uur?'), 'nee, 7')).to.equal('hours 2026-11-20 420');
  });

  it('a day settles no doubt about the hours, and hours none about the day', () => {
    expect(answered(questionTo('gisteren van 4 tot 11'), 'vrijdag')).to.equal('new');
    expect(answered(questionTo('morgen 6 uur'), '7')).to.equal('new');
    expect(answered(questionTo('uren vrijdag'), 'morgen')).to.equal('new');
  });

  it('how long one is ill, asked after a report', () => {
    const question = asked(
      [
        ['Vandaag', { kind: 'this-week' }],
        ['T/m morgen', { kind: 'progress' }],
        ['Ik weet het nog niet', { kind: 'help' }],
        ['Toch niet ziek', { kind: 'welcome' }],
      ],
      { kind: 'sick-update' },
    );
    expect(answered(question, 't/m morgen')).to.equal('choice 2');
    expect(answered(question, 'vandaag')).to.equal('choice 1');
    expect(answered(question, 't/m vrijdag')).to.equal('sick-update until 2026-11-27');
    expect(answered(question, 'tot maandag')).to.equal('sick-update until 2026-11-29');
    expect(answered(question, 'weet ik nog niet')).to.equal('choice 3');
    expect(answered(question, 'toch niet ziek')).to.equal('choice 4');
  });

  it('from when to when one was ill, or wants leave', () => {
    expect(answered(questionTo('was ziek'), 'ma t/m di')).to.equal('sick 2026-11-23 until 2026-11-24');
    expect(answered(questionTo('was ziek'), 'maandag')).to.equal('sick 2026-11-23 until 2026-11-23');
    expect(answered(questionTo('vrij'), 'do t/m vr')).to.equal('leave 2026-11-26 to 2026-11-27');
  });

  it('a day for leave or deletion, a week to hand in', () => {
    expect(answered(questionTo('vrij'), 'vrijdag')).to.equal('leave 2026-11-27 to 2026-11-27');
    expect(answered(questionTo('vrij'), '3 december')).to.equal('leave 2026-12-03 to 2026-12-03');
    expect(answered(questionTo('verwijder maandag en dinsdag'), 'maandag')).to.equal('delete 2026-11-23');
    expect(answered(questionTo('volgende week indienen'), 'week 47')).to.equal('submit-week 2026-W47');
    expect(answered(questionTo('week 46 of 47 indienen'), 'week 46 en 47')).to.equal('submit-week 2026-W46 2026-W47');
  });

  it('still ill, for nobody knows how long', () => {
    const sickness = 's:1' as never;
    const howIsIt = asked([
      ['Nog ziek', { kind: 'still-sick', sickness }],
      ['Weer beter', { kind: 'back-today', sickness }],
    ]);
    const howLong = asked([
      ['Vandaag', { kind: 'sick-how-long', sickness, said: 1, answer: 'today' }],
      ['T/m morgen', { kind: 'sick-how-long', sickness, said: 1, answer: 'tomorrow' }],
      ['Ik weet het nog niet', { kind: 'sick-how-long', sickness, said: 1, answer: 'unknown' }],
    ]);
    for (const still of ['ja', 'nog steeds', 'ja nog steeds', 'duurt wel even', 'nog ziek'])
      expect(answered(howIsIt, still), still).to.equal('choice 1');
    for (const better of ['beter', 'weer beter']) expect(answered(howIsIt, better), better).to.equal('choice 2');
    for (const unknown of ['nog steeds', 'duurt wel even', 'geen idee', 'weet ik nog niet'])
      expect(answered(howLong, unknown), unknown).to.equal('choice 3');
    expect(answered(howLong, 'niet gewerkt')).to.equal('new');
  });
});
