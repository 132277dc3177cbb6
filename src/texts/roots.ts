/** The mail with the root of the week, for whoever keeps it outside the school. */
import type { ChainEnd } from '../domain/evidence/nightly-root.js';
import { stamp } from './evidence.js';

export function rootMail(school: string, end: ChainEnd): { readonly subject: string; readonly text: string } {
  const { n, at, hash, signature } = end;
  return {
    subject: `Wekelijkse zegel van ${school}: nr. ${n}`,
    text: [
      'Goedendag,',
      `Dit is de laatste nachtelijke zegel van de BPV-bot van ${school}: nr. ${n}, van ${stamp(at)}.`,
      hash,
      'Bewaar deze mail. De zegel is berekend over alles wat de bot tot dan toe had vastgelegd. Verandert iemand daar later iets van, dan klopt het niet meer met dit getal. Op elke urenstaat staat de zegel van die dag, en een latere bouwt voort op deze. Er staat geen naam in.',
      'De ondertekening van de school:',
      signature,
      'U krijgt deze mail elke week omdat de school dit adres ervoor heeft opgegeven. Wilt u dat niet meer, laat het dan het BPV-bureau van de school weten.',
    ]
      .join('\n\n')
      .concat('\n'),
  };
}
