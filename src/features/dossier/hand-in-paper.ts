/** "reflectieverslag ingeleverd in OnStage", what a file is, and taking one back: the student's own [Dossier]. */
import type { Request } from '../../asks/request.js';
import { actOf, decide } from '../../decide.js';
import { fileClosed } from '../../domain/placements/file-closed.js';
import { decideHandIn, decideName, decideWithdraw } from '../../domain/dossier/hand-in-paper.js';
import { PAPER_KINDS, paperIdOf, type PaperKind } from '../../domain/dossier/papers.js';
import { mayKeepPapers } from '../../domain/people/permissions.js';
import { isGoingOn, type PlacementId } from '../../domain/placements/placement.js';
import type { Asked, Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import * as texts from '../../texts/papers.js';
import { openPaper, openPapers, papersFor } from '../../views/papers.js';
import { ownPlacement } from '../../views/own-placement.js';

type Of<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;
const text = (said: string): Answer => ({ kind: 'text', text: said });
const NOT_YOURS = text(texts.noSuchPaper);

/** Without a day: how to hand it in. */
export async function sayPaper(request: Of<'paper'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { of, day } = request;
  if (!asked.person.roles.includes('student')) return text(texts.papersOfStudents);
  const own = await ownPlacement(request.placementId, (placementId) => ({ ...request, placementId }), asked, ports);
  if (own.kind === 'answer') return own.answer;
  const { id } = own.placement;
  const closed = fileClosed(own.placement);
  if (closed) return text(texts.handInRefused(closed));
  if (day === undefined) {
    return noteShow(texts.sendItHere(of), [button(texts.uploadOne, { verb: 'upload-paper', placement: id })]);
  }
  if (of === undefined || of === 'report') return whichKind({ ...request, placementId: id }, of);
  const found = await openPapers(id, ports);
  if (!found) return NOT_YOURS;
  const outcome = await decide(
    ports.papers,
    found.papers,
    (papers) =>
      decideHandIn(
        papers,
        { paper: paperIdOf(id, asked.source), of, content: { as: 'onstage', on: day } },
        { placement: found.placement, today: asked.now.day, act: actOf(asked, 'student') },
      ),
    asked,
    ports,
  );
  const note =
    outcome.kind === 'done' ? texts.handedInNow(of, isGoingOn(found.placement)) : texts.handInRefused(outcome.refusal);
  return list(id, note, asked, ports);
}

/** Handed in elsewhere, and not said what; or "mijn verslag", which may be the one that it ends with. */
function whichKind(request: Of<'paper'> & { readonly placementId: PlacementId }, of: PaperKind | undefined): Answer {
  const kinds =
    of === undefined ? PAPER_KINDS.filter((kind) => kind !== 'report') : (['reflection-report', 'other'] as const);
  return {
    kind: 'question',
    question: {
      text: of === undefined ? texts.whatInOnStage : texts.whichReport,
      choices: kinds.slice(0, MOST_CHOICES).map((kind) => ({
        label: texts.kindOnButton(kind),
        request: { ...request, of: kind },
      })),
    },
  };
}
const MOST_CHOICES = 3;

export async function namePaper({ paper: id, of }: Of<'name-paper'>, asked: Asked, ports: Ports): Promise<Answer> {
  const found = await openPaper(id, asked.person, ports);
  if (!found || !mayKeepPapers(asked.person, found.placement)) return NOT_YOURS;
  const context = { placement: found.placement, act: actOf(asked, 'student') };
  const outcome = await decide(
    ports.papers,
    found.papers,
    (papers) => decideName(papers, { paper: id, of }, context),
    asked,
    ports,
  );
  const note =
    outcome.kind === 'done' ? texts.handedInNow(of, isGoingOn(found.placement)) : texts.nameRefused(outcome.refusal);
  return list(found.placement.id, note, asked, ports);
}

export async function withdrawPaper({ paper: id }: Of<'withdraw-paper'>, asked: Asked, ports: Ports): Promise<Answer> {
  const found = await openPaper(id, asked.person, ports);
  if (!found || !mayKeepPapers(asked.person, found.placement)) return NOT_YOURS;
  const context = { placement: found.placement, act: actOf(asked, 'student') };
  const outcome = await decide(
    ports.papers,
    found.papers,
    (papers) => decideWithdraw(papers, id, context),
    asked,
    ports,
  );
  const note = outcome.kind === 'done' ? texts.withdrawn : texts.withdrawRefused(outcome.refusal);
  return list(found.placement.id, note, asked, ports);
}

async function list(id: PlacementId, note: string, { person }: Asked, ports: Ports): Promise<Answer> {
  const found = await openPapers(id, ports);
  return (found && (await papersFor(found, person, ports, [note]))) ?? NOT_YOURS;
}
