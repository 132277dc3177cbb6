/** "gesprekken": of one student all of them; of all students whom one guides, those that are open or planned. */
import type { Request } from '../../asks/request.js';
import { groupedBy } from '../../domain/calendar/grouped-by.js';
import { announcedOn, isPlanned, openMoments } from '../../domain/talks/contact-moments.js';
import { currentTalk, noTalks, type Talk, type TalkKind } from '../../domain/talks/talks.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { Asked, Ports } from '../../ports.js';
import { howManyFit, listShow } from '../../shows/list.js';
import type { Answer } from '../../shows/reply.js';
import type { ListRow } from '../../shows/list-rows.js';
import { button } from '../../shows/button.js';
import { capital } from '../../texts/amounts.js';
import { labels } from '../../texts/buttons.js';
import { noStudents } from '../../texts/looking.js';
import * as texts from '../../texts/talks.js';
import { namedPlacement } from '../../views/named-placement.js';
import { placementsSeenBy } from '../../views/seen-placements.js';
import { openTalks, talksFor } from '../../views/talks.js';

const MOST_ROWS = 40;

export async function seeTalks(
  request: Extract<Request, { kind: 'talks' }>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  const isOfAll = request.placement === undefined && request.student === undefined;
  if (isOfAll && !asked.person.roles.includes('student')) return ofAll(asked, ports);
  const which = await namedPlacement(request, (of) => ({ kind: 'talks', ...of }), asked, ports);
  if (which.kind === 'answer') return which.answer;
  const found = await openTalks(which.placement.id, ports);
  return (found && talksFor(found, asked.person, asked.now)) ?? { kind: 'text', text: texts.noSuchTalk };
}

interface Open {
  readonly placement: Placement;
  readonly kind: TalkKind;
  readonly talk: Talk;
  /** By which it comes in order: the day for which it is planned, else by which it is to be held. */
  readonly by: string;
  readonly lines: readonly string[];
}

/** What is planned, and of the school's plan what has come or comes soon; the first one first. */
async function ofAll({ person, now }: Asked, ports: Ports): Promise<Answer> {
  const [placements, school] = await Promise.all([
    placementsSeenBy(person, ports),
    ports.schools.byId(person.schoolId),
  ]);
  const running = placements.filter(({ closed }) => closed === undefined);
  if (running.length === 0 || !school) return { kind: 'text', text: noStudents };
  const [stored, people] = await Promise.all([
    ports.talks.ofPlacements(running.map(({ id }) => id)),
    ports.people.byIds([...new Set(running.map(({ studentId }) => studentId))]),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const ofPlacement = groupedBy(stored, ({ id }) => id);
  const open = running.flatMap((placement): Open[] => {
    const talks = ofPlacement.get(placement.id)?.[0] ?? noTalks(placement.id);
    const planned = talks.talks.flatMap((talk): Open[] =>
      talk.state === 'planned' && talk.planned
        ? [{ placement, kind: talk.kind, talk, by: talk.planned.day, lines: [texts.standing(talk, now.day)] }]
        : [],
    );
    const toCome = openMoments(placement, school, talks.talks)
      .filter((moment) => announcedOn(moment) <= now.day && !isPlanned(moment, talks.talks, now.day))
      .filter(({ kind }) => !planned.some((one) => one.kind === kind))
      .map((moment): Open => {
        const talk = currentTalk(talks, moment.kind);
        const lines = [texts.standing(talk, now.day), texts.toHold(moment.from, moment.until)];
        return { placement, kind: moment.kind, talk, by: moment.until, lines };
      });
    return [...planned, ...toCome];
  });
  const rows = open
    .toSorted((a, b) => (a.by < b.by ? -1 : 1))
    .map(({ placement, kind, lines }): ListRow => ({
      title: `${names.get(placement.studentId) ?? ''} · ${capital(texts.talkName(kind))}`,
      lines: [...lines, placement.company.name],
      buttons: [button(labels.look, { verb: 'show-talks', placement: placement.id })],
    }));
  const count = howManyFit(rows, MOST_ROWS);
  return listShow({
    title: texts.allTalks,
    sections: [{ heading: '', rows: rows.slice(0, count) }],
    lines: [
      ...(rows.length === 0 ? [texts.noTalksToCome] : []),
      ...(count < rows.length ? [texts.andMore(rows.length - count)] : []),
    ],
  });
}
