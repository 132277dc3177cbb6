/** What a school settles of talks: who plans, who sees what, and its forms [Contactmomenten, Voorbereiding]. */

import type { ClockTime } from '../calendar/moment.js';

/** A talk that begins outside of these hours is mistyped more often than meant. */
export const TALK_HOURS = { from: '07:00' as ClockTime, until: '22:00' as ClockTime };

/** A head of a form, with what is asked of each side; null: nothing of this side. */
export interface FormHead {
  readonly id: string;
  readonly title: string;
  readonly student: string | null;
  readonly trainer: string | null;
}

/** voorbereiding, eindevaluatie of year 1 */
export const FORM_NAMES = ['preparation', 'evaluation'] as const;
export type FormName = (typeof FORM_NAMES)[number];

export interface TalkForm {
  readonly name: FormName;
  /** From 1 on. */
  readonly version: number;
  readonly title: string;
  readonly heads: readonly FormHead[];
}

/** What a school settles of talks. */
export interface TalkSettings {
  /** Who plans, and so is asked to: the student, or the BPV-docent. */
  readonly planner: 'student' | 'teacher';
  /** Whether a side sees the other's form only once both are in. */
  readonly seesOnceBothAreIn: boolean;
  /** Whether the student is asked every other week whether they have talked with the praktijkopleider. */
  readonly asksTwoWeekly: boolean;
  /** Every version there ever was: of a name the last one is filled in from now on. */
  readonly forms: readonly TalkForm[];
}

const HEADS: readonly FormHead[] = [
  {
    ...{ id: 'work', title: 'Functioneren op het werk' },
    student: 'Hoe gaat het op je werk? Wat gaat goed, wat is lastig?',
    trainer: 'Hoe functioneert de student op het werk?',
  },
  {
    ...{ id: 'progress', title: 'Verloop van de BPV' },
    student: 'Hoe verloopt je BPV? Wat moet bijgesteld of uitgebreid worden?',
    trainer: 'Hoe verloopt de BPV? Wat moet bijgesteld of uitgebreid worden?',
  },
  {
    ...{ id: 'goals', title: 'Leerdoelen' },
    student: 'Welke leerdoelen heb je behaald, en welke nog niet? Waaraan zie je dat?',
    trainer: 'Welke leerdoelen zijn behaald, en welke nog niet?',
  },
  {
    ...{ id: 'cooperation', title: 'Samenwerking' },
    student: 'Hoe gaat de samenwerking met je praktijkopleider en collega’s?',
    trainer: 'Hoe verloopt de samenwerking?',
  },
  {
    ...{ id: 'company', title: 'De blik van het bedrijf' },
    student: null,
    trainer: 'De student als medewerker: aan welke werkprocessen is gewerkt, en hoe is de beroepshouding?',
  },
];

export const USUAL_TALK_SETTINGS: TalkSettings = {
  ...{ planner: 'student', seesOnceBothAreIn: true, asksTwoWeekly: false },
  forms: [
    { name: 'preparation', version: 1, title: 'Voorbereiding tussen- en eindevaluatie', heads: HEADS },
    { name: 'evaluation', version: 1, title: 'Eindevaluatie', heads: HEADS },
  ],
};

/** The most heads that a form has: so many fields there are to fill in. */
export const MOST_HEADS = 8;
