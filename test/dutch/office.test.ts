import { expect } from 'chai';
import { momentOf } from '../../src/domain/calendar/moment.js';
import { read } from '../../src/dutch/read.js';

const now = momentOf(new Date('2026-11-25T13:00:00Z'));
const asked = (text: string, role: 'office' | 'teacher' = 'office'): unknown => read(text, { now, role }).request;

describe('What the BPV-bureau types', () => {
  const MONDAY = '2026-11-30';
  const wim = { kind: 'replace', becomes: 'Wim', was: 'Karel' };
  const said: Readonly<Record<string, object>> = {
    'Wim vervangt Karel vanaf maandag': { ...wim, from: MONDAY },
    'wim vervangt karel': { kind: 'replace', becomes: 'wim', was: 'karel' },
    'vanaf 1 december wordt Karel vervangen door Wim': { ...wim, from: '2026-12-01' },
    'Karel wordt vervangen door Wim per 1-12': { ...wim, from: '2026-12-01' },
    'vervang Karel Jansen door Wim de Boer met ingang van volgende week': {
      ...{ kind: 'replace', becomes: 'Wim de Boer', was: 'Karel Jansen', from: MONDAY },
    },
    'Wim neemt Sanne over van Karel': { ...wim, at: 'Sanne' },
    'Wim neemt de studenten over van Karel vanaf maandag': { ...wim, from: MONDAY },
    'Wim in plaats van Karel bij Theater De Brug': { ...wim, at: 'Theater De Brug' },
    'Wim vervangt Karel bij Sanne de Wit sinds 2 november': { ...wim, at: 'Sanne de Wit', from: '2026-11-02' },
    'Joost vervangt Els als bpv-docent': { kind: 'replace', becomes: 'Joost', was: 'Els', role: 'teacher' },
  };
  for (const [text, request] of Object.entries(said)) {
    it(`"${text}"`, () => {
      expect(asked(text)).to.deep.equal(request);
    });
  }

  it('says to nobody else what the office can do', () => {
    expect(asked('Wim vervangt Karel', 'teacher')).not.to.have.property('kind', 'replace');
  });

  it('leaves what everybody asks as it was', () => {
    expect(asked('week 47 van Sanne')).to.include({ kind: 'student', name: 'Sanne' });
    expect(asked('wie vervangt wie')).not.to.have.property('kind', 'replace');
  });
});
