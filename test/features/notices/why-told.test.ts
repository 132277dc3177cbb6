import { expect } from 'chai';
import { conversation } from '../../support/conversation.js';
import { anneke, els, fatima, joost, karel, sanne } from '../../support/people.js';
import { UNASKED } from '../../support/unasked.js';

describe('A message that nobody asked for says why one gets it', () => {
  for (const [kind, forms] of Object.entries(UNASKED)) {
    for (const [form, happens] of Object.entries(forms)) {
      it(`${kind}: ${form}`, async () => {
        const talk = await conversation({ people: [sanne(), karel(), fatima(), els(), joost(), anneke()] });
        for (const who of [sanne(), karel(), els(), joost(), anneke()]) await talk.says(who, 'help');
        await happens(talk);
        const told = (await talk.delivered()).map(({ seen }) => seen.text);
        const sent = talk.ports.notices.all().filter(({ state }) => state === 'sent');
        expect(sent.map(({ about }) => about.kind)).to.include(kind);
        for (const text of told)
          expect(text).to.match(
            /[JU]e? krijgt .*omdat|Ik vraag dit .*zolang|Mijn antwoord op het bericht|Ik kijk hier .* naar\./,
          );
      });
    }
  }
});
