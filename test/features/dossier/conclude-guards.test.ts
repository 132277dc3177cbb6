import { expect } from 'chai';
import { carryOutClosings } from '../../../src/features/dossier/conclude-placement.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { at } from '../../support/files-of-sanne.js';
import { FILLED, PLACEMENT } from '../../support/judgements.js';
import { anneke, els, fatima, joost, karel, placementOfSanne, sanne, TENANT } from '../../support/people.js';

/** Of the same school, with nobody of theirs at the theatre. */
const elsewhere = fatima({ teams: { tenantId: TENANT, objectId: 'elsewhere' } });
const people = [sanne(), karel(), els(), joost(), anneke(), elsewhere];
const closedOn = async ({ ports }: Conversation): Promise<string | undefined> =>
  (await ports.placements.byId(PLACEMENT))?.closed;
const versionOf = ({ ports }: Conversation): number => ports.judgements.all()[0]?.version ?? 0;

/** Judged as onvoldoende, and its mark entered. */
async function closed(): Promise<Conversation> {
  const talk = await conversation({ people });
  await (
    await talk.presses(els(), 'judge-form', { placement: PLACEMENT })
  ).press('Ondertekenen', {
    ...FILLED,
    result: 'insufficient',
  });
  await talk.says(joost(), 'cijfer van Sanne is ingevoerd');
  return talk;
}

describe('A file that is closed', () => {
  it('is opened again by the SLB’er alone', async () => {
    const talk = await closed();
    const opens = async (who = els(), placement: string = PLACEMENT): Promise<string> =>
      (await talk.presses(who, 'open-file', { placement, version: versionOf(talk) })).text;
    for (const who of [els(), karel(), sanne(), anneke()])
      expect(await opens(who), who.id).to.include("Alleen de SLB'er");
    expect(await opens(elsewhere)).to.equal(await opens(elsewhere, 'nobody'));
    expect(await closedOn(talk)).to.equal('2026-11-25');
    expect(await opens(joost())).to.include('✔ Het dossier is weer open');
    expect(await closedOn(talk)).to.equal(undefined);
  });

  it('is not opened by a card from before it was closed anew', async () => {
    const talk = await closed();
    const version = versionOf(talk);
    const open = () => talk.presses(joost(), 'open-file', { placement: PLACEMENT, version });
    await open();
    await talk.says(joost(), 'cijfer van Sanne is ingevoerd');
    expect(await closedOn(talk)).to.equal('2026-11-25');
    expect((await open()).text).to.include('Er is intussen iets veranderd. Zo staat het nu.');
    expect(await closedOn(talk)).to.equal('2026-11-25');
  });
});

describe('Concluding a file', () => {
  it('says to who has nobody there what it says of a file that does not exist', async () => {
    const talk = await conversation({ people });
    for (const verb of ['complete-file', 'mark-entered']) {
      const said = async (placement: string): Promise<string> =>
        (await talk.presses(elsewhere, verb, { placement })).text;
      expect(await said(PLACEMENT), verb).to.equal(await said('nobody'));
    }
    expect(talk.ports.judgements.all()).to.deep.equal([]);
  });

  it('at two addresses is asked of which, with the day that was said', async () => {
    const other = placementOfSanne({
      id: 'elders' as PlacementId,
      company: { name: 'Elders', address: '', phone: null },
    });
    const talk = await conversation({ people, placements: [placementOfSanne(), other] });
    await (
      await talk.presses(els(), 'judge-form', { placement: PLACEMENT })
    ).press('Ondertekenen', {
      ...FILLED,
      result: 'insufficient',
    });
    const which = await talk.says(joost(), 'cijfer van Sanne is dinsdag ingevoerd');
    expect(which.buttons).to.have.members(['Theater De Brug', 'Elders']);
    expect((await which.press('Elders')).text).to.include('nog geen eindbeoordeling');
    const again = await talk.says(joost(), 'cijfer van Sanne is dinsdag ingevoerd');
    expect((await again.press('Theater De Brug')).text).to.include('Cijfer ingevoerd op dinsdag 24 november');
  });

  it('that was cut short is carried out for each of them, and counted', async () => {
    const ended = {
      ...{ ended: { planned: at('2027-07-04'), carriesOver: true } },
      period: { from: at('2026-11-23'), until: at('2026-11-24') },
    };
    const talk = await conversation({ people, placements: [placementOfSanne(ended)] });
    const { placements, log } = talk.ports;
    const commit = placements.commit.bind(placements);
    Object.assign(placements, { commit: () => Promise.reject(new Error('gone')) });
    await talk.says(joost(), 'dossier van Sanne is compleet').catch(() => undefined);
    Object.assign(placements, { commit });
    const lines = () => log.lines.filter(({ event }) => event === 'closings-carried-out');
    await carryOutClosings.run(talk.ports);
    expect(lines().map(({ facts }) => facts)).to.deep.equal([{ placements: 1 }]);
    await carryOutClosings.run(talk.ports);
    expect(lines()).to.have.length(1);
  });
});
