/** The words of Microsoft's Agents Playground that are left in a window, in Dutch. */

const WORDS: Readonly<Record<string, readonly [english: string, dutch: string]>> = {
  'BaseChat.InputBoxPlaceholder': ['Type a message...', 'Typ een bericht …'],
  'InputBox.SendMessageLabel': ['Send Message', 'Versturen'],
  'InvokeMessage.Container': ['Display Invoked Message', 'Antwoord op de knop'],
  'InvokeMessage.Dismiss': ['Dismiss Invoke Message', 'Sluiten'],
  'InvokeMessage.Default': ['Your response was sent to the app', 'Verstuurd'],
  'InvokeMessage.Error': ['Unable to reach app. Please try again.', 'De bot antwoordt niet. Probeer het nog eens.'],
};

/** The tool's script with them; a word that is not found is left as it is. */
export function inDutch(script: string): string {
  return Object.entries(WORDS).reduce(
    (text, [key, [english, dutch]]) => text.replace(`"${key}":"${english}"`, `"${key}":"${dutch}"`),
    script,
  );
}
