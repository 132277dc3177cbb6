import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { fillManifest, leftAsItCame, manifestFaults, pngSize, zipPackage } from '../../src/cli/app-package.js';
import { program } from '../support/programs.js';

const TEMPLATE = await readFile(new URL('../../manifest/manifest.json', import.meta.url), 'utf8');
const APP = '00000000-0000-4000-8000-00000000A001';
const BOT = '00000000-0000-4000-8000-00000000b007';
const TAB = '00000000-0000-4000-8000-00000000b0b0';
const ENV = { TEAMS_APP_ID: APP, MICROSOFT_APP_ID: BOT, PUBLIC_URL: 'https://bpv.example.com/' };

const filled = (env: Record<string, string> = {}): string => {
  const made = fillManifest(TEMPLATE, { ...ENV, ...env });
  if (made.kind === 'faults') throw new Error(made.faults.join());
  return made.manifest;
};
const faultsOf = (env: Record<string, string | undefined>): readonly string[] => {
  const made = fillManifest(TEMPLATE, { ...ENV, ...env });
  return made.kind === 'faults' ? made.faults : [];
};

/** The command as one types it. */
const run = async (env: Record<string, string>): Promise<{ code: number; out: string; err: string }> => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const args = [await program('src/cli/package.ts')];
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env: { PATH, ...env } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
};

describe('The Teams app package', () => {
  it('has the ids of the installation, and of its address the bare host', () => {
    const { id, bots, staticTabs, webApplicationInfo, validDomains } = JSON.parse(filled()) as Record<string, unknown>;
    expect(id).to.equal(APP.toLowerCase());
    expect(bots).to.have.nested.property('[0].botId', BOT);
    expect(staticTabs).to.have.nested.property('[1].contentUrl', 'https://bpv.example.com/tab');
    expect(webApplicationInfo).to.deep.equal({ id: BOT, resource: `api://bpv.example.com/botid-${BOT}` });
    expect(validDomains).to.deep.equal(['bpv.example.com']);
    expect(manifestFaults(filled())).to.deep.equal([]);
  });

  it('signs on with a registration of the tab where there is one, else with that of the bot', () => {
    expect(JSON.parse(filled({ TAB_APP_ID: TAB }))).to.have.nested.property('webApplicationInfo.id', TAB);
    expect(JSON.parse(filled({ TAB_APP_ID: '' }))).to.have.nested.property('webApplicationInfo.id', BOT);
  });

  it('names all that is missing or wrong at once', () => {
    expect(fillManifest(TEMPLATE, {})).to.deep.equal({
      kind: 'faults',
      faults: ['TEAMS_APP_ID', 'MICROSOFT_APP_ID', 'PUBLIC_URL'].map((key) => `${key} is missing: set it`),
    });
    expect(faultsOf({ TEAMS_APP_ID: 'abc', TAB_APP_ID: '1' })).to.have.length(2);
    for (const url of [
      'http://bpv.example.com',
      'https://bpv.example.com:8443',
      'https://bpv.example.com/bpv',
      'bpv',
    ]) {
      expect(faultsOf({ PUBLIC_URL: url }), url).to.have.length.above(0);
    }
    expect(fillManifest('{"id":"${{OTHER}}"}', ENV)).to.have.property('kind', 'faults');
  });

  it('is refused for what Teams refuses and the schema lets pass', () => {
    const changed = (change: (manifest: Record<string, never>) => void): string[] => {
      const manifest = JSON.parse(filled()) as Record<string, never>;
      change(manifest);
      return manifestFaults(JSON.stringify(manifest));
    };
    const of = (changes: object): string[] => changed((manifest) => Object.assign(manifest, changes));
    expect(of({ version: '1' })).to.have.length(1);
    expect(of({ validDomains: ['bpv.example.com', 'https://bpv.example.com'] })).to.have.length(1);
    expect(of({ validDomains: [] })).to.have.length(2);
    for (const resource of [
      `api://bpv.example.com/${BOT}`,
      `api://BPV.example.com/botid-${BOT}`,
      `api://botid-${BOT}`,
    ]) {
      expect(of({ webApplicationInfo: { id: BOT, resource } }), resource).to.have.length.above(0);
    }
    expect(of({ staticTabs: [{ entityId: 'bpv', contentUrl: 'https://elsewhere.example.com/tab' }] })).to.have.length(
      2,
    );
    expect(of({ bots: [] })).to.have.length(1);
  });

  it('is made with the addresses that it came with, and says which are not the school’s own', () => {
    const own = {
      ...(JSON.parse(filled()) as object),
      developer: { name: 'ROC', websiteUrl: 'https://roc.example/bpv' },
    };
    expect(leftAsItCame(filled())).to.deep.equal(
      ['websiteUrl', 'privacyUrl', 'termsOfUseUrl'].map((one) => `developer.${one}`),
    );
    expect(leftAsItCame(JSON.stringify(own))).to.deep.equal([]);
  });

  it('is the same file out of the same parts', () => {
    const parts = { 'color.png': Buffer.from([1, 2]) };
    expect(Buffer.from(zipPackage('{}', parts)).equals(Buffer.from(zipPackage('{}', parts)))).to.equal(true);
    expect(pngSize(Buffer.from('GIF89a'))).to.equal(null);
  });

  it('is made by one command, whole by the schema of Microsoft', async () => {
    const { code, out, err } = await run(ENV);
    expect([code, err]).to.deep.equal([0, '']);
    expect(out).to.include('dist/bpv-bot.zip');
    const zip = unzipSync(await readFile(new URL('../../dist/bpv-bot.zip', import.meta.url)));
    expect(Object.keys(zip)).to.have.members(['manifest.json', 'color.png', 'outline.png']);
    expect(Buffer.from(zip['manifest.json']!).toString()).to.equal(filled());
    expect(Object.values(zip).map(pngSize).filter(Boolean)).to.deep.equal([
      [192, 192],
      [32, 32],
    ]);
  });

  it('is not made where something is missing, which is named', async () => {
    const { code, err } = await run({});
    expect(code).to.equal(1);
    expect(err).to.include('- PUBLIC_URL is missing: set it');
  });
});
