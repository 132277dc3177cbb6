import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { momentOf } from '../../../src/domain/calendar/moment.js';
import type { Person } from '../../../src/domain/people/people.js';
import { findPeople } from '../../../src/features/tab/find-people.js';
import type { PeopleFound } from '../../../src/shows/people-found.js';
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

describe('The people of a school', () => {
  let talk: Conversation;
  before(async () => {
    talk = await conversation({
      people: [
        sanne(),
        milan({ teams: null }),
        karel(),
        fatima({ name: 'Fatima El Amraní' }),
        els(),
        joost(),
        anneke(),
      ],
      placements: [placementOfSanne(), placementOfMilan()],
    });
  });
  const found = (search: string, reader: Person = anneke(), from = 0, most = 50): Promise<PeopleFound | null> =>
    findPeople({ search, from }, { person: reader, now: momentOf(talk.ports.clock.now()) }, talk.ports, most);
  const names = async (search: string): Promise<string[]> => (await found(search))!.rows.map(({ name }) => name);

  it('are found by parts of a name whatever its accents and capitals, by a company, and all of them by nothing', async () => {
    expect(await names('amrani')).to.deep.equal(['Fatima El Amraní']);
    expect(await names('BRUG')).to.deep.equal(['Karel Jansen', 'Sanne de Wit']);
    expect(await names('brug wit')).to.deep.equal(['Sanne de Wit']);
    expect(await names('nobody')).to.deep.equal([]);
    expect(await names('')).to.have.length(7);
  });

  it('are a student with a page, or staff with what can be taken over from them', async () => {
    const [student] = (await found('sanne'))!.rows;
    expect(student).to.deep.include({ open: { verb: 'show-student', student: sanne().id }, guides: [] });
    const [teacher] = (await found('els'))!.rows;
    expect(teacher?.open).to.equal(null);
    expect(teacher?.guides).to.deep.equal([{ role: 'teacher', words: 'BPV-docent bij 2 plaatsingen' }]);
  });

  it('say of whom nobody was seen in Teams yet', async () => {
    expect((await found('milan'))!.rows[0]?.lines.join()).to.include('nog niet in Teams gezien');
    expect((await found('sanne'))!.rows[0]?.lines.join()).not.to.include('Teams');
  });

  it('say what they are, where, and how they are reached, and nothing in the place of what is not known', async () => {
    const linesOf = async (search: string): Promise<unknown> => (await found(search))!.rows[0]?.lines;
    expect(await linesOf('karel')).to.deep.equal(['Praktijkopleider', 'Theater De Brug', 'karel@example.com']);
    expect(await linesOf('anneke')).to.deep.equal(['BPV-bureau', 'anneke@example.com']);
  });

  it('come by their names, and are not where they were once', async () => {
    const { ports } = await conversation({
      people: [sanne(), milan({ name: 'Álvaro Bakker' }), karel({ name: 'Zeger Jansen' }), fatima(), anneke()],
      placements: [placementOfSanne({ closed: '2026-11-20' as Day }), placementOfMilan()],
    });
    const now = momentOf(ports.clock.now());
    const all = async (search: string): Promise<string[]> =>
      (await findPeople({ search, from: 0 }, { person: anneke(), now }, ports))!.rows.map(({ name }) => name);
    expect(await all('')).to.deep.equal([
      'Álvaro Bakker',
      'Anneke Smit',
      'Fatima El Amrani',
      'Sanne de Wit',
      'Zeger Jansen',
    ]);
    expect(await all('brug')).to.deep.equal([]);
    expect(await all('licht')).to.deep.equal(['Álvaro Bakker', 'Fatima El Amrani']);
  });

  it('are without the students where somebody is to take over', async () => {
    const asked = { person: anneke(), now: momentOf(talk.ports.clock.now()) };
    const { rows } = (await findPeople({ search: '', from: 0, isOfStaff: true }, asked, talk.ports))!;
    expect(rows.map(({ name }) => name)).not.to.include.members(['Sanne de Wit']);
    expect(rows).to.have.length(5);
  });

  it('come a page at a time, each once', async () => {
    const first = (await found('', anneke(), 0, 4))!;
    const last = (await found('', anneke(), first.next ?? 0, 4))!;
    expect([first.count, first.rows.length, last.rows.length, last.next]).to.deep.equal([7, 4, 3, null]);
    expect((await found('', anneke(), 0, 7))!.next).to.equal(null);
    expect(new Set([...first.rows, ...last.rows].map(({ person }) => person)).size).to.equal(7);
  });

  it('are shown to nobody but the BPV-bureau', async () => {
    for (const reader of [sanne(), karel(), els(), joost()]) expect(await found('', reader)).to.equal(null);
  });
});
