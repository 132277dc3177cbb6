/** Words that switch reminders off; any other message about them switches them on. */
export const OFF_WORDS: ReadonlySet<string> = new Set(
  'uit uitzetten uitschakelen uitdoen stop stoppen stopzetten geen niet nooit afmelden off stop no disable zonder weg verwijder'.split(
    ' ',
  ),
);
