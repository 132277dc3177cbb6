/**
 * The Teams app package: the manifest with the ids and the address of one installation, and the icons. It is checked by
 * Microsoft's schema, and by what that schema lets pass and Teams does not.
 */
import type { ErrorObject } from 'ajv-draft-04';
import { zipSync } from 'fflate';
import { z } from 'zod';

const guid = z.guid('must be a GUID, as the Azure portal shows it').transform((id) => id.toLowerCase());
/** Teams takes a tab from a host by https, on the usual port, and no path before it. */
const address = z
  .url({ protocol: /^https$/, error: 'must be an address that begins with https://' })
  .transform((url) => url.replace(/\/+$/, ''))
  .refine(
    (url) => URL.canParse(url) && new URL(url).origin === url && new URL(url).port === '',
    'must be an address without a port or a path, in lower case',
  );

const environment = z.object({
  TEAMS_APP_ID: guid,
  MICROSOFT_APP_ID: guid,
  TAB_APP_ID: guid.optional(),
  PUBLIC_URL: address,
});

export type Filled =
  | { readonly kind: 'filled'; readonly manifest: string }
  /** Each names what it is about, and how to mend it. */
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

/** The manifest of one installation: every `${{NAME}}` in it filled in. */
export function fillManifest(template: string, env: Readonly<Record<string, string | undefined>>): Filled {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = environment.safeParse(set);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => {
      const key = String(path[0]);
      return set[key] === undefined ? `${key} is missing: set it` : `${key} ${message}`;
    });
    return { kind: 'faults', faults: [...new Set(faults)] };
  }
  const { TEAMS_APP_ID, MICROSOFT_APP_ID, TAB_APP_ID = MICROSOFT_APP_ID, PUBLIC_URL } = read.data;
  const values: Readonly<Record<string, string>> = {
    ...{ TEAMS_APP_ID, MICROSOFT_APP_ID, TAB_APP_ID, PUBLIC_URL },
    PUBLIC_HOST: new URL(PUBLIC_URL).hostname,
  };
  const manifest = template.replaceAll(/\$\{\{(\w+)\}\}/g, (all, name: string) => values[name] ?? all);
  const left = [...manifest.matchAll(/\$\{\{\w+\}\}/g)].map(([name]) => `${name} in the manifest is nothing we know`);
  return left.length > 0 ? { kind: 'faults', faults: [...new Set(left)] } : { kind: 'filled', manifest };
}

/** What our own rules look at; the schema has the rest. */
const looked = z.looseObject({
  id: z.string(),
  version: z.string(),
  bots: z.array(z.looseObject({ botId: z.string() })).length(1),
  staticTabs: z.array(z.looseObject({ entityId: z.string(), contentUrl: z.string().optional() })),
  webApplicationInfo: z.looseObject({ id: z.string(), resource: z.string() }),
  validDomains: z.array(z.string()),
});

/** What Teams refuses and the schema does not see [learn.microsoft.com: "App manifest schema", "Enable SSO for tab app"]. */
export function manifestFaults(manifest: string): string[] {
  const read = looked.safeParse(JSON.parse(manifest));
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { version, staticTabs, validDomains, webApplicationInfo } = read.data;
  const { id, resource } = webApplicationInfo;
  const host = resource.split('/')[2] ?? '';
  return [
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`version ${version} must be three numbers, as in 1.2.3`]),
    ...validDomains
      .filter((domain) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))
      .map((domain) => `validDomains: ${domain} must be a bare host, as in bpv.example.com`),
    ...(resource === `api://${host}/botid-${id}` && resource === resource.toLowerCase()
      ? []
      : [`webApplicationInfo.resource ${resource} must be api://HOST/botid-${id}, in lower case`]),
    ...(validDomains.includes(host) ? [] : [`validDomains lacks ${host}, which the tab signs on for`]),
    ...staticTabs.flatMap(({ contentUrl }) =>
      contentUrl === undefined || validDomains.includes(new URL(contentUrl).hostname)
        ? []
        : [`validDomains lacks the host of ${contentUrl}`],
    ),
    ...(staticTabs[0]?.entityId === 'conversations'
      ? []
      : ['staticTabs: conversations comes first, or phones open the tab']),
  ];
}

/** What of the school's own is still as it came: the Teams admin center takes it, and people are led to nobody. */
export function leftAsItCame(manifest: string): string[] {
  const { developer = {} } = JSON.parse(manifest) as { readonly developer?: Readonly<Record<string, string>> };
  return Object.entries(developer).flatMap(([field, value]) =>
    value.startsWith('https://example.com/') ? [`developer.${field}`] : [],
  );
}

/** A fault of the schema, with its place. */
export const schemaFault = ({ instancePath, message = '' }: Pick<ErrorObject, 'instancePath' | 'message'>): string =>
  `${instancePath || '/'} ${message}`;

/** Width and height as a PNG says them; null where it is none. */
export function pngSize(png: Uint8Array): readonly [number, number] | null {
  const bytes = Buffer.from(png);
  const isPng = bytes.length > 24 && bytes.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}

/** The icons with the sizes that Teams asks for. */
export const ICONS: Readonly<Record<string, number>> = { 'color.png': 192, 'outline.png': 32 };

/** Equal bytes from equal files: without the time of its making. */
export function zipPackage(manifest: string, icons: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ 'manifest.json': Buffer.from(manifest), ...icons }, { mtime: '1980-01-02' });
}
