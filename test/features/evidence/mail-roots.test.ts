import { expect } from 'chai';
import { mailRoots } from '../../../src/features/evidence/mail-roots.js';
import { nightlyRoot } from '../../../src/features/evidence/nightly-root.js';
import { givenSchool } from '../../support/given.js';
import type { MemoryPorts } from '../../support/memory-ports.js';
import { schoolAtNight, stored } from '../../support/nights.js';
import { school } from '../../support/people.js';
import { history, hours } from '../../support/statement.js';

const added = history('2026-W47').add([hours('2026-11-19', 420)]);
const to = 'accountant@example.com';

async function named(): Promise<MemoryPorts> {
  const ports = await schoolAtNight(added);
  await givenSchool(ports, { ...school(), rootsMail: to });
  await nightlyRoot.run(ports);
  return ports;
}
const at = async (ports: MemoryPorts, instant: string): Promise<void> => {
  ports.clock.set(instant);
  await mailRoots.run(ports);
};

describe('The root of the week', () => {
  it('goes to the address that the school names, once a week, with its number, time, hash and signature', async () => {
    const ports = await named();
    await at(ports, '2026-11-26T02:30:00Z');
    await at(ports, '2026-11-29T02:30:00Z');
    const [root] = ports.roots.all;
    expect(ports.sentOut.map((mail) => mail.to)).to.deep.equal([to]);
    const [{ subject, text }] = ports.sentOut as [MemoryPorts['sentOut'][0]];
    expect(subject).to.include('nr. 1');
    expect(text).to.include(root!.hash).and.include(root!.signature!).and.include('wo 25 nov 2026 14:00');
    await stored(ports, [added.submit()]);
    await nightlyRoot.run(ports);
    await at(ports, '2026-11-30T02:30:00Z');
    expect(ports.sentOut.map((mail) => mail.subject)).to.have.length(2);
    expect(ports.sentOut[1]!.text).to.include(ports.roots.all[1]!.hash);
  });

  it('names nobody', async () => {
    const ports = await named();
    await at(ports, '2026-11-26T02:30:00Z');
    expect(JSON.stringify(ports.sentOut)).not.to.match(/sanne|karel|de-brug/i);
    expect(JSON.stringify(ports.log.lines)).not.to.include('accountant');
  });

  it('that did not get away goes the next night', async () => {
    const ports = await named();
    let takes = false;
    const mailOut: MemoryPorts['mailOut'] = {
      send: (mail) => (takes ? ports.mailOut.send(mail) : Promise.resolve(false)),
    };
    await mailRoots.run({ ...ports, mailOut });
    expect(ports.sentOut).to.deep.equal([]);
    takes = true;
    for (let night = 0; night < 2; night++) await mailRoots.run({ ...ports, mailOut });
    expect(ports.sentOut).to.have.length(1);
  });

  it('goes to nobody where the school names nobody, or has no root yet', async () => {
    const unnamed = await schoolAtNight(added);
    await nightlyRoot.run(unnamed);
    await mailRoots.run(unnamed);
    const early = await schoolAtNight();
    await givenSchool(early, { ...school(), rootsMail: to });
    await mailRoots.run(early);
    expect([...unnamed.sentOut, ...early.sentOut]).to.deep.equal([]);
  });
});
