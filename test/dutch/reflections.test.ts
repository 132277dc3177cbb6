/** What is read of reflections; what students type of them stands in phrases.txt. */
import { expect } from 'chai';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import { reflectionAnswer } from '../../src/dutch/reflections.js';
import { read } from '../../src/dutch/read.js';
import { sentenceOf } from '../../src/dutch/sentence.js';

const now = parseMoment('2026-11-25T14:00')!;
const context = { now, role: 'student' } as const;
const answer = (text: string): unknown => reflectionAnswer(sentenceOf(text, false), context);

describe('What is typed after the question how it went', () => {
  for (const text of [
    'het inhangen ging goed, volgende keer begin ik met de kabels',
    'contact met de band ging goed, week 48 wil ik eerder beginnen',
    'ging lekker',
    'het gesprek met Karel over het licht ging goed, volgende keer bereid ik het beter voor',
    'vrijdag ging beter dan donderdag',
  ])
    it(`is the answer: "${text}"`, () => {
      expect(answer(text)).to.deep.equal({ kind: 'reflection', text });
    });

  for (const text of [
    ...['uren 6 vrijdag', 'vrijdag 6 uur licht', 'week 47', 'contact', 'voortgang', 'ziek', 'ok', 'bedankt', 'goed'],
    ...['hoe zie ik mijn uren?', 'week 47 indienen', 'leerdoel: mixen', 'mijn reflectieverslag', 'reflectie uit'],
    ...['eindevaluatie vrijdag 21 mei 10:00', 'gesprek gehouden', 'tussenevaluatie 31 februari 10:00'],
    ...['gesprek afzeggen', 'gesprekken', 'ik wil stoppen met mijn stage', 'dossier', 'wat moet ik nog doen'],
  ])
    it(`is something else: "${text}"`, () => {
      expect(answer(text)).to.equal(null);
    });

  it('has no words of health: then it is asked again', () => {
    expect(answer('ging slecht door mijn migraine')).to.deep.equal({ kind: 'reflection', withHealth: true });
  });
});

describe('Reflections', () => {
  const asked = (text: string): unknown => read(text, { now, role: 'student' }).request;

  it('begin behind what says that they are one', () => {
    for (const [text, own] of [
      ['mijn reflectie van vandaag is dat ik meer moet opletten', 'ik meer moet opletten'],
      ['mijn reflectie is dat ik rustiger werk', 'ik rustiger werk'],
      ['zet in mn reflectie dat het soundchecken veel beter ging', 'het soundchecken veel beter ging'],
      ['reflectie vandaag was zwaar maar ik vond dat het ging', 'vandaag was zwaar maar ik vond dat het ging'],
      ['reflectie: is dat ik', 'is dat ik'],
    ] as const)
      expect(asked(text), text).to.deep.equal({ kind: 'reflection', text: own });
  });

  it('are not what is said or asked of reflecting itself', () => {
    for (const text of ['reflectie is zo irritant', 'reflectie stom', 'reflectie vind ik saai'])
      expect(asked(text), text).to.deep.equal({ kind: 'unknown' });
    expect(asked('reflectie moet ik dat elke week doen')).to.deep.equal({ kind: 'reflections' });
  });

  it("are nobody's but a student's", () => {
    expect(read('reflectie: het ging goed', { now, role: 'trainer' }).request).not.to.include({ kind: 'reflection' });
  });
});
