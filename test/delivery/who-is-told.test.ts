import { expect } from 'chai';
import type { NoticeAbout } from '../../src/domain/evidence/decision.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import type { SicknessId } from '../../src/domain/sickness/sickness.js';
import type { SheetId } from '../../src/domain/weeks/week-sheet.js';
import type { LinkPurpose } from '../../src/ports/mail-links.js';
import type { PersonId } from '../../src/domain/people/people.js';
import { whoIsTold } from '../../src/delivery/who-is-told.js';
import { tell } from '../../src/features/notices/tell.js';
import { conversation } from '../support/conversation.js';
import { PEOPLE, type Who } from '../support/everybody.js';
import { PAPER } from '../support/states-of-sanne.js';
import { UNASKED } from '../support/unasked.js';

/** Who may be told, of everybody by how they stand to Sanne; and to whom a notice for anybody else goes over. */
interface Told {
  readonly may: readonly Who[];
  readonly goesTo?: Who;
}
const EVERYBODY = Object.keys(PEOPLE) as Who[];
const NOBODY: Told = { may: [] };
const STUDENT: Told = { may: ['student'] };
/** Of their own hours: it names nobody. */
const STUDENTS: Told = { may: ['student', 'other student', 'student elsewhere'] };

const TOLD: Readonly<Record<NoticeAbout['kind'], Told>> = {
  'sign-off': { may: ['trainer'], goesTo: 'trainer' },
  'sign-off-reminder': { may: ['trainer'], goesTo: 'trainer' },
  unsigned: { may: ['teacher'], goesTo: 'teacher' },
  'week-judged': STUDENT,
  leave: { may: ['student', 'trainer', 'teacher'] },
  'leave-unanswered': { may: ['student', 'trainer', 'teacher'] },
  sick: { may: ['trainer', 'teacher', 'coach'] },
  'sick-by-mail': { may: ['trainer', 'teacher', 'coach'] },
  'still-sick': STUDENT,
  'sick-silent': { may: ['coach'] },
  'long-sick': { may: ['teacher', 'coach'] },
  'make-up': { may: ['student', 'trainer'], goesTo: 'trainer' },
  goals: { may: ['student', 'trainer'], goesTo: 'trainer' },
  'work-agreements': { may: ['student', 'trainer'], goesTo: 'trainer' },
  'paper-for-trainer': { may: ['trainer'], goesTo: 'trainer' },
  'paper-for-teacher': { may: ['teacher'], goesTo: 'teacher' },
  'paper-judged': STUDENT,
  'goals-waiting': { may: ['trainer'], goesTo: 'trainer' },
  'goals-unanswered': { may: ['teacher'], goesTo: 'teacher' },
  'ask-employment': STUDENT,
  employment: { may: ['office'] },
  'goals-missing': STUDENT,
  'two-weekly': STUDENT,
  talk: { may: ['student', 'trainer', 'teacher'] },
  'talk-form': { may: ['student', 'trainer'], goesTo: 'trainer' },
  'talk-reminder': { may: ['student', 'trainer'], goesTo: 'trainer' },
  'talk-to-tick': { may: ['student', 'teacher'], goesTo: 'teacher' },
  'last-check': { may: ['student', 'trainer', 'teacher', 'coach', 'office'] },
  judgement: { may: ['student', 'trainer', 'teacher', 'coach'] },
  pok: STUDENT,
  ending: { may: ['student', 'trainer', 'teacher', 'coach', 'office'] },
  'ending-waits': { may: ['student', 'trainer', 'teacher', 'coach', 'office'] },
  'evidence-broken': { may: ['office'] },
  'hours-made': { may: ['student', 'trainer', 'coach'] },
  'hours-reminder': STUDENTS,
  'week-reminder': STUDENTS,
  nudge: STUDENT,
  'contact-moment': { may: ['student', 'teacher'] },
  digest: { may: ['trainer', 'teacher', 'coach'] },
  'not-delivered': STUDENT,
  'delivered-after-all': STUDENT,
  answer: { may: EVERYBODY },
  terms: { may: ['student', 'trainer'], goesTo: 'trainer' },
  'took-over': { may: ['trainer'] },
  'changed-hands': { may: ['student', 'trainer', 'other trainer'] },
  'came-back': NOBODY,
  'new-link': { may: ['trainer'] },
  refresh: NOBODY,
};

describe('Who may be told', () => {
  for (const [kind, { may, goesTo }] of Object.entries(TOLD)) {
    const forms = Object.entries(UNASKED[kind as NoticeAbout['kind']]);
    for (const [form, happens] of forms) {
      it(`${kind} (${form}): ${may.join(', ')}${goesTo ? `; else it goes to the ${goesTo}` : ''}`, async () => {
        const talk = await conversation({ people: Object.values(PEOPLE) });
        await happens(talk);
        await talk.ports.notices.collect();
        const notices = talk.ports.notices.all().filter(({ about }) => about.kind === kind);
        expect(notices).not.to.deep.equal([]);
        for (const notice of notices) {
          for (const [who, { id }] of Object.entries(PEOPLE)) {
            const told = await whoIsTold(notice.about, id, talk.ports);
            if (!may.includes(who as Who)) {
              const other = goesTo && { kind: 'another', to: PEOPLE[goesTo].id };
              expect(told, who).to.deep.equal(other ?? { kind: 'nobody' });
              expect((await tell({ ...notice, to: id }, talk.ports)).kind, who).to.equal(
                other ? 'passed-on' : 'nothing',
              );
            } else if (notice.to === id) expect(told, who).to.deep.equal({ kind: 'told' });
          }
          const unknown = await whoIsTold(notice.about, 'nobody' as PersonId, talk.ports);
          expect(unknown).to.deep.equal({ kind: 'nobody' });
        }
      });
    }
  }

  it('new-link: to who asked for it, as long as it would open something for them', async () => {
    const talk = await conversation({ people: Object.values(PEOPLE) });
    const [trainer, other] = [PEOPLE.trainer.id, PEOPLE['other trainer'].id];
    const expires = new Date('2026-11-01T00:00:00Z');
    const told = async (personId: PersonId, purpose: LinkPurpose): Promise<string> => {
      await talk.ports.mailLinks.add('old', { personId, purpose, expires });
      return (await whoIsTold({ kind: 'new-link', link: 'old' }, personId, talk.ports)).kind;
    };
    const placement = 'sanne-de-brug' as PlacementId;
    const purposes: readonly LinkPurpose[] = [
      { kind: 'week', sheet: 'sanne-de-brug:2026-W47' as SheetId },
      { kind: 'sickness', sickness: 'sick:sanne:1' as SicknessId },
      { kind: 'make-up', placement },
      { kind: 'paper', paper: PAPER },
      { kind: 'papers', placement },
      { kind: 'pok', placement },
    ];
    for (const purpose of purposes) {
      expect(await told(trainer, purpose), purpose.kind).to.equal('told');
      expect(await told(other, purpose), purpose.kind).to.equal('nobody');
    }
    expect(await told(other, { kind: 'open' })).to.equal('told');
    await told(trainer, { kind: 'make-up', placement });
    await talk.ports.mailLinks.revoke(trainer, { placement });
    expect((await whoIsTold({ kind: 'new-link', link: 'old' }, trainer, talk.ports)).kind).to.equal('nobody');
  });

  it('took-over: only who did, and only as long as it is so', async () => {
    const talk = await conversation({ people: Object.values(PEOPLE) });
    const about = { kind: 'took-over', placement: 'sanne-de-brug', role: 'trainer' } as const;
    for (const [who, { id }] of Object.entries(PEOPLE)) {
      const told = await whoIsTold(about, id, talk.ports);
      expect(told.kind, who).to.equal(who === 'trainer' ? 'told' : 'nobody');
    }
  });
});
