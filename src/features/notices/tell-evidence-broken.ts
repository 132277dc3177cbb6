/** What was recorded is not as it was sealed: the BPV-bureau hears of which documents, and who is to look. */
import type { NoticeAbout } from '../../domain/evidence/decision.js';
import { documentNamed, type DocumentKind, type DocumentName } from '../../domain/evidence/document-kinds.js';
import { placementOfEnding, type EndingId } from '../../domain/endings/ending.js';
import { studentOfLeave, type LeaveId } from '../../domain/leave/leave.js';
import type { PersonId } from '../../domain/people/people.js';
import type { PlacementId } from '../../domain/placements/placement.js';
import { placementOfSheet, weekOfSheet } from '../../domain/weeks/week-sheet.js';
import type { Telling } from '../../delivery/telling.js';
import type { Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import * as texts from '../../texts/evidence-broken.js';

export async function tellEvidenceBroken(
  { found, more }: Extract<NoticeAbout, { kind: 'evidence-broken' }>,
  ports: Ports,
): Promise<Telling> {
  const lines = await Promise.all(
    found.map(async ({ of, why }) =>
      texts.brokenLine(typeof of === 'number' ? texts.rootNamed(of) : await documentInWords(of, ports), why),
    ),
  );
  const all = [...lines, ...(more > 0 ? [texts.andMore(more)] : []), texts.whatToDo];
  return { kind: 'write', reply: noteShow(texts.broken, [], all, texts.whyBroken) };
}

async function documentInWords(name: DocumentName, { people, placements }: Ports): Promise<string> {
  const { kind, id } = documentNamed(name);
  const at = placementOf(kind, id);
  const placement = at && (await placements.byId(at));
  const person = placement ? placement.studentId : personOf(kind, id);
  const who = person && (await people.byId(person))?.name;
  return texts.documentNamed(kind, who || null, kind === 'sheet' ? weekOfSheet(id) : null);
}

function placementOf(kind: DocumentKind, id: string): PlacementId | null {
  switch (kind) {
    case 'sheet':
      return placementOfSheet(id);
    case 'ending':
      return placementOfEnding(id as EndingId);
    case 'placement':
    case 'goals':
    case 'papers':
    case 'reflections':
    case 'talks':
    case 'judgement':
    case 'make-up':
      return id as PlacementId;
    case 'person':
    case 'school':
    case 'availability':
    case 'sickness':
    case 'leave':
      return null;
  }
}

function personOf(kind: DocumentKind, id: string): PersonId | null {
  if (kind === 'leave') return studentOfLeave(id as LeaveId);
  return kind === 'person' || kind === 'availability' || kind === 'sickness' ? (id as PersonId) : null;
}
