/**
 * Every collection there is: what in it is of somebody, and by which rule it goes without being asked. What a person is
 * handed, and what is removed of them, follows from this table; one that is missing here does not pass its test.
 */
import type { KeepingTerms } from '../domain/keeping/terms.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';

export interface Kept {
  /** Documents that are of this person, or of these placements, alone; left out where there are none. */
  readonly of?: (whose: { readonly person: PersonId; readonly placements: readonly PlacementId[] }) => object;
  /** Rows about the person in documents of others: in which list, and what in a row says so. */
  readonly rows?: readonly { readonly list: string; readonly by: 'studentId' | 'personId' }[];
  /** By which somebody is reached, or told something. */
  readonly isContact?: true;
  /** Not handed to the person, and why. */
  readonly isNotHanded?: string;
  /** By which term it goes, or why it needs none. */
  readonly goes: { readonly by: keyof KeepingTerms } | { readonly why: string };
}

const PROOF = { goes: { by: 'evidence' } } as const;
const WITH_PERSON = { goes: { why: 'goes with its person' } } as const;
const COUNTS = 'numbers of others as well, made anew each hour';

const byPlacement: Kept['of'] = ({ placements }) => ({ _id: { $in: placements } });
const byPerson: Kept['of'] = ({ person }) => ({ _id: person });
/** Also where an id is a part of another, see `named.ts`. */
const byNames: Kept['of'] = ({ person, placements }) => ({ named: { $in: [person, ...placements] } });
const ofPlacement: Kept['of'] = ({ placements }) => ({ placementId: { $in: placements } });

/** In the order in which they are removed: what leads to others last. */
export const KEPT: Readonly<Record<string, Kept>> = {
  sheets: { of: ofPlacement, ...PROOF },
  gatheredWeeks: { of: byPlacement, isNotHanded: 'sums of the sheets', ...PROOF },
  goals: { of: byPlacement, ...PROOF },
  judgements: { of: byPlacement, ...PROOF },
  endings: { of: ofPlacement, ...PROOF },
  papers: { of: byPlacement, ...PROOF },
  talks: { of: byPlacement, ...PROOF },
  reflections: { of: byPlacement, ...PROOF },
  makeUpPlans: { of: byPlacement, ...PROOF },
  'paper-files': {
    isNotHanded: 'each has a link of its own',
    goes: { why: 'a day after no paper needs it any more (forget-papers)' },
  },
  sicknesses: { of: byPerson, goes: { by: 'sickness' } },
  leaves: { of: ({ person }) => ({ studentId: person }), goes: { by: 'leave' } },
  availabilities: { of: byPerson, isContact: true, ...WITH_PERSON },
  chats: { of: byPerson, isContact: true, goes: { by: 'messages' } },
  rhythms: { of: byPerson, isContact: true, ...WITH_PERSON },
  digests: {
    of: ({ person }) => ({ personId: person }),
    rows: [
      { list: 'rows', by: 'studentId' },
      { list: 'toSign', by: 'studentId' },
    ],
    isNotHanded: 'of several students; of each it says what the rest says',
    goes: { by: 'sickness' },
  },
  schoolCounts: { isNotHanded: COUNTS, goes: { why: 'numbers, nobody stands in them' } },
  schoolListParts: {
    rows: [
      { list: 'rows', by: 'studentId' },
      { list: 'rows', by: 'personId' },
    ],
    isNotHanded: COUNTS,
    goes: { why: 'made anew each hour' },
  },
  schoolWeeks: {
    rows: ['behind', 'short', 'pok-missing', 'unsigned', 'unreachable'].map((list) => ({
      ...{ list: `listed.${list}`, by: 'personId' as const },
    })),
    isNotHanded: 'of several students',
    goes: { by: 'messages' },
  },
  shown: {
    of: byNames,
    isContact: true,
    isNotHanded: 'where a card stands in a chat',
    goes: { why: 'which card stands where; the last one of each subject, goes with its person or placement' },
  },
  notices: {
    of: byNames,
    isContact: true,
    goes: { by: 'messages' },
  },
  links: {
    of: ({ person, placements }) => ({ $or: [{ personId: person }, { placementId: { $in: placements } }] }),
    isContact: true,
    isNotHanded: 'the secret is not kept',
    goes: { why: 'over within the day (forget-links)' },
  },
  mailLinks: {
    of: byNames,
    isContact: true,
    isNotHanded: 'the secret is not kept',
    goes: { by: 'messages' },
  },
  doubts: { of: ({ person }) => ({ people: person }), isContact: true, goes: { why: 'two months (forget-imports)' } },
  imports: { of: ({ person }) => ({ personId: person }), isNotHanded: 'files of the office', goes: { why: 'a day' } },
  importParts: { isNotHanded: 'files of the office', goes: { why: 'a day' } },
  looks: {
    of: ({ person, placements }) => ({ $or: [{ by: person }, { of: { $in: [person, ...placements] } }] }),
    goes: { by: 'looks' },
  },
  schools: { isNotHanded: 'of the school', goes: { why: 'the school itself, as long as it is one' } },
  placements: { of: byPlacement, ...PROOF },
  people: { of: byPerson, ...PROOF },
  roots: { isNotHanded: 'hashes', goes: { why: 'ids and hashes alone; proof that nothing was taken out' } },
  rootEnds: { isNotHanded: 'hashes', goes: { why: 'the last root of a school, as it was signed' } },
  rootMails: { isNotHanded: 'of no person', goes: { why: 'which week of a school its root went out' } },
  rootRounds: { isNotHanded: 'of no person', goes: { why: 'how far the round has looked' } },
  processes: { isNotHanded: 'of no person', goes: { why: 'which processes of the bot run' } },
  paces: { isNotHanded: 'of no person', goes: { why: 'when the next message may go, per tenant' } },
  jobs: { isNotHanded: 'of no person', goes: { why: 'when which job runs' } },
  tombstones: {
    isNotHanded: 'ids alone',
    goes: { why: 'that, when and why it was removed; nothing that stood in it' },
  },
  keeping: { isNotHanded: 'of no person', goes: { why: 'how far the tombstones were carried out' } },
};
