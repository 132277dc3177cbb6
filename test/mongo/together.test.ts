import { expect } from 'chai';
import { findTogether, together } from '../../src/mongo/together.js';
import { DatabaseUnavailable } from '../../src/ports.js';

/** Round trips that end when the test says so. */
function trips(): {
  readonly ask: (item: number) => Promise<number>;
  readonly sent: number[][];
  readonly end: (how?: Error) => Promise<void>;
} {
  const sent: number[][] = [];
  let ends: (how?: Error) => void = () => undefined;
  const ask = together<number, number>(async (items) => {
    sent.push([...items]);
    await new Promise<void>((resolve, reject) => {
      ends = (how) => {
        if (how) reject(how);
        else resolve();
      };
    });
    return items.map((item) => item * 10);
  });
  const settle = (): Promise<unknown> => new Promise(setImmediate);
  return {
    ask,
    sent,
    end: async (how) => {
      await settle();
      ends(how);
      await settle();
    },
  };
}

const outcome = (asked: Promise<unknown>): Promise<unknown> => asked.catch((error: unknown) => error);

describe('what is asked together', () => {
  it('goes at once where nothing is under way', async () => {
    const { ask, sent, end } = trips();
    const asked = ask(1);
    await end();
    expect(await asked).to.equal(10);
    const later = ask(2);
    await end();
    expect(await later).to.equal(20);
    expect(sent).to.deep.equal([[1], [2]]);
  });

  it('waits for what is under way and then goes in one, each with its own answer', async () => {
    const { ask, sent, end } = trips();
    const first = ask(1);
    await Promise.resolve();
    const others = [2, 3, 4].map(ask);
    await end();
    await end();
    expect(await Promise.all([first, ...others])).to.deep.equal([10, 20, 30, 40]);
    expect(sent).to.deep.equal([[1], [2, 3, 4]]);
  });

  it('is never more than twenty', async () => {
    const { ask, sent, end } = trips();
    const asked = Array.from({ length: 45 }, (_, i) => ask(i));
    for (let i = 0; i < 3; i += 1) await end();
    await Promise.all(asked);
    expect(sent.map(({ length }) => length)).to.deep.equal([20, 20, 5]);
  });

  it('fails together, and those behind it are tried', async () => {
    const { ask, end } = trips();
    const first = outcome(ask(1));
    await Promise.resolve();
    const second = outcome(ask(2));
    await end(new Error('no'));
    await end();
    expect(await first)
      .to.be.an('error')
      .with.property('message', 'no');
    expect(await second).to.equal(20);
  });

  it('fails with all that waits behind it when the database is lost: those were not sent', async () => {
    const { ask, sent, end } = trips();
    const first = outcome(ask(1));
    await Promise.resolve();
    const second = outcome(ask(2));
    await end(new DatabaseUnavailable(true));
    expect(await first)
      .to.be.instanceOf(DatabaseUnavailable)
      .with.property('maybeStored', true);
    expect(await second)
      .to.be.instanceOf(DatabaseUnavailable)
      .with.property('maybeStored', false);
    expect(sent).to.deep.equal([[1]]);
    const later = ask(3);
    await end();
    expect(await later).to.equal(30);
  });

  it('is looked for once per key, and everybody who asked gets what was found', async () => {
    const asked: string[][] = [];
    const find = findTogether(
      (keys) => {
        asked.push([...keys]);
        return Promise.resolve(['anna', 'abe', 'bob']);
      },
      (name) => name.charAt(0),
    );
    expect(await Promise.all(['a', 'b', 'a', 'c'].map(find))).to.deep.equal([
      ['anna', 'abe'],
      ['bob'],
      ['anna', 'abe'],
      [],
    ]);
    expect(asked).to.deep.equal([['a', 'b', 'c']]);
  });
});
