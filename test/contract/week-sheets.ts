import { expect } from 'chai';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import type { HappenedEvent, Notice } from '../../src/domain/evidence/decision.js';
import { applied, brokenAt, withoutTextsIn } from '../../src/domain/evidence/evidence.js';
import type { ClockTime } from '../../src/domain/calendar/moment.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import {
  emptySheet,
  sheetIdOf,
  type Entry,
  type WeekEvent,
  type WeekSheet,
} from '../../src/domain/weeks/week-sheet.js';
import type { WeekSheets } from '../../src/ports.js';
import { karel, placementOfSanne, sanne } from '../support/people.js';

const WEEK = '2026-W47' as Week;
const PLACEMENT = placementOfSanne().id;
const ID = sheetIdOf(PLACEMENT, WEEK);

const bare: Entry = { id: 'e1', source: 'm1', day: '2026-11-19' as Day, minutes: 420 };
const full: Entry = {
  id: 'e2',
  source: 'm2',
  day: '2026-11-20' as Day,
  minutes: 360,
  start: '09:00' as ClockTime,
  end: '15:30' as ClockTime,
  breakMinutes: 30,
  activity: 'licht $ingehangen.',
  workProcesses: ['B1-K1-W4'],
  makesUp: true,
};

/** Every kind there is: one that the store does not know would not come back. */
const events: { readonly [Kind in WeekEvent['kind']]: readonly Extract<WeekEvent, { kind: Kind }>[] } = {
  added: [{ kind: 'added', entries: [bare, full] }],
  replaced: [{ kind: 'replaced', removed: [bare], entries: [full] }],
  removed: [{ kind: 'removed', removed: [full] }],
  'taken-back': [{ kind: 'taken-back', undone: 'm1', removed: [bare], restored: [full] }],
  submitted: [
    { kind: 'submitted', minutes: 780 },
    { kind: 'submitted', minutes: 0, notWorked: 'theme-week' },
  ],
  withdrawn: [{ kind: 'withdrawn' }],
  returned: [
    { kind: 'returned', reason: 'vrijdag was 5 uur' },
    { kind: 'returned', reason: 'vrijdag was 5 uur', about: full },
  ],
  approved: [{ kind: 'approved', minutes: 780, entries: [bare, full] }],
  'signature-taken-back': [{ kind: 'signature-taken-back' }],
  reopened: [{ kind: 'reopened' }, { kind: 'reopened', reason: 'vergeten dag' }],
  'given-up': [{ kind: 'given-up', signed: 3 }],
};

const notice = (key: string): Notice => ({ key, to: karel().id, about: { kind: 'sign-off', sheet: ID, version: 1 } });

function happened(what: WeekEvent, source = 'm1', at = '2026-11-20T15:00:00.000Z'): HappenedEvent<WeekEvent> {
  return { at, by: sanne().id, role: 'student', way: 'chat', source, what };
}

/** The sheet one event on. */
function after(sheet: WeekSheet, event: HappenedEvent<WeekEvent>, notices: readonly Notice[] = []): WeekSheet {
  return applied({ next: sheet, event, notices });
}

const first = after({ ...emptySheet(PLACEMENT, WEEK), entries: [bare, full] }, happened(events.added[0]!), [
  notice('sign-off:1'),
]);

export function describeWeekSheets(sheets: () => WeekSheets): void {
  describe('week sheets', () => {
    it('that nobody stored are not there', async () => {
      expect(await sheets().load(ID)).to.equal(null);
    });

    it('come back as they were committed: state, event and outbox together', async () => {
      expect(await sheets().commit(first, 0)).to.equal(true);
      expect(await sheets().load(ID)).to.deep.equal(first);
    });

    it('keep every kind of event to the letter, so that the chain of hashes holds', async () => {
      let sheet = emptySheet(PLACEMENT, WEEK);
      for (const [i, what] of Object.values(events).flat().entries()) {
        const next = after(sheet, happened(what, `m${i}`));
        expect(await sheets().commit(next, sheet.version)).to.equal(true);
        sheet = next;
      }
      const stored = await sheets().load(ID);
      expect(stored).to.deep.equal(sheet);
      expect(brokenAt(stored!.history)).to.equal(null);
    });

    it('are committed on the version that was read, and on no other', async () => {
      await sheets().commit(first, 0);
      const second = after({ ...first, state: 'submitted' }, happened(events.submitted[0]!, 'm2'));
      const third = after({ ...second, state: 'draft' }, happened(events.withdrawn[0]!, 'm3'));
      expect(await sheets().commit(third, 2)).to.equal(false);
      expect(await sheets().load(ID)).to.deep.equal(first);
      expect(await sheets().commit(second, 1)).to.equal(true);
      expect(await sheets().commit(third, 2)).to.equal(true);
      expect(await sheets().load(ID)).to.deep.equal(third);
    });

    it('lose their texts on what was read, and on nothing else; who decided meanwhile decides again', async () => {
      await sheets().commit(first, 0);
      const without = (sheet: WeekSheet, at: string): WeekSheet => ({
        ...{ ...sheet, history: withoutTextsIn(sheet.history), textsRemovedAt: at },
        entries: sheet.entries.map((entry) => (entry.activity ? { ...entry, activity: 'tekst verwijderd' } : entry)),
      });
      const gone = without(first, '2028-01-01T02:15:00.000Z');
      expect(await sheets().removeTexts(gone, first)).to.equal(true);
      expect(await sheets().load(ID)).to.deep.equal(gone);
      expect(brokenAt(gone.history)).to.equal(null);
      expect(await sheets().removeTexts(without(first, '2028-01-02T02:15:00.000Z'), first)).to.equal(false);
      const late = after({ ...first, state: 'submitted' }, happened(events.submitted[0]!, 'm2'));
      expect(await sheets().commit(late, 1)).to.equal(false);
      const next = after({ ...gone, state: 'submitted' }, happened(events.submitted[0]!, 'm2'));
      expect(await sheets().commit(next, 1)).to.equal(true);
      expect(await sheets().removeTexts(gone, gone)).to.equal(false);
      expect(await sheets().load(ID)).to.deep.equal(next);
    });

    it('begin once: the second to begin the same week is refused', async () => {
      const other = after(emptySheet(PLACEMENT, WEEK), happened(events.added[0]!, 'other'));
      expect(await sheets().commit(first, 0)).to.equal(true);
      expect(await sheets().commit(other, 0)).to.equal(false);
      expect(await sheets().load(ID)).to.deep.equal(first);
    });

    for (const [when, expectedVersion] of [
      ['begin', 0],
      ['change', 1],
    ] as const) {
      it(`let one of fifty win that ${when} the same week at once`, async () => {
        const before = expectedVersion === 0 ? emptySheet(PLACEMENT, WEEK) : first;
        if (expectedVersion === 1) await sheets().commit(first, 0);
        const rivals = Array.from({ length: 50 }, (_, i) => after(before, happened(events.added[0]!, `rival-${i}`)));
        const won = await Promise.all(rivals.map((rival) => sheets().commit(rival, expectedVersion)));
        expect(won.filter(Boolean)).to.have.length(1);
        expect(await sheets().load(ID)).to.deep.equal(rivals[won.indexOf(true)]);
      });
    }

    it('of many students at once are each stored, also where one of them comes too late', async () => {
      await sheets().commit(first, 0);
      const others = Array.from({ length: 30 }, (_, i) =>
        after(emptySheet(`other-${i}` as PlacementId, WEEK), happened(events.added[0]!)),
      );
      const late = after(first, happened(events.withdrawn[0]!, 'late'));
      const [tooLate, ...stored] = await Promise.all([
        sheets().commit({ ...late, version: 6 }, 5),
        ...others.map((sheet) => sheets().commit(sheet, 0)),
      ]);
      expect(tooLate).to.equal(false);
      expect(stored).to.deep.equal(others.map(() => true));
      expect(await Promise.all(others.map(({ id }) => sheets().load(id)))).to.deep.equal(others);
    });

    it('change for nobody by what somebody does to what they hold', async () => {
      await sheets().commit(first, 0);
      Reflect.set((await sheets().load(ID))!, 'state', 'approved');
      expect((await sheets().load(ID))?.state).to.equal('draft');
    });

    describe('in short', () => {
      it('are those of the placements asked for, in order of placement and week', async () => {
        const weeks = [
          ['p10', '2026-W46'],
          ['p1', '2027-W01'],
          ['p1', '2026-W53'],
          ['p2', '2026-W46'],
        ] as const;
        for (const [placement, week] of weeks) {
          await sheets().commit(
            after(emptySheet(placement as PlacementId, week as Week), happened(events.withdrawn[0]!)),
            0,
          );
        }
        const found = await sheets().summaries(['p10', 'p1', 'none', 'p1'] as PlacementId[]);
        expect(found.map(({ id }) => id)).to.deep.equal(['p1:2026-W53', 'p1:2027-W01', 'p10:2026-W46']);
        expect(await sheets().summaries([])).to.deep.equal([]);
      });

      it('say the minutes of each day, and when the week was handed in last', async () => {
        await sheets().commit(first, 0);
        const summary = {
          id: ID,
          placementId: PLACEMENT,
          week: WEEK,
          state: 'draft',
          version: 1,
          minutesPerDay: [0, 0, 0, 420, 360, 0, 0],
          makeUpMinutes: 360,
          submittedAt: null,
        };
        expect(await sheets().summaries([PLACEMENT])).to.deep.equal([summary]);

        const at = '2026-11-22T18:00:00.000Z';
        const handedIn = after({ ...first, state: 'submitted' }, happened(events.submitted[0]!, 'm2', at));
        await sheets().commit(handedIn, 1);
        expect(await sheets().summaries([PLACEMENT])).to.deep.equal([
          { ...summary, state: 'submitted', version: 2, submittedAt: at },
        ]);

        const sentBack = after({ ...handedIn, state: 'returned' }, happened(events.returned[0]!, 'm3'));
        await sheets().commit(sentBack, 2);
        expect((await sheets().summaries([PLACEMENT]))[0]?.submittedAt).to.equal(at);

        const takenBack = after({ ...handedIn, state: 'draft' }, happened(events.withdrawn[0]!, 'm3'));
        await sheets().commit({ ...takenBack, version: 4, history: [...sentBack.history, takenBack.history[2]!] }, 3);
        expect((await sheets().summaries([PLACEMENT]))[0]?.submittedAt).to.equal(null);
      });
    });

    it('are found by when something last happened in them, with all that ever did', async () => {
      const [one, two] = ['2026-W46', '2026-W47'] as Week[];
      const of = (week: Week, at: string, placementId = PLACEMENT): WeekSheet =>
        after(emptySheet(placementId, week), { ...happened(events.added[0]!), at });
      for (const week of [two!, one!])
        await sheets().commit(of(week, `2026-11-25T13:0${week === one ? 0 : 1}:00.000Z`), 0);
      await sheets().commit(of(one!, '2026-11-25T13:02:00.000Z', 'other' as PlacementId), 0);
      const since = async (time: string): Promise<readonly WeekSheet[]> =>
        sheets().changedSince([PLACEMENT], new Date(`2026-11-25T${time}Z`));
      expect((await since('13:00:00.000')).map(({ week, history }) => [week, history.length])).to.deep.equal([
        [one, 1],
        [two, 1],
      ]);
      expect((await since('13:00:00.001')).map(({ week }) => week)).to.deep.equal([two]);
      expect(await since('13:01:00.001')).to.deep.equal([]);
    });

    it('are found by the message whose lines stand in them', async () => {
      const [one, two] = ['2026-W46', '2026-W47'] as Week[];
      for (const week of [two!, one!]) {
        await sheets().commit(
          after({ ...emptySheet(PLACEMENT, week), entries: [bare] }, happened(events.added[0]!)),
          0,
        );
      }
      const other = emptySheet('other' as PlacementId, one!);
      await sheets().commit(after({ ...other, entries: [bare] }, happened(events.added[0]!)), 0);
      expect(await sheets().touchedBy([PLACEMENT], 'm1')).to.deep.equal([
        sheetIdOf(PLACEMENT, one!),
        sheetIdOf(PLACEMENT, two!),
      ]);
      expect(await sheets().touchedBy([PLACEMENT], 'm2')).to.deep.equal([]);
      const three = '2026-W45' as Week;
      const lines = [
        { ...bare, source: 'm3/rest' },
        { ...bare, id: 'other', source: 'm40' },
      ];
      await sheets().commit(after({ ...emptySheet(PLACEMENT, three), entries: lines }, happened(events.added[0]!)), 0);
      expect(await sheets().touchedBy([PLACEMENT], 'm3')).to.deep.equal([sheetIdOf(PLACEMENT, three)]);
      expect(await sheets().touchedBy([PLACEMENT], 'm4')).to.deep.equal([]);
    });
  });
}
