import AjvDraft04 from 'ajv-draft-04';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Moment } from '../src/domain/calendar/moment.js';
import { read } from '../src/dutch/read.js';

const manifest = readFileSync(new URL('../manifest/manifest.json', import.meta.url), 'utf8');
const schemaFile = createRequire(import.meta.url)
  .resolve('@microsoft/app-manifest')
  .replace(/build\/.*$/, 'build/json-schemas/teams/v1.24/MicrosoftTeams.schema.json');

/** Width and height as a PNG says them. */
const sizeOf = (icon: string): [number, number] => {
  const png = readFileSync(new URL(`../manifest/${icon}`, import.meta.url));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe('The Teams app manifest', () => {
  it('is valid by the official 1.24 schema once the ids are filled in', () => {
    const ajv = new AjvDraft04.default({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
    const id = '00000000-0000-4000-8000-000000000000';
    const filled = manifest
      .replaceAll('${{PUBLIC_URL}}', 'https://bpv.example.com')
      .replaceAll('${{PUBLIC_HOST}}', 'bpv.example.com')
      .replaceAll(/\$\{\{[A-Z_]+\}\}/g, id);
    validate(JSON.parse(filled));
    expect(validate.errors ?? []).to.deep.equal([]);
  });

  it('lets files be sent in the chat, as the BPV-bureau does with its lists', () => {
    const { bots } = JSON.parse(manifest) as { bots: readonly { supportsFiles: boolean; scopes: string[] }[] };
    expect(bots.map(({ supportsFiles, scopes }) => [supportsFiles, scopes])).to.deep.equal([[true, ['personal']]]);
  });

  it('offers nothing to type that the bot does not understand, and something for each role', () => {
    const { bots } = JSON.parse(manifest) as {
      bots: readonly { commandLists: readonly { commands: readonly { title: string; description: string }[] }[] }[];
    };
    const commands = bots.flatMap(({ commandLists }) => commandLists.flatMap((list) => list.commands));
    const now = { day: '2026-11-25', time: '14:00' } as Moment;
    for (const { title, description } of commands) {
      const role = description.startsWith('Student') ? 'student' : title.includes('bereikbaar') ? 'office' : 'teacher';
      const { request, question } = read(title, { now, role });
      expect([request.kind === 'unknown', question], title).to.deep.equal([false, null]);
    }
    for (const role of ['Student', 'Praktijkopleider', 'BPV-docent', "SLB'er", 'BPV-bureau']) {
      expect(
        commands.some(({ description }) => description.includes(role)),
        role,
      ).to.equal(true);
    }
    // Teams shows no more.
    expect(commands).to.have.length.at.most(10);
  });

  it('holds no id of a real registration', () => {
    expect(manifest).not.to.match(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('has its icons in the sizes that Teams asks for', () => {
    expect(sizeOf('color.png')).to.deep.equal([192, 192]);
    expect(sizeOf('outline.png')).to.deep.equal([32, 32]);
  });
});
