/** "verwijder teksten van Sanne", "verwijder Sanne de Wit", "wie heeft Sanne bekeken". */
import type { OfficeTextRequest } from '../../asks/typed-office.js';
import { saidIn, type Sentence } from '../sentence.js';
import { FORGET, FORGET_TEXTS, NO_PERSON, WHO_LOOKED } from '../words/office-commands.js';

export function keepingIn(sentence: Sentence): (() => OfficeTextRequest) | null {
  const { text } = sentence;
  const looked = nameIn(WHO_LOOKED, text);
  if (looked !== null) return () => ({ kind: 'looks-named', name: looked });
  const texts = nameIn(FORGET_TEXTS, text);
  if (texts !== null) return () => ({ kind: 'forget-named', name: texts, what: 'texts' });
  const name = nameIn(FORGET, text);
  // Hours of a day, a week: nobody is called so.
  if (name === null || NO_PERSON.test(name) || saidIn(sentence, 'day').length > 0) return null;
  return () => ({ kind: 'forget-named', name, what: 'all' });
}

function nameIn(words: RegExp, text: string): string | null {
  return words.exec(text)?.groups?.['name']?.trim() ?? null;
}
