import { expect } from 'chai';
import type { SealedEvent } from '../../../src/domain/evidence/decision.js';
import {
  fieldsOfSchool,
  isSameValue,
  OF_SCHOOL,
  PLAIN,
  setByPerson,
  type Fields,
} from '../../../src/domain/import/fields.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { school } from '../../support/people.js';

interface Facts {
  readonly id: string;
  readonly phone?: string | null;
}
/** By whom the telephone was set to what, one event after another; who set what stands there now. */
function lastSetBy(
  ...events: readonly (readonly [by: string, way: string, phone: string | null, source?: string])[]
): unknown {
  const history = events.map(([by, way, , source = 'press'], i) => ({
    ...{ by: by as PersonId, way, source, at: `2026-11-2${i}T08:00:00.000Z` },
  })) as unknown as SealedEvent<unknown>[];
  const facts = events.map(([, , phone]): Facts => ({ id: 'x', phone }));
  return setByPerson<Facts>(history, facts, PLAIN as Fields<Facts>, 'phone')?.by ?? null;
}

describe('Who set a field', () => {
  it('is the person of the last event that changed it, in whatever way they did', () => {
    for (const way of ['chat', 'card', 'mail', 'tab'])
      expect(lastSetBy(['bot', 'bot', null], ['anneke', way, '1'])).to.equal('anneke');
    expect(lastSetBy(['anneke', 'card', '1'], ['els', 'card', '1'])).to.equal('anneke');
    expect(lastSetBy(['anneke', 'card', '1'], ['els', 'card', '2'])).to.equal('els');
    expect(lastSetBy(['anneke', 'card', '1'])).to.equal('anneke');
  });

  it('is nobody where a file set it last, whoever sent that file, or where it was emptied', () => {
    expect(lastSetBy(['anneke', 'card', '1'], ['bot', 'bot', '2'])).to.equal(null);
    expect(lastSetBy(['anneke', 'card', '1'], ['anneke', 'tab', '2', 'import:abc:f.csv::2'])).to.equal(null);
    expect(lastSetBy(['anneke', 'card', '1'], ['els', 'card', null])).to.equal(null);
    expect(lastSetBy(['anneke', 'card', '1'], ['els', 'card', ''])).to.equal(null);
    expect(lastSetBy()).to.equal(null);
  });
});

describe('Two values', () => {
  it('say the same where nothing stands in both of them, or the same does', () => {
    expect([isSameValue(undefined, null), isSameValue({ a: 1, b: 2 }, { b: 2, a: 1 })]).to.deep.equal([true, true]);
    expect([isSameValue('', null), isSameValue([1], [2])]).to.deep.equal([false, false]);
  });
});

describe('The fields of a school', () => {
  const holiday = (name: string, from: string, until = from) => ({ name, from, until });

  it('are set each by itself, in the order of their days, and the rest stays', () => {
    const before = school({ publicHolidays: ['kings-day'], themeWeeks: ['2027-W04'] as never });
    const set = (field: string, value: unknown) => OF_SCHOOL.with(before, new Map([[field, value]]));
    const year = '2026-2027';
    const between = set(`holiday\u001fstudiedag\u001f${year}`, holiday('Studiedag', '2026-11-09'));
    expect(between.holidays.map(({ name }) => name)).to.deep.equal(['herfstvakantie', 'Studiedag', 'kerstvakantie']);
    const first = set(`holiday\u001fbegin\u001f${year}`, holiday('Begin', '2026-08-31'));
    expect(first.holidays.map(({ name }) => name)).to.deep.equal(['Begin', 'herfstvakantie', 'kerstvakantie']);
    const moved = set(
      `holiday\u001fherfstvakantie\u001f${year}`,
      holiday('Herfstvakantie', '2027-01-11', '2027-01-17'),
    );
    expect(moved.holidays[0]).to.deep.equal(holiday('Herfstvakantie', '2027-01-11', '2027-01-17'));
    expect(set('public-holiday\u001fnew-year', true).publicHolidays).to.deep.equal(['new-year', 'kings-day']);
    expect(set('theme\u001f2026-W50', true).themeWeeks).to.deep.equal(['2026-W50', '2027-W04']);
    expect(set('theme\u001f2027-W04', true).themeWeeks).to.deep.equal(['2027-W04']);
    expect(set('lessons\u001f2', [5]).lessonDays).to.deep.equal({ 1: [1, 2, 3, 4], 2: [5], 3: [4] });
    expect(set('unheard', true)).to.equal(before);
    for (const after of [between, first, moved]) expect(after.workProcesses).to.equal(before.workProcesses);
  });

  it('have school days in the order of their days', () => {
    const days = ['2026-12-02', '2026-12-09', '2026-12-01'].reduce(
      (next, day) => OF_SCHOOL.with(next, new Map([[`school-day\u001f${day}\u001f`, { name: 'x', day }]])),
      school(),
    );
    expect(days.schoolDays.map(({ day }) => day)).to.deep.equal(['2026-12-01', '2026-12-02', '2026-12-09']);
  });

  it('are all there, of a school that was loaded, and none where nothing is known of it', () => {
    const fields = [...fieldsOfSchool(school()).keys()].map((field) => field.split('\u001f')[0]);
    expect(new Set(fields)).to.deep.equal(new Set(['holiday', 'public-holiday', 'lessons', 'process']));
    expect(OF_SCHOOL.get(school(), 'lessons\u001f2')).to.deep.equal([1, 2, 3]);
    expect(OF_SCHOOL.get({ name: 'x' }, 'lessons\u001f2')).to.equal(undefined);
  });
});
