import { expect } from 'chai';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import { read } from '../../../src/dutch/read.js';
import { isAsked } from '../../../src/dutch/talks/held.js';
import { tokensOf } from '../../../src/dutch/tokens.js';

const now = parseMoment('2026-11-25T14:00')!;
function told(text: string): string {
  const { request, question } = read(text, { now, role: 'student' });
  if (question) return 'asked';
  return request.kind === 'talk-held' ? `held ${request.on ?? '-'}` : request.kind;
}

describe('A talk that was', () => {
  it('is ticked where who was there tells it', () => {
    expect(told('gesprek gehad met karel')).to.equal('held -');
    expect(told('gesprek was vrijdag')).to.equal('held 2026-11-20');
    expect(told('had gister tussenevaluatie')).to.equal('held 2026-11-24');
    expect(told('gesprek gehad met els, duurde niet lang')).to.equal('held -');
    expect(told('gesprek gehoude')).to.equal('held -');
  });

  it('is not where it is asked, or denied: then they are shown', () => {
    for (const text of [
      ...['gesprek niet gehad', 'nog geen tussenevaluatie gehad', 'geen gesprek gehad deze week'],
      ...['heb je het gesprek gehad', 'gesprek gehad?', 'wanneer heb ik mijn tussenevaluatie gehad'],
      ...['had vrijdag tussenevaluatie moeten hebben'],
    ])
      expect(told(text), text).to.equal('talks');
    expect(isAsked({ tokens: tokensOf('is mijn gesprek geweest') })).to.equal(true);
    expect(isAsked({ tokens: tokensOf('is goed gesprek geweest') })).to.equal(false);
  });

  it('is nobody else their talk, and no talk with anybody else', () => {
    for (const text of [
      'mijn collega heeft vrijdag zn eindgesprek gehad',
      'gesprek gehad met mn moeder',
      'gesprek gehad met de klant',
      'sanne heeft eindgesprek gehad',
      'hij heeft zijn tussenevaluatie gehad',
      'eindgesprek van een klasgenoot geweest',
    ])
      expect(told(text), text).to.equal('unknown');
    expect(told('docent heeft een gesprek gehad')).to.equal('asked');
  });

  it('was on a day that has been: what is to come, in a week, or on no day is asked', () => {
    for (const text of [
      ...['gesprek gehad morgen', 'gesprek gehad op 31 november', 'tussenevaluatie gehad op 1 december'],
      ...['gesprek gehad volgende week', 'gesprek gehad vorige week', 'gesprek gehad vandaag om 16:00'],
    ])
      expect(told(text), text).to.equal('asked');
    expect(told('gesprek gehad vorige week dinsdag')).to.equal('held 2026-11-17');
    expect(told('gesprek gehad om 10 uur')).to.equal('held -');
  });
});
