import { expect } from 'chai';
import { webRoutes } from '../../../src/channels/web/routes.js';
import { nightlyRoot } from '../../../src/features/evidence/nightly-root.js';
import { schoolAtNight } from '../../support/nights.js';
import { HOUSE } from '../../support/statement-keys.js';
import { history, hours } from '../../support/statement.js';

describe('/.well-known/bpv-roots.json', () => {
  it('says to everybody where the chain of each school ends, signed, and nothing of anybody', async () => {
    const ports = await schoolAtNight(history('2026-W47').add([hours('2026-11-19', 420)]));
    const route = webRoutes(ports).find(({ path }) => path === '/.well-known/bpv-roots.json')!;
    const read = async (): Promise<{ roots: { signature: string }[] }> =>
      JSON.parse(String((await route.handle({} as never)).body)) as never;
    expect(await read()).to.deep.equal({ roots: [] });
    await nightlyRoot.run(ports);
    const { roots } = await read();
    const [root] = ports.roots.all;
    expect(roots).to.have.length(1);
    const [{ signature, ...claims }] = roots as [{ signature: string }];
    expect(claims).to.deep.equal({ school: 'demo', n: 1, at: root!.at, hash: root!.hash, lines: root!.sheets.length });
    expect(await HOUSE.isRootOf(signature, claims as never)).to.equal(true);
    expect(JSON.stringify(roots)).not.to.match(/sanne|de-brug/i);
  });
});
