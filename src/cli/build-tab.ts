/** `npm run build`: the tab beside what was compiled. */
import { buildTab } from '../local/build-tab.js';

await buildTab(new URL('../../dist/tab/', import.meta.url));
