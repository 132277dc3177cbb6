/** Files as they stand: Sanne's (year 2, 460 hours) with all done, and with something else. */
import type { Day } from '../../src/domain/calendar/day.js';
import type { AskedPaper, FileFacts, PaperOfFile, TalkOfFile } from '../../src/domain/dossier/file-facts.js';
import type { PlacementId } from '../../src/domain/placements/placement.js';
import { placementOfSanne } from './people.js';

export const at = (day: string): Day => day as Day;
export const hours = (amount: number): number => amount * 60;

export type FileChanges = Partial<Omit<FileFacts, 'placement' | 'hours' | 'goals'>> & {
  readonly placement?: Partial<FileFacts['placement']>;
  readonly hours?: Partial<FileFacts['hours']>;
  readonly goals?: Partial<FileFacts['goals']>;
};

export const talk = (
  kind: TalkOfFile['kind'],
  from: string,
  until: string,
  changes: Partial<TalkOfFile> = {},
): TalkOfFile => ({
  ...{ kind, id: null, from: at(from), until: at(until), remindOn: at(from), planned: null, held: null, forms: [] },
  ...changes,
});

export const heldTalk = (kind: TalkOfFile['kind'], on: string): TalkOfFile =>
  talk(kind, on, on, { planned: at(on), held: at(on), forms: ['student', 'trainer'] });

export const paper = (kind: AskedPaper, judged: PaperOfFile['judged'] = null): PaperOfFile => ({
  ...{ kind, judged, on: at('2027-06-14') },
});

/** Nothing is missing: signed, handed in, talked over, judged. */
export function completeFile({ placement, hours: amounts, goals, ...changes }: FileChanges = {}): FileFacts {
  const { id, year, period, pok, company, studentId, trainerId, teacherId, coachId } = placementOfSanne();
  return {
    placement: {
      ...{ id, year, period, pok, company, judgement: 'developmental' },
      people: { student: studentId, trainer: trainerId, teacher: teacherId, coach: coachId },
      ...placement,
    },
    hours: {
      ...{ signed: hours(460), submitted: 0, written: 0, toMake: hours(460), carriedOver: 0 },
      ...{ notCounting: 0, toHandIn: 0, toHandInSince: null, unsigned: 0, unsignedSince: null },
      ...amounts,
    },
    goals: {
      ...{ sent: 2, approved: 2, lastSent: at('2027-02-04'), lastApproved: at('2027-02-08') },
      judgedOn: [at('2026-12-10'), at('2027-06-24')],
      ...goals,
    },
    ...{
      ended: null,
      isEmploymentKnown: true,
      work: 'agreed',
      only: null,
      planner: 'student',
      isSecond: false,
      hasNextPlace: true,
    },
    talks: [heldTalk('call', '2026-10-08'), heldTalk('halfway', '2026-12-10'), heldTalk('final', '2027-06-24')],
    papers: [paper('reflection-report')],
    judgement: { result: 'sufficient', discussedOn: at('2027-06-24'), attitude: null },
    ...{ completeOn: null, markedOn: null },
    ...changes,
  };
}

/** A second address of the same year. */
export const atLichtGeluid = (changes: FileChanges = {}): FileFacts =>
  completeFile({
    ...{ isSecond: true, papers: [paper('reflection-report'), paper('confidentiality')] },
    ...changes,
    hours: { signed: hours(160), toMake: hours(160), ...changes.hours },
    placement: {
      id: 'noor-licht-geluid' as PlacementId,
      company: { name: 'Licht & Geluid Twente', address: '', phone: null },
      ...changes.placement,
    },
  });
