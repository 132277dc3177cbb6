/** Whom an answer to a mail reaches: the BPV-docent of the student whom it is about, else the BPV-bureau. */
import { isMailAddress } from '../../domain/people/mail-address.js';
import type { Person } from '../../domain/people/people.js';
import { roleIn } from '../../domain/people/permissions.js';
import type { Placement } from '../../domain/placements/placement.js';
import type { School } from '../../domain/school/school.js';
import { parseSicknessId } from '../../domain/sickness/sickness.js';
import type { Ports } from '../../ports.js';
import { placementOfLink, type LinkPurpose } from '../../ports/mail-links.js';
import { asTeacher } from '../../texts/mail.js';
import type { Mailbox } from './smtp.js';

type ReplyPorts = Pick<Ports, 'people' | 'placements' | 'leaves'>;

/** `as`: how the mail names them. Null: there is nobody with an address. */
export async function repliesTo(
  reader: Person,
  purpose: LinkPurpose,
  { office }: School,
  ports: ReplyPorts,
): Promise<(Mailbox & { readonly as: string }) | null> {
  const placements = await placementsOf(reader, purpose, ports);
  const mine = placements.find((placement) => roleIn(reader, placement) !== null);
  const teacher = mine && mine.teacherId !== reader.id ? await ports.people.byId(mine.teacherId) : null;
  if (teacher && isMailAddress(teacher.mail))
    return { name: teacher.name, address: teacher.mail, as: asTeacher(teacher.name) };
  return isMailAddress(office.mail) ? { name: office.name, address: office.mail, as: office.name } : null;
}

async function placementsOf(
  reader: Person,
  purpose: LinkPurpose,
  { placements, leaves }: ReplyPorts,
): Promise<readonly Placement[]> {
  const id = placementOfLink(purpose);
  if (id !== null) return [await placements.byId(id)].filter((one) => one !== null);
  switch (purpose.kind) {
    case 'sickness': {
      const student = parseSicknessId(purpose.sickness)?.studentId;
      return student ? placements.ofStudent(student) : [];
    }
    case 'leave': {
      const request = await leaves.load(purpose.leave);
      return request ? placements.ofStudent(request.studentId) : [];
    }
    default:
      return reader.roles.includes('student') ? placements.ofStudent(reader.id) : placements.ofStaff(reader.id);
  }
}
