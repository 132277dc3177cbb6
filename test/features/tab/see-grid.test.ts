import { expect } from 'chai';
import { weekOf, type Day, type Period, type Week } from '../../../src/domain/calendar/day.js';
import type { Placement, PlacementId } from '../../../src/domain/placements/placement.js';
import { seeGrid } from '../../../src/features/tab/see-grid.js';
import { conversation } from '../../support/conversation.js';
import { givenPlacement } from '../../support/given.js';
import { karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';

const WEEK = '2026-W47' as Week;
const TODAY = '2026-11-25' as Day;

describe('The week as a grid', () => {
  it('has its seven days with what is planned and what stands there, and what each cell sends', async () => {
    const { ports, says } = await conversation();
    await says(sanne(), 'vrijdag 20 november 6 uur opbouw licht');
    const grid = await seeGrid({ week: WEEK, placement: null, today: TODAY }, sanne(), ports);
    expect(grid).to.include({ state: 'draft', version: 1, minutes: 360, placement: placementOfSanne().id });
    expect(grid?.days.map(({ plannedMinutes }) => plannedMinutes)).to.deep.equal([0, 0, 0, 420, 360, 0, 0]);
    expect(grid?.days.map(({ lines }) => lines.length)).to.deep.equal([0, 0, 0, 0, 1, 0, 0]);
    const [line] = grid?.days[4]?.lines ?? [];
    expect(line?.values).to.include({ day: '2026-11-20', amount: '6', activity: 'opbouw licht' });
    expect(line?.save).to.include({ verb: 'save-entry', version: 1 }).and.have.property('entry').that.is.not.empty;
    const { entry } = line?.save as { readonly entry: string };
    const sheet = `${placementOfSanne().id}:2026-W47`;
    expect(line?.remove).to.deep.equal({ verb: 'remove-entry', entry, sheet, version: 1 });
    expect(line?.form).to.deep.equal({ verb: 'edit-entry', entry, sheet });
    expect(grid?.days[3]?.add).to.deep.equal({
      verb: 'save-entry',
      sheet: `${placementOfSanne().id}:2026-W47`,
      entry: '',
      version: 1,
    });
    expect(grid?.workProcesses).to.deep.include({ title: 'B1-K1-W4 Sluit aan', value: 'B1-K1-W4' });
  });

  it('takes nothing while its week is with the praktijkopleider', async () => {
    const { ports, says } = await conversation();
    await says(sanne(), 'vrijdag 20 november 6 uur');
    await (await says(sanne(), 'week 47 indienen')).press('Indienen');
    const grid = await seeGrid({ week: WEEK, placement: null, today: TODAY }, sanne(), ports);
    expect(grid?.state).to.equal('submitted');
    expect(
      grid?.days.flatMap(({ add, lines }) => [add, ...lines.flatMap(({ save, remove, form }) => [save, remove, form])]),
    ).to.satisfy((asks: unknown[]) => asks.every((one) => one === null));
  });

  it('takes nothing once the file is closed, and offers nothing of the kind', async () => {
    const { ports, says } = await conversation();
    await says(sanne(), 'vrijdag 20 november 6 uur');
    await givenPlacement(ports, placementOfSanne({ closed: TODAY }));
    const grid = await seeGrid({ week: WEEK, placement: null, today: TODAY }, sanne(), ports);
    expect(grid?.days.flatMap(({ add, lines }) => [add, ...lines.map(({ save }) => save)])).to.satisfy(
      (asks: unknown[]) => asks.every((one) => one === null),
    );
    expect(grid?.card.buttons.map(({ label }) => label)).to.not.include('Wijzigen');
  });

  it("is of one's own placements alone, in their own weeks", async () => {
    const { ports } = await conversation({
      people: [sanne(), milan(), karel()],
      placements: [placementOfSanne(), placementOfMilan()],
    });
    const of = (placement: string | null, week: string, who = sanne()): Promise<unknown> =>
      seeGrid({ week: week as Week | null, placement, today: TODAY }, who, ports);
    expect(await of(placementOfSanne().id, WEEK)).not.to.equal(null);
    expect(await of(placementOfMilan().id, WEEK)).to.equal(null);
    expect(await of(null, WEEK, karel())).to.equal(null);
    expect(await of(null, '2026-W36')).to.equal(null);
    expect(await of(null, '2026-W37')).not.to.equal(null);
  });

  it('of no week in particular is of the running one, or of the nearest that there is', async () => {
    const { ports } = await conversation();
    const weekOn = async (today: string): Promise<unknown> =>
      (await seeGrid({ week: null, placement: null, today: today as Day }, sanne(), ports))?.week;
    const { from, until } = placementOfSanne().period;
    expect(await weekOn(TODAY)).to.equal('2026-W48');
    expect(await weekOn('2026-08-01')).to.equal(weekOf(from));
    expect(await weekOn('2027-08-01')).to.equal(weekOf(until));
  });

  it('names the weeks on both sides, over a gap between two placements, and none at the ends', async () => {
    const period = (from: string, until: string): Period => ({ from: from as Day, until: until as Day });
    const { ports } = await conversation({
      placements: [
        placementOfSanne({ period: period('2026-09-07', '2026-09-20') }),
        placementOfSanne({ id: 'later' as PlacementId, period: period('2026-11-23', '2026-11-29') }),
      ],
    });
    const around = async (week: string): Promise<unknown> => {
      const grid = await seeGrid({ week: week as Week, placement: null, today: TODAY }, sanne(), ports);
      return grid && [grid.before, grid.after];
    };
    expect(await around('2026-W37')).to.deep.equal([null, '2026-W38']);
    expect(await around('2026-W38')).to.deep.equal(['2026-W37', '2026-W48']);
    expect(await around('2026-W48')).to.deep.equal(['2026-W38', null]);
  });

  it('knows the nearest week whichever placement was put in first, and a week of which one day is in it', async () => {
    const at = (id: string, from: string, until: string): Placement =>
      placementOfSanne({ id: id as PlacementId, period: { from: from as Day, until: until as Day } });
    const [first, second] = [at('first', '2026-09-07', '2026-09-20'), at('second', '2026-10-05', '2026-10-07')];
    const last = at('last', '2026-11-27', '2026-12-06');
    for (const placements of [
      [first, second, last],
      [last, second, first],
    ]) {
      const { ports } = await conversation({ placements });
      const seen = async (week: string | null): Promise<unknown> => {
        const grid = await seeGrid({ week: week as Week | null, placement: null, today: TODAY }, sanne(), ports);
        return grid && [grid.before, grid.week, grid.after];
      };
      expect(await seen(null)).to.deep.equal(['2026-W41', '2026-W48', '2026-W49']);
      expect(await seen('2026-W41')).to.deep.equal(['2026-W38', '2026-W41', '2026-W48']);
      expect(await seen('2026-W37')).to.deep.equal([null, '2026-W37', '2026-W38']);
    }
  });

  it('says beside its cells what the card of the week says, and does what its buttons do', async () => {
    const { ports, says } = await conversation({ placements: [placementOfSanne({ pok: null })] });
    await says(sanne(), 'vrijdag 20 november 6 uur opbouw licht');
    const grid = await seeGrid({ week: WEEK, placement: null, today: TODAY }, sanne(), ports);
    expect(grid?.days[4]?.lines[0]?.note).to.contain('telt');
    expect(grid?.card.buttons.map(({ label }) => label)).to.deep.equal(['Wijzigen', 'Week indienen']);
    expect(grid?.card.footer).to.match(/^Week 47: 6 van ongeveer 13 uur/);
    const next = await seeGrid({ week: '2026-W48' as Week, placement: null, today: '2026-11-27' as Day }, sanne(), {
      ...ports,
      clock: { now: () => new Date('2026-11-27T15:00:00Z') },
    });
    expect(next?.card.buttons.map(({ label }) => label)).to.include('Zelfde als vorige week');
  });
});
