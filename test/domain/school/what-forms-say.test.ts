import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { readHeads, withHeads } from '../../../src/domain/school/form-heads.js';
import { readSchoolForm } from '../../../src/domain/school/read-school-form.js';
import { numberIn, ticked } from '../../../src/domain/school/read-settings.js';
import { MOST_HEADS } from '../../../src/domain/school/talk-settings.js';
import { school } from '../../support/people.js';

const read = (
  ...[form, values]: [Parameters<typeof readSchoolForm>[0], Parameters<typeof readSchoolForm>[1]]
): unknown => readSchoolForm(form, values, '2026-11-25' as Day);

describe('What a form of the calendar says', () => {
  it('of a period is its name as it is typed, and the leerjaar where one is chosen', () => {
    const blok = { name: ' Blok 2 ', from: '2026-11-16', until: '2027-01-31' };
    const period = { what: 'period', name: 'Blok 2', from: '2026-11-16', until: '2027-01-31' };
    expect(read('period', { ...blok, year: '3' })).to.deep.equal({ ...period, year: 3 });
    for (const year of ['', '0', '4']) expect(read('period', { ...blok, year }), year).to.deep.equal(period);
    expect(read('holiday', { ...blok, from: '' })).to.equal('day');
  });

  it('of a school day is a day, by its own name or as one', () => {
    expect(read('school-day', { name: ' Open dag ', day: '2026-12-04' })).to.deep.equal({
      ...{ what: 'school-day', name: 'Open dag', day: '2026-12-04' },
    });
    expect(read('school-day', { name: ' ', day: '2026-12-04' })).to.include({ name: 'schooldag' });
    expect(read('school-day', { day: 'morgen' })).to.equal('day');
  });

  it('of a region is one of three, for the school year that is said or the one of today', () => {
    expect(read('region', { region: 'midden' })).to.deep.equal({
      ...{ what: 'region', region: 'midden', schoolYear: '2026-2027' },
    });
    expect(read('region', { region: 'midden', year: '2027-2028' })).to.include({ schoolYear: '2027-2028' });
    for (const region of ['', 'oost']) expect(read('region', { region }), region).to.equal('choice');
  });

  it('of the holidays of the land is which are kept, in their order, and of lessons in which period', () => {
    expect(read('public-holidays', { kept: 'kings-day,new-year,unheard' })).to.deep.equal({
      ...{ what: 'public-holidays', kept: ['new-year', 'kings-day'] },
    });
    expect(read('public-holidays', {})).to.deep.equal({ what: 'public-holidays', kept: [] });
    expect(read('lesson-days', { days1: '5,1', period: 'Blok 2' })).to.deep.equal({
      ...{ what: 'lesson-days', days: { 1: [1, 5], 2: [], 3: [] }, period: 'Blok 2' },
    });
  });
});

describe('What a form of settings says', () => {
  it('of times is each of them, and on which days', () => {
    const values = {
      ...{ hoursDays: '2,4', hoursAt: '16:00', weekDay: '7', weekAt: '19:00', digestDay: '1', digestAt: '08:00' },
      ...{ quietFrom: '22:00', quietUntil: '07:00', ignoredMost: '1' },
    };
    expect(read('times', values)).to.deep.equal({
      what: 'times',
      reminders: {
        ...{ hours: { days: [2, 4], at: '16:00' }, week: { day: 7, at: '19:00' }, digest: { day: 1, at: '08:00' } },
        ...{ quiet: { from: '22:00', until: '07:00' }, ignoredMost: 1 },
      },
    });
  });

  it('of thresholds is each of them, and none of them may be missing', () => {
    const values = {
      ...{ weeksWithoutHours: '2', daysUnsigned: '0', daysSick: '0', percentBehind: '15' },
      ...{ remindAfter: '1', tellTeacherAfter: '7', longSickDays: '14' },
    };
    expect(read('thresholds', values)).to.deep.equal({
      what: 'thresholds',
      attention: { weeksWithoutHours: 2, daysUnsigned: 0, daysSick: 0, percentBehind: 15 },
      unsigned: { remindAfter: 1, tellTeacherAfter: 7 },
      longSickDays: 14,
    });
    for (const field of Object.keys(values))
      expect(read('thresholds', { ...values, [field]: '' }), field).to.equal('number');
    for (const field of ['weeksWithoutHours', 'remindAfter', 'tellTeacherAfter', 'longSickDays'])
      expect(read('thresholds', { ...values, [field]: '0' }), field).to.equal('number');
  });

  it('of a number is a whole one of three digits at most, from the least that means something', () => {
    expect([numberIn('999', 0), numberIn('1000', 0), numberIn(' 5 ', 5), numberIn('5', 6)]).to.deep.equal([
      ...[999, null, 5, null],
    ]);
    expect([numberIn('0', 0), numberIn('', 0), numberIn('1e2', 0), numberIn(undefined, 0)]).to.deep.equal([
      ...[0, null, null, null],
    ]);
    expect(ticked([1, 2, 12], '12,2')).to.deep.equal([2, 12]);
  });

  it('of lesson times, talks and keeping may not be empty in any of its fields', () => {
    const filled = {
      'working-time': [
        { lessonFrom: '09:00', lessonUntil: '16:00', sundayUntil: '18:00', sundayYears: '', cao: 'yes' },
        ['lessonFrom', 'lessonUntil', 'sundayUntil', 'cao'],
      ],
      talks: [
        { planner: 'teacher', seesOther: 'each', twoWeekly: 'yes', goalsWithin: '1' },
        ['planner', 'seesOther', 'twoWeekly', 'goalsWithin'],
      ],
      keeping: [
        { evidence: '1', sickness: '1', leave: ' 1 ', messages: '99999', looks: '1' },
        ['evidence', 'sickness', 'leave', 'messages', 'looks'],
      ],
    } as const;
    for (const [form, [values, fields]] of Object.entries(filled)) {
      expect(read(form as never, values), form).to.have.property('what', form);
      for (const field of fields) expect(read(form as never, { ...values, [field]: '' }), field).to.be.a('string');
    }
    expect(read('talks', filled.talks[0])).to.include({ seesOnceBothAreIn: false, asksTwoWeekly: true });
  });

  it('of who signs is yes or no, and of who decides whoever was chosen', () => {
    const signs = (mentorSigns: string): unknown => read('signing', { mentorSigns });
    expect([signs('yes'), signs('no'), signs('')]).to.deep.equal([
      { what: 'signing', mentorSigns: true },
      { what: 'signing', mentorSigns: false },
      'choice',
    ]);
    expect(read('deciders', { committee: 'els,joost', ending: '' })).to.deep.equal({
      ...{ what: 'deciders', leaveCommittee: ['els', 'joost'], endingDeciders: [] },
    });
  });

  it('of a desk of help has a link of https, or none', () => {
    const desk = { desk: 'guides', name: 'Gids' };
    const link = (typed: string): unknown => read('help', { ...desk, link: typed });
    expect(link(' https://example.com/gids ')).to.deep.equal({
      ...{
        what: 'help',
        desk: 'guides',
        to: { name: 'Gids', phone: null, mail: null, link: 'https://example.com/gids' },
      },
    });
    for (const typed of ['http://example.com', 'example.com', 'https://example', 'https://exa mple.com/x y'])
      expect(link(typed), typed).to.equal('link');
    expect(read('help', { ...desk, name: '', link: 'https://example.com/gids' })).to.equal('name');
  });
});

describe('Heads of a form', () => {
  it('are as many as there is room for, and two of one name have ids of their own', () => {
    const many = Array.from({ length: MOST_HEADS + 1 }, (_, i) => `Kop ${i} | Hoe?`);
    expect(readHeads('preparation-form', many)).to.have.length(MOST_HEADS);
    expect(readHeads('preparation-form', many.slice(1))).to.have.length(MOST_HEADS);
    const ids = (...titles: string[]): string[] => {
      const at = withHeads(school(), 'preparation-form', [{ title: 'Veilig werken', asked: ['Hoe?'] }]);
      const next = withHeads(
        at,
        'preparation-form',
        titles.map((title) => ({ title, asked: ['Hoe?'] })),
      );
      return next.talks?.forms.at(-1)?.heads.map(({ id }) => id) ?? [];
    };
    expect(ids('Veilig werken', 'Sfeer & rust')).to.deep.equal(['veilig-werken', 'sfeer-rust']);
    // Another head than the one that has this id, of which the answers are not.
    expect(ids('Veilig: werken')).to.deep.equal(['veilig-werken-2']);
    expect(ids('Sfeer', 'sfeer', 'SFEER')).to.deep.equal(['sfeer', 'sfeer-2', 'sfeer-3']);
    expect(ids('x'.repeat(60))).to.deep.equal(['x'.repeat(40)]);
  });

  it('that ask one side only say so', () => {
    const heads = readHeads('preparation-form', ['Werk | | Hoe doet de student het?', ' Rust |Hoe? '])!;
    const form = withHeads(school(), 'preparation-form', heads).talks?.forms.at(-1);
    expect(form?.heads.map(({ title, student, trainer }) => [title, student, trainer])).to.deep.equal([
      ['Werk', null, 'Hoe doet de student het?'],
      ['Rust', 'Hoe?', null],
    ]);
  });
});
