/** Where somebody is sent who needs more than a bot: it points, and neither handles nor stores anything [guide: Hulp]. */
import type { Role } from '../people/people.js';

/** What somebody needs help with, as far as a message shows it. */
export const HELP_NEEDS = [
  'unsafe',
  'quarrel',
  'complaint',
  'confidential',
  'discrimination',
  'emergency',
  'insurance',
  'adapted',
  'stopping',
  'no-place',
  'career',
  'benefit',
] as const;
export type HelpNeed = (typeof HELP_NEEDS)[number];

/** Desks of the school and outside it, whose addresses are the school's settings. */
export const HELP_DESKS = [
  'confidential',
  'complaints',
  'emergency',
  'discrimination',
  'guides',
  'places',
  'career',
  'benefit',
] as const;
export type HelpDeskKind = (typeof HELP_DESKS)[number];

export interface HelpDesk {
  /** "Vertrouwenspersoon Iris Blom" */
  readonly name: string;
  readonly phone: string | null;
  readonly mail: string | null;
  /** An https address to read or fill something in. */
  readonly link: string | null;
}

/** Somebody around the student, or a desk. */
export type HelpPointer = { readonly who: 'company' | Role } | { readonly desk: HelpDeskKind };

/** In the order in which they are tried. The praktijkopleider may be what it is about, so is in none of them. */
export const HELP_POINTERS: Readonly<Record<HelpNeed, readonly HelpPointer[]>> = {
  unsafe: [{ desk: 'confidential' }, { who: 'coach' }, { who: 'teacher' }],
  // The guide: first a talk, then the BPV-docent or the SLB'er.
  quarrel: [{ who: 'teacher' }, { who: 'coach' }, { desk: 'confidential' }],
  complaint: [{ desk: 'complaints' }, { who: 'coach' }, { who: 'teacher' }],
  confidential: [{ desk: 'confidential' }],
  discrimination: [{ who: 'teacher' }, { desk: 'discrimination' }, { desk: 'confidential' }],
  emergency: [{ who: 'company' }, { desk: 'emergency' }],
  insurance: [{ desk: 'guides' }, { who: 'office' }],
  adapted: [{ desk: 'guides' }, { who: 'coach' }],
  // The guide: whoever wants to stop early talks to the BPV-bureau first [2.10].
  stopping: [{ who: 'office' }, { who: 'teacher' }, { who: 'coach' }],
  'no-place': [{ desk: 'places' }, { who: 'office' }],
  career: [{ desk: 'career' }, { who: 'coach' }],
  benefit: [{ desk: 'benefit' }],
};

/** Whether somebody is named in the message: who it is about is never pointed to. */
export function isNamedIn(words: readonly string[], { name }: { readonly name: string }, role: Role): boolean {
  const parts = name.toLowerCase().split(/\s+/);
  const ofRole = ROLE_WORDS[role] ?? [];
  return words.some((word) => (word.length > 2 && parts.includes(word)) || ofRole.includes(word));
}

const ROLE_WORDS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  teacher: ['docent', 'bpv-docent', 'bpvdocent', 'stagedocent', 'leraar', 'teacher'],
  coach: ["slb'er", 'slb', 'slber', 'mentor', 'studiecoach', 'coach'],
  office: ['bpv-bureau', 'bureau', 'stagebureau'],
};

/** What somebody can ask how to do. */
export type HelpTopic = 'hours' | 'hand-in' | 'sick' | 'leave' | 'travel';
