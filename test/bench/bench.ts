/** `npm run bench -- NAME`: measures a hot path beside a peer in the same run, and prints a small table. */
const benches: Record<string, () => Promise<{ run: () => Promise<void> }>> = {
  turn: () => import('./turn.js'),
  fanout: () => import('./fanout.js'),
  due: () => import('./due.js'),
  roots: () => import('./roots.js'),
  understand: () => import('./understand.js'),
  progress: () => import('./progress.js'),
  overview: () => import('./overview.js'),
  growth: () => import('./growth.js'),
};

const name = process.argv[2] ?? '';
const load = benches[name];
if (!load) {
  console.error(`Which bench? npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(1);
}
await (await load()).run();
