import { expect } from 'chai';
import { notChecked } from '../../../src/domain/evidence/not-checked.js';
import { withoutTextsIn } from '../../../src/domain/evidence/evidence.js';
import { asEarlier, withEvents } from '../../support/forged.js';
import { fatima, karel, placementOfSanne, sanne } from '../../support/people.js';
import { someStatement } from '../../support/statement.js';
import { HOUSE } from '../../support/statement-keys.js';
import type { HoursStatement } from '../../../src/domain/evidence/hours-statement.js';
import type { Day, Week } from '../../../src/domain/calendar/day.js';

const kindsOf = (...asked: Parameters<typeof notChecked>): string[] => notChecked(...asked).map(({ kind }) => kind);

describe('What a look at a statement does not show', () => {
  it('is, of a signed one, what it says beside the hours, whether it was worked and what came later', () => {
    const world = { kind: 'world', madeAt: '2026-12-04T08:00:00.000Z' };
    expect(notChecked(someStatement(), 'signed')).to.deep.equal([{ kind: 'as-seen' }, world]);
    expect(notChecked({ ...someStatement(), marks: [], without: [] }, 'signed')).to.deep.equal([world]);
    const { marks: _, without, ...earlier } = someStatement();
    expect(notChecked(earlier, 'signed')).to.deep.equal([world]);
    const oneOf = [{ marks: [{ week: '2026-W46' as Week, marks: [] }] }, { without: without!.slice(0, 1) }];
    for (const said of oneOf) expect(kindsOf({ ...earlier, ...said }, 'signed')).to.deep.equal(['as-seen', 'world']);
  });

  it('is whose it is, where there were no keys or no signature', () => {
    expect(notChecked(someStatement(), 'not-checked')[0]).to.deep.equal({ kind: 'signature', key: HOUSE.key });
    expect(kindsOf(asEarlier(someStatement()), 'unsigned')).to.deep.equal(['unsigned', 'as-seen', 'world']);
  });

  it('is who signed an earlier one, where it is not the praktijkopleider that it names', () => {
    const people = [sanne(), karel(), fatima()];
    const signed = asEarlier(
      withEvents(
        (event) => (event.role === 'trainer' ? { ...event, by: fatima().id } : event),
        '2026-W46',
        someStatement({ people }),
      ),
    );
    const named: HoursStatement = { ...signed, people: people.map(({ id, name }) => ({ id, name })) };
    expect(notChecked(named, 'unsigned')).to.deep.include({ kind: 'signers-then', names: ['Fatima El Amrani'] });
  });

  it('is whether a werkbegeleider was let sign, where one did', () => {
    const signed = withEvents((event) => (event.role === 'trainer' ? { ...event, role: 'mentor' } : event));
    expect(kindsOf(signed, 'signed')).to.deep.equal(['mentor-signed', 'as-seen', 'world']);
  });

  it('is, of an earlier one, the hours after a last day that was moved', () => {
    const ended = { planned: '2027-07-04' as Day, carriesOver: true };
    const moved = someStatement({ placement: placementOfSanne({ ended }) });
    expect(kindsOf(asEarlier(moved), 'unsigned')).to.include('dates-then');
    expect(kindsOf(moved, 'signed')).not.to.include('dates-then');
  });

  it('is what texts said that were removed', () => {
    const statement = someStatement();
    const weeks = statement.weeks.map((week) => ({ ...week, history: withoutTextsIn(week.history) }));
    expect(notChecked({ ...statement, weeks }, 'signed')[0]).to.deep.equal({ kind: 'texts-removed', texts: 5 });
    const [first, ...others] = weeks;
    const one = {
      ...first!,
      history: withoutTextsIn(statement.weeks[0]!.history, (at) => at !== '/entries/0/activity'),
    };
    const kept = others.map((_, i) => statement.weeks[i + 1]!);
    const texts = notChecked(
      { ...statement, weeks: [{ ...one, history: one.history.slice(0, 1) }, ...kept] },
      'signed',
    );
    expect(texts[0]).to.deep.equal({ kind: 'texts-removed', texts: 1 });
  });

  it('is what was there before the placement was recorded, and before the first root', () => {
    const honest = someStatement({ root: null });
    const [first] = honest.placement.history!;
    const at = '2026-11-20T09:30:00.000Z';
    const later = { ...honest, placement: { ...honest.placement, history: [{ ...first!, at }] } };
    expect(notChecked(later, 'signed')).to.deep.include({ kind: 'before-recorded', at });
    expect(kindsOf(later, 'signed')).to.deep.equal(['before-recorded', 'no-root', 'as-seen', 'world']);
  });
});
