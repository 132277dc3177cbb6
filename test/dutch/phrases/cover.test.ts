import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { inPhrases } from './in-phrases.js';

const sections = readFileSync(new URL('cover.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .map((section) => section.trim().split('\n'))
  .filter(([, ...lines]) => lines.length > 0);

describe('A message cut into phrases (cover.txt)', () => {
  for (const [title = '', ...lines] of sections)
    it(title, () => {
      const found = lines.map((line) => {
        const [typed = ''] = line.split(' => ');
        return `${typed} => ${inPhrases(typed.replace(/\\n/g, '\n'))}`;
      });
      expect(found).to.deep.equal(lines);
    });
});
