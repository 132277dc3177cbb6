import { expect } from 'chai';
import { endEarlyIn } from '../../src/dutch/end-early.js';
import { read } from '../../src/dutch/read.js';
import type { ReadContext } from '../../src/dutch/intents/made.js';
import { parseMoment } from '../../src/domain/calendar/moment.js';

const now = parseMoment('2026-11-25T14:00')!;
const student: ReadContext = { now, role: 'student' };
const office: ReadContext = { now, role: 'office' };

describe('Stopping early, as it is typed', () => {
  it('by a student is of the own placement, also by the name of the company', () => {
    for (const text of [
      'ik wil stoppen met mijn stage',
      'stage stoppen',
      'ik stop met mijn bpv',
      'ik wil eerder stoppen met mijn stage',
    ])
      expect(read(text, student).request, text).to.deep.equal({ kind: 'end-early' });
    for (const text of ['ik wil weg', 'ik wil hier weg', 'ik ga stoppen'])
      expect(endEarlyIn({ text, need: null }, { ...student, namesCompany: true }), text).to.deep.equal({
        kind: 'end-early',
      });
  });

  it('is not what says no company, or something else of it', () => {
    for (const text of ['ik wil weg', 'ik ga stoppen'])
      expect(endEarlyIn({ text, need: null }, student), text).to.equal(null);
    for (const text of ['lampen weg', 'vrijdag 6 uur weg', 'stekkers'])
      expect(endEarlyIn({ text, need: null }, { ...student, namesCompany: true }), text).to.equal(null);
  });

  it('beside a need for help is that need', () => {
    expect(endEarlyIn({ text: 'stage stoppen', need: 'unsafe' }, student)).to.equal(null);
    expect(read('ik wil stoppen met mijn stage, ik word gepest', student).request).to.include({ need: 'unsafe' });
  });

  it('by the BPV-bureau is of who is named', () => {
    const of = (text: string): unknown => read(text, office).request;
    for (const text of [
      'Sanne de Wit stopt met de stage',
      'Sanne de Wit wil stoppen met haar stage',
      'stage van Sanne de Wit beëindigen',
      'Sanne de Wit stopt eerder met haar bpv',
      'plaatsing van Sanne de Wit eerder stoppen',
    ])
      expect(of(text), text).to.deep.equal({ kind: 'end-early', name: 'Sanne de Wit' });
    for (const text of ['wie wil stoppen met de stage', 'wijzig plaatsing Sanne', 'Wim vervangt Karel'])
      expect(of(text), text).not.to.include({ kind: 'end-early' });
  });
});
