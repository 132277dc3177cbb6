/** Papers of Sanne, decided on one after another; and files as they begin. */
import { decideHandIn } from '../../src/domain/dossier/hand-in-paper.js';
import { decideJudge, type SaidOfPaper } from '../../src/domain/dossier/judge-paper.js';
import {
  emptyPapers,
  paperIdOf,
  type JudgeRole,
  type KeptFile,
  type PaperId,
  type PaperKind,
  type Papers,
} from '../../src/domain/dossier/papers.js';
import type { Day } from '../../src/domain/calendar/day.js';
import { actOf, after } from './deciding.js';
import { els, karel, placementOfSanne, sanne } from './people.js';

export const placement = placementOfSanne();
export const empty = emptyPapers(placement.id);
export const TODAY = '2026-11-25' as Day;
export const PDF = Buffer.from('%PDF-1.7\nverslag\n%%EOF\n');
export const OTHER_PDF = Buffer.from('%PDF-1.7\neen ander verslag\n%%EOF\n');
export const fileOf = (more: Partial<KeptFile> = {}): KeptFile => ({
  ...{ name: 'verslag', type: 'pdf', bytes: PDF.length, sha256: 'a'.repeat(64) },
  ...more,
});
export const idOf = (source: string): PaperId => paperIdOf(placement.id, source);
export const byStudent = (source: string) => ({ placement, today: TODAY, act: actOf(sanne(), { source }) });
export const byJudge = (as: JudgeRole, source = `judge-${as}`) => ({
  ...{ as, placement },
  act: actOf(as === 'trainer' ? karel() : els(), { source }),
});

export const handIn = (papers: Papers, source: string, of: PaperKind | null, file: Partial<KeptFile> = {}): Papers => {
  const content = { as: 'file', ...fileOf({ sha256: `${source}x`.padEnd(64, '0'), ...file }) } as const;
  return after(decideHandIn(papers, { paper: idOf(source), of, content }, byStudent(source)));
};
export const judge = (papers: Papers, as: JudgeRole, said: SaidOfPaper, source?: string): Papers =>
  after(decideJudge(papers, said, byJudge(as, source)));
