/**
 * What a message stored at once bears its id; what came of it later (an answer to the question about the rest of it, an
 * edit after it was taken back) bears that id with something behind it. So all of it is found by the message.
 */
export function isOfMessage(source: string, message: string): boolean {
  return source === message || source.startsWith(`${message}/`);
}
