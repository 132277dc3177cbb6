/** What a card that stands in a chat is brought up to: as its reader sees it by now, or that it lies elsewhere. */
import { expect } from 'chai';
import { asItStands, refreshSubject } from '../../../src/features/notices/as-it-stands.js';
import { TEAMS } from '../../../src/ports/channel.js';
import { endingFilled } from '../../support/endings.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { PEOPLE, type Who } from '../../support/everybody.js';
import { judged } from '../../support/judgements.js';
import * as states from '../../support/states-of-sanne.js';
import { talkPlanned } from '../../support/states-of-talks.js';

interface Card {
  readonly after: states.State;
  readonly subject: string | ((talk: Conversation) => string);
  /** How it begins, by who reads it; to all others it lies elsewhere. */
  readonly shows: Readonly<Partial<Record<Who, string>>>;
  /** Who have to do with the student, and nothing with this. */
  readonly nothing?: readonly Who[];
}
const to = (people: readonly Who[], words: string): Readonly<Partial<Record<Who, string>>> =>
  Object.fromEntries(people.map((who) => [who, words]));
const GUIDES = ['teacher', 'coach', 'office'] as const;
const STAFF = ['trainer', ...GUIDES] as const;
const THEIRS = 'BPV-opdracht van Sanne de Wit';

const CARDS: Readonly<Record<string, Card>> = {
  'a week': {
    ...{ after: states.handedIn, subject: states.SHEET },
    shows: { student: 'Week 47', ...to(STAFF, 'Sanne de Wit · week 47') },
  },
  leave: {
    ...{ after: states.leaveAsked, subject: states.LEAVE, nothing: ['coach', 'office'] },
    shows: { student: 'Verlof: aangevraagd', ...to(['trainer', 'teacher'], 'Sanne de Wit vraagt verlof') },
  },
  'a sickness': {
    ...{ after: states.sick, subject: states.SICKNESS },
    shows: { student: 'Beterschap.', ...to(['trainer', 'teacher', 'coach'], 'Sanne de Wit is ziek gemeld') },
  },
  'a plan to make up hours': {
    ...{ after: states.planned, subject: 'make-up:sanne-de-brug', nothing: GUIDES },
    shows: { student: 'Inhaalplan · Theater', trainer: 'Inhaalplan van Sanne de Wit' },
  },
  goals: {
    ...{ after: states.goalsSent, subject: 'goals:sanne-de-brug' },
    shows: { student: 'Je leerdoelen', ...to(STAFF, '1 leerdoel van Sanne de Wit') },
  },
  'work agreements': {
    ...{ after: states.workSent, subject: 'work-agreements:sanne-de-brug' },
    shows: { student: 'Je werkafspraken', ...to(STAFF, 'Werkafspraken van Sanne de Wit') },
  },
  'a judgement': {
    ...{ after: judged, subject: 'judgement:sanne-de-brug' },
    shows: { student: 'Je eindbeoordeling', ...to(STAFF, 'Eindbeoordeling van Sanne de Wit') },
  },
  'an early ending': {
    ...{ after: endingFilled, subject: 'ending:sanne-de-brug' },
    shows: { student: 'Eerder stoppen met je stage', ...to(STAFF, 'Sanne de Wit wil eerder stoppen') },
  },
  'a paper': {
    ...{ after: states.paperHandedIn, subject: states.PAPER },
    shows: to(['student', ...STAFF], THEIRS),
  },
  'a paper that is not there': {
    ...{ after: states.paperHandedIn, subject: 'paper:sanne-de-brug:0000000000000000' },
    shows: to(['student', ...STAFF], 'Dat document'),
  },
  papers: {
    ...{ after: states.paperHandedIn, subject: 'papers:sanne-de-brug' },
    shows: { student: 'Je documenten', ...to(STAFF, 'Documenten van Sanne de Wit') },
  },
  talks: {
    ...{ after: talkPlanned, subject: 'talks:sanne-de-brug' },
    shows: { student: 'Je gesprekken', ...to(STAFF, 'Gesprekken van Sanne de Wit') },
  },
  'a talk': {
    ...{ after: talkPlanned, subject: 'talk:sanne-de-brug:halfway-1' },
    shows: { student: 'Tussenevaluatie', ...to(STAFF, 'Tussenevaluatie van Sanne de Wit') },
  },
  'a talk that is not there': {
    ...{ after: talkPlanned, subject: 'talk:sanne-de-brug:halfway-9' },
    shows: { student: 'Je gesprekken', ...to(STAFF, 'Gesprekken van Sanne de Wit') },
  },
  'weeks handed in together': {
    ...{ after: states.handedIn, nothing: Object.keys(PEOPLE).filter((who) => who !== 'student') as Who[] },
    subject: ({ ports }) => `handed-in:${ports.sheets.all()[0]!.history.at(-1)!.source}`,
    shows: { student: '✔ 1 week ingediend' },
  },
};
const words = (standing: Awaited<ReturnType<typeof asItStands>>): string | null =>
  standing === null || standing === 'elsewhere'
    ? standing
    : standing.kind === 'text'
      ? standing.text
      : standing.show.summary;

describe('A card that stands in a chat', () => {
  for (const [name, { after, subject, shows, nothing = [] }] of Object.entries(CARDS)) {
    it(`of ${name} shows it to ${Object.keys(shows).join(', ')}`, async () => {
      const talk = await conversation({ people: Object.values(PEOPLE) });
      await after(talk);
      const id = typeof subject === 'string' ? subject : subject(talk);
      for (const [who, person] of Object.entries(PEOPLE) as [Who, (typeof PEOPLE)[Who]][]) {
        const seen = words(await asItStands(id, person, talk.ports));
        const begins = shows[who];
        if (begins !== undefined) expect(seen, who).to.match(new RegExp(`^${begins}`));
        else expect(seen, who).to.equal(nothing.includes(who) ? null : 'elsewhere');
      }
    });
  }

  it('of what is not there is left as it is', async () => {
    const { ports } = await conversation({ people: Object.values(PEOPLE) });
    const gone = [
      ...['nobody:2026-W47', 'leave:nobody:1', 'sick:nobody:1', 'make-up:nobody', 'goals:nobody'],
      ...['work-agreements:nobody', 'judgement:nobody', 'ending:nobody', 'papers:nobody', 'talks:nobody'],
      ...['talk:nobody:halfway-1', 'handed-in:nobody'],
    ];
    for (const subject of gone) expect(await asItStands(subject, PEOPLE.student, ports), subject).to.equal(null);
  });

  it('is brought up to date for each of its readers; one whom we do not know is left', async () => {
    const talk = await conversation({ people: Object.values(PEOPLE) });
    await states.leaveAsked(talk);
    const readers = ['sanne', PEOPLE['former trainer'].id, 'joost', 'unknown'] as const;
    for (const personId of readers) {
      const address = { conversationId: `chat-${personId}` };
      await talk.ports.shown.put({
        ...{ personId: personId as typeof PEOPLE.student.id, subject: states.LEAVE, channel: TEAMS },
        ...{ activityId: `card-${personId}`, address },
      });
    }
    const telling = await refreshSubject(states.LEAVE, talk.ports);
    const cards = telling.kind === 'update' ? telling.cards : [];
    expect(cards.map(({ shown, reply }) => [shown.personId, words(reply)])).to.have.deep.members([
      ['sanne', 'Verlof: aangevraagd · Donderdag 3 december'],
      [PEOPLE['former trainer'].id, 'Dit ligt nu bij iemand anders. Er is hier niets meer te doen.'],
    ]);
  });
});
