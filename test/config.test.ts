import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { publicHalfOf } from '../src/domain/evidence/signed-statement.js';
import { HOUSE_KEY, OTHER_KEY } from './support/statement-keys.js';
import { CONFIG_KEYS, ConfigFault, readConfig } from '../src/config.js';

const GUID = '00000000-0000-4000-8000-000000000009';
const production = {
  NODE_ENV: 'production',
  MONGODB_URI: 'mongodb://localhost/bpv',
  MICROSOFT_APP_ID: GUID,
  MICROSOFT_APP_PASSWORD: 'not-a-secret',
  MICROSOFT_APP_TENANT_ID: GUID,
  PUBLIC_URL: 'https://bpv.example.com/',
  STATEMENT_KEYS: JSON.stringify({ keys: [HOUSE_KEY, OTHER_KEY] }),
};
const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigFault).faults;
  }
};

describe('Settings', () => {
  it('are local on a machine where nothing is set', () => {
    expect(readConfig({})).to.deep.equal({
      ...{ mode: 'local', port: 3978, logLevel: 'info', mongoUri: null },
      ...{ smtp: null, mailPerMinute: 30 },
    });
  });

  it('are production as soon as Teams credentials are set, whatever NODE_ENV says', () => {
    expect(readConfig({ ...production, NODE_ENV: '' }).mode).to.equal('production');
  });

  it('are production in capitals and with spaces too', () => {
    for (const NODE_ENV of ['Production', 'PRODUCTION', ' production ']) {
      expect(readConfig({ ...production, NODE_ENV }).mode).to.equal('production');
      expect(faultsOf({ NODE_ENV })).to.include('MICROSOFT_APP_ID is missing: set it');
    }
  });

  it('let an app send by one mailbox where all of it is set, and name what lacks', () => {
    const mail = { SMTP_URL: 'smtp://bpv%40school.example@smtp.office365.com:587', MAIL_FROM: 'bpv@school.example' };
    const app = { SMTP_OAUTH_TENANT_ID: GUID, SMTP_OAUTH_CLIENT_ID: GUID, SMTP_OAUTH_CLIENT_SECRET: 'not-a-secret' };
    expect(readConfig({ ...production, ...mail }).smtp).to.not.have.property('login');
    expect(readConfig({ ...production, ...mail, ...app }).smtp?.login).to.deep.equal({
      tokenUrl: `https://login.microsoftonline.com/${GUID}/oauth2/v2.0/token`,
      scope: 'https://outlook.office365.com/.default',
      ...{ clientId: GUID, clientSecret: 'not-a-secret' },
    });
    for (const key of Object.keys(app))
      expect(faultsOf({ ...production, ...mail, ...app, [key]: '' }), key).to.deep.equal([`${key} is missing: set it`]);
    const nameless = { ...mail, SMTP_URL: 'smtp://smtp.office365.com:587' };
    expect(faultsOf({ ...production, ...nameless, ...app })).to.deep.equal([
      'SMTP_URL must name the mailbox, as in smtp://bpv%40school.example@smtp.office365.com:587',
    ]);
  });

  it('of a laptop start nothing that was built', () => {
    expect(() => readConfig({}, true)).to.throw(ConfigFault, 'NODE_ENV is not "production"');
    expect(readConfig(production, true).mode).to.equal('production');
  });

  it('name an address of the database that has a % too many, in both modes', () => {
    const MONGODB_URI = 'mongodb://bpv:100%@localhost/bpv';
    const fault = 'MONGODB_URI has a % that stands for nothing: write a % in a name or a password as %25';
    expect(faultsOf({ ...production, MONGODB_URI })).to.deep.equal([fault]);
    expect(faultsOf({ MONGODB_URI })).to.deep.equal([fault]);
    expect(faultsOf({ MONGODB_URI: 'mongodb://bpv:100%25@localhost/bpv' })).to.deep.equal([]);
  });

  it('of production refuse to start without authentication, and name all that is missing at once', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).to.deep.equal([
      'MONGODB_URI is missing: set it',
      'MICROSOFT_APP_ID is missing: set it',
      'MICROSOFT_APP_PASSWORD is missing: set it',
      'MICROSOFT_APP_TENANT_ID is missing: set it',
      'PUBLIC_URL is missing: set it',
      'STATEMENT_KEYS is missing: set it',
    ]);
  });

  it('that are wrong are each named with how to mend it', () => {
    expect(faultsOf({ ...production, PORT: 'x', MICROSOFT_APP_ID: 'abc', MONGODB_URI: 'localhost' })).to.deep.equal([
      'PORT must be a number',
      'MONGODB_URI must start with mongodb:// or mongodb+srv://',
      'MICROSOFT_APP_ID must be a GUID, as the Azure portal shows it',
    ]);
    expect(faultsOf({ ...production, PORT: '70000' })).to.deep.equal(['PORT must be 0 to 65535']);
    expect(faultsOf({ ...production, PORT: '65535' })).to.deep.equal([]);
  });

  it('take keys to sign with of which the first has a private half that fits, and of others the public one', () => {
    const half = publicHalfOf(HOUSE_KEY);
    const fault = [
      'STATEMENT_KEYS must be a JWK set of Ed25519 keys, the first with its private half: npm run --silent key makes one',
    ];
    const faultsOfKeys = (keys: unknown): readonly string[] =>
      faultsOf({ ...production, STATEMENT_KEYS: JSON.stringify(keys) });
    expect(faultsOfKeys({ keys: [OTHER_KEY, half] })).to.deep.equal([]);
    expect(faultsOfKeys(HOUSE_KEY)).to.deep.equal([]);
    for (const wrong of [
      { keys: [] },
      { keys: [half, OTHER_KEY] },
      { keys: [{ ...HOUSE_KEY, x: OTHER_KEY.x }] },
      { keys: [HOUSE_KEY, { ...OTHER_KEY, x: half.x }] },
      'x',
    ]) {
      expect(faultsOfKeys(wrong)).to.deep.equal(fault);
    }
  });

  it('take a public address by https only, with or without a slash at its end', () => {
    expect(faultsOf({ ...production, PUBLIC_URL: 'http://bpv.example.com' })).to.deep.equal([
      'PUBLIC_URL must be an address that begins with https://',
    ]);
    const config = readConfig(production);
    expect(config.mode === 'production' && config.publicUrl).to.equal('https://bpv.example.com');
  });

  it('of mail may be left out; with a server they say whom the mails are from', () => {
    const mailOf = (env: Record<string, string>): unknown => {
      const { smtp, mailPerMinute } = readConfig({ ...production, ...env });
      return { ...smtp, mailPerMinute };
    };
    const SMTP_URL = 'smtp://bpv:not%20secret@mail.school.example:587';
    expect(mailOf({})).to.deep.equal({ mailPerMinute: 30 });
    expect(mailOf({ SMTP_URL, MAIL_FROM: 'BPV-bureau <bpv@school.example>', MAIL_PER_MINUTE: '100' })).to.deep.equal({
      ...{ url: SMTP_URL, from: { name: 'BPV-bureau', address: 'bpv@school.example' }, mailPerMinute: 100 },
    });
    expect(mailOf({ SMTP_URL, MAIL_FROM: 'bpv@school.example' })).to.deep.include({
      from: { name: 'BPV', address: 'bpv@school.example' },
    });
    expect(faultsOf({ ...production, SMTP_URL })).to.deep.equal(['MAIL_FROM is missing: set it']);
    expect(
      faultsOf({ ...production, SMTP_URL: 'https://x.example', MAIL_FROM: 'a, b@c.nl', MAIL_PER_MINUTE: '0' }),
    ).to.have.members([
      'SMTP_URL must be an address that begins with smtp:// or smtps://',
      'MAIL_FROM must be an address, as in "BPV-bureau <bpv@school.example>"',
      'MAIL_PER_MINUTE must be 1 to 6000',
    ]);
  });

  it('are all explained in .env.example, and nothing else is', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const keys = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, key]) => key);
    expect(keys.toSorted()).to.deep.equal([...CONFIG_KEYS].sort());
  });
});
