/** Who did something that another was to hear of, and what they are told as long as that other has not [not delivered]. */
import { expect } from 'chai';
import type { NoticeAbout, RelyingNotice } from '../../../src/domain/evidence/decision.js';
import type { Telling } from '../../../src/delivery/telling.js';
import { keyOfCopyByMail, keyOfNotDelivered } from '../../../src/domain/reminders/not-delivered.js';
import { whatIsTold } from '../../../src/features/notices/tell.js';
import { TEAMS } from '../../../src/ports/channel.js';
import { conversation, type Conversation } from '../../support/conversation.js';
import { PEOPLE, type Who } from '../../support/everybody.js';
import { givenPlacement } from '../../support/given.js';
import { placementOfSanne } from '../../support/people.js';
import { UNASKED } from '../../support/unasked.js';

interface Row {
  readonly of: readonly [RelyingNotice['about']['kind'], form: string];
  readonly to: Who;
  /** Who did it; null where nobody is told: it can be read later just as well. */
  readonly by: Who | null;
  readonly what: string;
  /** The answer to who did it has named who could not be reached then. */
  readonly isNamed: boolean;
}
const row = (of: Row['of'], to: Who, by: Who | null, what = '', isNamed = false): Row => ({
  of,
  to,
  by,
  what,
  isNamed,
});

const ROWS: readonly Row[] = [
  row(['sick', 'reported'], 'trainer', 'student', 'dat je ziek bent gemeld', true),
  row(['sick', 'reported'], 'coach', 'student', 'dat je ziek bent gemeld', true),
  row(['sick', 'expected end'], 'trainer', 'student', 'hoe lang je ziek denkt te zijn'),
  row(['sick', 'recovered'], 'teacher', 'student', 'dat je weer beter bent'),
  row(['sick', 'taken back'], 'trainer', 'student', 'dat je toch niet ziek bent'),
  row(['sign-off', 'handed in'], 'trainer', 'student', 'dat week 47 klaarligt om af te tekenen', true),
  row(['week-judged', 'sent back'], 'student', 'trainer', 'dat week 47 is teruggestuurd', true),
  row(['week-judged', 'signed'], 'student', null),
  row(['leave', 'asked'], 'trainer', 'student', 'dat er verlof is gevraagd voor donderdag 3 december', true),
  row(['leave', 'granted'], 'student', 'teacher', 'dat het verlof voor donderdag 3 december akkoord is'),
  row(['leave', 'refused'], 'student', 'trainer', 'dat het verlof voor donderdag 3 december is geweigerd'),
  row(['leave', 'withdrawn'], 'trainer', 'student', 'dat het verlof voor donderdag 3 december niet doorgaat', true),
  row(['make-up', 'proposed'], 'trainer', 'student', 'dat er iets is gezegd over het inhalen van uren', true),
  row(['make-up', 'by the trainer'], 'student', 'trainer', 'dat er iets is gezegd over het inhalen van uren', true),
  row(['talk', 'planned'], 'teacher', 'student', 'wanneer de tussenevaluatie is'),
  row(['talk', 'moved'], 'student', 'trainer', 'wanneer de tussenevaluatie is'),
  row(['talk', 'called off'], 'trainer', 'student', 'dat de tussenevaluatie niet doorgaat'),
  row(['talk', 'cannot come'], 'student', 'teacher', 'dat je niet kunt bij de tussenevaluatie'),
  row(['talk', 'held'], 'trainer', null),
  row(['talk', 'reported'], 'trainer', null),
  row(['goals', 'sent'], 'trainer', 'student', 'dat er leerdoelen klaarliggen voor akkoord', true),
  row(['goals', 'agreed'], 'student', 'trainer', 'wat er op de leerdoelen is geantwoord'),
  row(['work-agreements', 'sent'], 'trainer', 'student', 'dat er werkafspraken klaarliggen voor akkoord', true),
  row(['work-agreements', 'sent back'], 'student', 'trainer', 'wat er op de werkafspraken is geantwoord'),
];
const NAMES: Readonly<Partial<Record<Who, string>>> = {
  ...{ trainer: 'Theater De Brug (Karel Jansen)', teacher: 'Els Meijer' },
  ...{ coach: 'Joost Kuipers', student: 'Sanne de Wit' },
};
const PHONES: Readonly<Partial<Record<Who, string>>> = {
  ...{ trainer: '+31 53 555 01 10', teacher: '06-1234 5631', coach: '06-1234 5641', student: '06-1234 5611' },
};

/** After what happened among people who are in Teams, with the notice that has not arrived. */
async function after({ of: [kind, form], to }: Row): Promise<{ talk: Conversation; of: RelyingNotice }> {
  const talk = await conversation({ people: Object.values(PEOPLE) });
  for (const who of ['student', 'trainer', 'teacher', 'coach'] as const) await talk.says(PEOPLE[who], 'help');
  await UNASKED[kind][form]!(talk);
  await talk.ports.notices.collect();
  const { key, about } = talk.ports.notices
    .all()
    .findLast((one) => one.about.kind === kind && one.to === PEOPLE[to].id && one.state === 'waiting')!;
  return { talk, of: { key, to: PEOPLE[to].id, about } as RelyingNotice };
}
type End = Extract<NoticeAbout, { kind: 'not-delivered' }>['end'];
const tells = ({ ports }: Conversation, of: RelyingNotice, to: Who, end?: End): Promise<Telling> =>
  whatIsTold(
    { key: 'k', to: PEOPLE[to].id, about: { kind: 'not-delivered', of, ...(end !== undefined && { end }) } },
    ports,
  );
const words = (telling: Telling): string =>
  telling.kind === 'write' && telling.reply.kind === 'show' ? telling.reply.show.summary : telling.kind;

describe('What did not get to its person', () => {
  for (const one of ROWS) {
    const { to, by, what, isNamed } = one;
    it(`${one.of.join(', ')}: ${by ? `the ${by} hears that the ${to} does not know` : 'nobody is told'}`, async () => {
      const { talk, of } = await after(one);
      for (const who of Object.keys(PEOPLE) as Who[])
        if (who !== by) expect((await tells(talk, of, who)).kind, who).to.equal('nothing');
      if (!by) return;
      expect(words(await tells(talk, of, by)))
        .to.include(`Het lukt nog niet om ${NAMES[to]} te laten weten ${what}. Ik blijf het proberen.`)
        .and.include(PHONES[to]);
      expect(words(await tells(talk, of, by, 'given-up'))).to.include(`Het is niet gelukt om ${NAMES[to]}`);
      expect(words(await tells(talk, of, by, 'never-heard'))).to.include(`${NAMES[to]} weet dit niet via mij: ${what}`);

      await talk.ports.notices.sent(of.key, talk.ports.clock.now());
      expect((await tells(talk, of, by)).kind, 'it was').to.equal('nothing');
      expect((await tells(talk, of, by, 'given-up')).kind, 'it was').to.equal('nothing');

      const lost = await after(one);
      const { id } = PEOPLE[to];
      await lost.talk.ports.chats.reach(id, TEAMS, {
        unreachable: 'blocked',
        lostAt: new Date('2026-11-25T12:00:00Z'),
      });
      expect((await tells(lost.talk, lost.of, by)).kind, 'lost before').to.equal(isNamed ? 'said' : 'write');
      await lost.talk.ports.chats.reach(id, TEAMS, {
        unreachable: 'blocked',
        lostAt: new Date('2026-11-25T13:30:00Z'),
      });
      expect((await tells(lost.talk, lost.of, by)).kind, 'lost since').to.equal('write');
    });
  }

  it('is not spoken of where a mail of it got there', async () => {
    const { talk, of } = await after(ROWS[0]!);
    const { student, event } = of.about as Extract<RelyingNotice['about'], { kind: 'sick' }>;
    const about = { kind: 'sick-by-mail', of: of.key, student, event } as const;
    await talk.ports.notices.add([{ key: keyOfCopyByMail(of.key), to: of.to, about }], talk.ports.clock.now());
    expect((await tells(talk, of, 'student')).kind, 'on its way').to.equal('write');
    await talk.ports.notices.sent(keyOfCopyByMail(of.key), talk.ports.clock.now());
    expect((await tells(talk, of, 'student')).kind).to.equal('nothing');
    expect((await tells(talk, of, 'student', 'given-up')).kind).to.equal('write');
  });

  it('is nothing where it is not there, or never happened', async () => {
    for (const one of ROWS) {
      const { talk, of } = await after(one);
      const changed = (names: readonly string[], by: unknown): RelyingNotice => ({
        ...of,
        about: Object.fromEntries(
          Object.entries(of.about).map(([name, value]) => [name, names.includes(name) ? by : value]),
        ) as RelyingNotice['about'],
      });
      for (const other of [
        changed(['sheet', 'leave', 'placement', 'student'], 'nobody:1'),
        changed(['event', 'version'], 99),
      ])
        expect((await tells(talk, other, one.by ?? 'student', 'never-heard')).kind, one.of.join()).to.equal('nothing');
    }
  });

  it('to a praktijkopleider who was replaced since is nothing to speak of, but of leave, which they were asked', async () => {
    for (const one of ROWS.filter(({ to, by }) => to === 'trainer' && by !== null)) {
      const { talk, of } = await after(one);
      await givenPlacement(talk.ports, placementOfSanne({ trainerId: PEOPLE['other trainer'].id }));
      const said = words(await tells(talk, of, 'student'));
      if (one.of[0] === 'leave')
        expect(said).to.include('Het lukt nog niet om Karel Jansen').and.include('06-1234 5621');
      else expect(said, one.of.join()).to.equal('nothing');
    }
  });

  it('and does after all is told to who heard that it had not, and to nobody who did not', async () => {
    const { talk, of } = await after(ROWS[0]!);
    const notice = { key: 'k', to: PEOPLE.student.id, about: { kind: 'delivered-after-all', of } } as const;
    expect((await whatIsTold(notice, talk.ports)).kind).to.equal('nothing');
    const key = keyOfNotDelivered(of.key);
    await talk.ports.notices.add([{ ...notice, key, about: { kind: 'not-delivered', of } }], talk.ports.clock.now());
    await talk.ports.notices.sent(key, talk.ports.clock.now());
    expect(words(await whatIsTold(notice, talk.ports))).to.include(`${NAMES.trainer} heeft nu alsnog bericht gekregen`);
  });
});
