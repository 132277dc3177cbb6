/** Papers: the list of them, one of them for who judges it, and what a file without a name is. */
import { papersSubject, PAPER_KINDS, waitsFor, type JudgeRole, type Paper } from '../domain/dossier/papers.js';
import type { PersonId } from '../domain/people/people.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { labels } from '../texts/buttons.js';
import * as texts from '../texts/papers.js';
import { howManyFit, listShow } from './list.js';
import { noteShow } from './note.js';
import type { Shown } from './reply.js';
import type { ListRow } from './list-rows.js';
import { button, type Button } from './button.js';

const MOST_ROWS = 20;

export interface PapersFacts {
  readonly placement: PlacementId;
  /** Of all papers of the placement. */
  readonly version: number;
  /** Those that the reader sees. */
  readonly papers: readonly Paper[];
  readonly reader: PersonId;
  readonly isOwn: boolean;
  /** Whether papers are still asked for there. */
  readonly isGoingOn: boolean;
  /** A closed file takes none, and gives none back. */
  readonly isClosed: boolean;
  readonly student: string;
  readonly company: string;
  readonly nameOf: (id: PersonId) => string;
  /** What was just done, or why nothing was. */
  readonly notes: readonly string[];
}

export function papersShow(facts: PapersFacts): Shown<'list'> {
  const { placement, papers, reader, isOwn, isClosed, student, company, notes } = facts;
  const current = papers.filter(({ state }) => state === 'current');
  const older = papers.filter(({ state }) => state === 'replaced');
  const rows = [...current.toReversed(), ...older.toReversed()].map((paper) => rowOf(paper, facts));
  const count = howManyFit(rows, MOST_ROWS);
  const [done = '', ...more] = notes;
  const { show } = listShow({
    title: isOwn ? done || texts.yourPapers : texts.papersOf(student),
    sections: [{ heading: texts.at(company), rows: rows.slice(0, count) }],
    lines: [
      ...(isOwn ? more : notes),
      ...(rows.length === 0 ? [isOwn ? texts.noPapersYet : texts.noPapersOf(student)] : []),
      ...(count < rows.length ? [texts.andOlder(rows.length - count)] : []),
    ],
    buttons: isOwn && !isClosed ? [button(texts.uploadOne, { verb: 'upload-paper', placement })] : [],
  });
  return { kind: 'show', show, tracks: { personId: reader, subject: papersSubject(placement) } };
}

function rowOf(paper: Paper, { isOwn, isClosed, nameOf }: PapersFacts): ListRow {
  const { id, content, state, marks, of } = paper;
  const isFile = content.as === 'file';
  const changes = isOwn && !isClosed;
  return {
    title: texts.titleOf(paper),
    lines: [texts.handedInLine(paper), ...marks.map((mark) => texts.markLine(mark, nameOf(mark.by)))],
    buttons: [
      ...(of === null && changes ? [button(texts.sayWhat, { verb: 'show-paper', paper: id })] : []),
      ...(isOwn ? [] : [button(labels.look, { verb: 'show-paper', paper: id })]),
      ...(isFile && state !== 'withdrawn' ? [button(texts.download, { verb: 'fetch-paper', paper: id })] : []),
      ...(changes && state === 'current' && marks.length === 0
        ? [button(labels.withdraw, { verb: 'withdraw-paper', paper: id })]
        : []),
    ],
  };
}

/** A file of which nobody has said what it is. */
export function whichPaperShow({ id }: Pick<Paper, 'id'>, name: string, lines: readonly string[]): Shown<'note'> {
  const buttons = PAPER_KINDS.map((of) => button(texts.kindOnButton(of), { verb: 'name-paper', paper: id, of }));
  return noteShow(texts.whatIsIt(name), buttons, lines);
}

/** For who looks along, and for the student. */
export function paperShow(facts: PapersFacts, paper: Paper): Shown<'note' | 'approval'> {
  if (facts.isOwn && !facts.isClosed && paper.of === null) {
    return whichPaperShow(paper, paper.content.as === 'file' ? paper.content.name : '', facts.notes);
  }
  return approval(facts, paper, null, facts.isOwn ? [] : fetchIt(paper));
}

/** For the praktijkopleider and the BPV-docent: to be seen, and judged as long as they have not. */
export function paperToJudgeShow(
  facts: PapersFacts,
  paper: Paper,
  { as, anew }: { readonly as: JudgeRole; readonly anew: boolean },
): Shown<'approval'> {
  const mine = paper.marks.find(({ role }) => role === as);
  const isJudged = mine !== undefined && mine.outcome !== 'seen';
  const isOfUse = facts.isGoingOn && paper.state === 'current';
  const isOpen = isOfUse && (!isJudged || anew);
  const { id } = paper;
  return approval(facts, paper, isOpen ? as : null, [
    ...fetchIt(paper),
    ...(isOfUse && waitsFor(paper, as) ? [button(texts.seen, { verb: 'seen-paper', paper: id })] : []),
    ...(isJudged && !isOpen && isOfUse ? [button(texts.judgeAnew, { verb: 'show-paper', paper: id, anew: true })] : []),
  ]);
}

const fetchIt = ({ id, content }: Paper): Button[] =>
  content.as === 'file' ? [button(texts.download, { verb: 'fetch-paper', paper: id })] : [];

function approval(
  { version, student, company, reader, nameOf, notes }: PapersFacts,
  paper: Paper,
  judging: JudgeRole | null,
  buttons: readonly Button[],
): Shown<'approval'> {
  const { id, marks, state } = paper;
  const title = texts.paperOf(paper, student);
  const standing = state === 'replaced' ? texts.isReplaced : marks.length === 0 ? '' : texts.standing(marks, nameOf);
  return {
    kind: 'show',
    show: {
      ...{ kind: 'approval', title, subtitle: company, notes, state: standing },
      rows: [{ title: texts.titleOf(paper), lines: [texts.handedInLine(paper)] }],
      lines: marks.flatMap((mark) => (mark.remark === '' ? [] : [texts.remarkLine(mark, nameOf(mark.by))])),
      tone: marks.some(({ outcome }) => outcome === 'not-yet')
        ? 'attention'
        : marks.some(({ outcome }) => outcome === 'sufficient')
          ? 'good'
          : 'plain',
      answer: judging
        ? {
            agree: { verb: 'approve-paper', paper: id, version },
            back: { verb: 'return-paper', paper: id, version },
            ...{ label: texts.sufficient, about: [], words: texts.judging },
          }
        : null,
      why: judging ? texts.whyPaper(student, judging) : '',
      buttons,
      summary: [title, company, standing].filter(Boolean).join(' · '),
    },
    tracks: { personId: reader, subject: id },
  };
}
