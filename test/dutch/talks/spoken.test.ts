import { expect } from 'chai';
import { sentenceOf } from '../../../src/dutch/sentence.js';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import { read } from '../../../src/dutch/read.js';
import { spokenIn } from '../../../src/dutch/talks/spoken.js';

const spoken = (text: string): string => {
  const found = spokenIn(sentenceOf(text, false));
  return found ? `${found.which} ${found.isOver ? 'was' : 'is'}${found.isKnown ? '' : ' with somebody'}` : 'none';
};

describe('A talk without a word for it', () => {
  it('is one with the docent or the praktijkopleider; who is named may be anybody', () => {
    expect(spoken('docent heeft donderdag gebeld')).to.equal('call was');
    expect(spoken('ik heb mijn praktijkopleider gesproken')).to.equal('trainer-talk was');
    expect(spoken('heb met mijn docent gesproken over mijn leerdoelen')).to.equal('unsaid was');
    expect(spoken('ik bel morgen om 10 uur met mijn docent')).to.equal('call is');
    expect(spoken('els heeft gebeld')).to.equal('call was with somebody');
    expect(spoken('els belt vrijdag om 10 uur')).to.equal('call is with somebody');
  });

  it('is none where more is told, nobody is named, or it has no time yet', () => {
    for (const text of [
      'karel heeft goed gesproken op het podium',
      'docent heeft gebeld dat de repetitie uitvalt',
      'heb gebeld',
      'docent belt vrijdag',
      'lampen gebeld',
    ])
      expect(spoken(text), text).to.equal('none');
  });
});

describe('A talk without a word for it, as a docent tells it', () => {
  const told = (text: string) => read(text, { now: parseMoment('2026-11-25T14:00')!, role: 'teacher' });

  it('is about who is named behind "over"; with somebody else it is asked whether it was one', () => {
    expect(told('gebeld met Karel over Sanne, vanmorgen')).to.deep.include({
      ...{ question: null, request: { kind: 'talk-held', talk: 'call', on: '2026-11-25', name: 'Sanne' } },
    });
    expect(told('ik heb vrijdag met Karel gesproken over Milan').request).to.include({
      on: '2026-11-20',
      name: 'Milan',
    });
    expect(told('gebeld met Sanne').question).not.to.equal(null);
  });

  it('is none where nobody is named', () => {
    for (const text of ['heb gebeld', 'gesproken']) expect(told(text).request.kind, text).not.to.equal('talk-held');
  });
});
