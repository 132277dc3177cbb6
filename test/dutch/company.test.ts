import { expect } from 'chai';
import { companyIn } from '../../src/dutch/company.js';

const COMPANIES = ['Theater De Brug', 'Licht & Geluid Twente'];

describe('A company that is named', () => {
  for (const [text, place, rest] of [
    ['donderdag 3 uur licht & geluid twente', 1, 'donderdag 3 uur'],
    ['donderdag 3 uur licht en geluid twente', 1, 'donderdag 3 uur'],
    ['donderdag 3 uur bij licht & geluid', 1, 'donderdag 3 uur'],
    ['donderdag 3 uur bij de licht & geluid', 1, 'donderdag 3 uur'],
    ['donderdag 8 uur theater de brug', 0, 'donderdag 8 uur'],
    ['week 47 indienen bij de brug', 0, 'week 47 indienen'],
    ['vrijdag 6 uur bij de burg kabels', 0, 'vrijdag 6 uur kabels'],
    ['bij licht en geluid', 1, ''],
    ['de brug', 0, ''],
    // One letter less, more, another, and two that changed places.
    ['bij twent', 1, ''],
    ['bij twentte', 1, ''],
    ['bij twemte', 1, ''],
    ['bij Wtente', 1, ''],
  ] as const)
    it(`"${text}" is ${COMPANIES[place]}`, () => {
      expect(companyIn(text, COMPANIES)).to.deep.equal({ place, rest });
    });

  for (const text of [
    'vrijdag 3 uur licht en geluid',
    'vrijdag 6 uur licht ingehangen',
    '6 uur theater schoongemaakt',
    'bij de deur',
    // Two letters off.
    'bij twen',
    'bij twemtte',
    'bij ttenwe',
  ])
    it(`"${text}" names none`, () => {
      expect(companyIn(text, COMPANIES)).to.equal(null);
    });
});
