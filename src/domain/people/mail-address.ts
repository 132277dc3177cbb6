/** Whether mail can be sent to this: one address and nothing else, so that nobody writes a second one or a header into it. */
const ONE_ADDRESS = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?$/u;

export function isMailAddress(text: string | null): text is string {
  return text !== null && ONE_ADDRESS.test(text) && text.slice(text.indexOf('@')).includes('.') && !text.includes('..');
}
