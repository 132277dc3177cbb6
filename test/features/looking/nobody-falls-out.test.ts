import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Person } from '../../../src/domain/people/people.js';
import { conversation, type Conversation, type Seen, type SchoolOf } from '../../support/conversation.js';
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

const everybody = [sanne(), milan(), karel(), els(), joost(), anneke(), fatima()];
const both: SchoolOf = { people: everybody, placements: [placementOfSanne(), placementOfMilan()] };
const shows = (talk: Conversation, who: Person, about: string): Promise<Seen> => talk.presses(who, 'ask', { about });
const student = (talk: Conversation, who: Person, id: string): Promise<Seen> =>
  talk.presses(who, 'show-student', { student: id });

describe('In the overview nobody falls out: it', () => {
  it('keeps on top who ended short of hours, for the BPV-bureau as well', async () => {
    const over = placementOfSanne({ period: { from: '2026-09-07' as Day, until: '2026-11-22' as Day } });
    const talk = await conversation({ people: everybody, placements: [over, placementOfMilan()] });
    const list = await talk.presses(anneke(), 'school-list', { of: 'behind', from: 0 });
    expect(list.text.split('\n').slice(1, 3)).to.deep.equal([
      'Sanne de Wit',
      'Theater De Brug · leerjaar 2 · einddatum zo 22 nov voorbij, 460 uur te kort',
    ]);
    for (const who of [els(), joost()]) {
      const seen = await shows(talk, who, 'overview');
      expect(seen.text.split('\n').slice(2, 4)).to.deep.equal([
        'Sanne de Wit',
        'einddatum zo 22 nov voorbij, 460 uur te kort · bellen (t/m vr 23 okt) nog niet afgevinkt · tussenevaluatie (t/m vr 23 okt) nog niet afgevinkt · eindevaluatie (t/m vr 20 nov) nog niet afgevinkt',
      ]);
    }
  });

  it('says who is sick on the day itself, to those who hear of it and to nobody else', async () => {
    const talk = await conversation(both);
    await talk.says(sanne(), 'ziek');
    for (const who of [els(), joost(), karel()]) {
      expect((await shows(talk, who, 'overview')).text).to.include('ziek sinds wo 25 nov');
      expect((await student(talk, who, 'sanne')).text).to.include('Ziek sinds wo 25 nov');
    }
    expect((await shows(talk, fatima(), 'overview')).text).not.to.include('ziek');
    expect((await shows(talk, anneke(), 'overview')).text)
      .to.include('2 studenten')
      .and.not.include('ziek');
    expect((await student(talk, anneke(), 'sanne')).text).not.to.match(/ziek/i);
    await talk.says(sanne(), 'weer beter');
    expect((await shows(talk, els(), 'overview')).text).not.to.include('ziek');
  });

  it('does not count weeks of sickness as weeks without hours, for the BPV-bureau either', async () => {
    const placement = placementOfSanne({ period: { from: '2026-11-02' as Day, until: '2027-07-04' as Day } });
    const talk = await conversation({ people: everybody, placements: [placement] });
    const asks = (who: Person): Promise<Seen> => talk.says(who, 'wie heeft geen uren');
    for (const who of [els(), anneke()]) expect((await asks(who)).text).to.include('Sanne de Wit');
    await talk.says(sanne(), 'ziek sinds 4 november');
    expect((await shows(talk, els(), 'overview')).text)
      .to.include('22 dagen ziek')
      .and.not.include('geen uren');
    expect((await asks(anneke())).text)
      .to.include('niemand')
      .and.not.match(/ziek|Sanne/);
  });
});
