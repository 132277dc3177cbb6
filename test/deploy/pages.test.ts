/** What the pages for who puts the bot on say is so. */
import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_KEYS } from '../../src/config.js';
import { USUAL_KEEPING } from '../../src/domain/keeping/terms.js';

const root = join(import.meta.dirname, '..', '..');
const file = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts, version } = JSON.parse(file('package.json')) as { scripts: object; version: string };
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const OF_ADMINISTRATORS = [
  'docs/administrator.md',
  'docs/troubleshooting.md',
  'docs/release-notes.md',
  'docs/privacy.md',
];
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => file(`src/${path}`))
  .join('\n');

/** As GitHub names a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

describe('The pages of the administrator', () => {
  it('lead to files and headings that there are, as all pages do', () => {
    const broken = pages.flatMap((page) =>
      [...file(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(([, path = '', anchor]) => {
        const target = path === '' ? page : join(dirname(page), path);
        if (!existsSync(join(root, target))) return [`${page}: ${path}`];
        const headings =
          anchor === undefined ? [] : [...file(target).matchAll(/^#+ (.+)$/gm)].map(([, one = '']) => anchorOf(one));
        return anchor === undefined || headings.includes(anchor) ? [] : [`${page}: ${path}#${anchor}`];
      }),
    );
    expect(broken).to.deep.equal([]);
  });

  it('are found from the README', () => {
    for (const page of [
      ...OF_ADMINISTRATORS,
      'docs/evidence.md',
      'docs/decisions.md',
      'docs/measured.md',
      'docs/unasked.md',
      'docs/commands.md',
    ])
      expect(file('README.md')).to.include(`(${page})`);
  });

  it('name settings, commands and files that there are', () => {
    const notOurs = [
      'PUBLIC_HOST',
      'TEAMS_APP_ID',
      'TOMBSTONES',
      'NEWNAME',
      'SMTP_OAUTH_',
      'HOST',
      'FILE',
      'NAME',
      'NODE_EXTRA_CA_CERTS',
    ];
    const text = OF_ADMINISTRATORS.map(file).join('\n');
    const named = [...text.matchAll(/`([A-Z][A-Z_]{3,})(?:=[^`]*)?`/g)].map(([, name = '']) => name);
    expect([...CONFIG_KEYS, ...notOurs]).to.include.members(named);
    const run = [...text.matchAll(/npm run (?:--silent )?([a-z][\w-]*)/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).to.include.members(run);
    for (const [, path = ''] of text.matchAll(/`(deploy\/[\w./-]+|src\/[\w./-]+|test\/[\w./-]+)`/g)) {
      expect(existsSync(join(root, path)) || path === 'deploy/.env', path).to.equal(true);
    }
  });

  it('name events of the log, and what /ready says, as the code does', () => {
    const text = file('docs/troubleshooting.md');
    const [, ready = ''] = text.split('## `GET /ready` says 503');
    const [missing = '', log = ''] = ready.split('## The log says');
    const first = (table: string): string[] =>
      [...table.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, cell = '']) => cell).slice(2);
    for (const cell of first(missing)) {
      const [word = ''] = cell.split(/[:`( ]/).filter(Boolean);
      expect(source, cell).to.match(new RegExp(word === 'job' ? '`job \\$' : `['"\`. ]${word}\\b`));
    }
    const events = first(log).flatMap((cell) => cell.split(/[,/]/)[0]!.split(', '));
    expect(events.length).to.be.greaterThan(8);
    for (const event of events) expect(source, event).to.include(`'${event.trim()}'`);
    for (const [, event = ''] of text.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)) {
      expect(source + file('test/deploy/pages.test.ts'), event).to.match(new RegExp(`['"\` ]${event}['"\`]`));
    }
  });

  it('have a line for each error in the log, as the alert of it promises', () => {
    const errors = [...source.matchAll(/log\.error\(\s*'([a-z-]+)'/g)].map(([, event = '']) => event);
    expect(errors.length).to.be.greaterThan(10);
    const [, log = ''] = file('docs/troubleshooting.md').split('## The log says');
    expect([...new Set(errors)].filter((event) => !new RegExp(`^\\|[^|]*\\b${event}\\b`, 'm').test(log))).to.deep.equal(
      [],
    );
  });

  it('say how long what is kept, as it is usual', () => {
    const text = file('docs/privacy.md');
    for (const [term, days] of Object.entries(USUAL_KEEPING))
      expect(text, term).to.match(new RegExp(`\\b${String(days)}\\b`));
  });

  it('have notes of the version that this is, by which two versions side by side know each other', () => {
    const [newest] = [...file('docs/release-notes.md').matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(([, one]) => one);
    expect(newest).to.equal(version);
  });
});
