import { expect } from 'chai';
import type { Week } from '../../../src/domain/calendar/day.js';
import { seeGrid } from '../../../src/features/tab/see-grid.js';
import { conversation } from '../../support/conversation.js';
import { karel, milan, placementOfMilan, placementOfSanne, sanne } from '../../support/people.js';

const WEEK = '2026-W47' as Week;

describe('The week as a grid', () => {
  it('has its seven days with what is planned and what stands there, and what each cell sends', async () => {
    const { ports, says } = await conversation();
    await says(sanne(), 'vrijdag 20 november 6 uur opbouw licht');
    const grid = await seeGrid({ week: WEEK, placement: null }, sanne(), ports);
    expect(grid).to.include({ state: 'draft', version: 1, minutes: 360, placement: placementOfSanne().id });
    expect(grid?.days.map(({ plannedMinutes }) => plannedMinutes)).to.deep.equal([0, 0, 0, 420, 360, 0, 0]);
    const [line] = grid?.days[4]?.lines ?? [];
    expect(line?.values).to.include({ day: '2026-11-20', amount: '6', activity: 'opbouw licht' });
    expect(line?.save).to.include({ verb: 'save-entry', version: 1 }).and.have.property('entry').that.is.not.empty;
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
    const grid = await seeGrid({ week: WEEK, placement: null }, sanne(), ports);
    expect(grid?.state).to.equal('submitted');
    expect(
      grid?.days.flatMap(({ add, lines }) => [add, ...lines.flatMap(({ save, remove }) => [save, remove])]),
    ).to.satisfy((asks: unknown[]) => asks.every((one) => one === null));
  });

  it("is of one's own placements alone, in their own weeks", async () => {
    const { ports } = await conversation({
      people: [sanne(), milan(), karel()],
      placements: [placementOfSanne(), placementOfMilan()],
    });
    const of = (placement: string | null, week: string, who = sanne()): Promise<unknown> =>
      seeGrid({ week: week as Week, placement }, who, ports);
    expect(await of(placementOfSanne().id, WEEK)).not.to.equal(null);
    expect(await of(placementOfMilan().id, WEEK)).to.equal(null);
    expect(await of(null, WEEK, karel())).to.equal(null);
    expect(await of(null, '2026-W36')).to.equal(null);
    expect(await of(null, '2026-W37')).not.to.equal(null);
  });
});
