/** The story that the page tells: what to try as whom, each step done for one through the doors that people use. */
import type { ClockTime, Moment } from '../../domain/calendar/moment.js';
import { nextMoment } from './next-moment.js';

/** What a step is done with. */
export interface Hands {
  /** Types in somebody's window, and waits for the answer. */
  readonly say: (window: string, text: string) => Promise<void>;
  /** Presses the button on the last card that has it; false: there is none. */
  readonly press: (window: string, label: RegExp) => Promise<boolean>;
  readonly now: () => Moment;
  readonly moveClock: (target: Moment) => Promise<void>;
}

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Whose windows show it, the first one in front. */
  readonly shows: readonly string[];
  /** Why it cannot be done now; null where it was done. A step without is only looked at: its window is opened. */
  readonly act: ((hands: Hands) => Promise<string | null>) | null;
}

const NOTHING_TO_HAND_IN = 'Er is geen week om in te dienen. Doe eerst stap 1.';
const NOTHING_TO_SIGN = 'Bij Karel ligt niets om af te tekenen. Doe eerst stap 2.';

export const FRIDAY = [5, '16:00' as ClockTime] as const;
export const SUNDAY = [7, '19:00' as ClockTime] as const;
export const MONDAY = [1, '08:00' as ClockTime] as const;

export const STEPS: readonly Step[] = [
  {
    id: 'types',
    title: 'Sanne typt haar uren',
    about: 'Ze typt “uren 6 vrijdag”, zoals ze het zou zeggen.',
    shows: ['sanne', 'karel'],
    act: async ({ say }) => {
      await say('sanne', 'uren 6 vrijdag');
      return null;
    },
  },
  {
    id: 'hands-in',
    title: 'Sanne dient haar week in',
    about: 'Ze tikt op Week indienen en dan op Indienen.',
    shows: ['sanne', 'karel'],
    act: async ({ press }) => {
      const isAsked = await press('sanne', /^Week indienen/);
      return isAsked && (await press('sanne', /^Indienen/)) ? null : NOTHING_TO_HAND_IN;
    },
  },
  {
    id: 'signs',
    title: 'Karel tekent af',
    about: 'Haar praktijkopleider tikt op Aftekenen. Sanne hoort het meteen.',
    shows: ['karel', 'sanne'],
    act: async ({ press }) => ((await press('karel', /^Aftekenen/)) ? null : NOTHING_TO_SIGN),
  },
  {
    id: 'friday',
    title: 'Vrijdagmiddag 16:00',
    about: 'De klok gaat vooruit. Wie nog uren mist, wordt herinnerd.',
    shows: ['sanne', 'milan'],
    act: async ({ moveClock, now }) => {
      await moveClock(nextMoment(now(), ...FRIDAY));
      return null;
    },
  },
  {
    id: 'monday',
    title: 'Maandagochtend 08:00',
    about: "SLB'er Joost en docent Els zien wie aandacht vraagt; Fatima krijgt een mail.",
    shows: ['joost', 'els'],
    act: async ({ moveClock, now }) => {
      await moveClock(nextMoment(now(), ...MONDAY));
      return null;
    },
  },
  {
    id: 'mail',
    title: 'Fatima tekent af vanuit haar mail',
    about: 'Zij heeft geen Teams. Open haar mail en tik op de knop erin: dan zie je haar pagina. Dit doe je zelf.',
    shows: ['fatima', 'milan'],
    act: null,
  },
  {
    id: 'sick',
    title: 'Milan meldt zich ziek',
    about: 'Hij typt “ik ben ziek”. De bot vraagt niet wat hij heeft. Zijn begeleiders horen het.',
    shows: ['milan', 'joost'],
    act: async ({ say }) => {
      await say('milan', 'ik ben ziek');
      return null;
    },
  },
];
