/** What the steps and the completion of a file go by of the papers that were handed in. */
import { momentOf } from '../calendar/moment.js';
import type { AskedPaper, PaperOfFile, Result } from './file-facts.js';
import { handedIn, type Paper, type Papers } from './papers.js';

const ASKED: readonly AskedPaper[] = ['reflection-report', 'assignment', 'confidentiality', 'core-tasks'];

/** Those that hold, in the order in which they were handed in. The BPV-docent's word goes before the praktijkopleider's. */
export function papersOfFile(papers: Pick<Papers, 'papers'>): readonly PaperOfFile[] {
  return handedIn(papers).flatMap((paper): PaperOfFile[] => {
    const kind = ASKED.find((one) => one === paper.of);
    if (!kind || paper.state !== 'current') return [];
    const on = paper.content.as === 'onstage' ? paper.content.on : momentOf(new Date(paper.at)).day;
    return [{ kind, on, judged: judgedAs(paper) }];
  });
}

function judgedAs({ marks }: Paper): Result | null {
  const said = (['teacher', 'trainer'] as const).flatMap((as) =>
    marks.filter(({ role, outcome }) => role === as && outcome !== 'seen'),
  );
  const [first] = said;
  return first ? (first.outcome === 'sufficient' ? 'sufficient' : 'insufficient') : null;
}
