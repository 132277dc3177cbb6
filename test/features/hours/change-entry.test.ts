import { expect } from 'chai';
import type { SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { conversation } from '../../support/conversation.js';
import { sanne } from '../../support/people.js';

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
