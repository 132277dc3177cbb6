import { expect } from 'chai';
import { withButtonRows } from '../../../src/channels/cards/button-rows.js';

const actions = (...titles: string[]) => titles.map((title) => ({ type: 'Action.Execute', title }));
const set = (...titles: string[]) => ({ type: 'ActionSet', actions: actions(...titles) });
const rows = (body: readonly object[]): string[][] =>
  (body as { actions: { title: string }[] }[]).map((row) => row.actions.map(({ title }) => title));

describe('A row of buttons', () => {
  it('that fits on a phone stays one row, and one letter more makes it two', () => {
    const letters = (first: number, second: number) => ['x'.repeat(first), 'x'.repeat(second)];
    expect(rows(withButtonRows([set(...letters(15, 15))]))).to.deep.equal([letters(15, 15)]);
    expect(rows(withButtonRows([set(...letters(15, 16))]))).to.deep.equal(letters(15, 16).map((title) => [title]));
  });

  it('keeps its order over several rows, the later ones close below', () => {
    const card = { type: 'AdaptiveCard', body: [set('Wijzigen', 'Ongedaan maken', 'Week indienen')] };
    expect(withButtonRows(card).body).to.deep.equal([
      set('Wijzigen', 'Ongedaan maken'),
      { ...set('Week indienen'), spacing: 'Small' },
    ]);
  });

  it('beside a text has the room of a column', () => {
    const columns = [{ type: 'Column', items: [set('Bekijk', 'Alle 3 weken')] }];
    const [item] = withButtonRows([{ type: 'ColumnSet', columns }]);
    expect(rows(item.columns[0]!.items)).to.deep.equal([['Bekijk'], ['Alle 3 weken']]);
  });

  it('is all that changes', () => {
    const data = { body: [set('a'.repeat(40), 'b')], type: 'Column' };
    const card = { body: [{ type: 'TextBlock', text: 'x', data }, set()], other: 1 };
    expect(withButtonRows(card)).to.deep.equal({ body: [{ type: 'TextBlock', text: 'x', data }], other: 1 });
  });
});
