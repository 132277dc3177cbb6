import { expect } from 'chai';
import { applied } from '../../src/domain/evidence/evidence.js';
import { hashOfSecret } from '../../src/domain/evidence/evidence.js';
import type { Act } from '../../src/domain/evidence/decision.js';
import type { SicknessEvent, SickRecord } from '../../src/domain/sickness/sickness.js';
import { emptySheet, type Entry, type WeekEvent, type WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import { readPress } from '../../src/asks/press.js';
import { sourceOfPress } from '../../src/asks/same-press.js';
import type { Day, Week } from '../../src/domain/calendar/day.js';
import { audit, type Everything, type KeptNotice, type Row } from './faults-audit.js';
import type { Said } from './faults-said.js';
import { everybodyOf, fiveSchools, type Somebody } from './faults-school.js';
import type { Written } from './faults-teams.js';

const [pair] = fiveSchools(1);
const { student, trainer, placementId } = pair!;
const AT = Date.parse('2026-11-27T15:00:00Z');
const NOW = '2026-11-27T16:00:00.000Z';

const act = (n: number, by = student): Act => ({
  ...{ at: new Date(AT + n * 1_000).toISOString(), by: by.id, role: by.role, way: 'chat' },
  source: `act-${String(n)}`,
});
const line = (n: number): Entry => ({
  ...{ id: `line-${String(n)}`, source: `act-${String(n)}`, day: '2026-11-19' as Day, minutes: 15 },
  activity: `klus nummer ${String(n)}`,
});
const stands = (sheet: WeekSheet, what: WeekEvent, by: Act, next: Partial<WeekSheet>): WeekSheet =>
  applied({ next: { ...sheet, ...next }, event: { ...by, what }, notices: [] });
const with1 = stands(emptySheet(placementId, '2026-W47' as Week), { kind: 'added', entries: [line(1)] }, act(1), {
  entries: [line(1)],
});
const handedIn = stands(with1, { kind: 'submitted', minutes: 15 }, act(2), { state: 'submitted' });

const typed = (n: number, what = `2026-11-19 15 min klus nummer ${String(n)}`): Said => ({
  ...{ who: student.id, kind: 'text', id: `act-${String(n)}`, what, data: {}, statuses: [200], answer: '' },
  ...{ at: AT + n * 1_000, until: AT + n * 1_000 + 500 },
  byClock: { from: AT + n * 1_000, until: AT + n * 1_000 + 500 },
});
const button = (verb: string, data: object): object => ({ type: 'Action.Execute', verb, data });
const written = (n: number, summary: string, card: object = {}, to = student): Written => ({
  ...{ at: AT + n * 1_000 + 100, method: 'POST', to: to.objectId!, id: `sent-${String(n)}`, taken: true, told: true },
  activity: { summary, attachments: [card] },
});
const confirmation = (n: number, ...lines: number[]): Written =>
  written(n, '✔ Donderdag 19 november: 15 minuten.', {
    lines: lines.map((one) => line(one).activity),
    actions: [button('undo', { source: `act-${String(n)}` }), button('change-week', { sheet: with1.id })],
  });
const asked = (n = 3): Written =>
  written(n, 'week 47', button('approve', { sheet: handedIn.id, version: handedIn.version }), trainer);
const signOff: KeptNotice = {
  ...{ key: `sign-off:${handedIn.id}:v2`, to: trainer.id, state: 'sent', why: null, due: null },
  about: { kind: 'sign-off', sheet: handedIn.id, version: 2 },
};
const well: Everything = {
  ...{ students: [pair!], people: everybodyOf([pair!]), now: NOW },
  ...{ said: [typed(1)], written: [confirmation(1, 1), asked()], sheets: [handedIn], notices: [signOff] },
  ...{ sicknesses: [], leaves: [], mails: [], happened: [], log: ['{"level":30,"msg":"turn"}'], ended: [] },
};
const found = (changes: Partial<Everything>): Row[] => audit({ ...well, ...changes }).findings.map(({ row }) => row);

describe('the audit of a soak', () => {
  it('finds nothing where all that was said is stored, and all that is promised came', () => {
    expect(found({})).to.deep.equal([]);
  });

  it('finds what was confirmed and is not stored', () => {
    expect(found({ said: [typed(1), typed(5)], written: [...well.written, confirmation(5, 1)] })).to.deep.equal([
      'confirmed, and not stored',
    ]);
    const press: Said = { ...typed(6), kind: 'press', what: 'approve', who: trainer.id };
    const data = { sheet: handedIn.id, version: 2 };
    expect(found({ said: [...well.said, { ...press, data, answer: '✔ Afgetekend door u op vrijdag' }] })).to.deep.equal(
      ['confirmed, and not stored'],
    );
  });

  it('finds what is stored twice, but for what somebody wanted twice', () => {
    const again = stands(with1, { kind: 'added', entries: [{ ...line(1), id: 'line-2' }] }, act(2), {
      entries: [line(1), { ...line(1), id: 'line-2' }],
    });
    const twice = { sheets: [again], notices: [], written: [confirmation(1, 1)] };
    expect(found(twice)).to.deep.equal(['one message stored twice']);
    const yes: Said = { ...typed(2), kind: 'press', what: 'answer', data: { question: 'act-2', choice: 0 } };
    expect(found({ ...twice, said: [typed(1), yes] })).to.deep.equal([]);
  });

  it('finds a card with lines that never stood there, also under the name of what was taken off', () => {
    const LINES = ['confirmed otherwise than it was'];
    expect(found({ written: [confirmation(1, 1, 7), asked()] })).to.deep.equal(['confirmed otherwise than it was']);
    const more = stands(with1, { kind: 'added', entries: [line(7)] }, act(7), { entries: [line(1), line(7)] });
    const less = stands(more, { kind: 'removed', removed: [line(7)] }, act(8), { entries: [line(1)] });
    const under = (name: string, ...lines: number[]): Row[] => {
      const { activity, ...card } = confirmation(1, ...lines);
      return found({ sheets: [less], notices: [], written: [{ ...card, activity: { ...activity, name } }] });
    };
    for (const gone of ['✔ Weggehaald: do 19 nov 15 minuten', 'weg: do 19 nov 15 minuten']) {
      expect(under(`${gone} klus nummer 7.`, 1), gone).to.deep.equal([]);
      expect(under(`${gone} klus nummer 7.`, 1, 8), gone).to.deep.equal(LINES);
      expect(under(`${gone} klus nummer 7.`, 7), gone).to.deep.equal(LINES);
      expect(under(`${gone} klus nummer 8.`, 1), gone).to.deep.equal(LINES);
      expect(under('gewijzigd: klus nummer 7 is nu klus nummer 1', 1), gone).to.deep.equal([]);
      expect(under('gewijzigd: klus nummer 1 is nu klus nummer 8', 1), gone).to.deep.equal(LINES);
      expect(under('erbij: klus nummer 8', 1), gone).to.deep.equal(LINES);
    }
  });

  it('finds "niets opgeslagen" of what is stored', () => {
    const no = written(1, 'Ik heb even geen verbinding, er is niets opgeslagen.');
    expect(found({ written: [no, asked()] })).to.deep.equal(['said not stored, and it was']);
    expect(found({ written: [no, confirmation(1, 1), asked()] })).to.deep.equal([]);
    const press: Said = { ...typed(0), kind: 'press', what: 'undo' };
    expect(found({ written: [no, asked()], said: [press, typed(1)] })).to.deep.equal(['said not stored, and it was']);
    // Its answer came as a message, late.
    const late = { ...press, until: press.at + 9_001 };
    expect(found({ written: [no, asked()], said: [late, typed(1)] })).to.deep.equal([]);
  });

  it('finds "niets opgeslagen" below the confirmation of what is stored, and not below that of something else', () => {
    const no = { ...written(1, 'Ik heb even geen verbinding, er is niets opgeslagen.'), at: AT + 1_300 };
    const both = [confirmation(1, 1), no, asked()];
    expect(found({ written: both })).to.deep.equal(['said not stored, and it was']);
    expect(found({ written: [no, { ...confirmation(1, 1), at: AT + 1_400 }, asked()] })).to.deep.equal([]);
    const press: Said = { ...typed(0), kind: 'press', what: 'week', at: AT + 1_200, until: AT + 1_350 };
    expect(found({ written: both, said: [typed(1), press] })).to.deep.equal([]);
  });

  it('finds "niets opgeslagen" of a press that is stored, unless the same press was made before', () => {
    const data = { sheet: handedIn.id, version: 2, reason: 'Dinsdag klopt niet' };
    const press = (n: number, more: object = {}): Said => ({
      ...{ ...typed(n), kind: 'press', what: 'return', who: trainer.id, data: { ...data, ...more } },
      answer: 'Ik heb even geen verbinding, er is niets opgeslagen.',
    });
    const request = readPress('return', data, (words) => words);
    const by: Act = { ...act(6, trainer), source: request ? sourceOfPress(trainer.id, request, 'act-6') : '' };
    const returned = stands(handedIn, { kind: 'returned', reason: data.reason }, by, { state: 'returned' });
    const judged: KeptNotice = {
      ...signOff,
      to: student.id,
      about: { kind: 'week-judged', sheet: handedIn.id, event: 3 },
    };
    const told = written(7, `${trainer.name.split(' ')[0]!} heeft week 47 teruggestuurd.`);
    const of = (...said: Said[]): Row[] =>
      found({
        ...{ said: [typed(1), ...said], sheets: [returned], notices: [signOff, judged] },
        written: [...well.written, told],
      });
    expect(of(press(6))).to.deep.equal(['said not stored, and it was']);
    expect(of({ ...press(5), answer: '' }, press(6))).to.deep.equal([]);
    expect(of({ ...press(5, { version: 1 }), answer: '' }, press(6))).to.deep.equal(['said not stored, and it was']);
    expect(of({ ...press(5), answer: '', who: student.id }, press(6))).to.deep.equal(['said not stored, and it was']);
    expect(of({ ...press(6), statuses: [503, 200] })).to.deep.equal(['said not stored, and it was']);
  });

  it('finds a message that was taken and never answered, unless its person hears so', () => {
    expect(found({ written: [asked()] })).to.deep.equal(['no answer, and no word of it later']);
    const later = written(9, 'Mijn antwoord op het bericht van 16:00 kwam niet aan.');
    const answer: KeptNotice = { ...signOff, key: 'answer:1', to: student.id, about: { kind: 'answer', at: NOW } };
    expect(found({ written: [asked(), later], notices: [signOff, answer] })).to.deep.equal([]);
    expect(found({ written: [asked()], said: [{ ...typed(1), statuses: [503] }] })).to.deep.equal([]);
    const messageId = hashOfSecret(`answer:${student.id}:${typed(1).id} ${student.id}`).slice(0, 40);
    const mail = { at: AT, to: 'student@example.com', messageId, told: true };
    expect(found({ written: [asked()], mails: [mail] })).to.deep.equal([]);
    expect(found({ written: [asked()], mails: [{ ...mail, told: false }] })).to.deep.equal([
      'no answer, and no word of it later',
    ]);
  });

  it('finds what is promised and was not queued, was given up, or did not come', () => {
    const LOST = ['promised, and not told'];
    expect(found({ notices: [], written: [confirmation(1, 1)] })).to.deep.equal(LOST);
    const over: KeptNotice = { ...signOff, state: 'given-up', why: 'overtaken' };
    expect(found({ notices: [over], written: [confirmation(1, 1)] })).to.deep.equal(LOST);
    expect(found({ written: [confirmation(1, 1)] })).to.deep.equal(LOST);
  });

  it('finds a word of sickness that was passed on, unless its person never heard of it and the student heard that', () => {
    const told = (n: number): SicknessEvent =>
      ({ kind: n === 1 ? 'reported' : 'recovered', period: 1 }) as SicknessEvent;
    const record = [1, 2].reduce<SickRecord>(
      (one, n) => applied({ next: one, event: { ...act(n), what: told(n) }, notices: [] }),
      { id: student.id, version: 0, history: [], outbox: [], periods: [] } as unknown as SickRecord,
    );
    const of = (to: Somebody, event: number, state: KeptNotice['state'], why: string | null = null): KeptNotice => ({
      ...{ key: `sick:${student.id}:1:v${String(event)}:${to.id}`, to: to.id, state, why, due: null },
      about: { kind: 'sick', student: student.id, event },
    });
    const isLost = (...notices: KeptNotice[]): boolean =>
      audit({ ...well, sicknesses: [record], notices: [signOff, ...notices] }).findings.some(
        ({ row, what }) =>
          row === 'promised, and not told' && what.startsWith(`sick of ${student.id}, 2, to ${trainer.id}`),
      );
    const passedOn = of(trainer, 2, 'given-up', 'passed-on');
    const later: KeptNotice = { ...of(trainer, 9, 'sent'), key: `sick:${student.id}:2:v9:${trainer.id}` };
    const called: KeptNotice = { ...signOff, key: `never-heard:${passedOn.key}`, to: student.id };
    const first = of(trainer, 1, 'given-up', 'overtaken');
    expect(isLost(passedOn, first, later, called)).to.equal(false);
    expect(isLost(passedOn, of(trainer, 1, 'sent'), called)).to.equal(true);
    const overtaken = of(trainer, 2, 'given-up', 'overtaken');
    expect(isLost(overtaken, first, later)).to.equal(false);
    expect(isLost(overtaken, of(trainer, 1, 'sent'))).to.equal(true);
    expect(isLost(of(trainer, 1, 'sent'))).to.equal(true);
  });

  it('finds what came twice, by chat or by mail, where nothing was in the air', () => {
    expect(found({ written: [...well.written, asked(9)] })).to.deep.equal(['told twice, and nothing was in the air']);
    const untold = { ...asked(9), told: false };
    expect(found({ written: [...well.written, untold] })).to.deep.equal([]);
    const kill = { what: 'bot killed', from: AT + 9_000, until: AT + 9_050 };
    expect(found({ written: [...well.written, asked(9)], happened: [kill] })).to.deep.equal([]);
    const set = { ...kill, what: 'clocks 300 s on' };
    expect(found({ written: [...well.written, asked(9)], happened: [set] })).to.deep.equal([
      'told twice, and nothing was in the air',
    ]);
    const messageId = hashOfSecret(`${signOff.key} ${trainer.id}`).slice(0, 40);
    const mail = { at: AT, to: trainer.mail, messageId, told: true };
    const byMail = { written: [confirmation(1, 1)] };
    expect(found({ ...byMail, mails: [mail] })).to.deep.equal([]);
    expect(found({ ...byMail, mails: [mail, mail] })).to.deep.equal(['told twice, and nothing was in the air']);
    // The mail server took it without saying so, and it went by the chat then.
    expect(found({ mails: [{ ...mail, told: false }] })).to.deep.equal([]);
    expect(found({ mails: [mail] })).to.deep.equal(['told twice, and nothing was in the air']);
  });

  it('finds what is left behind: a line, a broken chain, a name in the log, a process that ended, a turn that broke', () => {
    const waits: KeptNotice = { ...signOff, key: 'other', state: 'waiting', due: NOW, about: { kind: 'came-back' } };
    expect(found({ notices: [signOff, waits] })).to.deep.equal(['still waiting in an outbox or in line']);
    expect(found({ notices: [signOff, { ...waits, due: '2026-11-30T08:00:00.000Z' }] })).to.deep.equal([]);
    const changed = { ...handedIn, history: handedIn.history.map((event) => ({ ...event, at: NOW })) };
    expect(new Set(found({ sheets: [changed] }))).to.deep.equal(new Set(['broken evidence']));
    expect(found({ log: [`{"msg":"${student.name}"}`] })).to.deep.equal(['a name or a stack in the log']);
    expect(found({ log: ['{"level":50,"msg":"turn-failed"}'] })).to.deep.equal(['a turn that broke']);
    expect(found({ ended: ['1'] })).to.deep.equal(['a process that ended by itself']);
  });
});
