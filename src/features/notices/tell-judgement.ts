/** What a notice about a final judgement comes to: judged for the SLB'er, concluded or opened again for student and praktijkopleider. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import type { Judgement } from '../../domain/dossier/judgement.js';
import { momentOf } from '../../domain/calendar/moment.js';
import type { PersonId } from '../../domain/people/people.js';
import { roleIn } from '../../domain/people/permissions.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { concludedShow } from '../../shows/concluded.js';
import { noteShow } from '../../shows/note.js';
import { button } from '../../shows/button.js';
import { labels } from '../../texts/buttons.js';
import * as texts from '../../texts/judgement.js';
import { openJudgement } from '../../views/judgement.js';

const NOTHING: Telling = { kind: 'nothing' };

export async function tellJudgement(
  { placement: id, event: n }: Extract<NoticeAbout, { kind: 'judgement' }>,
  to: PersonId,
  ports: Ports,
): Promise<Telling> {
  const today = momentOf(ports.clock.now()).day;
  const [found, reader] = await Promise.all([openJudgement(id as PlacementId, today, ports), ports.people.byId(to)]);
  const event = found?.document.history[n - 1];
  if (!found || !reader || !event) return NOTHING;
  const { document, placement, student, school } = found;
  const as = roleIn(reader, placement);
  // What came after it is told by itself.
  const isOvertaken = document.history.slice(n).some(({ what }) => what.kind !== 'carried-out');
  if (isOvertaken || (as !== 'student' && as !== 'trainer' && as !== 'coach' && as !== 'teacher')) return NOTHING;
  const company = placement.company.name;
  const look = button(labels.look, { verb: 'show-judgement', placement: placement.id });
  if (event.what.kind === 'opened') {
    const by = (await ports.people.byId(event.by))?.name ?? texts.formerPerson;
    const said = texts.openedByCoach(by, as === 'student' ? null : student, company);
    return { kind: 'write', reply: noteShow(said, [look], [], texts.whyConcluded(as)), reliedOnBy: event.by };
  }
  if (as === 'teacher') return NOTHING;
  if (event.what.kind === 'judged') {
    const said =
      as === 'coach'
        ? texts.judgedForCoach(student, company, event.what.judgement.result)
        : texts.openedAgain(as === 'student' ? null : student, company);
    return { kind: 'write', reply: noteShow(said, [look], [], texts.whyConcluded(as)), reliedOnBy: event.by };
  }
  if (as === 'coach' || document.closed === null) return NOTHING;
  return {
    kind: 'write',
    reply: concludedShow({
      ...{ placement: placement.id, as, student, company, result: document.judgement?.result ?? null },
      monitor: isFirstTime(document, n) ? (school.bpvMonitor ?? null) : null,
    }),
    reliedOnBy: event.by,
  };
}

/** The BPV Monitor is asked for once, also where the file was opened and closed again. */
function isFirstTime({ history }: Judgement, n: number): boolean {
  const isClosing = ({ what }: Judgement['history'][number]): boolean =>
    (what.kind === 'completed' || what.kind === 'marked') && what.closes !== null;
  return history.find(isClosing)?.n === n;
}
