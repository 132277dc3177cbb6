/** Words that switch reminders off. */
export const OFF_WORDS: ReadonlySet<string> = new Set(
  'uit uitzetten uitschakelen uitdoen stop stoppen stopzetten geen niet nooit afmelden off stop no disable zonder weg verwijder'.split(
    ' ',
  ),
);

/** Words that switch them on; a message with neither asks how they are set. */
export const ON_WORDS: ReadonlySet<string> = new Set(
  'aan aanzetten aandoen inschakelen activeren activeer weer on enable herinner herinneren herinnert herriner herrinner remind reminding'.split(
    ' ',
  ),
);
