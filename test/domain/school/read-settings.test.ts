import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { readSchoolForm } from '../../../src/domain/school/read-school-form.js';

const read = (
  ...[form, values]: [Parameters<typeof readSchoolForm>[0], Parameters<typeof readSchoolForm>[1]]
): unknown => readSchoolForm(form, values, '2026-11-25' as Day);

describe('A form of thresholds', () => {
  const all = {
    ...{ weeksWithoutHours: '1', daysUnsigned: '0', daysSick: '0', percentBehind: '0' },
    ...{ remindAfter: '1', tellTeacherAfter: '1', longSickDays: '1' },
  };
  it('takes whole numbers from the least that means something', () => {
    expect(read('thresholds', all)).to.include({ what: 'thresholds', longSickDays: 1 });
    for (const [field, value] of [
      ['weeksWithoutHours', '0'],
      ['daysSick', '-1'],
      ['percentBehind', '7,5'],
      ['longSickDays', ''],
    ] as const)
      expect(read('thresholds', { ...all, [field]: value }), field).to.equal('number');
  });
});

describe('A form of lesson times, Sunday and cao', () => {
  const all = {
    ...{ lessonFrom: '09:00', lessonUntil: '09:01', sundayUntil: '18:00', sundayYears: '1,3', cao: 'no' },
  };
  it('takes times in order, the leerjaren that are ticked, and yes or no', () => {
    expect(read('working-time', all)).to.deep.equal({
      ...{ what: 'working-time', lessonTimes: { from: '09:00', until: '09:01' }, sundayUntil: '18:00' },
      ...{ sundayYears: [1, 3], podiumkunstenCao: false },
    });
    expect(read('working-time', { ...all, cao: 'yes', sundayYears: '' })).to.include({ podiumkunstenCao: true });
  });
  it('is to be mended where a time is none, the last lies not behind the first, or nothing was chosen', () => {
    for (const [field, value, fault] of [
      ['lessonFrom', '9', 'time'],
      ['sundayUntil', '24:00', 'time'],
      ['lessonUntil', '09:00', 'time-order'],
      ['cao', '', 'choice'],
    ] as const)
      expect(read('working-time', { ...all, [field]: value }), field).to.equal(fault);
  });
});

describe('A form of how long what is kept', () => {
  it('takes whole days, a day at least of each', () => {
    const days = { evidence: '2557', sickness: '731', leave: '731', messages: '90', looks: '365' };
    expect(read('keeping', days)).to.deep.equal({
      what: 'keeping',
      keeping: { evidence: 2557, sickness: 731, leave: 731, messages: 90, looks: 365 },
    });
    expect(read('keeping', { ...days, looks: '1' })).to.have.property('what', 'keeping');
    for (const wrong of ['', '0', '-1', '1,5', 'twee', '100000'])
      expect(read('keeping', { ...days, looks: wrong }), wrong).to.equal('number');
  });
});

describe('A form of times', () => {
  const all = {
    ...{ hoursDays: '5', hoursAt: '16:00', weekDay: '7', weekAt: '19:00', digestDay: '1', digestAt: '08:00' },
    ...{ quietFrom: '22:00', quietUntil: '07:00', ignoredMost: '3' },
  };

  it('needs every time, a day for each, and a whole number', () => {
    expect(read('times', all)).to.have.property('what', 'times');
    for (const time of ['hoursAt', 'weekAt', 'digestAt', 'quietFrom', 'quietUntil'])
      for (const typed of ['', '25:00']) expect(read('times', { ...all, [time]: typed }), time).to.equal('time');
    for (const day of ['hoursDays', 'weekDay', 'digestDay'])
      expect(read('times', { ...all, [day]: '' }), day).to.equal('days');
    expect([read('times', { ...all, ignoredMost: '0' }), read('times', { ...all, ignoredMost: 'x' })]).to.deep.equal([
      ...['number', 'number'],
    ]);
  });
});
