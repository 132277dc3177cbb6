/** What is read of papers; what students type of them stands in phrases.txt. */
import { expect } from 'chai';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import type { Role } from '../../src/domain/people/people.js';
import { paperKindIn } from '../../src/dutch/papers.js';
import { read } from '../../src/dutch/read.js';

const now = parseMoment('2026-11-25T14:00')!;
const request = (text: string, role: Role): unknown => read(text, { now, role }).request;

describe('Papers, as staff ask for them', () => {
  for (const text of ['documenten Sanne', 'documenten van Sanne', 'papieren Sanne', 'Sanne documenten'])
    it(`are those of that student: "${text}"`, () => {
      expect(request(text, 'teacher')).to.deep.equal({ kind: 'student', name: 'Sanne', about: 'papers' });
    });

  it('are handed in by no one but a student', () => {
    expect(request('reflectieverslag ingeleverd in OnStage', 'trainer')).not.to.include({ kind: 'paper' });
  });
});

describe('What stands beside a file', () => {
  for (const [text, kind] of [
    ['mijn reflectieverslag', 'reflection-report'],
    ['reflectie verslag van blok 2', 'reflection-report'],
    ['hier is mijn opdracht over het lichtplan!', 'assignment'],
    ['de checklist kerntaken', 'core-tasks'],
    ['geheimhoudingsverklaring getekend', 'confidentiality'],
    ['mijn verslag', 'report'],
    ['kijk eens', undefined],
    ['', undefined],
  ] as const)
    it(`"${text}" says ${kind ?? 'nothing of what it is'}`, () => {
      expect(paperKindIn(text, 'student')).to.equal(kind);
      expect(paperKindIn(text, 'trainer')).to.equal(undefined);
    });
});
