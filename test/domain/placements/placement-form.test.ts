import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { readSince, readTerms } from '../../../src/domain/placements/placement-form.js';

const filled = {
  hours: '460',
  from: '2026-09-07',
  until: '2027-07-04',
  year: '2',
  days: 'do 7; vr 6,5',
  start: '9:00',
};

describe('The form of a placement', () => {
  it('is read as the office writes it in its files', () => {
    expect(readTerms(filled)).to.deep.equal({
      ...{ minutesToMake: 27_600, period: { from: '2026-09-07', until: '2027-07-04' }, year: 2, usualStart: '09:00' },
      ...{ schoolYear: '2026-2027', plannedMinutes: { 4: 420, 5: 390 } },
    });
    expect(readTerms({ ...filled, hours: '460:30' })).to.include({ minutesToMake: 27_630 });
    expect(readTerms({ ...filled, days: '' })).to.deep.include({ plannedMinutes: {} });
  });

  it('names the field that is to be mended', () => {
    for (const [field, value] of Object.entries({
      ...{ hours: '0', from: '', until: '2026-09-06', year: '4', days: 'soms', start: '25:00' },
    }))
      expect(readTerms({ ...filled, [field]: value }), field).to.deep.equal({ fault: field });
    expect(readTerms({ ...filled, until: '2026-09-07' })).not.to.have.property('fault');
  });

  it('holds from today on and is not signed anew, unless it says so', () => {
    const today = '2026-11-25' as Day;
    expect(readSince({}, today)).to.deep.equal({ from: today, signed: false });
    expect(readSince({ since: '2026-12-01', signed: 'yes' }, today)).to.deep.equal({
      from: '2026-12-01',
      signed: true,
    });
  });
});
