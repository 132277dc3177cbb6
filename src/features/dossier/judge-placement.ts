/** "eindbeoordeling Sanne": how it stands; the BPV-docent fills in the form and signs it [Beoordeling]. */
import { actOf, decide } from '../../decide.js';
import { decideJudge, whyNotJudged, type SaidJudgement } from '../../domain/dossier/judge-placement.js';
import { mayJudge } from '../../domain/people/permissions.js';
import { judgementForm } from '../../domain/school/judgement-form.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports } from '../../ports.js';
import { judgeFormShow } from '../../shows/judgement.js';
import type { Answer } from '../../shows/reply.js';
import { healthInForm } from '../../texts/general.js';
import * as texts from '../../texts/judgement.js';
import { judgementFor, openJudgement, type OpenJudgement } from '../../views/judgement.js';
import { isOfNobody, namedFile } from '../../views/named-file.js';

const NOT_THERE: Answer = { kind: 'text', text: texts.noSuchJudgement };

export async function seeJudgement(
  request: Extract<Request, { kind: 'judgement' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  if (isOfNobody(request, asked)) return { kind: 'text', text: texts.ofWhom };
  const which = await namedFile(
    request,
    {
      at: (placement) => ({ kind: 'judgement', placement }),
      ...{ none: texts.noSuchJudgement, which: texts.whichPlacement },
    },
    asked,
    ports,
  );
  if (which.kind === 'answer') return which.answer;
  const found = await openJudgement(which.placement.id, asked.now.day, ports);
  if (!found) return NOT_THERE;
  const isToDo = found.document.judgement === null && whyNotJudged(found.file) === null;
  // Who asks for it by name is about to judge.
  if (isToDo && request.student && mayJudge(asked.person, found.placement)) return form(found);
  return (await judgementFor(found, asked.person, ports)) ?? NOT_THERE;
}

export async function judgeForm(
  { placement }: Extract<Request, { kind: 'judge-form' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openJudgement(placement, asked.now.day, ports);
  if (!found || !mayJudge(asked.person, found.placement)) return NOT_THERE;
  const refusal = whyNotJudged(found.file);
  return refusal ? { kind: 'text', text: texts.judgeRefused(refusal) } : form(found);
}

export async function judgePlacement(
  request: Extract<Request, { kind: 'judge' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openJudgement(request.placement, asked.now.day, ports);
  if (!found || !mayJudge(asked.person, found.placement)) return NOT_THERE;
  const { placement, file, school } = found;
  const used = judgementForm(school);
  const chosen = used.heads.flatMap(({ id }, i) => (request.heads[i] ? [[id, request.heads[i]] as const] : []));
  const { attitude, result, discussedOn, remark } = request;
  const said: SaidJudgement = { heads: Object.fromEntries(chosen), attitude, result, discussedOn, remark };
  if (asked.healthDropped) return form(found, said, healthInForm);
  const context = { placement, file, form: used, today: asked.now.day, act: actOf(asked, 'teacher') };
  const outcome = await decide(
    ports.judgements,
    found.document,
    (document) => decideJudge(document, said, { version: request.version, form: request.form }, context),
    asked,
    ports,
  );
  const now = { ...found, document: outcome.document };
  const shown = async (note: string): Promise<Answer> =>
    (await judgementFor(now, asked.person, ports, [note])) ?? NOT_THERE;
  if (outcome.kind === 'done') return shown(texts.isJudged);
  const words = texts.judgeRefused(outcome.refusal);
  switch (outcome.refusal.why) {
    case 'behind':
    case 'same':
    case 'ended':
    case 'elsewhere':
      return shown(words);
    default:
      return form(now, said, words);
  }
}

/** With what stands in it, to be corrected. */
function form({ document, placement, school, student }: OpenJudgement, typed?: SaidJudgement, error = ''): Answer {
  const { judgement } = document;
  const stands: SaidJudgement = judgement
    ? { ...judgement, heads: Object.fromEntries(judgement.heads.map(({ head, result }) => [head, result])) }
    : { heads: {}, attitude: null, result: null, discussedOn: null, remark: '' };
  return judgeFormShow({
    ...{ placement: placement.id, version: document.version, form: judgementForm(school), said: typed ?? stands },
    ...{ isQualifying: placement.judgement === 'qualifying', student, company: placement.company.name, error },
  });
}
