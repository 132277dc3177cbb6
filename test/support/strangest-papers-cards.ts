/** The cards of papers, with the longest and strangest data that can come into them. */
import { MOST_PAPERS } from '../../src/domain/dossier/hand-in-paper.js';
import { PAPER_KINDS, type Paper, type PaperMark } from '../../src/domain/dossier/papers.js';
import { papersShow, paperShow, paperToJudgeShow, whichPaperShow, type PapersFacts } from '../../src/shows/papers.js';
import type { Reply } from '../../src/shows/reply.js';
import { empty, fileOf, idOf } from './papers.js';
import { els, karel, sanne } from './people.js';

const at = '2026-11-20T10:00:00.000Z';
const paper = (name: string, more: Partial<Paper> = {}): Paper => ({
  ...{
    id: idOf(name),
    of: 'assignment',
    content: { as: 'file', ...fileOf({ name }) },
    at,
    state: 'current',
    marks: [],
  },
  ...more,
});

/** Template, name and card. */
export function strangestPapersCards(strange: string, long: string): readonly (readonly [string, string, Reply])[] {
  const marks: readonly PaperMark[] = [
    { role: 'trainer', by: karel().id, at, outcome: 'not-yet', remark: long },
    { role: 'teacher', by: els().id, at, outcome: 'sufficient', remark: strange },
  ];
  const facts = (papers: readonly Paper[], more: Partial<PapersFacts> = {}): PapersFacts => ({
    ...{ placement: empty.id, version: 3, papers, reader: sanne().id, isOwn: true, notes: [] },
    ...{ isGoingOn: true, isClosed: false },
    ...{ student: 'Sanne de Wit', company: 'Theater De Brug', nameOf: () => 'Karel Jansen' },
    ...more,
  });
  const many = Array.from({ length: MOST_PAPERS }, (_, i) =>
    paper(`p${i}`, { content: { as: 'file', ...fileOf({ name: long.slice(0, 120) }) }, marks }),
  );
  const one = paper('p', { content: { as: 'file', ...fileOf({ name: strange.slice(0, 120) }) } });
  return [
    ['list', 'papers-none', papersShow(facts([]))],
    ['list', 'papers-many', papersShow(facts(many))],
    ['list', 'papers-of-student', papersShow(facts(many, { isOwn: false, notes: [strange] }))],
    ['list', 'papers-of-all-kinds', papersShow(facts(PAPER_KINDS.map((of) => paper(of, { of }))))],
    ['question', 'paper-unnamed', whichPaperShow(one, strange.slice(0, 120), [strange, long])],
    [
      'approval',
      'paper-to-judge',
      paperToJudgeShow(facts([one], { isOwn: false }), one, { as: 'trainer', anew: false }),
    ],
    [
      'approval',
      'paper-judged',
      paperToJudgeShow(facts([one], { isOwn: false }), { ...one, marks }, { as: 'teacher', anew: false }),
    ],
    ['approval', 'paper-seen-along', paperShow(facts([one], { isOwn: false }), { ...one, marks })],
    ['approval', 'paper-replaced', paperShow(facts([one]), { ...one, state: 'replaced', marks })],
  ];
}
