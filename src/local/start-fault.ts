/** Why local mode does not start, and what can be done about it; the message is for the person at the keyboard. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}
