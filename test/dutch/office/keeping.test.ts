import { expect } from 'chai';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import type { Role } from '../../../src/domain/people/people.js';
import { read } from '../../../src/dutch/read.js';

const now = parseMoment('2026-11-25T14:00')!;
const asked = (text: string, role: Role = 'office'): unknown => read(text, { now, role }).request;

describe('What the BPV-bureau asks of what is kept', () => {
  const said: Readonly<Record<string, object>> = {
    'verwijder teksten van Sanne': { kind: 'forget-named', name: 'Sanne', what: 'texts' },
    'wis alle teksten van Sanne de Wit.': { kind: 'forget-named', name: 'Sanne de Wit', what: 'texts' },
    'verwijder Sanne de Wit': { kind: 'forget-named', name: 'Sanne de Wit', what: 'all' },
    'verwijder alles van Fatima El Amrani': { kind: 'forget-named', name: 'Fatima El Amrani', what: 'all' },
    'vergeet Milan': { kind: 'forget-named', name: 'Milan', what: 'all' },
    'wie heeft Sanne bekeken': { kind: 'looks-named', name: 'Sanne' },
    'wie hebben er naar Sanne de Wit gekeken?': { kind: 'looks-named', name: 'Sanne de Wit' },
    'mijn gegevens': { kind: 'my-data' },
  };
  for (const [text, request] of Object.entries(said)) {
    it(`"${text}"`, () => {
      expect(asked(text)).to.deep.equal(request);
    });
  }

  it('is nobody where it is a day, a week or hours', () => {
    for (const text of [
      'verwijder maandag',
      'verwijder week 47',
      'verwijder de uren van vrijdag',
      'verwijder vakantie',
    ])
      expect(asked(text), text).not.to.have.property('kind', 'forget-named');
  });

  it('is not for others to ask', () => {
    for (const role of ['coach', 'teacher', 'trainer', 'student'] as const) {
      expect(asked('verwijder Sanne de Wit', role), role).not.to.have.property('kind', 'forget-named');
      expect(asked('wie heeft Sanne bekeken', role), role).not.to.have.property('kind', 'looks-named');
    }
  });
});
