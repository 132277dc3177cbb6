import { expect } from 'chai';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildTabAnew } from '../../src/local/build-tab.js';

describe('The tab that npm start gives out', function () {
  this.timeout(60_000);
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'bpv-tab-'))));
  after(() => rm(folder, { recursive: true }));

  it('is built where something that it is made of is younger, and only there', async () => {
    const [into, index] = [pathToFileURL(`${folder}/`), join(folder, 'index.html')];
    await writeFile(index, 'of before');
    await buildTabAnew(into);
    expect(await readdir(folder)).to.deep.equal(['index.html']);

    await utimes(index, 0, 0);
    await buildTabAnew(into);
    expect(await readFile(index, 'utf8')).to.match(/<script .*src="\/tab\/main-\w+\.js"/);
    const { mtimeMs } = await stat(index);
    expect((await stat(join(folder, 'chunks'))).mtimeMs).to.be.at.least(mtimeMs);
  });
});
