/** `npm run package`: `dist/bpv-bot.zip`, to be uploaded in the Teams admin center, out of `manifest/` and the environment. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import { fillManifest, ICONS, leftAsItCame, manifestFaults, pngSize, schemaFault, zipPackage } from './app-package.js';

const FROM = new URL('../../manifest/', import.meta.url);
const TO = new URL('../../dist/', import.meta.url);

async function schemaOf(manifest: string): Promise<object> {
  const { manifestVersion } = JSON.parse(manifest) as { manifestVersion: string };
  const entry = createRequire(import.meta.url).resolve('@microsoft/app-manifest');
  const file = `build/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`;
  return JSON.parse(await readFile(entry.replace(/build\/.*$/, file), 'utf8')) as object;
}

async function faultsOfSchema(manifest: string): Promise<readonly string[]> {
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(await schemaOf(manifest));
  return validate(JSON.parse(manifest)) ? [] : (validate.errors ?? []).map(schemaFault);
}

const filled = fillManifest(await readFile(new URL('manifest.json', FROM), 'utf8'), process.env);
const icons = Object.fromEntries(
  await Promise.all(Object.keys(ICONS).map(async (name) => [name, await readFile(new URL(name, FROM))] as const)),
);
const faults =
  filled.kind === 'faults'
    ? filled.faults
    : [
        ...(await faultsOfSchema(filled.manifest)),
        ...manifestFaults(filled.manifest),
        ...Object.entries(icons).flatMap(([name, png]) => {
          const side = ICONS[name];
          const [width, height] = pngSize(png) ?? [];
          return width === side && height === side
            ? []
            : [`${name} must be a PNG of ${String(side)} by ${String(side)}`];
        }),
      ];
if (filled.kind === 'faults' || faults.length > 0) {
  console.error(['The app package cannot be made:', ...faults.map((fault) => `- ${fault}`)].join('\n'));
  process.exitCode = 1;
} else {
  await mkdir(TO, { recursive: true });
  await writeFile(new URL('bpv-bot.zip', TO), zipPackage(filled.manifest, icons));
  console.log('dist/bpv-bot.zip: manifest.json, color.png, outline.png');
  const left = leftAsItCame(filled.manifest);
  if (left.length > 0) console.log(`Put your own in manifest/manifest.json, and make it anew: ${left.join(', ')}.`);
}
