import { expect } from 'chai';
import { withoutTyping } from '../../src/texts/without-typing.js';

describe('What is said where nothing can be typed', () => {
  for (const [said, left] of [
    ['En nog 2. Eerst deze; typ daarna weer "openstaand".', 'En nog 2. Eerst deze.'],
    ['Aftekenen doet een ander. Typ "overzicht" om te zien bij wie.', 'Aftekenen doet een ander.'],
    ["Week 47 wacht. Typ 'herinneringen' om dit in te stellen. Tot dan.", 'Week 47 wacht. Tot dan.'],
    ['Typ "week 47 indienen".', ''],
    ['Dit type licht is typisch.', 'Dit type licht is typisch.'],
    ['U krijgt dit omdat u praktijkopleider bent.', 'U krijgt dit omdat u praktijkopleider bent.'],
  ] as const) {
    it(`of "${said}" is "${left}"`, () => {
      expect(withoutTyping(said)).to.equal(left);
    });
  }
});
