import { expect } from 'chai';
import type { Day } from '../../../src/domain/calendar/day.js';
import { leaveIdOf, newLeave } from '../../../src/domain/leave/leave.js';
import type { ClockTime } from '../../../src/domain/calendar/moment.js';
import type { PlacementId } from '../../../src/domain/placements/placement.js';
import type { SaidEntry, SheetId } from '../../../src/domain/weeks/week-sheet.js';
import { asks } from '../../support/asking.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import type { Person } from '../../../src/domain/people/people.js';
import {
  anneke,
  els,
  fatima,
  joost,
  karel,
  placementOfMilan,
  placementOfSanne,
  sanne,
  school,
} from '../../support/people.js';
import { givenSchool } from '../../support/given.js';

const worked = (day: string, start: string, end: string, minutes: number): SaidEntry => ({
  day: day as Day,
  start: start as ClockTime,
  end: end as ClockTime,
  minutes,
});

/** What the student reads after writing this down. */
async function writes(talk: Conversation, entry: SaidEntry, placement = 'sanne-de-brug'): Promise<string> {
  const request = { kind: 'hours', entries: [entry], placementId: placement as PlacementId } as const;
  return (await asks(talk, sanne(), request)).text;
}

describe('Working time', () => {
  it('over the limit of the age stands on the week of the student and of the trainer', async () => {
    const talk = await conversation();
    // Sanne turned eighteen in May.
    expect(await writes(talk, { day: '2026-11-19' as Day, minutes: 720 })).not.to.include('lange dag');
    const text = await writes(talk, { day: '2026-11-20' as Day, minutes: 721 });
    expect(text).to.include('is een lange dag; op jouw leeftijd is 12 uur de grens');
    // Said once: in full, and not behind the row as well.
    expect(text).not.to.include('op een dag');
    const seen = await talk.presses(karel(), 'show-week', { sheet: 'sanne-de-brug:2026-W47' });
    expect(seen.text).to.include('· 1 opmerking');
    expect(seen.text.split('meer dan 12 uur op een dag')).to.have.length(2);
  });

  it('is judged with the Sunday of the week before where work begins on Monday', async () => {
    const talk = await conversation();
    await writes(talk, worked('2026-11-22', '14:00', '22:00', 450));
    const late = await writes(talk, worked('2026-11-23', '08:00', '12:00', 240));
    expect(late).not.to.include('rust');
    await writes(talk, worked('2026-11-15', '14:00', '22:00', 450));
    const early = await writes(talk, worked('2026-11-16', '05:00', '09:00', 240));
    expect(early).to.include('Voor maandag 16 november had je 7 uur rust en dat hoort minstens 8 uur te zijn');
  });

  it('adds up over two addresses', async () => {
    const twente = placementOfMilan({ id: 'twente' as PlacementId, studentId: sanne().id, year: 2 });
    const talk = await conversation({
      people: [sanne(), karel(), fatima(), els(), joost()],
      placements: [placementOfSanne(), twente],
    });
    expect(await writes(talk, worked('2026-11-20', '09:00', '16:00', 390))).not.to.include('lange dag');
    const text = await writes(talk, worked('2026-11-20', '16:30', '23:00', 390), 'twente');
    expect(text).to.include('13 uur is een lange dag');
  });

  it('asks for the break of a long span, and not where it was said', async () => {
    const talk = await conversation();
    expect(await writes(talk, worked('2026-11-20', '09:00', '17:00', 480))).to.include('minstens 30 minuten pauze');
    expect(await writes(talk, worked('2026-11-19', '09:00', '17:00', 450))).not.to.include('pauze hoort');
  });

  it('costs the usual message no further reading', async () => {
    const talk = await conversation();
    await writes(talk, { day: '2026-11-13' as Day, minutes: 360 });
    const { sheets } = talk.ports;
    const loading = { ...sheets };
    let loads = 0;
    Object.assign(sheets, { load: (id: SheetId) => ((loads += 1), loading.load(id)) });
    await writes(talk, { day: '2026-11-20' as Day, minutes: 360 });
    expect(loads).to.equal(1);
  });
});

describe('Hours on a day on which nobody expected them', () => {
  const THURSDAY = '2026-11-19' as Day;
  it('reported sick, granted as leave, or in a holiday: stored, with one line', async () => {
    const talk = await conversation({ people: [sanne(), karel(), els(), joost(), anneke()] });
    await asks(talk, sanne(), { kind: 'sick', from: THURSDAY, until: THURSDAY });
    expect(await writes(talk, { day: THURSDAY, minutes: 240 })).to.include('Donderdag 19 november sta je ziek gemeld.');
    const period = { from: '2026-11-20' as Day, until: '2026-11-20' as Day };
    const leave = newLeave(
      leaveIdOf(sanne().id, 's'),
      { kind: 'special', period, reason: 'auditie' },
      { studentId: sanne().id, placements: [placementOfSanne()], school: school() },
    );
    await talk.ports.leaves.commit({ ...leave, state: 'granted', version: 1 }, 0);
    expect(await writes(talk, { day: period.from, minutes: 240 })).to.include('Vrijdag 20 november heb je verlof.');
    expect(await writes(talk, { day: '2026-10-15' as Day, minutes: 240 })).to.include('valt in de herfstvakantie');
    const seenBy = async (who: Person): Promise<string> =>
      (await talk.presses(who, 'show-week', { sheet: 'sanne-de-brug:2026-W47' })).text;
    expect(await seenBy(karel()))
      .to.include('ziek gemeld')
      .and.include('verlof');
    expect(await seenBy(anneke()))
      .to.include('verlof')
      .and.not.include('ziek');
  });

  it('are marked once on the card: in full where they were just stored, else beside their line', async () => {
    const talk = await conversation();
    const stored = await talk.says(sanne(), 'dinsdag 4 uur');
    expect(stored.text.split('lesdag')).to.have.length(2);
    expect(stored.text).to.include('Dinsdag 24 november is normaal een lesdag');
    const week = await talk.says(sanne(), 'week 48');
    expect(week.text.split('lesdag')).to.have.length(2);
    expect(week.text).not.to.include('is normaal een lesdag');
  });

  it('before the POK is in: not counting, and not insured there either', async () => {
    const talk = await conversation({ placements: [placementOfSanne({ pok: null })] });
    expect(await writes(talk, { day: THURSDAY, minutes: 240 })).to.include('ook niet verzekerd tegen ongevallen');
  });

  it('on Sunday after 22:00, in the years for which the school says so', async () => {
    const talk = await conversation();
    const late = worked('2026-11-22', '18:00', '22:30', 270);
    expect(await writes(talk, late)).to.include('Op zondag is dat eigenlijk de grens');
    await givenSchool(talk.ports, school({ sundayYears: [1] }));
    expect(await writes(talk, { ...late, activity: 'afbouw' })).not.to.include('Op zondag');
  });
});
