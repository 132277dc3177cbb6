import { expect } from 'chai';
import { isMailAddress } from '../../../src/domain/people/mail-address.js';

describe('A mail address', () => {
  for (const good of [
    'fatima@example.com',
    'f.el-amrani+bpv@licht.geluid.example',
    "o'neil@example.com",
    'å@bücher.example',
  ])
    it(`is "${good}"`, () => {
      expect(isMailAddress(good)).to.equal(true);
    });

  const bad = [
    ...[
      '',
      'fatima',
      'fatima@',
      '@example.com',
      'fatima@example',
      'a@b@c.nl',
      'fatima@example..com',
      'a b@example.com',
    ],
    // Each of these would reach somebody else as well.
    ...['a@example.com, b@example.com', 'a@example.com;b@example.com', '"x" <a@example.com>'],
    ...['a@example.com\r\nBcc: b@example.com', 'a@example.com\n', 'a@exam\rple.com', ' a@example.com'],
    ...[`${'a'.repeat(65)}@example.com`],
  ];
  for (const text of bad)
    it(`is not ${JSON.stringify(text)}`, () => {
      expect(isMailAddress(text)).to.equal(false);
    });

  it('is none where none is known', () => {
    expect(isMailAddress(null)).to.equal(false);
  });
});
