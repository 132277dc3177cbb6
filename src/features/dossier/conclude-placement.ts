/** "dossier van Sanne is compleet", "cijfer van Sanne is ingevoerd": the SLB'er concludes a placement, in that order. */
import { actOf, decide } from '../../decide.js';
import {
  decideComplete,
  decideMark,
  type ConcludeContext,
  type ConcludeRefusal,
} from '../../domain/dossier/conclude-placement.js';
import {
  actOfClosing,
  decideClosePlacement,
  decideClosingCarriedOut,
} from '../../domain/dossier/close-by-judgement.js';
import { decideOpenFile } from '../../domain/dossier/open-file.js';
import type { Judgement } from '../../domain/dossier/judgement.js';
import { mayConclude, maySeeFile } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Request } from '../../asks/request.js';
import type { Asked, Ports, Scheduled } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/judgement.js';
import { missingLines } from '../../views/dossier.js';
import { judgementFor, openJudgement, type OpenJudgement } from '../../views/judgement.js';
import { isOfNobody, namedFile } from '../../views/named-file.js';

type Conclude = Extract<Request, { kind: 'complete-file' | 'mark-entered' }>;

const NOT_THERE: Answer = { kind: 'text', text: texts.noSuchJudgement };
const AT_ONCE = 100;

export async function concludePlacement(request: Conclude, asked: Asked, ports: Ports): Promise<Answer> {
  if (isOfNobody(request, asked)) return { kind: 'text', text: texts.ofWhom };
  const which = await namedFile(
    request,
    { at: (placement) => at(request, placement), none: texts.noSuchJudgement, which: texts.whichPlacement },
    asked,
    ports,
  );
  if (which.kind === 'answer') return which.answer;
  const found = await openJudgement(which.placement.id, asked.now.day, ports);
  if (!found || !maySeeFile(asked.person, found.placement)) return NOT_THERE;
  if (!mayConclude(asked.person, found.placement)) return { kind: 'text', text: texts.onlyCoach };
  const { placement, file, missing } = found;
  const context: ConcludeContext = { placement, file, missing, today: asked.now.day, act: actOf(asked, 'coach') };
  const outcome = await decide(
    ports.judgements,
    found.document,
    (document) =>
      request.kind === 'complete-file'
        ? decideComplete(document, context)
        : decideMark(document, request.on ?? asked.now.day, context),
    asked,
    ports,
  );
  const document = await carryOutClosing(outcome.document, asked, ports);
  const note =
    outcome.kind === 'refused'
      ? await refused(outcome.refusal, found, asked, ports)
      : request.kind === 'complete-file'
        ? texts.isComplete(document.closed !== null)
        : texts.isMarked;
  return (await judgementFor({ ...found, document }, asked.person, ports, [note])) ?? NOT_THERE;
}

/** "Weer openen": what is closed stands, until the SLB'er says that it is looked at once more. */
export async function openFile(
  { placement: id, version }: Extract<Request, { kind: 'open-file' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openJudgement(id, asked.now.day, ports);
  if (!found || !maySeeFile(asked.person, found.placement)) return NOT_THERE;
  if (!mayConclude(asked.person, found.placement)) return { kind: 'text', text: texts.onlyCoach };
  const context = { placement: found.placement, act: actOf(asked, 'coach') };
  const outcome = await decide(
    ports.judgements,
    found.document,
    (document) => decideOpenFile(document, version, context),
    asked,
    ports,
  );
  await carryOutClosing(outcome.document, asked, ports);
  // The same press once more, of what was closed again since.
  const isBehind = outcome.kind === 'done' && outcome.document.closed !== null;
  const refusal = outcome.kind === 'refused' ? outcome.refusal : isBehind ? ({ why: 'behind' } as const) : null;
  const note = refusal ? texts.openRefused(refusal) : texts.isOpened;
  const now = await openJudgement(id, asked.now.day, ports);
  return (now && (await judgementFor(now, asked.person, ports, [note]))) ?? NOT_THERE;
}

function at(request: Conclude, placement: PlacementId): Request {
  return request.kind === 'complete-file'
    ? { kind: 'complete-file', placement }
    : { kind: 'mark-entered', placement, ...(request.on && { on: request.on }) };
}

async function refused(refusal: ConcludeRefusal, found: OpenJudgement, asked: Asked, ports: Ports): Promise<string> {
  const by = 'done' in refusal ? await ports.people.byId(refusal.done.by) : null;
  return texts.concludeRefused(refusal, missingLines(found, asked.person), by?.name ?? texts.formerPerson);
}

/** What was concluded, or opened again, and that the placement does not say yet. */
export const carryOutClosings: Scheduled = {
  name: 'carry-out-closings',
  cron: '*/5 * * * *',
  // A process that is cut short says no time.
  next: () => Promise.resolve(null),
  run: async (ports) => {
    let done = 0;
    for (let more = true; more;) {
      const found = await ports.judgements.toCarryOut(AT_ONCE);
      let now = 0;
      for (const document of found) {
        const after = await carryOutClosing(document, { stored: () => undefined }, ports);
        if (after.isCarriedOut) now += 1;
      }
      done += now;
      more = found.length === AT_ONCE && now > 0;
    }
    if (done > 0) ports.log.info('closings-carried-out', { placements: done });
  },
};

/** After a correction that may have opened it again. */
export async function followJudgement(placement: PlacementId, asked: Asked, ports: Ports): Promise<void> {
  const document = await ports.judgements.load(placement);
  if (document) await carryOutClosing(document, asked, ports);
}

/** First the placement, then the mark that it is so: cut short in between, it is done again and comes to the same. */
async function carryOutClosing(document: Judgement, asked: Pick<Asked, 'stored'>, ports: Ports): Promise<Judgement> {
  const act = actOfClosing(document);
  if (document.isCarriedOut || !act) return document;
  const record = await ports.placements.load(document.id);
  if (!record) return document;
  await decide(ports.placements, record, (placement) => decideClosePlacement(placement, document, act), asked, ports);
  const at = ports.clock.now().toISOString();
  const marks = { ...act, at, way: 'bot', source: `${act.source}/placement` } as const;
  const { document: now } = await decide(
    ports.judgements,
    document,
    (one) => decideClosingCarriedOut(one, marks),
    asked,
    ports,
  );
  return now;
}
