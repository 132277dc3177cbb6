/** The two scripts as they run, with stand-ins for MongoDB's tools that write down how they were called. */
import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const deploy = join(import.meta.dirname, '..', '..', 'deploy');
const URI = 'mongodb://bpv:hush@h1,h2/bpv?replicaSet=bpv';

const WRITES = 'for a; do case $a in --archive=*) echo all > "${a#--archive=}" ;; esac; done';

describe('A backup, and what is made of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bpv-backup-'));
  const at = (name: string): string => join(folder, name);
  const tool = (name: string, does: string): void => {
    writeFileSync(at(name), `#!/bin/sh\necho "$*" >> ${at('called')}\n${does}\n`);
    chmodSync(at(name), 0o755);
  };
  const run = (script: 'backup' | 'restore', args: readonly string[], uri: string | null = URI) => {
    rmSync(at('called'), { force: true });
    const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, ...(uri !== null && { MONGODB_URI: uri }) };
    const { status, stderr } = spawnSync('sh', [join(deploy, `${script}.sh`), ...args], { env, encoding: 'utf8' });
    return { status, stderr, called: existsSync(at('called')) ? readFileSync(at('called'), 'utf8').trim() : null };
  };
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(at(name));
    tool('mongodump', WRITES);
    tool('mongorestore', '');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is there under its name once it is whole, and not before', () => {
    expect(run('backup', [at('all.gz')]).status).to.equal(0);
    expect(readFileSync(at('all.gz'), 'utf8')).to.equal('all\n');
    tool('mongodump', `${WRITES}; exit 1`);
    expect(run('backup', [at('half.gz')]).status).not.to.equal(0);
    expect(existsSync(at('half.gz'))).to.equal(false);
    expect(run('backup', [at('all.gz')]).called, 'over one that is there').to.equal(null);
  });

  it('takes one collection where that is named', () => {
    expect(run('backup', [at('stones.gz'), 'tombstones']).called).to.match(/ --collection tombstones$/);
  });

  it('goes into a database of another name, and never into the one that runs', () => {
    writeFileSync(at('all.gz'), 'all');
    expect(run('restore', [at('all.gz'), 'again']).called).to.match(/ --nsFrom bpv\.\* --nsTo again\.\*$/);
    const same = run('restore', [at('all.gz'), 'bpv']);
    expect([same.status, same.called]).to.deep.equal([1, null]);
  });

  it('asks for the address, and for a database in it', () => {
    writeFileSync(at('all.gz'), 'all');
    for (const [script, args] of [
      ['backup', [at('new.gz')]],
      ['restore', [at('all.gz'), 'again']],
    ] as const) {
      for (const uri of [null, 'mongodb+srv://bpv:hush@h', 'mongodb://h/', 'mongodb://h/?x=/y']) {
        const { status, stderr, called } = run(script, args, uri);
        expect([status === 0, called], `${script} ${uri ?? ''}`).to.deep.equal([false, null]);
        expect(stderr).to.include('MONGODB_URI').and.not.include('hush');
      }
    }
  });
});
