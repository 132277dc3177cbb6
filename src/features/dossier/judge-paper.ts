/** The praktijkopleider and the BPV-docent mark a paper seen or judge it; an old card shows how it stands [Dossier]. */
import type { Request } from '../../asks/request.js';
import { actOf, decide } from '../../decide.js';
import { decideJudge, type JudgePaperRefusal, type SaidOfPaper } from '../../domain/dossier/judge-paper.js';
import { roleToJudgePapers } from '../../domain/people/permissions.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import { healthInReason } from '../../texts/general.js';
import * as texts from '../../texts/papers.js';
import { openPaper, paperFor } from '../../views/papers.js';

type Judge = Extract<Request, { kind: 'seen-paper' | 'approve-paper' | 'return-paper' }>;

export async function judgePaper(request: Judge, asked: Asked, ports: Ports): Promise<Answer> {
  const found = await openPaper(request.paper, asked.person, ports);
  const as = found && roleToJudgePapers(asked.person, found.placement);
  if (!found || !as) return { kind: 'text', text: texts.noSuchPaper };
  const { placement } = found;
  const mine = found.paper.marks.find(({ role }) => role === as);
  // Drawn after one's own judgement: its buttons were asked for to change it.
  const anew = 'version' in request && mine !== undefined && mine.outcome !== 'seen' && isDrawnAfter(request, found);
  const said = { ...saidBy(request), anew };
  const outcome = await decide(
    ports.papers,
    found.papers,
    (papers) => decideJudge(papers, said, { as, placement, act: actOf(asked, as) }),
    asked,
    ports,
  );
  const papers = outcome.document;
  const paper = papers.papers.find(({ id }) => id === request.paper) ?? found.paper;
  const notes = outcome.kind === 'refused' ? [refused(outcome.refusal, asked)] : [];
  return paperFor({ papers, placement, paper }, asked.person, ports, { notes });
}

function saidBy(request: Judge): SaidOfPaper {
  const { paper } = request;
  if (request.kind === 'seen-paper') return { paper, outcome: 'seen', remark: '' };
  return { paper, outcome: request.kind === 'approve-paper' ? 'sufficient' : 'not-yet', remark: request.remark };
}

function isDrawnAfter(
  { version, paper }: Extract<Judge, { readonly version: number }>,
  { papers }: { readonly papers: { readonly history: readonly { readonly n: number; readonly what: object }[] } },
): boolean {
  const last = papers.history.findLast(({ what }) => 'outcome' in what && 'paper' in what && what.paper === paper);
  return last !== undefined && version >= last.n;
}

const refused = (refusal: JudgePaperRefusal, { healthDropped }: Asked): string =>
  refusal.why === 'no-remark' && healthDropped ? healthInReason : texts.judgeRefused(refusal);
