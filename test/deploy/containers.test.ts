/** The image and the services by their files, as long as no container engine is at hand to start them. */
import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { load } from 'js-yaml';
import { CONFIG_KEYS } from '../../src/config.js';

const root = new URL('../../', import.meta.url);
const file = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const isThere = (path: string): boolean => existsSync(new URL(path, root));

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: object | readonly string[];
  readonly volumes?: readonly string[];
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly [more: string]: unknown;
}
const compose = load(file('deploy/compose.yaml')) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
};
const services = Object.entries(compose.services);

describe('The image', () => {
  const stages = file('Dockerfile')
    .split(/^FROM /m)
    .slice(1);
  const last = stages.at(-1)!;

  it('is built in one stage and run in another, by somebody who is not root, with a look at its health', () => {
    expect(stages).to.have.length(2);
    expect(last).to.match(/^USER node$/m);
    expect(last).to.match(/^HEALTHCHECK [\s\S]*\/health/m);
    expect(last).to.match(/^CMD \["node", "dist\/main\.js"\]$/m);
    expect(stages[0]).to.include('npm prune --omit=dev');
  });

  it('takes files that are there, and nothing that is not asked for', () => {
    const copied = [...stages[0]!.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
    expect(copied.filter((name) => !isThere(name))).to.deep.equal([]);
    const kept = [...file('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => name);
    expect(kept.toSorted()).to.deep.equal(copied.toSorted());
  });

  it('takes with it what runs, and the rest it leaves', () => {
    const taken = [...last.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(([, name]) => name);
    expect(taken).to.deep.equal(['package.json', 'node_modules', 'cards', 'dist']);
  });
});

describe('What runs in the image', () => {
  const { dependencies } = JSON.parse(file('package.json')) as { dependencies: object };
  /** All that one file brings along at its start; what is imported later is asked for by local mode alone. */
  const closureOf = (entry: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const imports = file(path).matchAll(/^(?:import|export)\b(?! type)[^'"`;]*?from '([^']+)'|^import '([^']+)'/gm);
      for (const [, from, bare] of imports) {
        const target = from ?? bare ?? '';
        if (target.endsWith('.json') || target.startsWith('node:')) continue;
        if (target.startsWith('.')) visit(posix.join(posix.dirname(path), target).replace(/\.js$/, '.ts'));
        else
          packages.add(
            target
              .split('/')
              .slice(0, target.startsWith('@') ? 2 : 1)
              .join('/'),
          );
      }
    };
    visit(entry);
    return packages;
  };

  for (const name of [
    'main',
    'cli/doctor',
    'cli/school',
    'cli/import',
    'cli/export',
    'cli/key',
    'cli/urenstaat',
    'cli/verify',
  ]) {
    it(`${name} brings no package along that only building and testing have`, () => {
      expect(Object.keys(dependencies)).to.include.members([...closureOf(`src/${name}.ts`)]);
    });
  }
});

describe('The services', () => {
  it('are the bot twice, three members of a replica set, and a mail server', () => {
    const names = services.map(([name]) => name);
    expect(names).to.include.members(['bot-1', 'bot-2', 'mongo-1', 'mongo-2', 'mongo-3', 'mail', 'proxy']);
    const { build } = compose.services['bot-1']!;
    expect(isThere(`deploy/${build!.context}/${build!.dockerfile}`)).to.equal(true);
  });

  it('are of one version each, and depend on services that there are', () => {
    for (const [name, { image = '', depends_on: on = [], build }] of services) {
      if (!build) expect(image, name).to.match(/^[\w./-]+:v?\d/);
      const others = Array.isArray(on) ? (on as string[]) : Object.keys(on);
      expect(Object.keys(compose.services), name).to.include.members(others);
    }
  });

  it('take files and volumes that there are', () => {
    const named = Object.keys(compose.volumes);
    for (const [name, { volumes = [] }] of services) {
      for (const volume of volumes.map((one) => one.split(':')[0]!)) {
        const isKnown = volume.startsWith('.') ? isThere(`deploy/${volume}`) : named.includes(volume);
        // What one makes oneself, and keeps to oneself.
        expect(isKnown || volume === './container/metrics-token', `${name}: ${volume}`).to.equal(true);
      }
    }
  });

  it('set of the bot what it knows, and nothing else', () => {
    const ofNode = ['NODE_EXTRA_CA_CERTS'];
    for (const name of ['bot-1', 'bot-2']) {
      expect([...CONFIG_KEYS, ...ofNode]).to.include.members(Object.keys(compose.services[name]!.environment ?? {}));
    }
  });

  it('lead nobody to a bot that is not ready, and nobody from outside to what is measured', () => {
    const proxy = file('deploy/container/Caddyfile');
    for (const name of ['bot-1', 'bot-2']) expect(proxy).to.include(`${name}:3978`);
    expect(proxy).to.include('health_uri /ready');
    expect(proxy).to.include('respond /metrics 404');
    const { scrape_configs: scraped } = load(file('deploy/prometheus/prometheus.yml')) as {
      scrape_configs: { static_configs: { targets: string[] }[] }[];
    };
    expect(scraped[0]!.static_configs[0]!.targets).to.deep.equal(['bot-1:3978', 'bot-2:3978']);
  });

  it('run the bot with no rights but those that it needs', () => {
    for (const name of ['bot-1', 'bot-2']) {
      expect(compose.services[name]).to.deep.include({ read_only: true, cap_drop: ['ALL'] });
    }
  });
});
