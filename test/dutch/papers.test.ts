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

describe('A paper that is handed in', () => {
  const read1 = (text: string) => read(text, { now, role: 'student' });

  it('was so where that is said, on a day that has been', () => {
    expect(request('bpv opdracht 3 ingeleverd in onstage', 'student')).to.deep.equal({
      ...{ kind: 'paper', of: 'assignment', day: '2026-11-25' },
    });
    expect(request('verslag vrijdag ingeleverd', 'student')).to.deep.equal({
      ...{ kind: 'paper', of: 'report', day: '2026-11-20' },
    });
    for (const text of ['reflectieverslag ingeleverd in onstage morgen', 'verslag vorige week ingeleverd'])
      expect(read1(text).question, text).not.to.equal(null);
  });

  it('was not where it is to be, or is denied; then the file is shown', () => {
    for (const text of [
      ...['verslag lever ik vrijdag in', 'heb mn verslag nog niet ingeleverd', 'ik ga morgen mn verslag inleveren'],
      ...['mn reflectieverslag is nog niet af', 'verslag is nog niet klaar', 'geheimhoudingsverklaring heb ik niet'],
      ...['verslag lever ik later in', 'kan mijn verslag nog niet inleveren'],
    ])
      expect(read1(text), text).to.deep.include({ request: { kind: 'dossier' }, question: null });
  });

  it('is asked for where it is handed in now, or that fails', () => {
    for (const text of ['ik wil mijn verslag inleveren', 'verslag is klaar', 'kan verslag niet inleveren in onstage'])
      expect(read1(text), text).to.deep.include({ request: { kind: 'paper', of: 'report' }, question: null });
  });

  it("shows the file where it is asked; and is nobody else's", () => {
    for (const text of ['heb ik mijn verslag al ingeleverd', 'welke documenten moet ik nog inleveren?'])
      expect(request(text, 'student'), text).to.deep.equal({ kind: 'dossier' });
    expect(request('mijn collega heeft zijn verslag ingeleverd', 'student')).to.deep.equal({ kind: 'unknown' });
  });

  it('is no week; a week with it is', () => {
    for (const text of ['opdracht ingeleverd bij mijn docent', 'documenten inleveren', 'beroepsopdracht ingeleverd'])
      expect(request(text, 'student'), text).to.include({ kind: 'paper' });
    for (const text of ['week 47 en verslag ingeleverd', 'weekverslag ingeleverd', 'uren ingeleverd'])
      expect(request(text, 'student'), text).to.include({ kind: 'submit-week' });
  });
});
