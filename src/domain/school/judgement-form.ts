/**
 * What the BPV-docent judges a placement by: heads with criteria that were set beforehand, in versions. A judgement keeps
 * the version that it was made with, and can always be read by it [Beoordeling].
 */
export interface JudgementHead {
  /** Stays what it is over versions. */
  readonly id: string;
  readonly title: string;
  readonly criteria: readonly string[];
}

export interface JudgementForm {
  /** Numbered from 1. */
  readonly version: number;
  readonly heads: readonly JudgementHead[];
}

/** Where a school has set none. */
export const USUAL_JUDGEMENT_FORM: JudgementForm = {
  version: 1,
  heads: [
    {
      id: 'work',
      title: 'Functioneren op het werk',
      criteria: ['werkt veilig', 'komt afspraken na', 'werkt in het tempo dat past bij dit leerjaar'],
    },
    {
      id: 'goals',
      title: 'Leerdoelen',
      criteria: [
        'heeft doelen die bij het werk passen',
        'laat zien welke behaald zijn',
        'kan zeggen wat nog beter moet',
      ],
    },
    {
      id: 'cooperation',
      title: 'Samenwerken',
      criteria: ['overlegt op tijd', 'vraagt om hulp en biedt die aan', 'gaat goed om met feedback'],
    },
    {
      id: 'reflection',
      title: 'Reflectie',
      criteria: ['kijkt eerlijk terug', 'weet wat een volgende keer anders kan'],
    },
  ],
};

/** Those that a school has set, oldest first. */
interface WithForms {
  readonly judgementForms?: readonly JudgementForm[];
}

/** The one that a new judgement is made with. */
export function judgementForm({ judgementForms = [] }: WithForms): JudgementForm {
  return judgementForms.at(-1) ?? USUAL_JUDGEMENT_FORM;
}

/** The one that a judgement was made with; null where the school has it no more. */
export function judgementFormOf(version: number, { judgementForms = [] }: WithForms): JudgementForm | null {
  return [USUAL_JUDGEMENT_FORM, ...judgementForms].findLast((form) => form.version === version) ?? null;
}
