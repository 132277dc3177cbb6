/** What is kept of people: having it, removing it, and who looked. */
import { askForget, forget, forgetNamed } from '../features/keeping/forget-person.js';
import { offerMyData } from '../features/keeping/my-data.js';
import { looksNamed, seeLooks } from '../features/keeping/who-looked.js';
import type { CarryOut } from './carried.js';

export const KEEPING = {
  'my-data': (_, asked, ports) => offerMyData(asked, ports),
  'forget-named': forgetNamed,
  'ask-forget': askForget,
  forget,
  'looks-named': looksNamed,
  'see-looks': seeLooks,
} satisfies Partial<CarryOut>;
