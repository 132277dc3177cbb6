/** The file of a placement, its judgement, and how it is concluded. */
import { concludePlacement, followJudgement, openFile } from '../features/dossier/conclude-placement.js';
import { judgeForm, judgePlacement, seeJudgement } from '../features/dossier/judge-placement.js';
import { seeDossier } from '../features/dossier/see-dossier.js';
import type { CarryOut } from './carried.js';

export const DOSSIER = {
  dossier: seeDossier,
  judgement: seeJudgement,
  'judge-form': judgeForm,
  judge: async (request, asked, ports) => {
    const answer = await judgePlacement(request, asked, ports);
    await followJudgement(request.placement, asked, ports);
    return answer;
  },
  'complete-file': concludePlacement,
  'mark-entered': concludePlacement,
  'open-file': openFile,
} satisfies Partial<CarryOut>;
