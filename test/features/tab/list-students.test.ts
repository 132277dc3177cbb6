import { expect } from 'chai';
import { momentOf } from '../../../src/domain/calendar/moment.js';
import type { Person, PersonId } from '../../../src/domain/people/people.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { listStudents } from '../../../src/features/tab/list-students.js';
import type { StudentTable } from '../../../src/shows/student-table.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
} from '../../support/people.js';

const tableFor = (person: Person, { ports }: Conversation, from = 0, most = 1_000): Promise<StudentTable> => {
  const at = ports.clock.now();
  return listStudents(from, { person, at, now: momentOf(at) }, ports, most);
};
const names = ({ rows }: StudentTable): string[] => rows.map(({ name }) => name).sort();

describe('The table of students', () => {
  it('holds those whom the reader guides and no others; of the BPV-bureau all', async () => {
    const talk = await conversation({
      people: [sanne(), milan(), karel(), fatima(), els(), joost(), anneke()],
      placements: [placementOfSanne(), placementOfMilan()],
    });
    expect(names(await tableFor(karel(), talk))).to.deep.equal(['Sanne de Wit']);
    expect(names(await tableFor(fatima(), talk))).to.deep.equal(['Milan Bakker']);
    for (const reader of [els(), joost(), anneke()]) expect(names(await tableFor(reader, talk))).to.have.length(2);
    expect(await tableFor(sanne(), talk)).to.deep.equal({ kind: 'students', rows: [], next: null });
  });

  it('says how far each is, why attention is needed, and the hours of the last twelve weeks', async () => {
    const talk = await conversation();
    await talk.says(sanne(), 'vrijdag 20 november 6 uur');
    const [row] = (await tableFor(joost(), talk)).rows;
    expect(row).to.deep.include({ companies: ['Theater De Brug'], signed: 0, written: 360, toMake: 460 * 60, year: 2 });
    expect(row?.perWeek).to.have.length(12);
    expect(row?.perWeek.slice(-2)).to.deep.equal([360, 0]);
    expect(row?.attention).not.to.deep.equal([]);
    expect(row?.kinds).to.include('behind');
    expect(row?.norm).to.be.greaterThan(360);
    expect(row?.open).to.deep.equal({ verb: 'show-student', student: sanne().id });
  });

  it('counts the weeks that wait for a signature, and those that came back', async () => {
    const talk = await conversation();
    const counted = async (): Promise<unknown> => {
      const [row] = (await tableFor(joost(), talk)).rows;
      return [row?.weeksWaiting, row?.weeksReturned];
    };
    await talk.says(sanne(), 'vrijdag 20 november 6 uur');
    expect(await counted()).to.deep.equal([0, 0]);
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    expect(await counted()).to.deep.equal([1, 0]);
    await talk.presses(karel(), 'return', { sheet: 'sanne-de-brug:2026-W47', version: 2, reason: 'korter' });
    expect(await counted()).to.deep.equal([0, 1]);
  });

  it('tells who is sick to those who hear of it, and not to the BPV-bureau', async () => {
    const talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
    await talk.says(sanne(), 'ik ben ziek');
    expect(JSON.stringify(await tableFor(joost(), talk))).to.include('ziek');
    expect(JSON.stringify(await tableFor(anneke(), talk))).not.to.include('ziek');
  });

  it('expects nothing of weeks in which one was sick', async () => {
    const normAfter = async (said: string): Promise<number> => {
      const talk = await conversation({ now: '2026-10-30T13:00:00Z' });
      await talk.says(sanne(), said);
      talk.ports.clock.set('2026-11-27T13:00:00Z');
      return (await tableFor(joost(), talk)).rows[0]?.norm ?? 0;
    };
    expect(await normAfter('ik ben ziek')).to.be.lessThan(await normAfter('help'));
  });

  it('goes on page after page, each student once', async () => {
    const many = Array.from({ length: 5 }, (_, i) =>
      sanne({ id: `student-${i}` as PersonId, name: `Student ${i}`, teams: null }),
    );
    const talk = await conversation({
      people: [...many, karel(), els(), joost()],
      placements: many.map(({ id }) => placementOfSanne({ id: `at-${id}` as PlacementId, studentId: id })),
    });
    const first = await tableFor(joost(), talk, 0, 3);
    expect([first.rows.length, first.next]).to.deep.equal([3, 3]);
    const last = await tableFor(joost(), talk, first.next ?? 0, 3);
    expect([last.rows.length, last.next]).to.deep.equal([2, null]);
    expect((await tableFor(joost(), talk, 0, 5)).next).to.equal(null);
    expect(new Set([...names(first), ...names(last)]).size).to.equal(5);
  });
});
