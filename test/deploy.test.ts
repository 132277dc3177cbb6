import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { CONFIG_KEYS } from '../src/config.js';

const file = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const asked = (path: string): string[] => [...file(path).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

/** What one fills in, and what the toolkit writes, in the environment and beside it. */
const KNOWN = [...file('env/.env.dev').matchAll(/^(\w+)=|\b(SECRET_\w+)/gm)].map(
  ([, own, secret]) => own ?? secret ?? '',
);

describe('What it takes to bring the bot to Azure', () => {
  it('asks for nothing that the environment of the toolkit does not name', () => {
    const places = [
      'm365agents.yml',
      'deploy/azure.parameters.json',
      'deploy/entra.manifest.json',
      'manifest/manifest.json',
    ];
    for (const place of places) expect(KNOWN, place).to.include.members(asked(place));
  });

  it('sets what production cannot start without, and nothing that it does not know', () => {
    const set = [...file('deploy/azure.bicep').matchAll(/name: '([A-Z_]+)', value/g)].map(([, name = '']) => name);
    const ofAzure = [
      ...['WEBSITES_PORT', 'WEBSITE_RUN_FROM_PACKAGE'],
      ...['WEBSITE_SWAP_WARMUP_PING_PATH', 'WEBSITE_SWAP_WARMUP_PING_STATUSES'],
    ];
    expect([...CONFIG_KEYS, ...ofAzure]).to.include.members(set);
    for (const key of ['NODE_ENV', 'MONGODB_URI', 'PUBLIC_URL', 'STATEMENT_KEYS']) expect(set).to.include(key);
    for (const key of ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_TENANT_ID'])
      expect(set).to.include(key);
  });

  it('hands each parameter of the template, and only those', () => {
    const { parameters } = JSON.parse(file('deploy/azure.parameters.json')) as { parameters: object };
    const declared = [...file('deploy/azure.bicep').matchAll(/^param (\w+) \w+( =)?/gm)];
    expect(declared.map(([, name]) => name)).to.include.members(Object.keys(parameters));
    const needed = declared.filter(([, , usual]) => usual === undefined).map(([, name]) => name);
    expect(Object.keys(parameters)).to.include.members(needed);
  });

  it('holds no secret and no id of anybody', () => {
    for (const path of ['env/.env.dev', 'deploy/azure.parameters.json']) {
      expect(file(path)).not.to.match(/=[^\s=]*[0-9a-f]{8}-[0-9a-f]{4}|password=|SECRET_\w+=\S/i);
    }
  });
});
