/**
 * Praktijkopleider, BPV-docent and who decides answer an early ending [2.10]. What was decided is carried out at the
 * placement at once; where that was cut short it is found again.
 */
import { actOf, decide } from '../../decide.js';
import { decideAnswerEnding, type AnswerEndingRefusal, type SaidOfEnding } from '../../domain/endings/answer-ending.js';
import { actOfEnding, decideCarriedOut, decideEndPlacement } from '../../domain/endings/end-placement.js';
import type { Ending } from '../../domain/endings/ending.js';
import type { Act } from '../../domain/evidence/decision.js';
import { goalsSubject } from '../../domain/goals/goals.js';
import { JUDGE_ROLES, waitsFor } from '../../domain/dossier/papers.js';
import type { Placement, PlacementId } from '../../domain/placements/placement.js';
import { decideCallOffAfterEnd } from '../../domain/talks/call-off-after-end.js';
import { maySeeEnding, roleIn } from '../../domain/people/permissions.js';
import type { EndingAsks } from '../../asks/endings.js';
import type { Asked, Ports, Scheduled } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/endings.js';
import { healthInReason } from '../../texts/general.js';
import { isFormal } from '../../texts/why-told.js';
import { endingCard, openEnding, workedAt } from '../../views/ending.js';

const AT_ONCE = 100;

export async function answerEnding(
  request: Extract<EndingAsks, { kind: 'agree-ending' | 'refuse-ending' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openEnding(request.placement, ports);
  if (!found || !maySeeEnding(asked.person, found.placement, found.school))
    return { kind: 'text', text: texts.noSuchEnding };
  const said: SaidOfEnding =
    request.kind === 'agree-ending'
      ? { answer: 'agreed', carriesOver: request.carriesOver }
      : { answer: 'refused', reason: request.reason };
  const { lastWorked } = await workedAt(found, ports);
  // Who decides need not stand in the placement.
  const role = roleIn(asked.person, found.placement) ?? asked.person.roles[0] ?? 'office';
  const context = { around: found, act: actOf(asked, role) };
  const outcome = await decide(
    ports.endings,
    found.ending,
    (ending) => decideAnswerEnding(ending, { said, version: request.version, lastWorked }, context),
    asked,
    ports,
  );
  const ending = (await carryOut(outcome.document, asked, ports)) ?? outcome.document;
  const notes = outcome.kind === 'refused' ? [refused(outcome.refusal, asked)] : [];
  const now = (await openEnding(request.placement, ports)) ?? found;
  return endingCard({ ...now, ending }, asked.person, ports, notes);
}

const refused = (refusal: AnswerEndingRefusal, { healthDropped, person }: Asked): string =>
  refusal.why === 'no-reason' && healthDropped ? healthInReason : texts.answerRefused(refusal, isFormal(person));

/** Those that were decided and that their placement does not say yet. */
export const carryOutEndings: Scheduled = {
  name: 'carry-out-endings',
  cron: '*/5 * * * *',
  // A process that is cut short says no time.
  next: () => Promise.resolve(null),
  run: async (ports) => {
    let done = 0;
    for (let more = true; more;) {
      const found = await ports.endings.toCarryOut(AT_ONCE);
      const carried = await Promise.all(found.map((ending) => carryOut(ending, { stored: () => undefined }, ports)));
      const now = carried.filter((ending) => ending !== null).length;
      done += now;
      more = found.length === AT_ONCE && now > 0;
    }
    if (done > 0) ports.log.info('endings-carried-out', { placements: done });
  },
};

/** First the placement and its talks, then the mark that it is so: cut short in between, it is done again and comes to the same. */
async function carryOut(ending: Ending, asked: Pick<Asked, 'stored'>, ports: Ports): Promise<Ending | null> {
  const act = actOfEnding(ending);
  if (ending.state !== 'decided' || ending.isCarriedOut || !act) return null;
  const record = await ports.placements.load(ending.placementId);
  if (!record) return null;
  const shown = await waitingCards(ending.placementId, ports);
  const { document: placement } = await decide(
    ports.placements,
    record,
    (one) => decideEndPlacement(one, ending, { act, shown }),
    asked,
    ports,
  );
  await callOff(placement, act, asked, ports);
  const at = ports.clock.now().toISOString();
  const marks = { ...act, at, way: 'bot', source: `${act.source}/placement` } as const;
  const { document } = await decide(ports.endings, ending, (one) => decideCarriedOut(one, marks), asked, ports);
  return document;
}

/** Talks that were planned for after the last day, one by one. */
async function callOff(placement: Placement, act: Act, asked: Pick<Asked, 'stored'>, ports: Ports): Promise<void> {
  let talks = await ports.talks.load(placement.id);
  for (let before = -1; talks && talks.version !== before;) {
    before = talks.version;
    const next = await decide(
      ports.talks,
      talks,
      (one) => decideCallOffAfterEnd(one, { placement, act }),
      asked,
      ports,
    );
    talks = next.document;
  }
}

/** Of which a card may ask for something still: goals, work agreements, papers. */
async function waitingCards(id: PlacementId, ports: Ports): Promise<string[]> {
  const papers = await ports.papers.load(id);
  const waiting = (papers?.papers ?? []).filter((paper) => JUDGE_ROLES.some((as) => waitsFor(paper, as)));
  return [goalsSubject(id), goalsSubject(id, 'work-agreements'), ...waiting.map((paper) => paper.id)];
}
