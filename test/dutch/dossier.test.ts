/** What is read of staff about the file of a student, and how it is concluded. */
import { expect } from 'chai';
import { read } from '../../src/dutch/read.js';
import { parseMoment } from '../../src/domain/calendar/moment.js';

const request = (text: string): unknown => read(text, { now: parseMoment('2027-06-30T10:00')!, role: 'coach' }).request;
const sanne = (about: string, more: object = {}): object => ({ kind: 'student', name: 'Sanne', about, ...more });

describe('The file of a student, as staff ask for it', () => {
  it('is that of all, or of who is named', () => {
    expect(request('dossiers')).to.deep.equal({ kind: 'dossier' });
    expect(request('dossier Sanne')).to.deep.equal(sanne('dossier'));
    for (const text of ['is het dossier van Sanne op orde', 'wat mist Sanne nog', 'wat ontbreekt er nog bij Sanne?'])
      expect(request(text), text).to.deep.equal(sanne('dossier'));
    expect(request('laatste check Sanne')).to.deep.equal(sanne('dossier'));
    expect(request('eindbeoordeling Sanne')).to.deep.equal(sanne('judgement'));
    expect(request('cijfer van Sanne')).to.deep.equal(sanne('judgement'));
  });

  it('is complete, and the mark entered, where that is said', () => {
    expect(request('dossier van Sanne is compleet')).to.deep.equal(sanne('complete-file'));
    expect(request('dossier Sanne compleet')).to.deep.equal(sanne('complete-file'));
    expect(request('cijfer van Sanne is ingevoerd')).to.deep.equal(sanne('mark-entered'));
    expect(request('cijfer van Sanne is ingevoerd op 29 juni')).to.deep.equal(
      sanne('mark-entered', { on: '2027-06-29' }),
    );
    expect(request('het cijfer van Sanne de Wit is vrijdag ingevoerd')).to.deep.equal({
      ...{ kind: 'student', name: 'Sanne de Wit', about: 'mark-entered', on: '2027-06-25' },
    });
  });

  it('and not where it is asked, or is not so yet', () => {
    expect(request('is het dossier van Sanne compleet?')).to.deep.equal(sanne('dossier'));
    expect(request('dossier van Sanne is nog niet compleet')).to.deep.include(sanne('dossier'));
    expect(request('het cijfer van Sanne is nog niet ingevoerd')).to.deep.include(sanne('judgement'));
  });

  it('without a name nothing is read into it', () => {
    expect(request('cijfer is ingevoerd')).to.deep.equal({ kind: 'mark-entered' });
    expect(request('dossier compleet')).to.deep.equal({ kind: 'complete-file' });
  });
});
