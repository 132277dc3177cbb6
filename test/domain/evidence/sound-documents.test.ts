import { expect } from 'chai';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../src/domain/evidence/document-kinds.js';
import { BELONGS, IS_SOUND, type Documents } from '../../../src/domain/evidence/sound-documents.js';
import { parseMoment } from '../../../src/domain/calendar/moment.js';
import { layDemoSchool } from '../../../src/local/demo-school.js';
import { createMemoryPorts } from '../../support/memory-ports.js';

describe('The documents of a school with a past', () => {
  const ports = createMemoryPorts();
  before(() => layDemoSchool(ports, parseMoment('2026-11-25T14:00')!));

  it('are sound, each by the rule of its kind', async () => {
    const look = async <Kind extends DocumentKind>(kind: Kind): Promise<[Kind, number]> => {
      const page: readonly { readonly document: Documents[Kind] }[] = await ports.proven[kind].page('', 1000);
      for (const { document } of page) expect(IS_SOUND[kind](document), `${kind} ${document.id}`).to.equal(true);
      return [kind, page.length];
    };
    const counts = new Map(await Promise.all(DOCUMENT_KINDS.map(look)));
    for (const kind of ['sheet', 'placement', 'person', 'school', 'goals', 'talks'] as const)
      expect(counts.get(kind), kind).to.be.above(0);
  });

  it('belong to a school, by themselves, by their placement or by their person', () => {
    const id = 'x' as never;
    const belongs = DOCUMENT_KINDS.map((kind) => {
      const document = { id, schoolId: 's', placementId: 'p', studentId: 'u' } as never;
      return [kind, BELONGS[kind](document)];
    });
    expect(Object.fromEntries(belongs)).to.deep.equal({
      ...{ sheet: { placement: 'p' }, placement: { school: 's' }, person: { school: 's' }, school: { school: 'x' } },
      ...{ goals: { placement: 'x' }, papers: { placement: 'x' }, reflections: { placement: 'x' } },
      ...{ talks: { placement: 'x' }, availability: { person: 'x' }, judgement: { placement: 'x' } },
      ...{ sickness: { person: 'x' }, leave: { person: 'u' }, 'make-up': { placement: 'x' } },
      ...{ ending: { placement: 'p' } },
    });
  });
});
