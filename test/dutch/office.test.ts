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
    'Karel vervangen door Wim per 1-12': { ...wim, from: '2026-12-01' },
    'vervang Karel Jansen door Wim de Boer met ingang van volgende week': {
      ...{ kind: 'replace', becomes: 'Wim de Boer', was: 'Karel Jansen', from: MONDAY },
    },
    'Wim neemt Sanne over van Karel': { ...wim, at: 'Sanne' },
    'Wim neemt de studenten over van Karel vanaf maandag': { ...wim, from: MONDAY },
    'Wim in plaats van Karel bij Theater De Brug': { ...wim, at: 'Theater De Brug' },
    'Wim vervangt Karel bij Sanne de Wit sinds 2 november': { ...wim, at: 'Sanne de Wit', from: '2026-11-02' },
    'Joost vervangt Els als bpv-docent': { kind: 'replace', becomes: 'Joost', was: 'Els', role: 'teacher' },
  };
  const change = (what: object): object => ({ kind: 'ask-change-school', change: what });
  const october = { from: '2026-10-12', until: '2026-10-20' };
  const calendar: Readonly<Record<string, object>> = {
    'vakantie 12 t/m 20 oktober': change({ what: 'holiday', name: 'vakantie', ...october }),
    'voorjaarsvakantie van 20 februari t/m 28 februari': change({
      ...{ what: 'holiday', name: 'voorjaarsvakantie', from: '2027-02-20', until: '2027-02-28' },
    }),
    'vakantie 12 tot 20 oktober 2027': change({
      ...{ what: 'holiday', name: 'vakantie', from: '2027-10-12', until: '2027-10-19' },
    }),
    'themaweek 48': change({ what: 'theme-week', week: '2026-W48' }),
    'themaweek week 4': change({ what: 'theme-week', week: '2027-W04' }),
    'schooldag vrijdag 4 december leerjaar 2': change({
      ...{ what: 'school-day', name: 'schooldag', day: '2026-12-04', year: 2 },
    }),
    'terugkomdag 11 december': change({ what: 'school-day', name: 'terugkomdag', day: '2026-12-11' }),
    // A school year begins in August.
    'schooldag 31 juli': change({ what: 'school-day', name: 'schooldag', day: '2027-07-31' }),
    'schooldag 31 augustus': change({ what: 'school-day', name: 'schooldag', day: '2026-08-31' }),
    'blok 3 1 februari t/m 18 april leerjaar 1': change({
      ...{ what: 'period', name: 'blok 3', from: '2027-02-01', until: '2027-04-18', year: 1 },
    }),
    'vakanties regio zuid': change({ what: 'region', region: 'zuid', schoolYear: '2026-2027' }),
    'schoolvakanties noord 2027-2028': change({ what: 'region', region: 'noord', schoolYear: '2027-2028' }),
    'nieuwe plaatsing': { kind: 'new-placement' },
    'nieuw schooljaar': { kind: 'new-school-year' },
    'schooljaar afsluiten': { kind: 'new-school-year' },
    'wijzig plaatsing Sanne de Wit': { kind: 'edit-placement', name: 'Sanne de Wit' },
    'plaatsing van Tijn aanpassen': { kind: 'edit-placement', name: 'Tijn' },
    kalender: { kind: 'school-calendar' },
    twijfels: { kind: 'doubts' },
    instellingen: { kind: 'school-settings' },
  };
  for (const [text, request] of Object.entries({ ...said, ...calendar })) {
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
