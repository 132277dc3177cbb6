import { expect } from 'chai';
import type { NoticeAbout } from '../../../src/domain/evidence/decision.js';
import type { PersonId } from '../../../src/domain/people/people.js';
import { whatIsTold } from '../../../src/features/notices/tell.js';
import { conversation } from '../../support/conversation.js';
import { PEOPLE, type Who } from '../../support/everybody.js';
import { UNASKED } from '../../support/unasked.js';

type Kind = NoticeAbout['kind'];

/** Whose words are the same for whoever reads them: only who may be told them is asked. */
const NAMES_NO_READER: readonly Kind[] = [
  ...(['answer', 'terms', 'pok', 'evidence-broken', 'ask-employment', 'still-sick'] as const),
];
/** Of one thing, to whoever was let through; and what everybody has of their own. */
const ASKS_ONCE: readonly Kind[] = [
  ...NAMES_NO_READER,
  ...(['sign-off', 'week-judged', 'two-weekly', 'ending', 'new-link', 'changed-hands'] as const),
  ...(['hours-reminder', 'week-reminder', 'nudge', 'digest'] as const),
];
const STRANGERS: readonly Who[] = [
  ...(['other student', 'other trainer', 'other mentor', 'other teacher', 'other coach'] as const),
  ...(['student elsewhere', 'trainer elsewhere', 'teacher elsewhere', 'coach elsewhere', 'office elsewhere'] as const),
];

const IDS = ['sheet', 'placement', 'leave', 'student', 'paper', 'link', 'source'];
/** Who judges a paper is shown it as it is, whatever happened to it first. */
const moments = (kind: Kind): readonly string[] =>
  kind.startsWith('paper-for') ? [] : ['event', 'version', 'period', 'said'];

/** The same notice with something else under these names; null where it has none of them. */
function otherwise(about: NoticeAbout, names: readonly string[], by: unknown): NoticeAbout | null {
  const fields = Object.entries(about);
  if (!fields.some(([name]) => names.includes(name))) return null;
  return Object.fromEntries(fields.map(([name, value]) => [name, names.includes(name) ? by : value])) as NoticeAbout;
}

describe('What a notice comes to, whoever let it through', () => {
  for (const [kind, forms] of Object.entries(UNASKED) as [Kind, (typeof UNASKED)[Kind]][]) {
    for (const [form, happens] of Object.entries(forms)) {
      it(`${kind} (${form}): nothing to who has nothing to do with it, and nothing of what is not there`, async () => {
        const talk = await conversation({ people: Object.values(PEOPLE) });
        await happens(talk);
        await talk.ports.notices.collect();
        const comesTo = async (to: PersonId, about: NoticeAbout | null): Promise<string> =>
          about === null ? 'nothing' : (await whatIsTold({ key: 'k', to, about }, talk.ports)).kind;
        for (const { to, about } of talk.ports.notices.all().filter((notice) => notice.about.kind === kind)) {
          const gone = await comesTo(to, otherwise(about, IDS, 'nobody:1'));
          expect(gone, 'of what is not there').to.equal('nothing');
          const never = await comesTo(to, otherwise(about, moments(kind), 99));
          expect(never, 'of what never happened').to.equal('nothing');
          if (!NAMES_NO_READER.includes(kind))
            expect(await comesTo('unknown' as PersonId, about), 'to nobody whom we know').to.equal('nothing');
          for (const who of ASKS_ONCE.includes(kind) ? [] : STRANGERS)
            expect(await comesTo(PEOPLE[who].id, about), who).to.equal('nothing');
        }
      });
    }
  }
});
