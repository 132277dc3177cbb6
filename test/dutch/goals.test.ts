/** What is read of goals; what students type of them stands in phrases.txt. */
import { expect } from 'chai';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import type { Role } from '../../src/domain/people/people.js';
import { read } from '../../src/dutch/read.js';

const now = parseMoment('2026-11-25T14:00')!;
const request = (text: string, role: Role): unknown => read(text, { now, role }).request;

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
