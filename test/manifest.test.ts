import AjvDraft04 from 'ajv-draft-04';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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
    const filled = manifest.replaceAll(/\$\{\{[A-Z_]+\}\}/g, '00000000-0000-4000-8000-000000000000');
    validate(JSON.parse(filled));
    expect(validate.errors ?? []).to.deep.equal([]);
  });

  it('lets files be sent in the chat, as the BPV-bureau does with its lists', () => {
    const { bots } = JSON.parse(manifest) as { bots: readonly { supportsFiles: boolean; scopes: string[] }[] };
    expect(bots.map(({ supportsFiles, scopes }) => [supportsFiles, scopes])).to.deep.equal([[true, ['personal']]]);
  });

  it('holds no id of a real registration', () => {
    expect(manifest).not.to.match(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('has its icons in the sizes that Teams asks for', () => {
    expect(sizeOf('color.png')).to.deep.equal([192, 192]);
    expect(sizeOf('outline.png')).to.deep.equal([32, 32]);
  });
});
