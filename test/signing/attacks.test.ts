/**
 * Statements that somebody made up or changed, by who has no key (nothing they sign is the house's), by who got at the
 * database (the house signs what it finds there), and in the format from before there were signatures.
 */
import { expect } from 'chai';
import { addWeeks, daysOf, periodOf, type Day, type Week } from '../../src/domain/calendar/day.js';
import { applied, seal } from '../../src/domain/evidence/evidence.js';
import { sheetIdOf, type Entry } from '../../src/domain/weeks/week-sheet.js';
import { decideReplace } from '../../src/domain/placements/replace.js';
import { pokRecorded } from '../../src/domain/placements/record-pok.js';
import { recorded, type PlacementRecord } from '../../src/domain/placements/recorded.js';
import { statementOf, type HoursStatement, type StatementWeek } from '../../src/domain/evidence/hours-statement.js';
import { jsonStatement } from '../../src/files/json-statement.js';
import { checkStatement } from '../../src/signing/check-statement.js';
import { verdictInWords } from '../../src/texts/verdict.js';
import { asEarlier, rehashed, resealed, summedAnew, withEvents, without } from '../support/forged.js';
import { anneke, els, fatima, karel, placementOfSanne, sanne, school } from '../support/people.js';
import { history, hours, signedBy, someSheets, someStatement } from '../support/statement.js';
import { HOUSE, HOUSE_KEY } from '../support/statement-keys.js';

const said = async (statement: HoursStatement): Promise<string> =>
  verdictInWords(await checkStatement(jsonStatement(statement), [HOUSE_KEY]));
/** What is said of it signed by the house, and in the earlier format. */
const saidOf = async (forged: HoursStatement): Promise<string[]> => [
  await said(await signedBy(HOUSE, forged)),
  await said(asEarlier(forged)),
];
const twice = (line: string): string[] => [line, line];

/** Twenty weeks of seven days of a whole day and night, "signed" by whom it suits. */
function invented(by: string, role: 'student' | 'trainer'): HoursStatement {
  const weeks = Array.from({ length: 20 }, (_, i): StatementWeek => {
    const week = addWeeks('2026-W37' as Week, i - 10);
    const entries = daysOf(periodOf(week)).map((day, n): Entry => ({ id: `x#${n}`, source: 'x', day, minutes: 1440 }));
    const act = (who: string, as: 'student' | 'trainer') =>
      ({ at: `${periodOf(week).until}T20:00:00.000Z`, by: who as never, role: as, way: 'card', source: 'x' }) as const;
    const events: StatementWeek['history'][number][] = [];
    for (const event of [
      { ...act('sanne', 'student'), what: { kind: 'added', entries } },
      { ...act('sanne', 'student'), what: { kind: 'submitted', minutes: 7 * 1440 } },
      { ...act(by, role), what: { kind: 'approved', minutes: 7 * 1440, entries } },
    ] as const) {
      events.push(seal(events, event));
    }
    const { id: placementId } = placementOfSanne();
    return {
      ...{ id: sheetIdOf(placementId, week), placementId, week, state: 'approved', version: 3 },
      ...{ entries, notWorked: null, history: events },
    };
  });
  return summedAnew({ ...someStatement({ sheets: [] }), weeks });
}

/** The placement with another praktijkopleider from that instant on. */
function replacedAt(at: string): PlacementRecord {
  const act = { at, by: anneke().id, role: 'office', way: 'card', source: 'replaced' } as const;
  const first = recorded(placementOfSanne(), { ...act, at: '2026-08-24T08:00:00.000Z', source: 'recorded' });
  const day = '2026-09-01' as Day;
  const how = { role: 'trainer', was: karel().id, becomes: fatima().id, from: day, today: day } as const;
  const decision = decideReplace(first, how, act);
  if (decision.kind !== 'change') throw new Error(decision.kind);
  return applied(decision.change);
}

const withRecord = (placement: PlacementRecord, sheets = someSheets()): HoursStatement =>
  statementOf({
    ...{ madeAt: '2026-12-04T08:00:00.000Z', school: school(), issuer: someStatement().issuer!, placement, sheets },
    ...{ people: [sanne(), karel(), els(), anneke()], root: null },
  });

describe('A statement that was made up or changed', () => {
  it('is left alone where it is honest, signed or from before', async () => {
    expect(await saidOf(someStatement())).to.deep.equal(['klopt', 'klopt, niet ondertekend']);
  });

  it('does not hold where the student signed, as student or as praktijkopleider', async () => {
    for (const role of ['student', 'trainer'] as const) {
      const forged = invented('sanne', role);
      for (const line of await saidOf(forged)) {
        expect(line).to.match(/^klopt niet: week 27 van 2026, gebeurtenis 3: is niet van wie dat mag doen/);
      }
    }
  });

  it('does not hold where whole weeks before the placement are made up, whoever signed them', async () => {
    expect(await saidOf(invented('karel', 'trainer'))).to.deep.equal(
      twice('klopt niet: week 27 van 2026: 29 juni 2026 valt buiten de BPV-plaats'),
    );
  });

  it('does not hold where the BPV-docent or a stranger signed', async () => {
    const signedBySomebody = (by: string): HoursStatement =>
      withEvents((event) => (event.what.kind === 'approved' ? { ...event, by: by as never } : event));
    const not =
      'klopt niet: week 46 van 2026, gebeurtenis 4: is gedaan door iemand die dat toen bij deze BPV-plaats niet mocht';
    expect(await saidOf(signedBySomebody('els'))).to.deep.equal(twice(not));
    expect(await saidOf(signedBySomebody('stranger'))).to.deep.equal(twice(not));
  });

  it('holds where the werkbegeleider of the placement signed as one, and not where somebody else did', async () => {
    const by = (who: string): HoursStatement =>
      withEvents(
        (event) => (event.what.kind === 'approved' ? { ...event, by: who as never, role: 'mentor' } : event),
        '2026-W46',
        someStatement({ placement: placementOfSanne({ mentorId: fatima().id }), people: [sanne(), karel(), fatima()] }),
      );
    expect(await saidOf(by('fatima'))).to.deep.equal(['klopt', 'klopt, niet ondertekend']);
    expect(await said(await signedBy(HOUSE, by('karel')))).to.match(
      /gebeurtenis 4: is gedaan door iemand die dat toen/,
    );
    expect((await saidOf(by('els'))).join()).to.match(/klopt niet.*klopt niet/);
  });

  it('holds where who was praktijkopleider then signed, and not where they were not any more', async () => {
    // Week 46 was signed on 20 November at 13:00.
    const [week46] = someSheets();
    const after = withRecord(replacedAt('2026-11-20T12:30:00.000Z'), [week46!]);
    const before = withRecord(replacedAt('2026-11-20T11:30:00.000Z'), [week46!]);
    expect(await said(await signedBy(HOUSE, after))).to.equal('klopt');
    expect(await said(await signedBy(HOUSE, before))).to.match(/gebeurtenis 4: is gedaan door iemand die dat toen/);
  });

  it('does not hold with another POK day, other minutes, another praktijkopleider or other dates of the placement', async () => {
    const honest = someStatement();
    for (const change of [
      { pok: '2026-11-13' as Day },
      { minutesToMake: 60 },
      { coachId: els().id },
      { period: { from: '2026-09-07' as Day, until: '2027-07-05' as Day } },
    ]) {
      const forged = summedAnew({ ...honest, placement: { ...honest.placement, ...change } });
      expect(await said(await signedBy(HOUSE, forged)), JSON.stringify(change)).to.equal(
        'klopt niet: de BPV-plaats (wie, uren, periode, POK) is niet zoals die is vastgelegd',
      );
    }
  });

  it('does not hold with a POK day that nobody recorded, or somebody who is not of the BPV-bureau', async () => {
    const first = replacedAt('2026-09-01T08:00:00.000Z');
    const act = {
      at: '2026-09-08T08:00:00.000Z',
      by: anneke().id,
      role: 'office',
      way: 'card',
      source: 'pok',
    } as const;
    const pok = '2026-09-01' as Day;
    const none = withRecord(first, []);
    const told = withRecord(applied(pokRecorded(first, pok, act)), []);
    expect(await said(await signedBy(HOUSE, told))).to.equal('klopt');
    const untold = without(told.placement, ['pokHistory']);
    const byTrainer = told.placement.history!.map((version) => ({ ...version, role: 'trainer' as const }));
    for (const placement of [untold, { ...told.placement, history: byTrainer }]) {
      expect(await said(await signedBy(HOUSE, summedAnew({ ...told, placement })))).to.match(
        /^klopt niet: de BPV-plaats .*bij gebeurtenis 3$/,
      );
    }
    const other = { ...none.placement, pokHistory: [{ pok, by: act.by, at: act.at, source: 'x' }] };
    expect((await saidOf(summedAnew({ ...none, placement: other }))).join()).not.to.include('klopt,');
  });

  it('does not hold with times that run back, a signature before the work, or something after it was made', async () => {
    const at = (n: number, time: string): HoursStatement =>
      withEvents((event) => (event.n === n ? { ...event, at: time } : event));
    const not = (event: number): string[] =>
      twice(
        `klopt niet: week 46 van 2026, gebeurtenis ${event}: het tijdstip kan niet (vóór de gebeurtenis ervoor, vóór het werk, of na het maken van deze urenstaat)`,
      );
    // Clocks may be a minute apart.
    expect(await saidOf(at(3, '2026-11-20T09:59:00.000Z'))).to.deep.equal(['klopt', 'klopt, niet ondertekend']);
    expect(await saidOf(at(3, '2026-11-20T09:58:59.999Z'))).to.deep.equal(not(3));
    expect(await saidOf(at(4, '2026-12-04T08:01:00.000Z'))).to.deep.equal(['klopt', 'klopt, niet ondertekend']);
    expect(await saidOf(at(4, '2026-12-04T08:01:00.001Z'))).to.deep.equal(not(4));
    const early = (day: string): HoursStatement =>
      withEvents(({ n, ...event }) => ({ ...event, n, at: `${day}T${10 + n}:00:00.000Z` }));
    expect(await saidOf(early('2026-11-13'))).to.deep.equal(['klopt', 'klopt, niet ondertekend']);
    expect(await saidOf(early('2026-11-12'))).to.deep.equal(not(4));
  });

  it('does not hold with more than 24 hours on a day', async () => {
    const day = (minutes: number): HoursStatement => {
      const lines = history('2026-W46').add([hours('2026-11-12', 1440, { activity: 'a' })]);
      const sheet = lines
        .add([hours('2026-11-13', 1, { activity: 'b' })])
        .submit()
        .approve().sheet;
      const move = (entry: Entry): Entry => (entry.minutes === 1 ? { ...entry, day: '2026-11-12' as Day } : entry);
      const less = (entry: Entry): Entry => (entry.minutes === 1440 ? { ...entry, minutes } : entry);
      const events = sheet.history.map((event) => ({
        ...event,
        what: {
          ...event.what,
          ...('entries' in event.what && { entries: event.what.entries.map(move).map(less) }),
          ...('minutes' in event.what && { minutes: minutes + 1 }),
        },
      }));
      const entries = sheet.entries.map(move).map(less);
      return someStatement({ sheets: [{ ...sheet, entries, history: resealed(events) }] });
    };
    expect(await saidOf(day(1439))).to.deep.equal(['klopt', 'klopt, niet ondertekend']);
    expect(await saidOf(day(1440))).to.deep.equal(
      twice('klopt niet: week 46 van 2026: op 12 november 2026 staan meer dan 24 uur'),
    );
  });

  it('does not hold with hours after the last day, nor with hours before the first that are not marked so', async () => {
    const [week46] = someSheets();
    const placement = (from: string, until: string): HoursStatement =>
      someStatement({
        placement: placementOfSanne({ period: { from: from as Day, until: until as Day } }),
        sheets: [week46!],
      });
    expect(await saidOf(placement('2026-11-12', '2026-11-13'))).to.deep.equal(['klopt', 'klopt, niet ondertekend']);
    expect(await saidOf(placement('2026-11-12', '2026-11-12'))).to.deep.equal(
      twice('klopt niet: week 46 van 2026: 13 november 2026 valt buiten de BPV-plaats'),
    );
    const marked = placement('2026-11-13', '2027-07-04');
    expect(await saidOf(marked)).to.deep.equal(['klopt', 'klopt, niet ondertekend']);
    expect(await saidOf(rehashed({ ...marked, marks: [] }))).to.deep.equal(
      twice('klopt niet: week 46 van 2026: 12 november 2026 valt buiten de BPV-plaats'),
    );
  });

  it('does not hold where it was stripped to the earlier format, of all or of some of what is new in it', async () => {
    const signed = await signedBy(HOUSE, someStatement());
    const not =
      'klopt niet: de ondertekening is eraf gehaald: dit bestand is nieuwer dan de vorm die het zegt te hebben';
    const { format } = asEarlier(signed);
    expect(await said(rehashed({ ...signed, format }))).to.equal(not);
    expect(await said(rehashed({ ...asEarlier(signed), placement: signed.placement }))).to.equal(not);
    expect(await said(rehashed({ ...asEarlier(signed), signature: signed.signature! }))).to.equal(not);
  });

  it('does not hold by who has no key, however well every chain was made anew', async () => {
    const { signature } = await signedBy(HOUSE, someStatement());
    const changed = withEvents((event) => ({ ...event, source: `${event.source}!` }));
    expect(await said({ ...changed, signature: signature! })).to.equal(
      'klopt niet: de ondertekening hoort niet bij deze urenstaat',
    );
    const withoutRoot = rehashed({ ...someStatement(), root: null });
    expect(await said({ ...withoutRoot, signature: signature! })).to.include('klopt niet');
  });
});
