import { expect } from 'chai';
import { evidenceRound } from '../../../src/features/evidence/evidence-round.js';
import { nightlyRoot } from '../../../src/features/evidence/nightly-root.js';
import { nextRoot } from '../../../src/domain/evidence/nightly-root.js';
import type { SchoolId } from '../../../src/domain/people/people.js';
import type { MemoryPorts } from '../../support/memory-ports.js';
import { broken, nights, schoolAtNight, stored } from '../../support/nights.js';
import { history, hours } from '../../support/statement.js';

const added = history('2026-W47').add([hours('2026-11-19', 420)]);
const submitted = added.submit();
const approved = submitted.approve();
const other = history('2026-W46').add([hours('2026-11-12', 60)]);
const { id } = added.sheet;

/** Sealed, and then gone about in. */
async function seen(tamper: (ports: MemoryPorts) => void | Promise<void>): Promise<unknown[]> {
  const ports = await schoolAtNight(added, other);
  await nights(ports);
  await stored(ports, [submitted]);
  await nights(ports);
  expect(broken(ports), 'before').to.deep.equal([]);
  await tamper(ports);
  await nights(ports);
  return broken(ports);
}
const of = (facts: object): object => ({ school: 'demo', ...facts });

describe('In the round of a night it is seen', () => {
  it('that a sheet was removed', async () => {
    const found = await seen(({ sheets }) => {
      sheets.tamper(other.sheet.id, null);
    });
    expect(found).to.deep.equal([of({ sheet: other.sheet.id, why: 'missing' })]);
  });

  it('that a history was cut short, and not that it went on', async () => {
    const cut = await seen(({ sheets }) => {
      sheets.tamper(id, () => added.sheet);
    });
    // Root 2 held what is gone, and the sheet says still to be in it.
    expect(cut).to.deep.equal([of({ sheet: id, why: 'changed' })]);
    expect(await seen((ports) => stored(ports, [approved]))).to.deep.equal([]);
  });

  it('that a sheet was made anew with a history that is sound in itself', async () => {
    const anew = history('2026-W47')
      .add([hours('2026-11-19', 480)])
      .submit();
    const found = await seen(({ sheets }) => {
      sheets.tamper(id, () => anew.sheet);
    });
    expect(found).to.deep.equal([of({ sheet: id, why: 'changed' }), of({ sheet: id, why: 'changed' })]);
  });

  it('that hours or a state were changed beside the history', async () => {
    for (const change of [
      { entries: submitted.sheet.entries.map((entry) => ({ ...entry, minutes: 480 })) },
      { state: 'approved' },
    ] as const) {
      const found = await seen(({ sheets }) => {
        sheets.tamper(id, (sheet) => ({ ...sheet, ...change }));
      });
      expect(found).to.deep.equal([of({ sheet: id, why: 'changed' })]);
    }
  });

  it('that an event was put on a sheet by no decision, sound as it is', async () => {
    const found = await seen(({ sheets }) => {
      sheets.tamper(id, () => approved.sheet);
    });
    expect(found).to.deep.equal([of({ sheet: id, why: 'not-in-root' })]);
  });

  it('that a sheet was put in that says to be in an earlier root, or in one that never was', async () => {
    const put = history('2026-W45').add([hours('2026-11-05', 60)]);
    for (const mark of ['demo 00000001', 'demo 00000009', 'other 00000001', 7])
      expect(
        await seen(async (ports) => {
          await stored(ports, [put]);
          ports.sheets.marks.set(put.sheet.id, mark);
        }),
        String(mark),
      ).to.deep.include(of({ sheet: put.sheet.id, why: 'not-in-root' }));
  });

  it('that a root in the middle is gone', async () => {
    const found = await seen(({ roots }) => {
      roots.all.splice(0, 1);
    });
    expect(found).to.deep.equal([of({ root: 1, why: 'missing' })]);
  });

  it('that a root in the middle was changed, or sealed anew by who has no key of the house', async () => {
    const changed = await seen(({ roots }) => {
      roots.all[0] = { ...roots.all[0]!, sheets: [] };
    });
    expect(changed)
      .to.deep.include(of({ root: 1, why: 'changed' }))
      .and.to.deep.include(of({ root: 1, why: 'signature' }));
    const anew = await seen(({ roots }) => {
      const [first, second] = roots.all as [(typeof roots.all)[0], (typeof roots.all)[0]];
      const lines = first.sheets.filter((line) => typeof line !== 'string' && line[0] !== String(other.sheet.id));
      const forged = nextRoot('demo' as SchoolId, null, lines as never, first.at);
      const after = nextRoot('demo' as SchoolId, forged, second.sheets as never, second.at);
      roots.all.splice(0, 2, { ...forged, signature: first.signature! }, { ...after, signature: second.signature! });
    });
    expect(anew).to.deep.include.members([of({ root: 1, why: 'signature' }), of({ root: 2, why: 'signature' })]);
  });

  it('that all roots and what was signed last are gone, said once and not of each document', async () => {
    const found = await seen(({ roots }) => {
      roots.all.length = 0;
      roots.allEnds.clear();
    });
    expect(found).to.deep.equal([of({ root: 2, why: 'missing' })]);
  });

  it('again the next night, and the root does not take it for good', async () => {
    const ports = await schoolAtNight(submitted);
    await nights(ports);
    ports.sheets.tamper(id, () => added.sheet);
    for (let night = 0; night < 2; night++) {
      await nights(ports);
      expect(broken(ports)).to.deep.equal([of({ sheet: id, why: 'changed' })]);
    }
    expect(ports.roots.all).to.have.length(1);
  });

  it('also where it was put forward as changed by a decision, so that a root has taken it in', async () => {
    const ports = await schoolAtNight(submitted);
    await nights(ports);
    ports.sheets.tamper(id, () => added.sheet);
    ports.sheets.marks.delete(id);
    await nights(ports);
    expect(broken(ports)).to.deep.equal([of({ sheet: id, why: 'changed' })]);
    expect(ports.roots.all).to.have.length(2);
    await nights(ports);
    expect(broken(ports)).to.deep.equal([of({ sheet: id, why: 'changed' })]);
  });
});

describe('A round', () => {
  it('nothing where a root is made, or a week changes, while it looks', async () => {
    const ports = await schoolAtNight(added, other);
    await nights(ports);
    await stored(ports, [submitted]);
    const { sheet } = ports.proven;
    const once = (act: () => Promise<void>): (() => Promise<void>) => {
      let isDone = false;
      return () => (isDone ? Promise.resolve() : ((isDone = true), act()));
    };
    const rootIsMade = once(() => nightlyRoot.run(ports));
    const weekChanges = once(() => stored(ports, [approved]));
    const busy = {
      ...sheet,
      page: async (...asked: Parameters<typeof sheet.page>) => (await rootIsMade(), sheet.page(...asked)),
      hashes: async (...asked: Parameters<typeof sheet.hashes>) => (await weekChanges(), sheet.hashes(...asked)),
    };
    await evidenceRound.run({ ...ports, proven: { ...ports.proven, sheet: busy } });
    expect(broken(ports)).to.deep.equal([]);
  });

  it('goes on where it was left, and is through within a week however much there is', async () => {
    const ports = await schoolAtNight(added, other);
    await nights(ports);
    const { sheet } = ports.proven;
    const asked: string[] = [];
    // As if there were a great many, of which a night's part is a fifth.
    const many = 60_000;
    const [one] = await sheet.page('', 1);
    const page = (after: string, most: number) => {
      asked.push(after);
      const at = after === '' ? 0 : Number(after);
      const found = Array.from({ length: Math.min(most, many - at) }, (_, i) => ({
        document: { ...one!.document, id: String(at + i + 1) as never },
        mark: undefined,
      }));
      return Promise.resolve(found);
    };
    const watched = { ...ports, proven: { ...ports.proven, sheet: { ...sheet, page } } };
    const pages = many / 50 + 1;
    await ports.roots.keepRound({ document: null, root: null, seen: 0, all: null });
    await evidenceRound.run(watched);
    expect(asked, 'the first pass is whole').to.have.length(pages);
    asked.length = 0;
    await evidenceRound.run(watched);
    expect(asked.length, 'a night is a fifth').to.be.within(pages / 5 - 1, pages / 5 + 1);
    for (let night = 0; night < 5; night++) await evidenceRound.run(watched);
    expect(asked).to.include(String(many));
    expect(new Set(asked).size, 'each page within the week').to.equal(pages);
  });
});
