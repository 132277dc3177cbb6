import { expect } from 'chai';
import { DOCUMENT_KINDS, nameOfDocument, type DocumentKind } from '../../../src/domain/evidence/document-kinds.js';
import { WHY_BROKEN } from '../../../src/domain/evidence/finding.js';
import { leaveIdOf } from '../../../src/domain/leave/leave.js';
import { evidenceRound } from '../../../src/features/evidence/evidence-round.js';
import { nightlyRoot } from '../../../src/features/evidence/nightly-root.js';
import { tellEvidenceBroken } from '../../../src/features/notices/tell-evidence-broken.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { anneke, els, joost, karel, sanne, school } from '../../support/people.js';

const people = [sanne(), karel(), els(), joost(), anneke()];
const SHEET = 'sanne-de-brug:2026-W47';

/** Somebody goes about in the database, and the night sees it. */
async function tampered(): Promise<Conversation> {
  const talk = await conversation({ people });
  await talk.says(anneke(), 'hallo');
  await talk.says(sanne(), 'do 7 vr 6');
  await nightlyRoot.run(talk.ports);
  talk.ports.sheets.tamper(SHEET, (sheet) => ({ ...sheet, state: 'approved' }));
  talk.ports.clock.set('2026-11-26T02:00:00Z');
  await evidenceRound.run(talk.ports);
  return talk;
}

describe('What is not as it was sealed', () => {
  it('is told to the BPV-bureau alone, in the morning, once for each that is found', async () => {
    const talk = await tampered();
    expect(await talk.delivered()).to.deep.equal([]);
    talk.ports.clock.set('2026-11-26T07:00:00Z');
    const told = await talk.delivered();
    expect(told.map(({ to }) => to)).to.deep.equal([anneke().id]);
    expect(told[0]!.seen.text)
      .to.include('Er klopt iets niet in wat is vastgelegd')
      .and.include('Week 47 van Sanne de Wit: is anders dan het was vastgelegd.')
      .and.include('geen urenstaat over af');
    await evidenceRound.run(talk.ports);
    expect(await talk.delivered()).to.deep.equal([]);
    talk.ports.sheets.tamper(SHEET, null);
    await evidenceRound.run(talk.ports);
    expect((await talk.delivered()).map(({ seen }) => seen.text).join()).to.include('is er niet meer');
  });

  it('is named whatever it is, and whyever; of more than ten it says how many', async () => {
    const { ports } = await conversation({ people });
    const ids: Partial<Record<DocumentKind, string>> = {
      ...{ sheet: SHEET, person: 'sanne', sickness: 'sanne', availability: 'els', school: 'demo' },
      ...{ leave: leaveIdOf(sanne().id, 'm1'), ending: 'ending:sanne-de-brug' },
    };
    const found = DOCUMENT_KINDS.map((kind, i) => ({
      of: nameOfDocument(kind, ids[kind] ?? 'sanne-de-brug'),
      why: WHY_BROKEN[i % WHY_BROKEN.length]!,
    }));
    const about = {
      kind: 'evidence-broken',
      school: school().id,
      found: [...found, { of: 7, why: 'missing' }],
      more: 3,
    } as const;
    const telling = await tellEvidenceBroken(about, ports);
    const said = JSON.stringify(telling);
    for (const line of [
      'Inhaalplan van Sanne',
      'Verlof van Sanne',
      'Vrije momenten van Els',
      'Eerder stoppen van Sanne',
    ])
      expect(said).to.include(line);
    expect(said)
      .to.include('Instellingen van de school')
      .and.include('zegel nr. 7: is er niet meer')
      .and.include('En nog 3.');
    const gone = { ...about, found: [{ of: nameOfDocument('goals', 'gone'), why: 'missing' }], more: 0 } as const;
    expect(JSON.stringify(await tellEvidenceBroken(gone, ports))).to.include('van iemand die er niet meer is');
  });
});
