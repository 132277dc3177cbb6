import { expect } from 'chai';
import type { Day } from '../../src/domain/calendar/day.js';
import {
  afterEvent,
  emptyJudgement,
  isJudgementSound,
  type FinalJudgement,
  type Judgement,
  type JudgementEvent,
} from '../../src/domain/dossier/judgement.js';
import { applied, brokenAt } from '../../src/domain/evidence/evidence.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { Judgements } from '../../src/ports/judgements.js';
import type { Notices } from '../../src/ports/notices.js';
import { els, karel, placementOfSanne } from '../support/people.js';

const judgement: FinalJudgement = {
  ...{ form: 1, kind: 'qualifying', heads: [{ head: 'work', result: 'insufficient' }], attitude: 'sufficient' },
  ...{ result: 'sufficient', discussedOn: '2027-06-24' as Day, remark: 'knap $werk.' },
};
const day = '2027-06-30' as Day;

/** Every kind there is: one that the store does not know would not come back. */
const events: { readonly [Kind in JudgementEvent['kind']]: Extract<JudgementEvent, { kind: Kind }> } = {
  judged: { kind: 'judged', judgement },
  completed: { kind: 'completed', closes: null },
  marked: { kind: 'marked', on: day, closes: day },
  opened: { kind: 'opened' },
  'carried-out': { kind: 'carried-out' },
};

/** The document one event on. */
function after(document: Judgement, what: JudgementEvent, source = `m${document.version}`): Judgement {
  const event = { at: '2027-06-30T13:00:00.000Z', by: els().id, role: 'teacher', way: 'card', source, what } as const;
  const about = { kind: 'judgement', placement: document.id, event: 1 } as const;
  const notices = [{ key: `judgement:${document.id}`, to: karel().id, about }];
  return applied({ next: afterEvent(document, event), event, notices });
}

const empty = emptyJudgement(placementOfSanne().id);
const of = (id: string): Judgement => emptyJudgement(id as PlacementId);

export function describeJudgements(ports: () => { readonly judgements: Judgements; readonly notices: Notices }): void {
  describe('judgements', () => {
    const judgements = (): Judgements => ports().judgements;

    it('that nobody stored are not there', async () => {
      expect(await judgements().load(empty.id)).to.equal(null);
      expect(await judgements().ofPlacements([empty.id])).to.deep.equal([]);
      expect(await judgements().toCarryOut(10)).to.deep.equal([]);
    });

    it('keep every kind of event to the letter, so that the chain of hashes holds', async () => {
      let document = empty;
      for (const what of Object.values(events)) {
        const next = after(document, what);
        expect(await judgements().commit(next, document.version)).to.equal(true);
        document = next;
      }
      const stored = await judgements().load(empty.id);
      expect(stored).to.deep.equal(document);
      expect(brokenAt(stored!.history)).to.equal(null);
      expect(isJudgementSound(stored!)).to.equal(true);
    });

    it('are committed on the version that was read, and on no other', async () => {
      const first = after(empty, events.judged);
      expect(await judgements().commit(first, 0)).to.equal(true);
      expect(await judgements().commit(after(empty, events.completed), 0)).to.equal(false);
      const rivals = Array.from({ length: 10 }, (_, i) => after(first, events.completed, `rival-${i}`));
      const won = await Promise.all(rivals.map((rival) => judgements().commit(rival, 1)));
      expect(won.filter(Boolean)).to.have.length(1);
      expect(await judgements().load(empty.id)).to.deep.equal(rivals[won.indexOf(true)]);
    });

    it('are found by their placements, and where the placement does not say it yet', async () => {
      const open = after(of('open'), events.judged);
      const [b, a] = [after(of('b'), events.marked), after(of('a'), events.marked)];
      const done = after(after(of('done'), events.marked), events['carried-out']);
      for (const one of [open, b, a]) expect(await judgements().commit(one, 0)).to.equal(true);
      await judgements().commit(after(of('done'), events.marked), 0);
      expect(await judgements().commit(done, 1)).to.equal(true);
      const ids = (found: readonly Judgement[]): string[] => found.map(({ id }) => id);
      expect(ids(await judgements().ofPlacements(['b', 'a', 'nobody'] as PlacementId[]))).to.deep.equal(['a', 'b']);
      expect(await judgements().toCarryOut(10)).to.deep.equal([a, b]);
      expect(await judgements().toCarryOut(1)).to.deep.equal([a]);
    });

    it('hand their outbox to the notices once', async () => {
      await judgements().commit(after(empty, events.judged), 0);
      expect(await ports().notices.collect()).to.equal(1);
      expect(await ports().notices.collect()).to.equal(0);
      expect((await judgements().load(empty.id))?.outbox).to.deep.equal([]);
    });
  });
}
