/**
 * "verwijder Sanne de Wit", "verwijder teksten van Sanne": the BPV-bureau removes what is kept of somebody, after a card that
 * says what goes and what the law keeps, and why.
 */
import type { Forgets, KeepingAsks } from '../../asks/keeping.js';
import { hashOf } from '../../domain/evidence/hash.js';
import { keepingOf } from '../../domain/keeping/terms.js';
import { tombstoneId, type Removed, type Tombstone } from '../../domain/keeping/tombstone.js';
import { whatGoes, type Goes } from '../../domain/keeping/what-goes.js';
import { named, nearlyNamed } from '../../domain/people/named.js';
import { mayKeepSchool } from '../../domain/people/permissions.js';
import type { PersonId } from '../../domain/people/people.js';
import type { PersonRecord } from '../../domain/placements/recorded.js';
import { remove } from '../../forget.js';
import type { Asked, Ports } from '../../ports.js';
import { noteShow } from '../../shows/note.js';
import type { Answer } from '../../shows/reply.js';
import { button } from '../../shows/button.js';
import * as texts from '../../texts/keeping.js';
import { nobodyNamed } from '../../texts/looking.js';
import { ofOffice } from '../../texts/office.js';

type Of<Kind extends KeepingAsks['kind']> = Extract<KeepingAsks, { kind: Kind }>;
const text = (said: string): Answer => ({ kind: 'text', text: said });
const MOST_CHOICES = 6;

export async function forgetNamed({ name, what }: Of<'forget-named'>, asked: Asked, ports: Ports): Promise<Answer> {
  const { person: reader } = asked;
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return text(ofOffice);
  const all = await ports.people.ofSchool(reader.schoolId, what === 'texts' ? 'student' : undefined);
  const exact = named(all, name);
  const found = exact.length > 0 ? exact : nearlyNamed(all, name);
  const [only] = found;
  if (!only) return text(nobodyNamed);
  if (exact.length === 1) return askForget({ person: only.id, what }, asked, ports);
  const some = found.slice(0, MOST_CHOICES);
  return noteShow(
    texts.whom(some.map((one) => one.name)),
    some.map((one) => button(one.name, { verb: 'ask-forget', person: one.id, what })),
  );
}

export function askForget(
  { person, what }: Omit<Of<'ask-forget'>, 'kind'>,
  asked: Asked,
  ports: Ports,
): Promise<Answer> {
  return ofRecord(person, asked, ports, async (record, days) =>
    confirm(record, what, await goesOf(record, days, asked, ports), days),
  );
}

/** Pressed again it says the same: what is gone stays gone. */
export function forget({ person: id, what, drawn }: Of<'forget'>, asked: Asked, ports: Ports): Promise<Answer> {
  return ofRecord(id, asked, ports, async (record, days) => {
    if (what === 'texts') {
      if (!record.roles.includes('student')) return text(texts.textsOfStudents);
      await remove([stone('texts', id, asked)], ports);
      asked.stored();
      return text(texts.textsGone(record.name));
    }
    if (await isGone(record, ports)) {
      asked.stored();
      return text(texts.partGone(record.name));
    }
    const goes = await goesOf(record, days, asked, ports);
    if (goes.kind === 'refused') return text(refused(goes, record.name));
    if (drawnOf(record, goes) !== drawn) return confirm(record, what, goes, days, texts.changedSince);
    if (goes.kind === 'all') {
      await remove([stone('person', id, asked)], ports);
      asked.stored();
      return text(texts.nothingLeft);
    }
    const isStudent = record.roles.includes('student');
    await remove([...(isStudent ? [stone('texts', id, asked)] : []), stone('contact', id, asked)], ports);
    asked.stored();
    return text(texts.partGone(record.name));
  });
}

function confirm(record: PersonRecord, what: Forgets, goes: Goes, days: number, note?: string): Answer {
  const isStudent = record.roles.includes('student');
  if (what === 'texts' && !isStudent) return text(texts.textsOfStudents);
  if (what === 'all' && goes.kind === 'refused') return text(refused(goes, record.name));
  const lines =
    what === 'texts' || goes.kind === 'refused' ? texts.textsGoInWords : texts.whatGoesInWords(goes, isStudent, days);
  const go = { verb: 'forget', person: record.id, what, drawn: drawnOf(record, goes) } as const;
  return noteShow(
    texts.askForget(record.name, what),
    [button(texts.forget, go, { look: 'destructive' })],
    [...(note === undefined ? [] : [note]), ...lines],
  );
}

function refused(goes: Extract<Goes, { kind: 'refused' }>, name: string): string {
  return goes.why === 'oneself' ? texts.notYourself : texts.stillGuides(name, goes.students);
}

async function goesOf(
  record: PersonRecord,
  evidenceDays: number,
  { person: reader, now }: Asked,
  ports: Ports,
): Promise<Goes> {
  const { id } = record;
  const [own, guided] = await Promise.all([ports.placements.ofStudent(id), ports.placements.ofStaff(id)]);
  const ids = own.map((placement) => placement.id);
  const [weeks, isNamed] = await Promise.all([ports.sheets.summaries(ids), ports.keeping.isNamed(id, ids)]);
  const kept = {
    ...{ person: record, by: reader.id, isNamed },
    hasHours: weeks.some(
      ({ state, minutesPerDay }) => state !== 'draft' || minutesPerDay.some((minutes) => minutes > 0),
    ),
    guiding: guided.filter(({ studentId, period }) => studentId !== id && period.until >= now.day).length,
    lastDay:
      own
        .map(({ period }) => period.until)
        .sort()
        .at(-1) ?? null,
  };
  return whatGoes(kept, evidenceDays);
}

async function isGone({ id, mail, phone, teams, born }: PersonRecord, { tombstones }: Ports): Promise<boolean> {
  const isReached = [mail, phone, teams, born].some((way) => way !== null);
  return !isReached && (await tombstones.known([tombstoneId({ what: 'contact', subject: id })])).length > 0;
}

/** What was shown: another version of the person, or more that goes, is another card. */
function drawnOf({ id, version }: PersonRecord, { kind }: Goes): string {
  return hashOf([id, version, kind]).slice(0, 16);
}

function stone(what: Removed, subject: PersonId, { at }: Asked): Tombstone {
  return { what, subject, at: at.toISOString(), rule: 'asked' };
}

/** Of somebody of another school it is as if there were nobody. */
async function ofRecord(
  id: PersonId,
  { person: reader }: Asked,
  ports: Ports,
  act: (record: PersonRecord, evidenceDays: number) => Promise<Answer>,
): Promise<Answer> {
  if (!mayKeepSchool(reader, { id: reader.schoolId })) return text(ofOffice);
  const [record, school] = await Promise.all([ports.people.load(id), ports.schools.byId(reader.schoolId)]);
  return record?.schoolId === reader.schoolId ? act(record, keepingOf(school ?? {}).evidence) : text(texts.nothingLeft);
}
