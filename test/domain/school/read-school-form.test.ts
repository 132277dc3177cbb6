import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { readSchoolForm, weekInSchoolYear } from '../../../src/domain/school/read-school-form.js';

const TODAY = '2026-11-25' as Day;
const read = (
  ...[form, values]: [Parameters<typeof readSchoolForm>[0], Parameters<typeof readSchoolForm>[1]]
): unknown => readSchoolForm(form, values, TODAY);

describe('A form of the calendar', () => {
  const days = { name: 'Meivakantie', from: '2027-04-24', until: '2027-05-02' };
  it('needs a name and two days in order', () => {
    expect(read('holiday', days)).to.deep.equal({ what: 'holiday', ...days, name: 'meivakantie' });
    expect(read('holiday', { ...days, name: ' ' })).to.equal('name');
    expect(read('holiday', { ...days, until: '' })).to.equal('day');
    expect(read('holiday', { ...days, until: '2027-04-23' })).to.equal('order');
    expect(read('holiday', { ...days, until: '2027-04-24' })).to.include({ until: '2027-04-24' });
  });

  it('reads a week number in the school year of today', () => {
    expect(read('theme-week', { week: '4' })).to.deep.equal({ what: 'theme-week', week: '2027-W04' });
    expect([weekInSchoolYear(30, TODAY), weekInSchoolYear(31, TODAY)]).to.deep.equal(['2027-W30', '2026-W31']);
    expect(read('theme-week', { week: '54' })).to.equal('week');
  });

  it('is for all leerjaren unless one is chosen', () => {
    expect(read('school-day', { day: '2026-12-04', year: '0' })).to.deep.equal({
      ...{ what: 'school-day', name: 'schooldag', day: '2026-12-04' },
    });
    expect(read('school-day', { day: '2026-12-04', year: '2' })).to.include({ year: 2 });
  });
});

describe('A form of mail about sickness', () => {
  it('takes one of both, and nothing else', () => {
    const talks = { planner: 'student', seesOther: 'both', twoWeekly: 'no', goalsWithin: '14' };
    expect(read('talks', talks)).to.deep.equal({
      ...{ what: 'talks', planner: 'student', seesOnceBothAreIn: true, asksTwoWeekly: false, goalsWithinDays: 14 },
    });
    for (const wrong of [{ planner: '' }, { planner: 'coach' }, { seesOther: '' }, { twoWeekly: '' }])
      expect(read('talks', { ...talks, ...wrong }), JSON.stringify(wrong)).to.equal('choice');
    for (const goalsWithin of ['', '0', 'veel']) expect(read('talks', { ...talks, goalsWithin })).to.equal('number');
    expect(read('sick-mail', { sickMail: 'link-only' })).to.deep.equal({ what: 'sick-mail', isLinkOnly: true });
    expect(read('sick-mail', { sickMail: 'whole' })).to.deep.equal({ what: 'sick-mail', isLinkOnly: false });
    for (const sickMail of ['', 'none']) expect(read('sick-mail', { sickMail }), sickMail).to.equal('choice');
  });
});

describe('A form of whom the root of the week goes to', () => {
  it('takes one mail address, or nothing at all', () => {
    const to = (rootsTo: string) => read('roots-mail', { rootsTo });
    expect(to(' accountant@example.com ')).to.deep.equal({ what: 'roots-mail', to: 'accountant@example.com' });
    expect(to(' ')).to.deep.equal({ what: 'roots-mail', to: null });
    for (const typed of ['accountant', 'a@b', 'a@example.com, b@example.com', 'a@example.com\nBcc: b@example.com'])
      expect(to(typed), typed).to.equal('mail');
  });
});

describe('A form of the scanner for viruses', () => {
  it('takes a name and a port, or nothing at all', () => {
    const scanner = (typed: string) => read('virus-scanner', { scanner: typed });
    expect(scanner(' Clamd.example.com:3310 ')).to.deep.equal({
      ...{ what: 'virus-scanner', scanner: { host: 'clamd.example.com', port: 3310 } },
    });
    expect(scanner(' ')).to.deep.equal({ what: 'virus-scanner', scanner: null });
    expect(scanner('a:65535')).to.deep.include({ what: 'virus-scanner' });
    for (const typed of ['clamd', 'clamd:', ':3310', 'clamd:0', 'clamd:65536', 'http://clamd:3310', 'a b:1', 'a-:1'])
      expect(scanner(typed), typed).to.equal('scanner');
  });
});

describe('A form of the days with lessons', () => {
  it('says of each leerjaar which days are ticked', () => {
    expect(read('lesson-days', { days1: '1,2,3,4,5', days2: '1,2,3', days3: '' })).to.deep.equal({
      ...{ what: 'lesson-days', days: { 1: [1, 2, 3, 4, 5], 2: [1, 2, 3], 3: [] } },
    });
  });
});

describe('A form of the heads of a talk', () => {
  it('takes a line a head, in whichever of its fields they stand, and needs one', () => {
    expect(read('preparation-form', { h1: 'Werk | Hoe gaat het?', h3: 'Veiligheid | Werk je veilig?' })).to.deep.equal({
      what: 'preparation-form',
      heads: [
        { title: 'Werk', asked: ['Hoe gaat het?'] },
        { title: 'Veiligheid', asked: ['Werk je veilig?'] },
      ],
    });
    expect(read('preparation-form', {})).to.equal('heads');
  });
});

describe('A form of a desk of help', () => {
  const desk = { desk: 'confidential' };
  it('points to it by a name and what else is known, and with nothing filled in not any more', () => {
    expect(read('help', { ...desk, name: ' Wie luistert ', phone: '06-1234 5600', mail: ' ' })).to.deep.equal({
      ...{ what: 'help', desk: 'confidential' },
      to: { name: 'Wie luistert', phone: '06-1234 5600', mail: null, link: null },
    });
    expect(read('help', { ...desk, name: ' ', phone: '' })).to.deep.equal({
      what: 'help',
      desk: 'confidential',
      to: null,
    });
    expect(read('help', { ...desk, phone: '06-1234 5600' })).to.equal('name');
    expect(read('help', { desk: 'nobody', name: 'x' })).to.equal('choice');
  });
});
