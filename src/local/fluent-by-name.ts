/**
 * Of Fluent's one big list of everything only the names that the tab itself asks for. With the whole list esbuild lays
 * what a part that comes later needs (the charts: menus, popovers) beside what the first view needs, and all have to get it.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const FLUENT = '@fluentui/react-components';
const ASKED = /import \{([^}]*)\} from '@fluentui\/react-components'/g;
const GIVEN = /export\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** @param source the tab's own code, as a folder's URL */
export function fluentByName(source: URL): Plugin {
  return {
    name: 'fluent-by-name',
    setup(build) {
      build.onLoad({ filter: /[\\/]@fluentui[\\/]react-components[\\/]lib[\\/]index\.js$/ }, async ({ path }) => {
        const wanted = await namesAsked(source);
        const list = (await readFile(path, 'utf8')).replace(COMMENT, '');
        const kept = [...list.matchAll(GIVEN)].flatMap(([, names = '', from = '']) => {
          const given = names.split(',').map((name) => name.trim());
          const some = given.filter((name) => wanted.has(name.split(/\s+as\s+/).at(-1) ?? ''));
          for (const name of some) wanted.delete(name.split(/\s+as\s+/).at(-1) ?? '');
          return some.length > 0 ? [`export { ${some.join(', ')} } from '${from}';`] : [];
        });
        if (wanted.size > 0) throw new Error(`${FLUENT} gives no ${[...wanted].join(', ')}`);
        return { contents: kept.join('\n'), loader: 'js' };
      });
    },
  };
}

async function namesAsked(source: URL): Promise<Set<string>> {
  const names = new Set<string>();
  for (const file of await readdir(source, { recursive: true })) {
    if (!/\.tsx?$/.test(file)) continue;
    const text = await readFile(new URL(file.replaceAll('\\', '/'), source), 'utf8');
    for (const [, asked = ''] of text.matchAll(ASKED))
      for (const name of asked.split(',').map((one) => one.trim()))
        if (name !== '' && !name.startsWith('type ')) names.add(name.split(/\s+as\s+/)[0] ?? '');
  }
  return names;
}
