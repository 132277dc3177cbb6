import { expect } from 'chai';
import { drawMail } from '../../../src/channels/mail/draw.js';
import { asHtml, asText, type Letter } from '../../../src/channels/mail/letter.js';
import { strangestCards } from '../../support/strangest-cards.js';

const url = `https://bpv.example.com/w/${'x'.repeat(43)}`;

describe('Every show as a mail, filled with the longest and strangest data', () => {
  for (const { name, show } of strangestCards()) {
    if (!show) continue;
    it(`${name}: text and HTML of under 60 KB, without a picture, a script or anything from elsewhere`, () => {
      const { pieces, button } = drawMail(show);
      const letter: Letter = {
        ...{ greeting: 'Goedemiddag,', pieces, button: { label: button, url }, more: [], closing: ['Antwoorden …'] },
        ...{ orCopy: 'Of dit adres:', unsubscribe: { label: 'Afmelden:', url: `${url}/afmelden` } },
      };
      const html = asHtml(letter, 'Onderwerp');
      expect(Buffer.byteLength(html)).to.be.below(60_000);
      expect(html).to.not.match(/<img|<script|<link|src=|url\(/i);
      expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to]) => to === url || to === `${url}/afmelden`)).to.equal(
        true,
      );
      expect(asText(letter))
        .to.include(url)
        .and.not.match(/Typ ["']/);
      expect(pieces).to.not.deep.equal([]);
      for (const piece of pieces) if ('text' in piece) expect(asText(letter)).to.include(piece.text);
    });
  }
});
