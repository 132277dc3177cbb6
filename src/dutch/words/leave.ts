/** Words around a request for leave that are no reason for it. */
import { setOf } from './list.js';

export const LEAVE_FILLERS: ReadonlySet<string> = setOf(`
  t/m tm tem halve
  ik wil wilde zou zal kan mag moet ga graag heb hebben ben is er een de het dan die dat vrij verlof dag dagen daagje hele gehele voor ivm wegens
  vanwege omdat want door mijn m'n me mij aanvragen aanvraag vragen nemen krijgen opnemen hebben op in van vanaf tot en met maar om te aan bij
  niet komen werken aanwezig even graag aub alsjeblieft pls hoi hey hallo hi goedemorgen bot dus ook nog wel of als week weken morgen i want would like to
  need have get take a an the for because of on my off day leave please can could may not come work be naar moet we wij tijdens ter daar toe toch
  `);
