import { expect } from 'chai';
import { createCalendarFiles } from '../../src/files/calendar-file.js';
import type { Appointment } from '../../src/ports/calendar-files.js';
import { eventIn } from '../support/calendar.js';
import { talkOfSanne } from '../support/talk.js';

const write = createCalendarFiles('school.example');
const read = (changes: Partial<Appointment> = {}) => eventIn(write(talkOfSanne(changes)).content);

describe('A calendar file', () => {
  it('of a talk says when in UTC, where, who asks it and who is in it', () => {
    const { method, content } = write(talkOfSanne());
    expect(method).to.equal('REQUEST');
    expect(content.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).to.equal(true);
    const { calendar, event, people } = eventIn(content);
    expect(calendar).to.include({ METHOD: 'REQUEST', VERSION: '2.0' });
    expect(event).to.include({
      ...{ UID: 'talk:sanne-de-brug:midterm@school.example', SEQUENCE: '0', STATUS: 'CONFIRMED' },
      ...{ DTSTART: '20261204T090000Z', DTEND: '20261204T100000Z', DTSTAMP: '20261125T130000Z' },
      ...{ SUMMARY: 'Tussenevaluatie van Sanne de Wit', LOCATION: 'Theater De Brug' },
    });
    expect(people).to.deep.equal([
      { as: 'ORGANIZER', name: 'Els Meijer', mail: 'els@example.com' },
      { as: 'ATTENDEE', name: 'Sanne de Wit', mail: 'sanne@example.com' },
      { as: 'ATTENDEE', name: 'Karel Jansen', mail: 'karel@example.com' },
    ]);
  });

  it('in summer and in winter names the same instant as the appointment', () => {
    const summer = { from: new Date('2027-06-04T08:00:00Z'), until: new Date('2027-06-04T08:30:00Z') };
    expect(read(summer).event).to.include({ DTSTART: '20270604T080000Z', DTEND: '20270604T083000Z' });
  });

  it('of a talk that was moved has the same id and a higher number', () => {
    const moved = read({
      sequence: 1,
      from: new Date('2026-12-08T13:00:00Z'),
      until: new Date('2026-12-08T14:00:00Z'),
    });
    expect(moved.event).to.include({ UID: read().event['UID'], SEQUENCE: '1', DTSTART: '20261208T130000Z' });
    expect(moved.calendar).to.include({ METHOD: 'REQUEST' });
  });

  it('of one that is called off takes it out of calendars', () => {
    const off = read({ sequence: 2, isCancelled: true });
    expect(off.calendar).to.include({ METHOD: 'CANCEL' });
    expect(off.event).to.include({ UID: read().event['UID'], SEQUENCE: '2', STATUS: 'CANCELLED' });
  });

  it('leaves out a place that was not said', () => {
    expect(read({ where: '' }).event).not.to.have.property('LOCATION');
  });

  it('takes what people typed as text, never as lines of its own', () => {
    const { event, people } = read({
      title: 'Gesprek; "half" tien,\r\nATTENDEE:mailto:evil@example.com',
      where: 'Zaal 1\nX-EVIL:1',
      organizer: { name: 'Els "M"\r\nX-EVIL:2; Meijer\\', mail: 'els@example.com' },
      attendees: [{ name: 'é'.repeat(80), mail: 'sanne@example.com' }],
    });
    expect(Object.keys(event)).not.to.include('X-EVIL');
    expect(event).to.include({
      SUMMARY: 'Gesprek; "half" tien,\nATTENDEE:mailto:evil@example.com',
      LOCATION: 'Zaal 1\nX-EVIL:1',
    });
    expect(people).to.deep.equal([
      { as: 'ORGANIZER', name: 'Els  M X-EVIL:2; Meijer', mail: 'els@example.com' },
      { as: 'ATTENDEE', name: 'é'.repeat(80), mail: 'sanne@example.com' },
    ]);
  });
});
