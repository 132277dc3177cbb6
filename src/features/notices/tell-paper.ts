/** What notices about papers come to when they are delivered. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { isPaperId, waitsFor } from '../../domain/dossier/papers.js';
import type { PersonId } from '../../domain/people/people.js';
import { isGoingOn } from '../../domain/placements/placement.js';
import { mayKeepPapers, roleToJudgePapers } from '../../domain/people/permissions.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import { button } from '../../shows/button.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/papers.js';
import { openPaper, paperFor } from '../../views/papers.js';

const NOTHING: Telling = { kind: 'nothing' };

/** To who judges it as long as they have not, to the student what was said of it last. */
export async function tellPaper(
  { paper: id, event: n }: Extract<NoticeAbout, { kind: 'paper-for-trainer' | 'paper-for-teacher' | 'paper-judged' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const reader = await ports.people.byId(to);
  const found = reader && isPaperId(id) ? await openPaper(id, reader, ports) : null;
  if (!reader || !found) return NOTHING;
  const { paper, placement, papers } = found;
  const as = roleToJudgePapers(reader, placement);
  if (as)
    return waitsFor(paper, as) && isGoingOn(placement)
      ? { kind: 'write', reply: await paperFor(found, reader, ports) }
      : NOTHING;
  const event = papers.history[n - 1];
  if (!mayKeepPapers(reader, placement) || event?.what.kind !== 'marked' || paper.of === null) return NOTHING;
  const { as: role } = event.what;
  // Said otherwise since: that has a notice of its own.
  if (papers.history.slice(n).some(({ what }) => what.kind === 'marked' && what.paper === id && what.as === role))
    return NOTHING;
  const by = (await ports.people.byId(event.by))?.name ?? '';
  const look = button(labels.look, { verb: 'show-papers', placement: placement.id });
  return {
    kind: 'write',
    reply: noteShow(texts.judgedBy(by, paper.of, event.what), [look], [], texts.whyJudged),
  };
}
