import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { jsonStatement, readStatement } from '../../src/files/json-statement.js';
import { checkStatement } from '../../src/signing/check-statement.js';
import { HOUSE_KEY } from '../support/statement-keys.js';
import { signedStatement } from '../support/statement.js';

describe('The statement as JSON', () => {
  let bytes: Buffer;
  before(async () => {
    bytes = jsonStatement(await signedStatement());
  });

  it('that was given out by an earlier version still holds, and is called unsigned', async () => {
    const earlier = readFileSync(new URL('urenstaat-1.json', import.meta.url));
    for (const keys of [[HOUSE_KEY], null])
      expect(await checkStatement(earlier, keys)).to.include({ kind: 'holds', signed: 'unsigned' });
  });

  it('is read back as it was', async () => {
    const statement = await signedStatement();
    expect(readStatement(jsonStatement(statement))).to.deep.equal({ kind: 'statement', statement });
  });

  it('does not hold with any one byte changed, left out or added', async () => {
    const holds = async (changed: Buffer): Promise<boolean> =>
      (await checkStatement(changed, [HOUSE_KEY])).kind === 'holds';
    for (let at = 0; at < bytes.length; at += 5) {
      const other = Buffer.from(bytes);
      other[at] = (bytes[at] ?? 0) ^ 1;
      expect(await holds(other), `byte ${at} changed`).to.equal(false);
    }
    for (const at of [0, 1, 1000, bytes.length - 1]) {
      const without = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
      const more = Buffer.concat([bytes.subarray(0, at), Buffer.from(' '), bytes.subarray(at)]);
      expect([await holds(without), await holds(more)], `byte ${at}`).to.deep.equal([false, false]);
    }
    expect(await holds(Buffer.concat([bytes, Buffer.from('\n')]))).to.equal(false);
    expect(await holds(Buffer.concat([Buffer.from('\ufeff'), bytes]))).to.equal(false);
  });

  it('does not hold with another letter anywhere in its signature, though it stood for the same bytes', async () => {
    const text = bytes.toString();
    const from = text.indexOf('"signature":"') + '"signature":"'.length;
    const until = text.indexOf('"', from);
    for (let at = from; at < until; at += 1) {
      for (const letter of ['A', 'B', '-']) {
        if (letter === text[at]) continue;
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        const { kind } = await checkStatement(Buffer.from(changed), [HOUSE_KEY]);
        expect(kind, `letter ${at - from}`).not.to.equal('holds');
      }
    }
  });

  it('does not take the same said twice, nor the same in another order', async () => {
    const twice = bytes.toString().replace('{"format"', '{"format":"x","format"');
    expect(readStatement(Buffer.from(twice)).kind).to.equal('not-canonical');
    const pretty = Buffer.from(`${JSON.stringify(await signedStatement(), null, 2)}\n`);
    expect(readStatement(pretty).kind).to.equal('not-canonical');
  });

  it('names the place where a file stops being a statement', () => {
    const read = readStatement(Buffer.from(bytes.toString().replace('"kind":"approved"', '"kind":"approvef"')));
    expect(read).to.deep.equal({
      kind: 'not-a-statement',
      where: { week: '2026-W46', event: 4, field: 'what.kind' },
    });
  });
});
