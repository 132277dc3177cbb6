import { expect } from 'chai';
import { actionsOf } from '../../../src/channels/cards/actions.js';
import { button, type Button } from '../../../src/shows/button.js';

const named = (label: string, how: Parameters<typeof button>[2] = {}): Button =>
  button(label, { verb: 'leave-as-is' }, how);
const titles = (actions: readonly object[]): string[] => actions.map((action) => (action as { title: string }).title);
const shown = (buttons: readonly Button[], beside = 0): readonly [string[], Record<string, string[]>] => {
  const { actions, folds } = actionsOf(buttons, beside);
  return [titles(actions), Object.fromEntries(folds.map((fold) => [fold.title, titles(fold.actions)]))];
};

describe('The buttons of a card', () => {
  it('are seen up to three, and a fourth goes under "Meer"', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((label) => named(label)) as [Button, Button, Button, Button];
    expect(shown([a, b, c])).to.deep.equal([['a', 'b', 'c'], {}]);
    expect(shown([a, b, c, d])).to.deep.equal([['a', 'b', 'c'], { Meer: ['d'] }]);
  });

  it('keep the next step in sight, in its place', () => {
    const next = named('next', { look: 'positive' });
    expect(shown([named('a'), named('b'), named('c'), next])).to.deep.equal([['a', 'b', 'next'], { Meer: ['c'] }]);
  });

  it('that belong together are folded under their own title, and with the others where those are too many', () => {
    const later = [named('2 uur', { under: 'Later' }), named('morgen', { under: 'Later' })];
    expect(shown([named('a'), ...later])).to.deep.equal([['a'], { Later: ['2 uur', 'morgen'] }]);
    const many = ['a', 'b', 'c', 'd'].map((label) => named(label));
    expect(shown([...many, ...later])).to.deep.equal([['a', 'b', 'c'], { Meer: ['d', '2 uur', 'morgen'] }]);
  });

  it('make room for those that the template has itself', () => {
    expect(shown([named('a')], 2)).to.deep.equal([['a'], {}]);
    expect(shown([named('a'), named('b')], 2)).to.deep.equal([['a'], { Meer: ['b'] }]);
  });
});
