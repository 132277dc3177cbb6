/** Lists that are as long as they get: ten rows, and how many more. */
import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, placementOfSanne, sanne } from '../../support/people.js';

const FRIDAY = '2026-11-20' as Day;
const nth = (i: number): Person =>
  sanne({ id: `s${i}` as PersonId, name: `Student ${i}`, teams: { ...sanne().teams!, objectId: `object-s${i}` } });

/** So many students at Theater De Brug, each with a week of six hours that lies with Karel. */
async function waiting(count: number): Promise<Conversation> {
  const students = Array.from({ length: count }, (_, i) => nth(i + 10));
  const talk = await conversation({
    people: [karel(), els(), joost(), anneke(), ...students],
    placements: students.map(({ id }) => placementOfSanne({ id: `p-${id}` as PlacementId, studentId: id })),
  });
  for (const student of students) {
    await asks(talk, student, { kind: 'hours', entries: [{ day: FRIDAY, minutes: 360 }] });
    await asks(talk, student, { kind: 'hand-in', sheet: `p-${student.id}:2026-W47` as SheetId, version: 1 });
  }
  return talk;
}

describe('"Openstaand" of many', () => {
  it('shows ten of them, and says how many more wait', async () => {
    for (const [count, more] of [
      [10, 0],
      [12, 2],
    ] as const) {
      const seen = await (await waiting(count)).says(karel(), 'openstaand');
      expect(seen.text).to.include(`Nog af te tekenen: ${count} weken`);
      expect(seen.buttons.filter((title) => title === 'Bekijk')).to.have.length(10);
      if (more > 0) expect(seen.text).to.include('En daarna nog 2 studenten.');
      else expect(seen.text).to.not.include('En daarna');
    }
  });
});

describe('"Wie krijgt mail"', () => {
  const named = async (changes: Parameters<typeof placementOfSanne>[0], who = els()): Promise<boolean> => {
    const talk = await conversation({
      people: [sanne(), karel({ teams: null }), els(), joost(), anneke()],
      placements: [placementOfSanne(changes)],
    });
    Object.assign(talk.ports, { sendsMail: true });
    return (await talk.says(who, 'wie krijgt mail')).text.includes('Karel Jansen');
  };
  const until = (day: string) => ({ period: { from: '2026-09-07' as Day, until: day as Day } });

  it('is of placements that go on: also on the last day, and not after it, nor of one whose file is closed', async () => {
    expect(await named(until('2026-11-25'))).to.equal(true);
    expect(await named(until('2026-11-24'))).to.equal(false);
    expect(await named({ closed: '2026-11-24' as Day })).to.equal(false);
  });

  it('names nobody to themselves, and to a student none but the praktijkopleider', async () => {
    expect(await named({}, sanne())).to.equal(true);
    const talk = await conversation({ people: [sanne(), karel(), els({ teams: null }), joost(), anneke()] });
    Object.assign(talk.ports, { sendsMail: true });
    for (const one of [karel(), joost(), sanne(), anneke()]) await talk.says(one, 'help');
    expect((await talk.says(sanne(), 'wie krijgt mail')).text).to.not.include('Els');
    expect((await talk.says(joost(), 'wie krijgt mail')).text).to.include('Els Meijer\nBPV-docent');
  });
});

describe('"Wie" is asked of students', () => {
  it('is not answered to a student, and to who guides none it is said', async () => {
    const talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke()], placements: [] });
    expect((await talk.says(sanne(), 'wie heeft geen POK')).text).to.not.include('0');
    expect((await talk.says(els(), 'wie heeft geen POK')).text).to.match(/geen student|student/i);
  });

  it('who is on leave is named with the days, and whether it was granted', async () => {
    const talk = await conversation();
    const form = await talk.says(sanne(), 'vrij voor auditie 3 december');
    await form.press('Aanvragen', { leaveKind: 'special', from: '2026-12-03', until: '', reason: 'auditie' });
    const asked = await talk.says(els(), 'wie heeft er verlof');
    expect(asked.text).to.include('Sanne de Wit').and.include('do 3 dec (gevraagd)').and.not.include('auditie');
    for (const one of [karel(), els()])
      await asks(talk, one, { kind: 'grant-leave', leave: talk.ports.leaves.all()[0]!.id });
    const granted = await talk.says(els(), 'wie heeft er verlof');
    expect(granted.text).to.include('do 3 dec').and.not.include('gevraagd');
    talk.ports.clock.set('2026-12-04T08:00:00Z');
    expect((await talk.says(els(), 'wie heeft er verlof')).text).to.include('niemand');
  });
});
