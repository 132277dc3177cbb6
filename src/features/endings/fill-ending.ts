/** The form of an early ending, filled in by the student together with the praktijkopleider; and taken back [2.10]. */
import { actOf, decide } from '../../decide.js';
import { decideFillEnding, decideWithdrawEnding, whyNoEnding } from '../../domain/endings/fill-ending.js';
import { isRunning } from '../../domain/endings/ending.js';
import { mayFillEnding, mayWithdrawEnding, roleIn } from '../../domain/people/permissions.js';
import type { EndingAsks } from '../../asks/endings.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/endings.js';
import { healthDropped } from '../../texts/hours.js';
import { endingCard, endingForm, openEnding, workedAt } from '../../views/ending.js';

type Of<Kind extends EndingAsks['kind']> = Extract<EndingAsks, { kind: Kind }>;

const nothingThere: Answer = { kind: 'text', text: texts.noSuchEnding };

export async function showEndingForm(
  { placement }: Of<'ending-form'>,
  { person, now }: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openEnding(placement, ports);
  if (!found || !mayFillEnding(person, found.placement)) return nothingThere;
  const { ending } = found;
  const refusal = whyNoEnding(ending, found, now.day);
  const isWaiting = isRunning(ending) && ending.state !== 'opened';
  if (refusal) return endingCard(found, person, ports, [texts.fillRefused(refusal)]);
  return isWaiting ? endingCard(found, person, ports) : endingForm(found, ports);
}

export async function fillEnding(request: Of<'fill-ending'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { placement, version, reason, lastDay, remark } = request;
  const found = await openEnding(placement, ports);
  if (!found || !mayFillEnding(asked.person, found.placement)) return nothingThere;
  const { signedMinutes, lastWorked } = await workedAt(found, ports);
  const filled = { reason, lastDay, remark };
  const command = { form: { ...filled, signedMinutes }, lastWorked, version };
  const context = { around: found, today: asked.now.day, act: actOf(asked, 'student') };
  const outcome = await decide(
    ports.endings,
    found.ending,
    (ending) => decideFillEnding(ending, command, context),
    asked,
    ports,
  );
  const now = { ...found, ending: outcome.document };
  if (outcome.kind === 'done') return endingCard(now, asked.person, ports, asked.healthDropped ? [healthDropped] : []);
  const error = texts.fillRefused(outcome.refusal);
  switch (outcome.refusal.why) {
    case 'behind':
    case 'running':
    case 'decided':
    case 'over':
      return endingCard(now, asked.person, ports, [error]);
    default:
      return endingForm(now, ports, { filled, error });
  }
}

export async function withdrawEnding(
  { placement, version }: Of<'withdraw-ending'>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const found = await openEnding(placement, ports);
  if (!found || !mayWithdrawEnding(asked.person, found.placement)) return nothingThere;
  const context = { around: found, act: actOf(asked, roleIn(asked.person, found.placement) ?? 'office') };
  const outcome = await decide(
    ports.endings,
    found.ending,
    (ending) => decideWithdrawEnding(ending, version, context),
    asked,
    ports,
  );
  const note = outcome.kind === 'refused' ? [texts.withdrawRefused(outcome.refusal)] : [];
  return endingCard({ ...found, ending: outcome.document }, asked.person, ports, note);
}
