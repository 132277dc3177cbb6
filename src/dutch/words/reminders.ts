/** Words that switch reminders off. */
import { setOf } from './list.js';

export const OFF_WORDS: ReadonlySet<string> = setOf(
  'uit uitzetten uitschakelen uitdoen stop stoppen stopzetten geen niet nooit afmelden off stop no disable zonder weg verwijder',
);

/** Words that switch them on; a message with neither asks how they are set. */
export const ON_WORDS: ReadonlySet<string> = setOf(
  'aan aanzetten aandoen inschakelen activeren activeer weer on enable herinner herinneren herinnert herriner herrinner remind reminding',
);

/** Behind these "aan" is of what: "herinner me aan mijn verslag"; in "herinneringen aan" it is on. */
export const ASKS_TO_BE_REMINDED: ReadonlySet<string> = setOf(
  'herinner herinnert herinneren herriner herrinner remind',
);
export const TO_REMIND_OF: ReadonlySet<string> = setOf('aan eraan dat to about');
/** Of hours in which nothing is sent: "niet storen", "stille uren". */
export const QUIET_WORDS: ReadonlySet<string> = new Set(['storen', 'stil', 'stille']);
/** "herinneringen uit tot september": for a while only, which cannot be. */
export const UNTIL_WORDS: ReadonlySet<string> = new Set(['tot', 't/m', 'tm', 'totdat', 'tijdens', 'until', 'till']);
/** "niet storen na 21:00"; without such a word it is the time up to which. */
export const BEFORE_QUIET_BEGINS: ReadonlySet<string> = new Set(['na', 'vanaf', 'van', 'after', 'from']);
/** "over 2 uur", "in 2 hours". */
export const BEFORE_A_LENGTH: ReadonlySet<string> = new Set(['over', 'in', 'binnen']);
/** Monday to Friday. */
export const WORKDAY_WORDS: ReadonlySet<string> = setOf(
  'werkdagen werkdag doordeweeks doordeweekse weekdagen weekdays',
);
/** What who guides students gets each week; with "uit" or a time behind it that is set, and not shown. */
export const DIGEST_WORDS: ReadonlySet<string> = setOf('overzicht weekoverzicht digest overview');
