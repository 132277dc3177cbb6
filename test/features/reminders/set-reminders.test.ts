import { expect } from 'chai';
import { remindStudents } from '../../../src/features/reminders/remind-students.js';
import type { Day } from '../../../src/domain/calendar/day.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { anneke, els, joost, karel, sanne, school, TENANT } from '../../support/people.js';
import { at, FRIDAY, started, SUNDAY } from '../../support/reminded.js';
import { givenSchool } from '../../support/given.js';

describe('What one hears unasked', () => {
  it('comes at another time where that is asked', async () => {
    const talk = await started();
    const set = await talk.says(sanne(), 'herinner me om 18:00');
    expect(set.text).to.include('op vrijdag om 18:00').and.include('op zondag om 19:00');
    await remindStudents.run(talk.ports);
    expect(await at(talk, FRIDAY)).to.deep.equal([]);
    expect(await at(talk, '2026-11-27T17:00:00Z')).to.have.length(1);
  });

  it('does not come at a time that is over when it is chosen', async () => {
    const talk = await started();
    talk.ports.clock.set('2026-11-27T14:30:00Z');
    await talk.says(sanne(), 'herinner me om 15:00');
    expect(await at(talk, '2026-11-27T14:31:00Z')).to.deep.equal([]);
  });

  it('can be off, and on again', async () => {
    const talk = await started();
    expect((await talk.says(sanne(), 'herinneringen uit')).text).to.include('Herinneringen staan uit');
    expect(await at(talk, FRIDAY)).to.deep.equal([]);
    await talk.says(sanne(), 'herinneringen aan');
    expect(await at(talk, SUNDAY)).to.have.length(1);
  });

  it('that is on its way when it is switched off is not told', async () => {
    const talk = await started();
    talk.ports.clock.set(FRIDAY);
    await remindStudents.run(talk.ports);
    await talk.says(sanne(), 'herinneringen uit');
    expect(await talk.delivered()).to.deep.equal([]);
  });

  it('is confirmed with the next time that it will come', async () => {
    const talk = await started();
    const set = await talk.says(sanne(), 'herinner me elke donderdag om 18:00');
    expect(set.text).to.include('op donderdag om 18:00').and.include('De eerste komt donderdag 26 november om 18:00');
    expect((await talk.says(sanne(), 'op werkdagen')).text).to.include('komt woensdag 25 november om 18:00');
    // The first Friday after the Christmas holidays.
    talk.ports.clock.set('2026-12-18T18:00:00Z');
    expect((await talk.says(sanne(), 'elke vrijdag')).text).to.include('komt vrijdag 8 januari om 18:00');
    const quiet = await talk.says(sanne(), 'niet storen tussen 17:00 en 9:00');
    expect(quiet.text)
      .to.include('Tussen 17:00 en 09:00 stuur ik niets')
      .and.include('komt zaterdag 9 januari om 09:00');
    expect((await talk.ports.rhythms.of(sanne().id, 'student'))?.off).to.deep.equal([]);
  });

  it('once at a time that was said comes then, also in a holiday and with reminders off, and changes nothing', async () => {
    const talk = await started();
    talk.ports.clock.set('2026-11-26T16:00:00Z');
    await talk.says(sanne(), 'herinneringen uit');
    const before = await talk.ports.rhythms.of(sanne().id, 'student');
    expect((await talk.says(sanne(), 'herinner me over 2 uur')).text).to.include('vandaag om 19:00');
    expect(await at(talk, '2026-11-26T17:59:00Z')).to.deep.equal([]);
    expect(await at(talk, '2026-11-26T18:00:00Z')).to.have.length(1);
    expect((await talk.says(sanne(), 'herinner me morgen')).text).to.include('vrijdag 27 november om 16:00');
    expect((await talk.says(sanne(), 'herinner me vandaag om 18:00')).text).to.include('al voorbij');
    expect((await talk.ports.rhythms.of(sanne().id, 'student'))?.off).to.deep.equal(before?.off);
    const holiday = school({
      holidays: [{ name: 'vrij', from: '2026-11-27' as Day, until: '2026-12-06' as Day }],
    });
    await givenSchool(talk.ports, holiday);
    expect(await at(talk, FRIDAY)).to.have.length(1);
  });

  it('asked for by who guides students once is not promised', async () => {
    const talk = await started();
    expect((await talk.says(joost(), 'herinner me morgen')).text).to.include('Er is niets veranderd');
    expect(talk.ports.notices.all()).to.deep.equal([]);
  });

  it('comes again to who asks for it after three without an answer', async () => {
    const talk = await started();
    for (const day of ['2026-11-27T15:00:00Z', '2026-11-29T18:00:00Z']) await at(talk, day);
    const [third] = await at(talk, '2026-12-04T15:00:00Z');
    expect(third?.seen.text).to.include('3 keer gevraagd zonder antwoord').and.include('alleen nog op zondag');
    expect((await talk.ports.rhythms.of(sanne().id, 'student'))?.ignored).to.equal(3);
    const [weekly] = await at(talk, '2026-12-06T18:00:00Z');
    expect(weekly?.seen.text).to.include('Nog niet ingediend').and.not.include('voortaan');
    talk.ports.clock.set('2026-12-07T09:00:00Z');
    await talk.says(sanne(), 'herinner me op maandag en woensdag');
    const [again] = await at(talk, '2026-12-07T15:00:00Z');
    expect(again?.seen.text).to.include('Je hebt nog uren in te vullen').and.not.include('zonder antwoord');
  });

  it('is answered by a press and by hours, of whatever day', async () => {
    for (const answers of ['press', 'hours'] as const) {
      const talk = await started();
      const [told] = await at(talk, FRIDAY);
      expect((await talk.ports.rhythms.of(sanne().id, 'student'))?.ignored).to.equal(1);
      if (answers === 'press') await told?.seen.press('Morgen');
      else await talk.says(sanne(), 'vorige week maandag 3');
      expect((await talk.ports.rhythms.of(sanne().id, 'student'))?.ignored).to.equal(0);
    }
  });

  it('never comes in quiet hours: a time in them is refused with the form', async () => {
    const talk = await started();
    const refused = await talk.says(sanne(), 'herinner me om 23:00');
    expect(refused.text).to.include('Tussen 22:00 en 07:00 stuur ik niets');
    expect(refused.buttons).to.include('Opslaan');
    expect((await talk.ports.rhythms.of(sanne().id, 'student'))?.at).to.equal(null);
  });

  it('is chosen in a form, kind by kind', async () => {
    const talk = await started();
    const form = await (await talk.says(sanne(), 'herinneringen aan')).press('Instellen');
    const saved = await form.press('Opslaan', {
      ...{ on: 'hours-reminder', days: '3,4', at: '18:30', quietFrom: '21:00', quietUntil: '08:00' },
    });
    expect(saved.text).to.include('op woensdag en donderdag om 18:30').and.not.include('zondag');
    const { off, days, quiet } = (await talk.ports.rhythms.of(sanne().id, 'student'))!;
    expect({ off, days, quiet }).to.deep.equal({
      off: ['week-reminder', 'contact-moment', 'goals-missing', 'talk-reminder', 'talk-to-tick', 'two-weekly'],
      days: [3, 4],
      quiet: { from: '21:00', until: '08:00' },
    });
  });

  it('stays as it was where the form is wrong, and says what to mend', async () => {
    const talk = await started();
    const form = await (await talk.says(sanne(), 'herinneringen aan')).press('Instellen');
    const times = { quietFrom: '22:00', quietUntil: '07:00' };
    const wrong = await form.press('Opslaan', { on: 'hours-reminder', days: '5', at: 'vier uur', ...times });
    expect(wrong.text).to.include('Vul een tijd in als 16:00.');
    expect(
      (await form.press('Opslaan', { on: 'x', days: '9', at: '16:00', quietFrom: '', quietUntil: '' })).text,
    ).to.include('allebei de tijden');
  });

  it('of a coach is the digest, at a time of one’s own', async () => {
    const talk = await started();
    const form = await talk.says(joost(), 'herinneringen');
    expect(form.sent).to.include('Het overzicht van de week').and.not.include('"id":"days"');
    const saved = await form.press('Opslaan', { on: 'digest', at: '09:30', quietFrom: '22:00', quietUntil: '07:00' });
    expect(saved.text).to.include('Het overzicht komt op maandag om 09:30.');
    expect((await talk.says(joost(), 'herinner me om 8:15')).text).to.include('op maandag om 08:15');
    const tuesday = await talk.says(joost(), 'herinner me op dinsdag om 10:00');
    expect(tuesday.text).to.include('op dinsdag om 10:00').and.include('Het eerste komt dinsdag 1 december om 10:00');
    expect((await talk.says(joost(), 'overzicht uit')).text).to.include('staan uit');
    expect((await talk.says(joost(), 'overzicht aan')).text).to.include('dinsdag 1 december om 10:00');
    expect((await talk.says(joost(), 'herinneringen uit')).text).to.include('Herinneringen staan uit');
    expect((await talk.ports.rhythms.of(joost().id, 'staff'))?.off).to.deep.equal(['digest']);
  });

  it('of a docent is the digest among others: it alone is off, and the rest comes', async () => {
    const talk = await started();
    expect((await talk.says(els(), 'overzicht op dinsdag om 9:30')).text).to.include('Zo doe ik het voortaan.');
    expect((await talk.says(els(), 'overzicht uit')).text).to.include('Het overzicht van de week staat uit.');
    expect((await talk.ports.rhythms.of(els().id, 'staff'))?.off).to.deep.equal(['digest']);
  });

  it('is set together with quiet hours in one message, and both are confirmed with the next time', async () => {
    const talk = await started();
    const both = await talk.says(joost(), 'overzicht op dinsdag om 9:30 en niet storen tussen 20:00 en 9:00');
    expect(both.text)
      .to.include('op dinsdag om 09:30. Het eerste komt dinsdag 1 december om 09:30')
      .and.include('Tussen 20:00 en 09:00 stuur ik niets');
    const { at: time, days, quiet } = (await talk.ports.rhythms.of(joost().id, 'staff'))!;
    expect({ time, days, quiet }).to.deep.equal({ time: '09:30', days: [2], quiet: { from: '20:00', until: '09:00' } });
    const own = await talk.says(sanne(), 'herinner me om 18:00 en niet storen na 20:00');
    expect(own.text).to.include('op vrijdag om 18:00').and.include('Tussen 20:00 en 07:00 stuur ik niets');
    const usual = await talk.says(joost(), 'niet storen tussen 22:00 en 7:00, overzicht om 8:00');
    expect(usual.text).to.include('op dinsdag om 08:00').and.include('Tussen 22:00 en 07:00 stuur ik niets');
  });

  it('that falls in the quiet hours of the same message changes nothing at all', async () => {
    const talk = await started();
    const before = await talk.ports.rhythms.of(joost().id, 'staff');
    const refused = await talk.says(joost(), 'overzicht om 8:00, niet storen tot 9:00');
    expect(refused.text).to.include('Tussen 22:00 en 09:00 stuur ik niets, dus 08:00 past daar niet in');
    expect(await talk.ports.rhythms.of(joost().id, 'staff')).to.deep.equal(before);
  });

  it('of who has no role is nothing that can be switched off; of the office it is the week of the school', async () => {
    const nobody = karel({ id: 'nobody' as PersonId, roles: [], teams: { tenantId: TENANT, objectId: 'nobody' } });
    const talk = await started({ people: [sanne(), karel(), els(), joost(), anneke(), nobody] });
    expect((await talk.says(nobody, 'herinneringen')).text).to.include('Er is niets in te stellen');
    expect((await talk.says(anneke(), 'herinneringen')).text).to.include('Het overzicht van de week');
  });

  it('asked for by its name alone is shown, and stays as it is', async () => {
    const talk = await started();
    await talk.says(sanne(), 'herinneringen uit');
    const form = await talk.says(sanne(), 'herinneringen');
    expect(form.buttons).to.deep.equal(['Opslaan', 'Zo laten']);
    expect((await talk.ports.rhythms.of(sanne().id, 'student'))?.off).to.have.length(7);
  });
});
