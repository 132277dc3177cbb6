import { expect } from 'chai';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { Placement } from '../../../src/domain/placements/placement.js';
import { conversation, type Conversation, type Seen } from '../../support/conversation.js';
import { givenPlacement } from '../../support/given.js';
import { placementOfSanne, sanne } from '../../support/people.js';

const WEEK_47 = 'sanne-de-brug:2026-W47' as SheetId;
const LINE = { day: '2026-11-20', amount: '', start: '', end: '', breakMinutes: '', activity: '', workProcesses: '' };

describe('The form of a line that cannot be stored', () => {
  it('comes back with all that was typed and the field named, and is stored once it is mended', async () => {
    const { says, ports } = await conversation();
    const form = await (await says(sanne(), 'uren 6 vrijdag')).press('Wijzigen');
    const typed = { ...LINE, start: '09:00:00', end: '17:00', breakMinutes: 'een tijdje', activity: 'opbouw licht' };
    const back = await form.press('Opslaan', typed);
    expect(back.text).to.include('Pauze: "een tijdje" kan ik niet lezen');
    for (const value of ['een tijdje', 'opbouw licht', '17:00']) expect(back.sent).to.include(`"value":"${value}"`);
    await back.press('Opslaan', { ...typed, breakMinutes: 'half uur' });
    expect((await ports.sheets.load(WEEK_47))?.entries).to.have.length(1);
    expect((await ports.sheets.load(WEEK_47))?.entries[0]).to.include({ minutes: 450, start: '09:00' });
  });

  it('keeps what was typed too where the day is to come or of another week', async () => {
    const { says, ports } = await conversation();
    const form = await (await says(sanne(), 'week')).press('Wijzigen');
    const future = await form.press('Opslaan', { ...LINE, day: '2026-11-27', amount: '6', activity: 'opbouw' });
    expect(future.text).to.include('moet nog komen');
    expect(future.sent).to.include('"value":"opbouw"');
    const other = await form.press('Opslaan', { ...LINE, amount: '6' });
    expect(other.text).to.include('Dag: die valt niet in week 48');
    expect(ports.sheets.all()).to.deep.equal([]);
  });
});

describe('A week with one line', () => {
  it('has its form at once, from which a line can be added and the week is one step back', async () => {
    const { says, ports } = await conversation();
    const form = await (await says(sanne(), 'uren 6 vrijdag')).press('Wijzigen');
    expect(form.buttons).to.include.members(['Opslaan', 'Weghalen', 'Regel toevoegen', 'Terug']);
    expect((await form.press('Terug')).buttons).to.include('Week indienen');
    const added = await (
      await form.press('Regel toevoegen')
    ).press('Opslaan', {
      ...{ ...LINE, day: '2026-11-19', amount: '7' },
    });
    expect(added.text).to.include('Aangepast');
    expect((await ports.sheets.load(WEEK_47))?.entries).to.have.length(2);
  });
});

describe('A line in a form that has been overtaken', () => {
  const changedSince = async (): Promise<{ talk: Conversation; form: Seen }> => {
    const talk = await conversation();
    const form = await (await talk.says(sanne(), 'uren 6 vrijdag')).press('Wijzigen');
    await talk.says(sanne(), 'vrijdag moet 4 uur zijn');
    return { talk, form };
  };
  const minutes = async ({ ports }: Conversation): Promise<number[]> =>
    (await ports.sheets.load(WEEK_47))?.entries.map((entry) => entry.minutes) ?? [];

  it('is shown as it is, with what was typed still there, and nothing is stored', async () => {
    const { talk, form } = await changedSince();
    const back = await form.press('Opslaan', { ...LINE, amount: '5', activity: 'opbouw licht' });
    expect(back.text).to.include('Wat je invulde staat er nog');
    expect(back.sent).to.include('"value":"opbouw licht"');
    expect(await minutes(talk)).to.deep.equal([240]);
    await back.press('Opslaan', { ...LINE, amount: '5' });
    expect(await minutes(talk)).to.deep.equal([300]);
  });

  it('is not taken off by [Weghalen], which shows the week as it is', async () => {
    const { talk, form } = await changedSince();
    const shown = await form.press('Weghalen');
    expect(shown.text).to.include('Dit formulier is van eerder').and.include('4 uur');
    expect(await minutes(talk)).to.deep.equal([240]);
  });

  it('has no form any more once it was taken off', async () => {
    const { talk } = await changedSince();
    const [line] = (await talk.ports.sheets.load(WEEK_47))!.entries;
    await talk.says(sanne(), 'verwijder vrijdag');
    const gone = await talk.presses(sanne(), 'edit-entry', { sheet: WEEK_47, entry: line!.id });
    expect(gone.buttons).to.not.include('Opslaan');
    expect(gone.text).to.include('staat er niet meer');
  });

  it('of a week that was handed in says so, and is changed by no form', async () => {
    const talk = await conversation();
    const stored = await talk.says(sanne(), 'uren 6 vrijdag');
    await (await talk.says(sanne(), 'week 47 indienen')).press('Indienen');
    const closed = await stored.press('Wijzigen');
    expect(closed.text).to.include('Week 47 is al ingediend');
    expect(closed.buttons).to.not.include('Opslaan');
  });
});

describe('The form of a line that cannot be, by the rules', () => {
  const said: Readonly<Record<string, readonly [Partial<Placement>, Record<string, string>, string]>> = {
    'a day of more than 24 hours': [{}, { amount: '19' }, 'een dag heeft er 24'],
    'after the placement has ended': [
      { period: { from: '2026-09-07' as Day, until: '2026-11-20' as Day } },
      { day: '2026-11-21', amount: '5' },
      'liep tot en met 20 november 2026',
    ],
    'in a file that is closed': [{ closed: '2026-11-24' as Day }, { amount: '5' }, 'dossier'],
  };
  for (const [name, [changes, typed, why]] of Object.entries(said)) {
    it(`${name}: says why, with what was typed still there`, async () => {
      const talk = await conversation();
      await talk.says(sanne(), 'uren 6 vrijdag');
      const form = await (await (await talk.says(sanne(), 'week 47')).press('Wijzigen')).press('Regel toevoegen');
      await givenPlacement(talk.ports, placementOfSanne(changes));
      const back = await form.press('Opslaan', { ...LINE, ...typed, activity: 'opbouw licht' });
      expect(back.text).to.include(why);
      expect(back.sent).to.include('"value":"opbouw licht"');
      expect((await talk.ports.sheets.load(WEEK_47))?.entries).to.have.length(1);
    });
  }
});

describe('The day in the form of a new line', () => {
  it('is today in the week that runs, and the last day of a week that is over', async () => {
    for (const [week, day] of [
      ['week', '2026-11-25'],
      ['week 47', '2026-11-22'],
    ] as const) {
      const talk = await conversation();
      const form = await (await talk.says(sanne(), week)).press('Wijzigen');
      expect(form.sent, week).to.include(`"value":"${day}"`);
    }
  });
});
