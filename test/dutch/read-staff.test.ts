import { expect } from 'chai';
import { type Day } from '../../src/domain/calendar/day.js';
import { type Moment } from '../../src/domain/calendar/moment.js';
import type { TextRequest } from '../../src/asks/typed.js';
import { read } from '../../src/dutch/read.js';

describe('Reading a message of staff', () => {
  const now: Moment = { day: '2026-11-25' as Day, time: '14:00' as Moment['time'] };
  const asks = (text: string, role: 'trainer' | 'teacher' | 'coach' | 'office'): TextRequest =>
    read(text, { now, role }).request;

  it('a command is a command, and a name is a student', () => {
    expect(asks('openstaand', 'trainer')).to.deep.equal({ kind: 'open-weeks' });
    expect(asks('wat moet ik nog aftekenen?', 'trainer')).to.deep.equal({ kind: 'open-weeks' });
    expect(asks('overzicht', 'coach')).to.deep.equal({ kind: 'overview' });
    expect(asks('mijn studenten', 'teacher')).to.deep.equal({ kind: 'overview' });
    for (const text of ['overzicht week 47', 'week 47 overzicht', 'overzicht vorige week', 'digest week 47'])
      expect(asks(text, 'coach'), text).to.deep.equal({ kind: 'overview', week: '2026-W47' });
    expect(asks('overzicht week 47', 'office')).to.deep.equal({ kind: 'overview', week: '2026-W47' });
    expect(asks('digest', 'coach')).to.deep.equal({ kind: 'overview' });
    expect(asks('overzicht Sanne week 47', 'coach')).to.deep.equal({ kind: 'student', name: 'Sanne' });
    expect(asks('help', 'office')).to.deep.equal({ kind: 'help' });
    expect(asks('Sanne de Wit', 'teacher')).to.deep.equal({ kind: 'student', name: 'Sanne de Wit' });
    expect(asks('sanne', 'coach')).to.deep.equal({ kind: 'student', name: 'sanne' });
    expect(asks('voortgang Sanne', 'coach')).to.deep.equal({ kind: 'student', name: 'Sanne' });
    expect(asks('Yara Demir', 'trainer')).to.deep.equal({ kind: 'student', name: 'Yara Demir' });
  });

  it('what is asked of one student is asked by name', () => {
    const of = (name: string, more: object = {}): object => ({ kind: 'student', name, ...more });
    const [week40, week46] = [{ week: '2026-W40' }, { week: '2026-W46' }];
    const asked: readonly (readonly [string, object])[] = [
      ['sane de wit', of('sane de wit')],
      ['milaan', of('milaan')],
      ['student sanne', of('sanne')],
      ['is Sanne ziek', of('Sanne', { whether: 'sick' })],
      ['is sanne ziek?', of('sanne', { whether: 'sick' })],
      ['POK Tijn', of('Tijn', { whether: 'pok-missing' })],
      ['Sanne week 40', of('Sanne', week40)],
      ['week 46 van milan', of('milan', week46)],
      ['week 46 Sanne de Wit', of('Sanne de Wit', week46)],
      ['contact milan', of('milan', { about: 'contact' })],
      ['hoe bereik ik milan?', of('milan', { about: 'contact' })],
      ['wie is de praktijkopleider van Milan', of('Milan', { about: 'contact' })],
      ['hoe gaat het met sanne', of('sanne')],
      ['hoe gaat het met sanne?', of('sanne')],
      ['urenstaat Noor Hendriks', of('Noor Hendriks')],
    ];
    for (const [text, request] of asked) expect(asks(text, 'coach'), text).to.deep.equal(request);
    expect(asks('contact', 'coach')).to.deep.equal({ kind: 'contact' });
    expect(asks('wat moet ik doen?', 'coach').kind).not.to.equal('student');
  });

  it('what is asked of all of them is a list', () => {
    const asked: readonly (readonly [string, string])[] = [
      ['wie is ziek', 'sick'],
      ['wie is er ziek?', 'sick'],
      ['wie zijn er ziek', 'sick'],
      ['wie loopt achter', 'behind'],
      ['wie loopt er achter?', 'behind'],
      ['wie heeft geen POK', 'pok-missing'],
      ['wie heeft er nog geen pok?', 'pok-missing'],
      ['wie heeft geen gesprek gepland', 'contact-moment'],
      ['welke gesprekken zijn nog niet ingepland', 'contact-moment'],
      ['wie heeft geen uren', 'no-hours'],
      ['wie heeft niets ingevuld', 'no-hours'],
      ['wie heeft nog niet afgetekend', 'unsigned'],
      ['wie reageert niet', 'not-answering'],
      ['wie is niet bereikbaar', 'unreachable'],
    ];
    for (const [text, of] of asked) expect(asks(text, 'coach'), text).to.deep.equal({ kind: 'who', of });
    for (const text of [
      'wie krijgt mail',
      'wie krijgen er allemaal mail?',
      'wie krijgt er niets',
      'wie krijgt alles per mail',
    ])
      for (const role of ['coach', 'student'] as const)
        expect(read(text, { now, role }).request, text).to.deep.equal({ kind: 'ways' });
    expect(read('wie is niet bereikbaar', { now, role: 'student' }).request).to.deep.equal({ kind: 'ways' });
    expect(asks('wat moet ik nog aftekenen', 'trainer')).to.deep.equal({ kind: 'open-weeks' });
  });

  it('keeps no word of health beside a name', () => {
    for (const text of ['sanne griep', 'sanne heeft migraine', 'voortgang Sanne, burn-out']) {
      const { request, healthDropped } = read(text, { now, role: 'coach' });
      expect(JSON.stringify(request), text).not.to.match(/griep|migraine|burn-out/);
      expect(healthDropped, text).to.equal(true);
    }
  });

  it('for a student "overzicht" is progress', () => {
    expect(read('overzicht', { now, role: 'student' }).request).to.deep.equal({ kind: 'progress' });
  });

  it('reports of a student are not taken from staff', () => {
    for (const text of ['ziek', 'vrij 3 december', 'week 47 indienen', 'verwijder maandag'])
      expect(['student', 'unknown', 'week', 'who'], text).to.include(asks(text, 'trainer').kind);
  });
});
