/** What is read of goals; what students type of them stands in phrases.txt. */
import { expect } from 'chai';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import type { Role } from '../../src/domain/people/people.js';
import { read } from '../../src/dutch/read.js';

const now = parseMoment('2026-11-25T14:00')!;
const request = (text: string, role: Role): unknown => read(text, { now, role }).request;

const goal = (text: string): unknown => request(text, 'student');

describe('A goal', () => {
  it('has none of the words that say it is made', () => {
    for (const [text, own] of [
      ['Hoi, ik zou graag een leerdoel willen maken over video mapping', 'video mapping'],
      ['ik heb een nieuw leerdoel bedacht: storing zoeken in dmx', 'storing zoeken in dmx'],
      ['leerdoelen toevoegen: zelf een truck laden', 'zelf een truck laden'],
      ['leer doel: rustig blijven als er iets mis gaat', 'rustig blijven als er iets mis gaat'],
      ['my learning goal is to mix a band on my own', 'mix a band on my own'],
    ] as const)
      expect(goal(text), text).to.deep.equal({ kind: 'goal', text: own });
  });

  it('keeps those words where they are its own', () => {
    expect(goal('leerdoel: maken van een lichtplan')).to.deep.equal({ kind: 'goal', text: 'maken van een lichtplan' });
    expect(goal('leerdoel over video mapping')).to.deep.equal({ kind: 'goal', text: 'over video mapping' });
  });

  it('that is not there yet is none; what is not to be any more is one', () => {
    for (const text of ['leerdoel is nog niet af', 'leerdoel moet ik nog maken', 'leer doelen'])
      expect(goal(text), text).to.deep.equal({ kind: 'goals' });
    expect(goal('mijn leerdoel is niet meer bang zijn')).to.deep.equal({ kind: 'goal', text: 'niet meer bang zijn' });
  });
});

describe('Goals, as staff ask for them', () => {
  for (const text of ['leerdoelen Sanne', 'leerdoelen van Sanne', 'Sanne leerdoelen', 'doelen Sanne'])
    it(`are those of that student: "${text}"`, () => {
      expect(request(text, 'teacher')).to.deep.equal({ kind: 'student', name: 'Sanne', about: 'goals' });
    });

  it('are made by no one but a student', () => {
    expect(request('leerdoel: ik kan mixen', 'student')).to.deep.equal({ kind: 'goal', text: 'ik kan mixen' });
    expect(request('leerdoel: ik kan mixen', 'trainer')).not.to.include({ kind: 'goal' });
  });

  it('and work agreements with a name are those of that student', () => {
    expect(request('werkafspraken Sanne de Wit', 'coach')).to.deep.equal({
      ...{ kind: 'student', name: 'Sanne de Wit', about: 'work-agreements' },
    });
    expect(request('werkafspraken', 'coach')).to.deep.equal({ kind: 'work-agreements' });
  });
});
