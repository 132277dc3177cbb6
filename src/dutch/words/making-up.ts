/** Of hours that make up for what was missed. */
export const MAKING_UP: ReadonlySet<string> = new Set([
  'ingehaald',
  'ingehaalde',
  'inhalen',
  'inhaal',
  'inhaaluren',
  'inhaaluur',
  'inhaaldag',
  'inhaaldienst',
]);
