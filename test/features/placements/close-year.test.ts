import { expect } from 'chai';
import type { Day, Week } from '../../../src/domain/calendar/day.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { givenPlacement, givenSchool } from '../../support/given.js';
import {
  anneke,
  els,
  joost,
  karel,
  milan,
  placementOfMilan,
  placementOfSanne,
  sanne,
  school,
} from '../../support/people.js';

const ENDED = { planned: '2027-07-04' as Day, carriesOver: false };
const GONE = { from: '2026-09-07' as Day, until: '2026-11-20' as Day };
/** Over, and nothing is missing. */
const done = (more: Partial<Placement> = {}): Placement => placementOfSanne({ period: GONE, ended: ENDED, ...more });

const started = (placements: readonly Placement[] = [done(), placementOfMilan()]): Promise<Conversation> =>
  conversation({ people: [sanne(), milan(), karel(), els(), joost(), anneke()], placements });
const closedOf = async ({ ports }: Conversation, id = done().id): Promise<unknown> =>
  (await ports.placements.byId(id))?.closed;

describe('"nieuw schooljaar"', () => {
  it('says what can be closed, what stays open and why, who goes on and who has no place, by numbers', async () => {
    const talk = await started();
    const seen = await talk.says(anneke(), 'nieuw schooljaar');
    expect(seen.text.split('\n')).to.deep.equal([
      'Schooljaar 2026-2027 afronden',
      'Compleet, kan dicht: 1 plaats',
      'Blijft open: 1 plaats',
      '1 loopt nog',
      'Gaat door, plaats in 2027-2028 bekend: 0 studenten',
      'Nog geen plaats in 2027-2028: 1 student',
      'Na het afsluiten vraag ik er niemand meer naar. De urenstaten blijven te bekijken en te downloaden.',
    ]);
    const names = await talk.presses(anneke(), 'year-list', { of: 'open', from: 0 });
    expect(names.text).to.include('Milan Bakker\nLicht & Geluid Twente · 2026-2027\nloopt nog');
    expect(names.text).to.not.include('Sanne');
    expect((await talk.presses(anneke(), 'year-list', { of: 'complete', from: 0 })).text).to.include('Sanne de Wit');
  });

  it('closes what is complete by one press, twice or once, and leaves open what is not', async () => {
    const talk = await started();
    const card = await talk.says(anneke(), 'nieuw schooljaar');
    const closed = await card.press('Afsluiten: 1', {}, { id: 'one' });
    expect(closed.text).to.include('✔ 1 plaats afgesloten.').and.include('al afgesloten');
    expect([await closedOf(talk), await closedOf(talk, placementOfMilan().id)]).to.deep.equal([
      ...['2026-11-25', undefined],
    ]);
    const again = await card.press('Afsluiten: 1', {}, { id: 'two' });
    expect(again.text).to.equal(closed.text);
    expect((await talk.ports.placements.load(done().id))?.history).to.have.length(2);
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('closes only what was shown: what has become complete since is shown first', async () => {
    const talk = await started();
    const card = await talk.says(anneke(), 'nieuw schooljaar');
    await givenPlacement(talk.ports, done({ ...placementOfMilan(), period: GONE, ended: ENDED }));
    const seen = await card.press('Afsluiten: 1');
    expect(seen.text).to.include('intussen iets veranderd').and.include('Compleet, kan dicht: 2 plaatsen');
    expect(await closedOf(talk)).to.equal(undefined);
  });

  it('is undone as long as nothing was recorded since', async () => {
    const talk = await started();
    const closed = await (await talk.says(anneke(), 'nieuw schooljaar')).press('Afsluiten: 1');
    const back = await closed.press('Ongedaan maken');
    expect(back.text).to.include('✔ 1 plaats weer open.');
    expect(await closedOf(talk)).to.equal(undefined);
    expect((await closed.press('Ongedaan maken')).text).to.include('✔ 1 plaats weer open.');
  });

  it('shows a long list a page at a time', async () => {
    const many = Array.from({ length: 45 }, (_, i) =>
      done({ id: `many-${i}` as PlacementId, studentId: `student-${i}` as PersonId }),
    );
    const talk = await started(many);
    for (const { studentId } of many)
      await talk.ports.people.commit({ ...(await talk.ports.people.load(sanne().id))!, id: studentId }, 0);
    const first = await talk.presses(anneke(), 'year-list', { of: 'complete', from: 0 });
    expect(first.text.split('\n')[0]).to.equal('Compleet, kan dicht: 45 plaatsen (1 t/m 20)');
    const last = await (await first.press('Toon meer')).press('Toon meer');
    expect(last.text.split('\n')[0]).to.equal('Compleet, kan dicht: 45 plaatsen (41 t/m 45)');
    expect(last.buttons).to.not.include('Toon meer');
  });

  it('is of the BPV-bureau alone', async () => {
    const talk = await started();
    for (const [who, verb, data] of [
      [els(), 'new-school-year', {}],
      [karel(), 'year-list', { of: 'complete', from: 0 }],
      [sanne(), 'close-year', { drawn: 'x' }],
    ] as const)
      expect((await talk.presses(who, verb, data)).text).to.include('Dat legt het BPV-bureau van je school vast');
    expect(await closedOf(talk)).to.equal(undefined);
  });
});

describe('The calendar of the next year', () => {
  it('is proposed from the year before, with each day that it puts in, and taken back whole', async () => {
    const talk = await started();
    const blok = { name: 'blok 1', from: '2026-08-24' as Day, until: '2026-11-15' as Day };
    await givenSchool(talk.ports, school({ periods: [blok], themeWeeks: ['2026-W48' as Week] }));
    const card = await talk.says(anneke(), 'nieuw schooljaar');
    const asked = await card.press('Periodes en themaweken 2027-2028');
    expect(asked.text).to.include('Blok 1').and.include('30 augustus 2027').and.include('week 48');
    const stored = await asked.press('Opslaan');
    const now = await talk.ports.schools.byId(sanne().schoolId);
    expect(now?.periods).to.deep.equal([blok, { ...blok, from: '2027-08-30', until: '2027-11-21' }]);
    expect(now?.themeWeeks).to.deep.equal(['2026-W48', '2027-W48']);
    expect((await talk.says(anneke(), 'nieuw schooljaar')).buttons).to.not.include('Periodes en themaweken 2027-2028');
    await stored.press('Ongedaan maken');
    expect((await talk.ports.schools.byId(sanne().schoolId))?.periods).to.deep.equal([blok]);
  });
});
