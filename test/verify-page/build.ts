/** `npm run verify-page`: writes `docs/verify.html`, one file out of the same source as `npm run verify`. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const VERIFY_PAGE = at('docs/verify.html');

const STYLE = [
  ':root{color-scheme:light dark}body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:18px/1.5 system-ui,sans-serif}',
  'h1{font-size:1.5rem}label{display:block;margin:1.5rem 0;padding:2rem 1rem;border:2px dashed #6c7a88;border-radius:.75rem;font-weight:700}',
  'input{display:block;width:100%;margin-top:.75rem;font:inherit}',
  '[role=status]{font-size:1.25rem;font-weight:700;overflow-wrap:anywhere}.good{color:#1a7f37}.half{color:#9a6700}.bad{color:#c4262e}',
  '@media(prefers-color-scheme:dark){.good{color:#5fd07e}.half{color:#e3b341}.bad{color:#ff8a85}}',
].join('');

/** What zod says of a fault in fifty languages is shown to nobody here. */
const withoutLanguages: Plugin = {
  name: 'without-languages',
  setup(building) {
    building.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: '', loader: 'js' }));
  },
};

/** The page as it is kept; the script of it runs by its hash, and nothing is fetched or sent. */
export async function builtVerifyPage(): Promise<string> {
  const node = at('src/verify-page/in-a-browser.js');
  const { outputFiles } = await build({
    ...{ entryPoints: [at('src/verify-page/page.js')], bundle: true, write: false, minify: true, format: 'iife' },
    ...{ target: 'es2022', charset: 'utf8', legalComments: 'none', absWorkingDir: at('.'), logLevel: 'error' },
    plugins: [withoutLanguages],
    alias: { 'node:crypto': node, 'node:util': node, 'node:async_hooks': node },
  });
  const script = (outputFiles[0]?.text ?? '').trim().replaceAll('</script', '<\\/script');
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(STYLE)}; base-uri 'none'; form-action 'none'">
<title>Urenstaat controleren</title><style>${STYLE}</style></head>
<body><main><h1>Urenstaat controleren</h1>
<p>Kies het JSON-bestand van de urenstaat en de openbare sleutels van de school (bpv-keys.json, op het adres van haar BPV-bot onder /.well-known/), samen of na elkaar, of sleep ze hierheen. Alles gebeurt op dit apparaat: deze pagina haalt niets op en verstuurt niets.</p>
<label>Urenstaat en sleutels<input type="file" multiple accept=".json,application/json"></label>
<p role="status"></p><ul></ul></main>
<script>${script}</script></body></html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(VERIFY_PAGE, await builtVerifyPage());
