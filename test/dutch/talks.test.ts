import { expect } from 'chai';
import { read } from '../../src/dutch/read.js';
import { parseMoment } from '../../src/domain/calendar/moment.js';
import type { Role } from '../../src/domain/people/people.js';

const now = parseMoment('2026-11-25T14:00')!;
const request = (text: string, role: Role = 'teacher') => read(text, { now, role }).request;

describe('What staff say of talks', () => {
  it('is of the student whom they name', () => {
    expect(request('gesprek met Sanne verplaatsen naar vrijdag 11 december 10:00')).to.deep.equal({
      ...{ kind: 'talk', day: '2026-12-11', at: '10:00', name: 'Sanne', moves: true },
    });
    expect(request('tussenevaluatie Sanne de Wit vrijdag 4 december 10:00 bij De Brug')).to.deep.include({
      ...{ kind: 'talk', talk: 'halfway', name: 'Sanne de Wit', place: 'bij De Brug' },
    });
    expect(request('gesprek met Sanne ging niet door')).to.deep.equal({
      kind: 'talk-off',
      isOver: true,
      name: 'Sanne',
    });
    expect(request('telefoongesprek met Milan gehouden')).to.deep.equal({
      kind: 'talk-held',
      talk: 'call',
      name: 'Milan',
    });
  });

  it('is of first contact in its own words; of a student those are who is who', () => {
    const held = { kind: 'talk-held', talk: 'first-contact', name: 'Milan' };
    expect(request('eerste contact met Milan gehad')).to.deep.equal(held);
    expect(request('kennismaking met Milan gehouden')).to.deep.equal(held);
    expect(request('contact', 'student')).to.deep.equal({ kind: 'contact' });
    expect(request('eerste contact gehad', 'student')).to.not.include({ kind: 'talk-held' });
  });

  it('to be looked at is of all, or of one', () => {
    expect(request('gesprekken')).to.deep.equal({ kind: 'talks' });
    expect(request('gesprekken Sanne')).to.deep.equal({ kind: 'student', name: 'Sanne', about: 'talks' });
    expect(request('voorbereiding Sanne')).to.deep.equal({ kind: 'student', name: 'Sanne', about: 'preparation' });
    expect(request('verslag Sanne')).to.deep.equal({ kind: 'student', name: 'Sanne', about: 'report' });
  });

  it('keeps no cause of illness, and still does what it says', () => {
    const reading = read('gesprek met Sanne ging niet door, ze had griep', { now, role: 'teacher' });
    expect(reading.request).to.include({ kind: 'talk-off' });
    expect(JSON.stringify(reading)).to.not.include('griep');
    expect(reading.healthDropped).to.equal(true);
  });

  it('who is ill says so before all else', () => {
    expect(request('gesprek ging niet door, ben ziek met griep', 'student')).to.not.include({ kind: 'talk-off' });
  });
});
