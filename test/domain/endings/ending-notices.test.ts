import { expect } from 'chai';
import { newEnding } from '../../../src/domain/endings/ending.js';
import { asksAfter, everybody, told } from '../../../src/domain/endings/ending-notices.js';
import { actOf } from '../../support/deciding.js';
import { anneke, els, joost, karel, placementOfSanne, sanne, school } from '../../support/people.js';

const ending = newEnding(placementOfSanne().id);
const around = { placement: placementOfSanne(), school: school(), office: [anneke().id] };
const asks = (state: 'filled' | 'trainer-agreed' | 'teacher-agreed' | 'opened'): unknown[] =>
  asksAfter(ending, state, around, actOf(sanne())).map(({ to, notBefore }) => [to, notBefore?.slice(0, 10)]);

describe('Of an early ending', () => {
  it('each hears once, and not who did it', () => {
    const notices = told(ending, [...everybody(around), karel().id], actOf(karel()));
    expect(notices.flatMap(({ to, about }) => (about.kind === 'ending' ? [to] : []))).to.deep.equal([
      ...[sanne().id, els().id, joost().id, anneke().id],
    ]);
    expect(new Set(notices.map(({ key }) => key)).size).to.equal(notices.length);
    expect(notices[0]?.about).to.deep.equal({ kind: 'refresh', subject: ending.id });
    expect(new Set(notices.map(({ key }) => /:v(\d+)/.exec(key)?.[1]))).to.deep.equal(new Set(['1']));
    expect(notices[1]?.about).to.deep.equal({ kind: 'ending', placement: placementOfSanne().id, event: 1 });
  });

  it('who is asked is reminded after three working days; the BPV-bureau hears of it after seven', () => {
    expect(asks('filled')).to.deep.equal([
      [karel().id, '2026-11-30'],
      [anneke().id, '2026-12-04'],
    ]);
    expect(asks('trainer-agreed')).to.deep.equal([
      [els().id, '2026-11-30'],
      [anneke().id, '2026-12-04'],
    ]);
  });

  it('the BPV-bureau that has to decide itself is reminded once; of a form that is not filled in nobody is', () => {
    expect(asks('teacher-agreed')).to.deep.equal([[anneke().id, '2026-11-30']]);
    expect(asks('opened')).to.deep.equal([]);
  });
});
