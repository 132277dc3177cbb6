import { expect } from 'chai';
import type { Week } from '../../src/domain/calendar/day.js';
import type { Notice } from '../../src/domain/evidence/decision.js';
import { applied } from '../../src/domain/evidence/evidence.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { emptySheet, type WeekEvent, type WeekSheet } from '../../src/domain/weeks/week-sheet.js';
import type { WeekSheets } from '../../src/ports.js';
import { UNTIL_WOKEN, type Notices } from '../../src/ports/notices.js';
import { NOTICE_KINDS as kinds } from '../support/notice-kinds.js';
import { joost, karel, placementOfSanne, sanne } from '../support/people.js';

const at = (time: string): Date => new Date(`2026-11-25T${time}:00Z`);
const personOf = (i: number): PersonId => `person-${i}` as PersonId;
const notice = (key: string, to: PersonId = karel().id): Notice => ({ key, to, about: kinds.refresh });

function withOutbox(sheet: WeekSheet, notices: readonly Notice[], when: string): WeekSheet {
  const what: WeekEvent = { kind: 'withdrawn' };
  return applied<WeekSheet, WeekEvent>({
    next: sheet,
    event: { at: at(when).toISOString(), by: sanne().id, role: 'student', way: 'chat', source: when, what },
    notices,
  });
}

export function describeNotices(ports: () => { readonly notices: Notices; readonly sheets: WeekSheets }): void {
  describe('notices', () => {
    const notices = (): Notices => ports().notices;
    const lease = async (now: string, until = '23:00', most = 10): Promise<string[]> =>
      (await notices().lease(at(now), at(until), most)).map(({ key }) => key);

    describe('in an outbox', () => {
      const sheet = emptySheet(placementOfSanne().id, '2026-W47' as Week);

      it('are moved once, with what they are about, and are due from then on', async () => {
        const all = Object.values(kinds).map((about, i) => ({ key: `k${i}`, to: personOf(i), about }));
        await ports().sheets.commit(withOutbox(sheet, all, '12:00'), 0);
        expect(await notices().collect()).to.equal(all.length);
        expect(await notices().collect()).to.equal(0);
        expect((await ports().sheets.load(sheet.id))?.outbox).to.deep.equal([]);
        expect(await lease('11:59')).to.deep.equal([]);
        // A lease takes as many as it reads at once, and the next one the rest.
        const taken = [
          ...(await notices().lease(at('12:00'), at('12:01'), all.length)),
          ...(await notices().lease(at('12:00'), at('12:01'), all.length)),
        ];
        expect(taken).to.have.deep.members(
          all.map((one) => ({ ...one, attempts: 0, interrupted: false, sentElsewhere: [] })),
        );
      });

      it('are not there when the commit lost', async () => {
        await ports().sheets.commit(withOutbox(sheet, [], '12:00'), 0);
        expect(await ports().sheets.commit(withOutbox(sheet, [notice('lost')], '12:00'), 0)).to.equal(false);
        expect(await notices().collect()).to.equal(0);
      });

      it('are not sent again when a decision that read them before they were moved brings them back', async () => {
        const one = withOutbox(sheet, [notice('first')], '12:00');
        await ports().sheets.commit(one, 0);
        await notices().collect();
        await lease('12:00');
        await notices().sent('first', at('12:00'));
        await ports().sheets.commit(withOutbox(one, [notice('second')], '12:05'), 1);
        expect(await notices().collect()).to.equal(1);
        expect(await lease('13:00')).to.deep.equal(['second']);
      });

      it('are moved once by two at once', async () => {
        await ports().sheets.commit(withOutbox(sheet, [notice('a'), notice('b', sanne().id)], '12:00'), 0);
        const moved = await Promise.all([notices().collect(), notices().collect()]);
        expect(moved[0] + moved[1]).to.equal(2);
        expect(await lease('12:00')).to.deep.equal(['a', 'b']);
      });
    });

    it('of a known key are not added again', async () => {
      await notices().add([notice('a')], at('12:00'));
      await notices().add([notice('a', sanne().id), notice('b', joost().id)], at('11:00'));
      const leased = await notices().lease(at('12:00'), at('13:00'), 10);
      expect(leased.map(({ key, to }) => [key, to])).to.deep.equal([
        ['b', 'joost'],
        ['a', 'karel'],
      ]);
      await notices().add([], at('12:00'));
    });

    it('are leased longest due first, and no more than asked', async () => {
      for (const [i, [key, time]] of (
        [
          ['c', '12:00'],
          ['a', '10:00'],
          ['b', '11:00'],
        ] as const
      ).entries()) {
        await notices().add([notice(key, personOf(i))], at(time));
      }
      expect(await lease('12:00', '23:00', 2)).to.deep.equal(['a', 'b']);
      expect(await lease('12:00')).to.deep.equal(['c']);
      expect(await lease('12:00')).to.deep.equal([]);
    });

    it('of what can be switched off are leased after all others, however long they are due', async () => {
      await notices().add([{ ...notice('reminder', personOf(1)), about: kinds['hours-reminder'] }], at('10:00'));
      await notices().add([{ ...notice('digest', personOf(2)), about: kinds.digest }], at('09:00'));
      await notices().add([{ ...notice('sick', personOf(3)), about: kinds.sick }], at('12:00'));
      expect(await lease('12:00', '23:00', 2)).to.deep.equal(['sick', 'digest']);
      expect(await lease('12:00')).to.deep.equal(['reminder']);
    });

    it('of many for one person keep nobody else waiting', async () => {
      await notices().add(
        Array.from({ length: 60 }, (_, i) => notice(`karel-${i}`)),
        at('11:00'),
      );
      await notices().add([notice('other', sanne().id)], at('12:00'));
      expect([...(await lease('12:00')), ...(await lease('12:00'))])
        .to.include('other')
        .and.to.have.length(2);
    });

    it('say when the first is due, of those that are ever', async () => {
      expect(await notices().next()).to.equal(null);
      await notices().add([notice('woken')], UNTIL_WOKEN);
      expect(await notices().next()).to.equal(null);
      await notices().add([{ ...notice('digest'), about: kinds.digest }], at('12:00'));
      expect(await notices().next()).to.deep.equal(at('12:00'));
      await notices().add([notice('a')], at('11:00'));
      expect(await notices().next()).to.deep.equal(at('11:00'));
    });

    it('say how long the line is: due, later, and until somebody turns up; urgent ones apart', async () => {
      await notices().add([notice('woken')], UNTIL_WOKEN);
      await notices().add([notice('a')], at('11:00'));
      await notices().add([notice('b')], at('11:30'));
      await notices().add([{ ...notice('digest'), about: kinds.digest }], at('12:01'));
      const none = { due: 0, later: 0, untilWoken: 0, since: null };
      const urgent = { due: 2, later: 0, untilWoken: 1, since: at('11:00') };
      expect(await notices().inLine(at('12:00'))).to.deep.equal({ urgent, optional: { ...none, later: 1 } });
      expect((await notices().inLine(at('12:01'))).optional).to.deep.equal({ ...none, due: 1, since: at('12:01') });
      for (const key of ['a', 'b']) await notices().giveUp(key, 'overtaken', at('12:00'));
      expect((await notices().inLine(at('12:00'))).urgent).to.deep.equal({ ...none, untilWoken: 1 });
    });

    it('say since when the first of them fails at every try, until one is put off for another reason', async () => {
      await notices().add([notice('a'), notice('b', sanne().id)], at('11:00'));
      await lease('12:00');
      const since = async (now: string): Promise<Date | null> => (await notices().inLine(at(now))).urgent.since;
      await notices().postpone('a', at('12:01'), true, at('12:00'));
      await notices().postpone('a', at('12:30'), false, at('12:01'));
      await notices().postpone('b', at('12:30'), true);
      expect(await since('12:29')).to.deep.equal(at('12:00'));
      expect((await notices().inLine(at('12:29'))).urgent).to.include({ due: 0, later: 2 });
      expect((await notices().inLine(at('12:29'))).optional.since).to.equal(null);
      await notices().postpone('a', at('13:00'), false);
      expect(await since('12:29')).to.equal(null);
      await notices().postpone('a', at('13:00'), true, at('12:40'));
      await notices().sent('a', at('13:00'));
      expect(await since('12:29')).to.equal(null);
    });

    it('are put off until a time; the attempt counts only where it left', async () => {
      await notices().add([notice('a')], at('12:00'));
      await lease('12:00');
      await notices().postpone('a', at('12:10'), true);
      expect(await lease('12:09')).to.deep.equal([]);
      expect(await lease('12:10')).to.deep.equal(['a']);
      await notices().postpone('a', at('12:20'), false);
      expect(await notices().lease(at('12:20'), at('12:21'), 10)).to.deep.equal([
        { ...notice('a'), attempts: 1, interrupted: false, sentElsewhere: [] },
      ]);
    });

    it('that were sent or given up never come back', async () => {
      await notices().add([notice('a'), notice('b')], at('12:00'));
      await lease('12:00', '12:01');
      await notices().sent('a', at('12:00'));
      await notices().giveUp('b', 'blocked', at('12:00'));
      for (const key of ['a', 'b']) await notices().postpone(key, at('12:00'), true);
      await notices().wake(karel().id, at('12:00'));
      expect(await lease('22:00')).to.deep.equal([]);
    });

    it('that are done with are forgotten from that minute on, those that wait never', async () => {
      const all = [notice('sent'), notice('given-up', sanne().id), notice('waits', sanne().id)];
      await notices().add(all, at('12:00'));
      await lease('12:00');
      await notices().sent('sent', at('12:05'));
      await notices().giveUp('given-up', 'overtaken', at('12:06'));
      await notices().forget(at('12:04'));
      expect(await lease('12:59')).to.deep.equal(['waits']);
      await notices().add(all, at('13:00'));
      expect(await lease('13:00')).to.deep.equal([]);
      await notices().forget(at('12:05'));
      await notices().add(all, at('13:00'));
      expect(await lease('13:00')).to.deep.equal(['sent']);
      await notices().forget(at('12:06'));
      await notices().postpone('waits', at('20:00'), false);
      await notices().add(all, at('13:00'));
      expect(await lease('13:00')).to.deep.equal(['given-up']);
    });

    it('say what became of each, also under a lease', async () => {
      const all = [notice('sent'), notice('given-up', sanne().id), notice('waits', joost().id)];
      await notices().add(all, at('12:00'));
      await lease('12:00');
      await notices().sent('sent', at('12:05'));
      await notices().giveUp('given-up', 'overtaken', at('12:06'));
      expect(await Promise.all(['sent', 'given-up', 'waits', 'never'].map((key) => notices().outcome(key)))).to.eql([
        'sent',
        'given-up',
        'waiting',
        null,
      ]);
    });

    it('that may have been sent count as heard, whatever comes of them, and keep their lease', async () => {
      const all = [notice('sent'), notice('maybe', sanne().id), notice('waits', joost().id)];
      await notices().add(all, at('12:00'));
      await lease('12:00');
      await notices().maybeSent('maybe');
      await notices().sent('sent', at('12:05'));
      const keys = ['sent', 'maybe', 'waits', 'never'];
      expect(await Promise.all(keys.map((key) => notices().isHeard(key)))).to.eql([true, true, false, null]);
      await notices().giveUp('maybe', 'overtaken', at('12:06'));
      expect(await notices().isHeard('maybe')).to.equal(true);
    });

    it('that wait for a conversation are due when their person turns up, and nobody else’s are', async () => {
      await notices().add([notice('karel'), notice('sanne', sanne().id)], at('12:00'));
      await lease('12:00');
      for (const key of ['karel', 'sanne']) await notices().postpone(key, UNTIL_WOKEN, false);
      await notices().add([notice('tomorrow')], at('20:00'));
      expect(await lease('19:00')).to.deep.equal([]);
      await notices().wake(karel().id, at('19:00'));
      expect(await lease('19:00')).to.deep.equal(['karel']);
    });
  });
}
