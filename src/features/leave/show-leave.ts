/** "mijn verlof": what was asked, and how it stands. */
import { button } from '../../shows/button.js';
import { noteShow } from '../../shows/note.js';
import { canBeWithdrawn } from '../../domain/leave/ask-leave.js';
import type { Asked, Ports } from '../../ports.js';
import type { Answer } from '../../shows/reply.js';
import * as texts from '../../texts/leave.js';
import { companiesToName, leaveOfStudent, withPlacements } from '../../views/leave-request.js';

/** Those that are still to come, and the last ones that are over. */
const MOST_ROWS = 8;
const MOST_BUTTONS = 3;

export async function showLeave({ person, now }: Asked, ports: Ports): Promise<Answer> {
  const requests = (await ports.leaves.ofStudents([person.id])).slice(-MOST_ROWS);
  const [only, ...more] = requests.filter(({ asked: { period } }) => period.until >= now.day);
  const found = only && more.length === 0 ? await withPlacements(only, ports) : null;
  if (found) return leaveOfStudent(found, person, ports);
  if (requests.length === 0) return { kind: 'text', text: texts.noLeaveYet };
  const people = await ports.people.byIds(requests.flatMap(({ answers }) => answers.map(({ personId }) => personId)));
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? '';
  const open = requests.filter((request) => canBeWithdrawn(request, now.day)).slice(0, MOST_BUTTONS);
  return noteShow(
    texts.yourLeave,
    open.map(({ id, asked: { period } }) => button(texts.callOff(period), { verb: 'withdraw-leave', leave: id })),
    await Promise.all(
      requests.map(async (request) => {
        const at = await withPlacements(request, ports);
        return texts.leaveLine(request, at ? await companiesToName(at, person, ports) : [], nameOf, now.day);
      }),
    ),
  );
}
