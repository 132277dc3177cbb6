import { expect } from 'chai';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import { readAnswer } from '../../../src/dutch/answer.js';
import { read } from '../../../src/dutch/read.js';
import type { OpenQuestion } from '../../../src/messages.js';
import { requestInWords } from '../phrase-cases.js';

const context = { now: parseMoment('2026-11-25T14:00')!, role: 'student' } as const;

const questionTo = (text: string): OpenQuestion => ({
  ...read(text, context).question!,
  id: 'q',
  askedAt: '2026-11-25T12:55:00.000Z',
});
const answered = (question: OpenQuestion, text: string): string => {
  const request = readAnswer(text, question, context);
  return request ? requestInWords(request as Parameters<typeof requestInWords>[0]) : 'new';
};

describe('Hours of other days', () => {
  it('are never written on the day that was asked about', () => {
    for (const question of ['uren vrijdag', 'ma 8 di 7 wo'].map(questionTo))
      for (const typed of ['do 8 vr 8', 'ma en di 8 uur', 'ma t/m wo 8', 'donderdag 8', 'hele week 8', 'do en vr'])
        expect(answered(question, typed), typed).to.equal('new');
    expect(answered(questionTo('uren vrijdag'), '9-12 en 13-17')).to.equal(
      'hours 2026-11-20 09:00-12:00 180, 2026-11-20 13:00-17:00 240',
    );
  });
});

describe('Hours of which one end was asked', () => {
  it('a late start goes on into the night, and midnight and noon are times like others', () => {
    expect(answered(questionTo('gisteren vanaf 19'), '6 uur')).to.equal('hours 2026-11-24 19:00-06:00 660');
    expect(answered(questionTo('gisteren vanaf 13'), '6 uur')).to.equal('hours 2026-11-24 13:00-18:00 300');
    expect(answered(questionTo('gisteren vanaf 9'), '24')).to.equal('hours 2026-11-24 09:00-00:00 900');
    expect(answered(questionTo('gisteren vanaf 9'), '25')).to.equal('new');
    expect(answered(questionTo('gisteren tot 17 uur'), '12')).to.equal('hours 2026-11-24 12:00-17:00 300');
    expect(answered(questionTo('gisteren tot 17 uur'), 'om 9 en om 10')).to.equal('new');
    expect(answered(questionTo('uren vandaag'), '14:00-15:00')).to.equal('hours 2026-11-25 14:00-15:00 60');
    expect(answered(questionTo('uren vandaag'), '14:01-15:00')).to.equal('new');
    expect(answered(questionTo('uren vrijdag'), '24 uur')).to.equal('hours 2026-11-20 1440');
  });
});
