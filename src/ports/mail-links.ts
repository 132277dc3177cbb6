/** Links that went out by mail: each opens one page, for the one person it was sent to. */
import { studentOfLeave, type LeaveId } from '../domain/leave/leave.js';
import type { PersonId } from '../domain/people/people.js';
import { placementOfPaper, type PaperId } from '../domain/dossier/papers.js';
import type { PlacementId } from '../domain/placements/placement.js';
import { parseSicknessId, type SicknessId } from '../domain/sickness/sickness.js';
import type { SheetId } from '../domain/weeks/week-sheet.js';

/** What a link opens: it names the document, and whether its person may still see that is asked at every look. */
export type LinkPurpose =
  | { readonly kind: 'week'; readonly sheet: SheetId }
  | { readonly kind: 'sickness'; readonly sickness: SicknessId }
  | { readonly kind: 'leave'; readonly leave: LeaveId }
  | {
      readonly kind: 'make-up' | 'goals' | 'work-agreements' | 'papers' | 'talks' | 'judgement';
      readonly placement: PlacementId;
    }
  | { readonly kind: 'paper'; readonly paper: PaperId }
  | { readonly kind: 'pok'; readonly placement: PlacementId }
  | { readonly kind: 'ending'; readonly placement: PlacementId }
  /** All that waits for this person, of every student. */
  | { readonly kind: 'open' };

export interface MailLink {
  readonly personId: PersonId;
  readonly purpose: LinkPurpose;
  readonly expires: Date;
  /** Its person was replaced: it opens nothing, and no new one is sent in its place. */
  readonly revoked: boolean;
}

/** A link as its mail is written. */
export interface NewMailLink extends Omit<MailLink, 'revoked'> {
  /** What the mail is in one thread by with others to this person; left out where it stands alone. */
  readonly thread?: string;
}

/** By the hash of their secret (`hashOfSecret`); the secret itself is nowhere but in the mail. Looking uses up nothing. */
export interface MailLinks {
  add(hash: string, link: NewMailLink): Promise<void>;
  /** The server has taken the mail that it is in, which bore this Message-ID. */
  sent(hash: string, messageId: string): Promise<void>;
  /** Message-IDs of the mails of a thread that were sent to this person, the first one first, each once. */
  sentIn(personId: PersonId, thread: string): Promise<readonly string[]>;
  /** Also one that has expired or was revoked; null where there never was one, or it was forgotten. */
  find(hash: string): Promise<MailLink | null>;
  /** Those of this person that open something of this placement, or of this student at whichever. */
  revoke(personId: PersonId, of: { readonly placement: PlacementId } | { readonly student: PersonId }): Promise<void>;
  /** Removes those that had expired by then. */
  forget(expiredBy: Date): Promise<void>;
}

/** The placement that a link shows something of, where it is of one. */
export function placementOfLink(purpose: LinkPurpose): PlacementId | null {
  switch (purpose.kind) {
    case 'week':
      return (purpose.sheet.split(':')[0] ?? '') as PlacementId;
    case 'paper':
      return placementOfPaper(purpose.paper);
    case 'make-up':
    case 'goals':
    case 'work-agreements':
    case 'papers':
    case 'talks':
    case 'judgement':
    case 'pok':
    case 'ending':
      return purpose.placement;
    // Of a student at whichever address, or of many.
    case 'sickness':
    case 'leave':
    case 'open':
      return null;
  }
}

/** The student that a link shows something of at whichever placement, where it is of one. */
export function studentOfLink(purpose: LinkPurpose): PersonId | null {
  switch (purpose.kind) {
    case 'sickness':
      return parseSicknessId(purpose.sickness)?.studentId ?? null;
    case 'leave':
      return studentOfLeave(purpose.leave);
    default:
      return null;
  }
}
