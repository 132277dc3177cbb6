import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import { leaveIdOf } from '../../../src/domain/leave/leave.js';
import { asks as asking } from '../../support/asking.js';
import { asks, requested } from '../../support/leave.js';
import { milan, sanne, school } from '../../support/people.js';
import { givenSchool } from '../../support/given.js';

describe('"mijn verlof"', () => {
  it('shows the only request, or all of them with how they stand', async () => {
    const talk = await requested();
    expect((await talk.says(sanne(), 'mijn verlof')).buttons).to.deep.equal(['Intrekken']);
    await asks(talk, { leave: leaveIdOf(sanne().id, 'm2'), from: '2026-12-10' });
    const all = await talk.says(sanne(), 'mijn verlof');
    expect(all.text).to.include('Do 3 dec: aangevraagd, nog geen antwoord van Karel Jansen en Els Meijer');
    expect(all.buttons).to.deep.equal(['Intrekken: do 3 dec', 'Intrekken: do 10 dec']);
    expect((await talk.says(milan(), 'mijn verlof')).text).to.include('nog geen verlof gevraagd');
  });

  it('that is refused or withdrawn shifts nothing', async () => {
    const talk = await requested();
    expect(talk.student.text).to.include('7 uur werk schuift op');
    const off = await talk.student.press('Intrekken');
    expect(off.text).to.include('Er schuift niets op').and.not.include('7 uur');
    const other = await requested();
    await other.els.press('Weigeren', { reason: 'toets' });
    expect((await other.says(sanne(), 'mijn verlof')).text)
      .to.include('Er schuift niets op')
      .and.not.include('7 uur');
  });

  it('over a theme week or a holiday names it', async () => {
    const talk = await requested();
    await givenSchool(talk.ports, { ...school(), themeWeeks: ['2026-W50' as Week] });
    const [monday, christmas] = ['2026-12-07', '2026-12-21'] as [Day, Day];
    const form = await asking(talk, sanne(), { kind: 'leave', from: monday, until: monday });
    expect(form.text).to.include('In deze dagen valt een themaweek (week 50): dan gaat school voor');
    const shown = await asks(talk, { leave: leaveIdOf(sanne().id, 'm2'), from: christmas });
    expect(shown.text).to.include('In deze dagen valt de kerstvakantie: dan is er al vrij.');
  });
});
